import type { Level } from "@/lib/domain/platform";

import type { Field } from "./fields";
import { understandHeaders } from "./headers";

/** Words by which a status column says whose status it is. The ad's come last: "ad group" begins with "ad". */
const OWNERS: readonly (readonly [Level, RegExp])[] = [
  [
    "campaign",
    /campa|kampa|campanha|campagn|кампан|キャンペーン|广告系列|廣告活動|캠페인|kampány|καμπάνια|קמפיין|الحملة|कैंपेन|แคมเปญ|chiến dịch|kempen/i,
  ],
  [
    "adset",
    /ad group|ad set|anzeigengruppe|groupe|grup|advertentiegroep|annons?e?grupp|группы|広告グループ|广告组|廣告群組|광고 ?그룹|mainosryhm|reklamní sestav|reklamnej skupin|hirdetéscsoport|ομάδας|групи оголошень|рекламната група|קבוצת|المجموعة الإعلانية|विज्ञापन ग्रुप|กลุ่มโฆษณา|nhóm quảng cáo|kumpulan iklan/i,
  ],
  [
    "ad",
    /^ad\b|anzeige|annonce|anuncio|anúncio|annuncio|advertentie|reklam|mainoksen|hirdetés|anunțului|διαφήμισης|объявлени|оголошення|oglasa|המודעה|الإعلان|विज्ञापन|โฆษณา|quảng cáo|iklan|広告|广告|廣告|광고/i,
  ],
];

/** The columns' meanings with the status of the table's own level: a parent's status beside it is kept as it is, not taken for the row's. */
export function withOwnStatus(
  names: readonly string[],
  fields: readonly (Field | null)[],
  level: Level | null,
): readonly (Field | null)[] {
  if (!fields.includes("status")) return fields;
  const isStatus = names.map(
    // The second holds for a column that the person said is the status.
    (name, column) => understandHeaders([name]).fields[0] === "status" || fields[column] === "status",
  );
  const own = names.findIndex(
    (name, column) => isStatus[column] && (OWNERS.find(([, words]) => words.test(name))?.[0] ?? level) === level,
  );
  return fields.map((field, column) => (column === own ? "status" : field === "status" ? null : field));
}

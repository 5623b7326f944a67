import type { Level } from "@/lib/domain/platform";

import type { Field } from "./fields";
import { understandHeaders } from "./headers";

/** Words by which a status column says whose status it is. The ad's come last: "ad group" begins with "ad". */
const OWNERS: readonly (readonly [Level, RegExp])[] = [
  ["campaign", /campaign|kampagne|campagne|campaña|campanha|キャンペーン/i],
  ["adset", /ad group|ad set|anzeigengruppe|groupe|grupo|広告グループ/i],
  ["ad", /^ad\b|anzeige|annonce|anuncio|anúncio|広告/i],
];

/** The columns' meanings with the status of the table's own level: a parent's status beside it is kept as it is, not taken for the row's. */
export function withOwnStatus(
  names: readonly string[],
  fields: readonly (Field | null)[],
  level: Level | null,
): readonly (Field | null)[] {
  if (!fields.includes("status")) return fields;
  const owned = names.map((name) =>
    understandHeaders([name]).fields[0] === "status"
      ? (OWNERS.find(([, words]) => words.test(name))?.[0] ?? level)
      : null,
  );
  const own = owned.indexOf(level);
  return fields.map((field, column) => (column === own ? "status" : field === "status" ? null : field));
}

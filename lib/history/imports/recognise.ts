import type { Level, PlatformId } from "@/lib/domain/platform";

import { readRecords } from "./delimited";
import type { TextRecord } from "./delimited";
import { isFigure } from "./fields";
import type { Field } from "./fields";
import type { Mapping } from "./column-mapping";
import { understandHeaders } from "./headers";
import type { Headers } from "./headers";
import { COLUMN_BREAK, ImportError } from "./import-error";

/** How many records from the top can hold the header: preambles are two lines, spreadsheets add a few. */
const TOP = 30;
const DELIMITERS = [",", "\t", ";", "|"] as const;

/** A table whose header was found: what stands above it, and where the rows begin. */
export interface FoundHeader {
  readonly headers: Headers;
  readonly preamble: readonly string[];
  /** How many records come before the first row. */
  readonly skip: number;
  /** Records of the top that were read to find it. */
  readonly line: number;
}

/** The delimiter whose header, in the beginning of a file, is understood best, with that header. Throws ImportError where no line looks like an export's header. */
export function findDelimiter(
  text: string,
  fileName: string,
  mapping?: Mapping,
): { delimiter: string; found: FoundHeader } {
  let best: { delimiter: string; found: FoundHeader } | null = null;
  for (const delimiter of DELIMITERS) {
    const reader = readRecords(text, delimiter);
    const records: TextRecord[] = [];
    for (let record = reader.next(); record && records.length < TOP; record = reader.next()) records.push(record);
    const found = findHeader(records, mapping);
    if (found && (!best || found.headers.known > best.found.headers.known)) best = { delimiter, found };
  }
  if (best) return best;
  if (hasListHeader(text)) throw noFigures(fileName);
  throw notAnExport(text.split("\n", 1)[0] ?? "", fileName, likelyHeader(text));
}

/** A list of the ad manager (negative keywords, budgets) has its names of columns, but nothing to learn from. */
function hasListHeader(text: string): boolean {
  return DELIMITERS.some((delimiter) => {
    const reader = readRecords(text.slice(0, 20_000), delimiter);
    // A report's title and period may stand above.
    for (let line = 0; line < 3; line += 1) {
      const record = reader.next();
      if (record === null) return false;
      const { fields, known } = understandHeaders(record.cells);
      if (known >= 2 && NAMES.some((field) => fields.includes(field))) return true;
    }
    return false;
  });
}

const NAMES: readonly Field[] = [
  "campaign",
  "campaignId",
  "adset",
  "adsetId",
  "ad",
  "adId",
  "keyword",
  "matchType",
  "accountId",
];

function noFigures(fileName: string): ImportError {
  return new ImportError(
    "no-figures",
    { file: fileName },
    `${fileName} has no column with figures: add columns such as Cost, Clicks and Conversions and export it again.`,
  );
}

const FEWEST = 3;
const MOST = 60;

/** `columns`: the names of the file's columns, where it is a table, so that the person can say what they are. */
export function notAnExport(firstLine: string, fileName: string, columns: readonly string[] = []): ImportError {
  const start = firstLine.replaceAll("\ufeff", "").trim().slice(0, 60);
  return new ImportError(
    "not-an-export",
    { file: fileName, start, columns: columns.join(COLUMN_BREAK) },
    columns.length > 0
      ? `${fileName}: its columns (${columns.slice(0, 4).join(", ").slice(0, 120)}, …) are in words that are not known here: say what they mean, ` +
          `or set the ad manager to English and download the report again.`
      : `${fileName}, line 1 ("${start}"): no line has the column names of a Google Ads or Meta report: ` +
          `download the report as CSV or XLSX from the ad manager, with its header line.`,
  );
}

/** The names of a table's columns in a language that is not known: a line of words above lines of as many cells. None where it is no table. */
function likelyHeader(text: string): readonly string[] {
  let best: readonly string[] = [];
  for (const delimiter of DELIMITERS) {
    const reader = readRecords(text.slice(0, 50_000), delimiter);
    const records: TextRecord[] = [];
    for (let record = reader.next(); record && records.length < TOP; record = reader.next()) records.push(record);
    const header = records.find(({ cells }, index) => {
      const next = records[index + 1];
      const words = cells.every((cell) => /\p{L}/u.test(cell) && cell.length < 100);
      return words && cells.length >= FEWEST && next !== undefined && Math.abs(next.cells.length - cells.length) <= 1;
    });
    if (header && header.cells.length > best.length) best = header.cells.map((cell) => cell.trim());
  }
  return best.slice(0, MOST);
}

/** What spreadsheets write into a first line for themselves. */
const SEPARATOR = /^\s*sep=/i;

/** Both platforms together have some hundred columns; understanding each of a hundred thousand takes long. */
const MOST_COLUMNS = 2_000;

/** The first line that has most of the known column names and at least one figure, or the settings of an Editor export. */
export function findHeader(records: readonly TextRecord[], mapping?: Mapping): FoundHeader | null {
  let best: FoundHeader | null = null;
  records.forEach((record, index) => {
    if (record.cells.length > MOST_COLUMNS) return;
    const headers = understandHeaders(record.cells, mapping);
    const enough = headers.known >= 2 || (headers.known === 1 && record.cells.length === 1);
    if (!enough || !(isHeader(headers.fields) || (headers.platform !== null && headers.fields.some(isFigure)))) return;
    if (best && headers.known <= best.headers.known) return;
    const preamble = records
      .slice(0, index)
      .flatMap((before) => before.cells.filter((cell) => cell.trim() !== "" && !SEPARATOR.test(cell)));
    best = { headers, preamble, skip: index + 1, line: record.line };
  });
  return best;
}

/** Figures of advertising itself: a table with nothing but revenue and dates is something else, unless its words are one platform's. */
const OF_ADS: readonly Field[] = ["impressions", "clicks", "linkClicks", "interactions", "cost", "reach", "results"];

function isHeader(fields: readonly (Field | null)[]): boolean {
  return OF_ADS.some((field) => fields.includes(field)) || isEditor(fields);
}

/** Google Ads Editor: settings and texts of entities, no figures. */
export function isEditor(fields: readonly (Field | null)[]): boolean {
  const has = (field: Field) => fields.includes(field);
  return (
    !fields.some(isFigure) && has("campaign") && has("adset") && (has("budget") || has("headline1") || has("maxCpc"))
  );
}

/** The level that a table's columns are about: the deepest entity that they name; null for the whole account. */
export function levelOf(fields: readonly (Field | null)[]): Level | null {
  const has = (...wanted: Field[]) => wanted.some((field) => fields.includes(field));
  if (has("ad", "adId", "adType") || (has("headline", "headline1") && has("adset"))) return "ad";
  if (has("adset", "adsetId")) return "adset";
  return has("campaign", "campaignId") ? "campaign" : null;
}

/** Ads Reporting says "Result type" where Ads Manager says "Result indicator". */
const RESULT_TYPE = /result type|ergebnistyp|type de résultat|tipo (?:de|di) r(?:esultado|isultato)|resultaattype|type resultaat|typ wyniku|sonuç türü|resultattyp|tulostyyppi|tuloksen tyyppi|typ výsledku|eredmény típusa|tip(?:ul)? (?:de )?rezultat|τύπος αποτελέσματος|тип результат|тип резултат|vrsta rezultata|סוג תוצאה|نوع النتيجة|परिणाम (?:का )?प्रकार|ประเภทผลลัพธ์|loại kết quả|jenis (?:hasil|keputusan)|結果の種類|結果タイプ|成效类型|成果類型|결과 유형/i; // prettier-ignore

/** A short name of the report for the preview and `lab import`. */
export function reportOf(
  headers: Headers,
  platform: PlatformId | null,
  preamble: readonly string[],
  fileName: string,
): string {
  const { fields, names } = headers;
  const has = (field: Field) => fields.includes(field);
  if (isEditor(fields)) return "editor";
  if (platform === "meta-ads") {
    return names.some((name) => RESULT_TYPE.test(name)) ? "ads-reporting" : "ads-manager";
  }
  if (isAssetReport(names)) return "asset";
  if (preamble.length === 0 && isCard(headers, fileName)) return "overview-card";
  if (has("searchTerm")) return "search-terms";
  if (has("keyword")) return "search-keyword";
  for (const split of ["placement", "location", "age", "gender", "hour", "device", "network"] as const)
    if (has(split) && preamble.length > 0) return split;
  return { campaign: "campaign", adset: "ad-group", ad: "ad", none: "account" }[levelOf(fields) ?? "none"];
}

const ASSET =
  /^(?:asset(?:[- ]?(?:status|type|typ|level|group status|gruppenstatus))?|アセット(?:[ ]?(?:グループ|タイプ))?(?:の(?:ステータス|状態|種類))?|recurso|tipo de recurso|estado del (?:grupo de )?recursos?|status do (?:grupo de )?recursos?|tipo do recurso|composant|type de composant|état du (?:composant|groupe de composants)|élément|type d['’]élément|risorsa|tipo di (?:risorsa|asset)|stato (?:della risorsa|dell['’]asset))$/i; // prettier-ignore

/** Each asset row repeats the impressions of the ads it stood in: such rows must never be summed with others. */
export function isAssetReport(names: readonly string[]): boolean {
  return names.some((name) => ASSET.test(name));
}

const CARD_EXTRAS = /^(?:campaign group name|criterion status|ad group status|campaign status|word|percent of known total|top containing queries|day)$/i; // prettier-ignore
const CARD_FILES =
  /^(?:time_series|devices|networks|search_keywords|searches|campaigns|day_&_hour|demographics|locations|keywords|biggest_changes|auction_insights|s[eé]rie_|dispositivos|appareils|geräte|zeitreihe)/i; // prettier-ignore
/** Google's own way to write a card's period into its name: `Dispositivos(2026.05.05-2026.05.24).csv`. */
const CARD_PERIOD = /\((?:[^()]{1,60}_)?\d{4}\.\d{2}\.\d{2}-\d{4}\.\d{2}\.\d{2}/;

/**
 * Overview cards: a few columns in full words (`Impressions`, where tables say `Impr.`), with Google's own capitals, and nothing that another
 * tool writes (`clicks`, `campaign_name`).
 */
function isCard({ names, fields, language }: Headers, fileName: string): boolean {
  const named = CARD_PERIOD.test(fileName);
  const full = named || names.every((name, column) => fields[column] !== null || CARD_EXTRAS.test(name));
  const capitals = names.every((name) => /^[\p{Lu}\p{Lo}]/u.test(name) && !/^impr\.|^vert\.|^wyśw\./i.test(name));
  const others = fields.some(
    (field) => field === "campaignId" || field === "adsetId" || field === "accountId" || field === "currency",
  );
  return names.length <= 10 && full && capitals && !others && (language === "en" || named || CARD_FILES.test(fileName));
}

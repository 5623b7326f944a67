import { Window } from "happy-dom";
import { describe, expect, it } from "vitest";
import { simulateBusiness } from "@/lab/simulator/simulate";
import type { FieldReading, PageReading } from "@/lib/domain/reading";
import { metaAds } from "@/lib/platforms/meta-ads";
import { COLUMN_SETS, LOCALES, renderStaticPage, type StaticPageOptions } from "./static-page";
import { truthOf } from "./truth";
import type { Leaf, Leaves, PageTruth, TableTruth } from "../truth-types";

const { meta } = simulateBusiness({ seed: 7 });
const [campaign] = meta.campaigns;
const [adset] = campaign!.adsets;
const [ad] = adset!.ads;
const inCampaign = { campaigns: [campaign!.id] };
const inAdset = { ...inCampaign, adsets: [adset!.id] };
const form = { level: "campaign", editing: true, ...inCampaign } as const;
const adsetForm = { level: "adset", editing: true, ...inAdset } as const;
const adForm = { level: "ad", editing: true, ...inAdset, ads: [ad!.id] } as const;

/** Every kind of page that the replica can be in. */
const STATES: Readonly<Record<string, StaticPageOptions>> = {
  campaigns: {},
  "campaigns, sales columns": { columns: COLUMN_SETS.sales },
  "campaigns, leads columns": { columns: COLUMN_SETS.leads },
  "campaigns, columns that only resemble ours": { columns: COLUMN_SETS.lookalikes },
  "campaigns, both side by side": { columns: COLUMN_SETS.beside },
  "campaigns, values as tooltips": { shape: "tooltip" },
  "campaigns, values in geotextcolor": { shape: "geo" },
  "campaigns without ids": { ids: false },
  "campaigns with drafts": { drafts: 2 },
  "campaigns, a part in view": { rows: 40, window: { top: 460, left: 300, width: 1200, height: 400 } },
  "campaigns, some still loading": { busyFrom: 3 },
  "campaigns under a dialog": { dialog: true },
  "campaigns broken down": { breakdown: "no-ids" },
  "campaigns broken down under their ids": { breakdown: "same-ids" },
  "ad sets": { route: { level: "adset", ...inCampaign } },
  "ad sets, leads columns": { route: { level: "adset" }, columns: COLUMN_SETS.leads },
  ads: { route: { level: "ad", ...inAdset } },
  report: { route: { reporting: true } },
  "campaign form": { route: form },
  "campaign form, half mounted": { route: form, closed: ["campaignGroupBudgetSection", "campaignGroupDetailsSection"] },
  "campaign form, locked": { route: form, locked: true },
  "campaign form without a table": { route: form, tableBehind: false },
  "ad set form": { route: adsetForm },
  "ad set form, half mounted": { route: adsetForm, closed: ["campaignTargetingSection", "campaignBasicSection"] },
  "ad set form, locked": { route: adsetForm, locked: true },
  "ad form, Draft.js": { route: adForm },
  "ad form, Lexical": { route: adForm, editor: "lexical" },
  "ad form, textareas": { route: adForm, editor: "textarea" },
  "ad form, inputs": { route: adForm, editor: "input" },
  "ad form, half mounted": { route: adForm, closed: ["adgroupAdDestinationGeneric"] },
  "ad form, locked": { route: adForm, locked: true },
};

type Reading = FieldReading<unknown> | undefined;
const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** `wrong` where the reading lies, `missed` where it does not say what is there, null where it is right. */
function judge(leaf: Leaf | undefined, reading: Reading): "wrong" | "missed" | null {
  const unread = reading === undefined || reading.status === "unreadable";
  if (leaf === undefined) return reading?.status === "found" ? "wrong" : null;
  if (leaf === "not-shown") return unread ? null : "wrong";
  if (leaf === "absent") return unread ? "missed" : reading.status === "absent" ? null : "wrong";
  if (unread) return leaf.doubtful === true ? null : "missed";
  return reading.status === "found" && same(leaf.value, reading.value) ? null : "wrong";
}

type Verdicts = { wrong: string[]; missed: string[] };

function judgeAll(leaves: Leaves | null, readings: object | null | undefined, where: string, verdicts: Verdicts): void {
  const got = (readings ?? {}) as Record<string, Reading>;
  for (const name of new Set([...Object.keys(leaves ?? {}), ...Object.keys(got)])) {
    const verdict = judge(leaves?.[name], got[name]);
    if (verdict !== null)
      verdicts[verdict].push(`${where}${name}: ${JSON.stringify(got[name])}, not ${JSON.stringify(leaves?.[name])}`);
  }
}

function judgeTable(truth: TableTruth, table: PageReading["table"], verdicts: Verdicts): void {
  if (table === null) {
    if (!truth.doubtful) verdicts.missed.push("table");
    return;
  }
  if (table.complete && truth.complete === false) verdicts.wrong.push("claims to be complete");
  const stated = table.rowsStated === null ? undefined : found(table.rowsStated);
  judgeAll({ rowsStated: truth.rowsStated }, { rowsStated: stated }, "", verdicts);
  for (const row of table.rows) {
    const own = truth.rows.find(({ id, name }) => (row.id === null ? name === row.name : id === row.id));
    if (own === undefined) verdicts.wrong.push(`no such row: ${row.name}`);
    else judgeAll(own.cells, row.cells, `${row.name} `, verdicts);
  }
  if (!truth.doubtful)
    for (const { name } of truth.rows)
      if (!table.rows.some((row) => row.name === name)) verdicts.missed.push(`row ${name}`);
  judgeAll(truth.totals, table.totals, "total ", verdicts);
}

const found = (value: unknown): Reading => ({ status: "found", value, raw: "", via: "" });

function numbered<T>(all: readonly T[]): Record<string, T> {
  return Object.fromEntries(all.map((each, index) => [String(index), each]));
}

function judgePage(truth: PageTruth, reading: PageReading): Verdicts {
  const verdicts: Verdicts = { wrong: [], missed: [] };
  if (reading.page.kind !== truth.kind) verdicts.wrong.push(`kind ${reading.page.kind}`);
  if (reading.page.level !== truth.level) verdicts.wrong.push(`level ${String(reading.page.level)}`);
  const facts = { locale: reading.locale, currency: reading.currency, accountId: reading.page.accountId };
  for (const [name, value] of Object.entries(facts))
    judgeAll(
      { [name]: truth[name as keyof typeof facts] },
      { [name]: value === null ? undefined : found(value) },
      "",
      verdicts,
    );
  if (truth.table !== null) judgeTable(truth.table, reading.table, verdicts);
  judgeAll(truth.settings, reading.settings, "", verdicts);
  if (truth.ad !== null) {
    const { finalUrl, callToAction, ...texts } = truth.ad;
    judgeAll({ finalUrl, callToAction }, { finalUrl: reading.ad?.finalUrl, callToAction: reading.ad?.callToAction }, "", verdicts); // prettier-ignore
    for (const slot of ["headlines", "descriptions", "primaryTexts"] as const)
      judgeAll(numbered(texts[slot]), numbered(reading.ad?.[slot] ?? []), `${slot}.`, verdicts);
  }
  return verdicts;
}

async function readStatic(options: StaticPageOptions): Promise<Verdicts> {
  const page = renderStaticPage(meta, options);
  const window = new Window({ url: page.url.href, width: 1600, height: 1000 });
  const document = new window.DOMParser().parseFromString(page.html, "text/html") as unknown as Document;
  const verdicts = judgePage(truthOf(page), metaAds.read(document, page.url));
  await window.happyDOM.close();
  return verdicts;
}

describe.each(LOCALES)("pages in %s", (locale) => {
  it.each(Object.entries(STATES))("%s", async (name, options) => {
    const at = LOCALES.indexOf(locale) + Object.keys(STATES).indexOf(name);
    // Each language meets one set-up in each state, English all.
    for (const variant of locale === "en_US" ? [0, 1, 2] : [at % 3]) {
      const { wrong, missed } = await readStatic({ ...options, locale, variant });
      expect({ variant, wrong, missed }).toEqual({ variant, wrong: [], missed: [] });
    }
  });
});

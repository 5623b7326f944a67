import type { AdReading, FieldReading, PageReading, ReadingProblem, SettingReadings } from "@/lib/domain/reading";
import { inOneGo, type Steps } from "@/lib/platforms/steps";
import { readAd } from "./ad-texts";
import { readAddress } from "./address";
import { dateRangeOf } from "./date-range";
import { entityOf, findEditor } from "./editor";
import { readColumns } from "./columns";
import { pageLocale } from "./page-locale";
import { readSettings } from "./settings";
import { readTable } from "./table";
import { HINTS } from "./table-proof";

function problemOf(field: string, reading: FieldReading<unknown> | undefined): ReadingProblem[] {
  if (reading?.status !== "unreadable") return [];
  return [{ field, reason: reading.reason, hint: HINTS[reading.reason] }];
}

function formProblems(settings: SettingReadings | null, ad: AdReading | null): ReadingProblem[] {
  const problems = Object.entries(settings ?? {}).flatMap(([field, reading]) => problemOf(field, reading));
  if (ad === null) return problems;
  for (const slot of ["headlines", "descriptions", "primaryTexts"] as const)
    ad[slot].forEach((reading, index) => problems.push(...problemOf(`${slot}.${index}`, reading)));
  return [...problems, ...problemOf("finalUrl", ad.finalUrl), ...problemOf("callToAction", ad.callToAction)];
}

/** The one currency of the amounts in a form; null where there is none, or where they differ. */
function currencyOfForm(settings: SettingReadings | null): string | null {
  const currencies = new Set<string>();
  for (const reading of [settings?.budget, settings?.targetCpa, settings?.bidCap])
    if (reading?.status === "found" && reading.value.currency !== null) currencies.add(reading.value.currency);
  const [currency] = currencies;
  return currencies.size === 1 ? (currency ?? null) : null;
}

/** Reads an Ads Manager page as it is displayed. Touches nothing; never throws for what a page shows. */
export function readPage(document: Document, url: URL): PageReading {
  return inOneGo(readPageSteps(document, url));
}

/** The same in pieces: a table of a thousand rows takes longer than a page may be held up. */
export function* readPageSteps(document: Document, url: URL): Steps<PageReading> {
  const address = readAddress(url);
  const locale = pageLocale(document);
  const range = dateRangeOf(document, address, locale);
  const rangeProblem: ReadingProblem[] =
    range === "conflict"
      ? [{ field: "dateRange", reason: "ambiguous", hint: HINTS.ambiguous }]
      : range === null && address.managing && address.date !== null
        ? [{ field: "dateRange", reason: "no-match", hint: "end-day-unknown" }]
        : [];
  const common = { platform: "meta-ads", locale, dateRange: range === "conflict" ? null : range } as const;
  const editor = address.managing ? findEditor(document, address) : null;

  if (editor !== null) {
    const { currencyCodes } = readColumns(document, null);
    const [code] = currencyCodes;
    const currency = currencyCodes.size === 1 ? (code ?? null) : null;
    const settings = readSettings({ editor, locale, currency });
    const ad = editor.level === "ad" ? readAd(editor) : null;
    const entity = entityOf(document, address, true);
    const ownId = editor.level === null ? null : entity[editor.level];
    const unsure: ReadingProblem[] =
      ownId === null
        ? [
            {
              field: "entity",
              reason: "ambiguous",
              hint: editor.level === null ? "page-changing" : "none-or-several-selected",
            },
          ]
        : [];
    return {
      ...common,
      page: { kind: ad === null ? "settings" : "ad-editor", level: editor.level, accountId: address.accountId, entity },
      currency: currencyOfForm(settings) ?? currency,
      table: null,
      settings,
      ad,
      problems: [...unsure, ...rangeProblem, ...formProblems(settings, ad)],
    };
  }

  const outcome = address.managing ? yield* readTable(document, address, locale) : null;
  const { table, level, currency, problems } = outcome ?? { table: null, level: null, currency: null, problems: [] };
  // A table that is changing or not understood is still a table.
  const isTable = table !== null || problems.length > 0;
  return {
    ...common,
    page: {
      kind: isTable ? "table" : "other",
      level: level ?? (isTable ? address.level : null),
      accountId: address.accountId,
      entity: entityOf(document, address, false),
    },
    currency,
    table,
    settings: null,
    ad: null,
    problems: [...problems, ...rangeProblem],
  };
}

/** Simple selectors first: a long table has tens of thousands of elements. */
function isBusy(document: Document): boolean {
  const row = '[data-surface*="/table_row"]';
  const parts = `${row}, [data-surface*="/editor:"], [role="table"], [role="grid"]`;
  for (const each of document.querySelectorAll('[aria-busy="true"], [role="progressbar"]'))
    if (each.closest(each.getAttribute("aria-busy") === "true" ? parts : row) !== null) return true;
  return false;
}

/** True once nothing that is read is still loading, and the address and the page speak of the same level. */
export function isSettled(document: Document): boolean {
  const view = document.defaultView;
  if (view === null || isBusy(document)) return false;
  const address = readAddress(new URL(document.URL));
  if (!address.managing) return document.readyState === "complete";
  const editor = findEditor(document, address);
  if (address.editing || editor !== null) return editor !== null && editor.level !== null;
  return document.querySelector('[data-surface*="/table_row"], [data-surface*="total_count"]') !== null;
}

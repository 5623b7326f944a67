import type { AdReading, FieldReading, PageReading, ReadingProblem, SettingReadings } from "@/lib/domain/reading";
import { lookIn, lookSteps, type Look } from "@/lib/platforms/dom/look";
import { NO_HEADERS, type LearnedHeaders, type TableHeader } from "@/lib/platforms/platform";
import { languageProblems } from "@/lib/platforms/page-language";
import { inOneGo, type Steps } from "@/lib/platforms/steps";
import { readAd } from "./ad-texts";
import { readAddress } from "./address";
import { dateRangeOf, MENU_BUTTON } from "./date-range";
import { entityOf, findEditor, FORM } from "./editor";
import { HEADER, headersOf, readColumns } from "./columns";
import { pageLocale } from "./page-locale";
import { COUNT_SURFACE } from "./row-count";
import { readSettings } from "./settings";
import { readTable } from "./table";
import { findTable, ROW_PART, TABLES } from "./table-root";
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
export function readPage(document: Document, url: URL, learned = NO_HEADERS): PageReading {
  return inOneGo(readLooking(lookIn(document), document, url, learned));
}

/** The same in pieces: a table of a thousand rows takes longer than a page may be held up. */
export function* readPageSteps(document: Document, url: URL, learned = NO_HEADERS): Steps<PageReading> {
  const look = yield* lookSteps(document, [FORM, MENU_BUTTON, TABLES, ROW_PART, HEADER, COUNT_SURFACE]);
  return yield* readLooking(look, document, url, learned);
}

/** The headers of the page's own table. */
export function tableHeaders(document: Document, url: URL): readonly TableHeader[] {
  const look = lookIn(document);
  const address = readAddress(url);
  if (!address.managing || findEditor(document, address, look) !== null) return [];
  const table = inOneGo(findTable(document, look));
  return table.status === "one" ? headersOf(readColumns(table.root, address.level, look)) : [];
}

function* readLooking(look: Look, document: Document, url: URL, learned: LearnedHeaders): Steps<PageReading> {
  const address = readAddress(url);
  const locale = pageLocale(document);
  const range = dateRangeOf(document, address, locale, look);
  const rangeProblem: ReadingProblem[] =
    range === "conflict"
      ? [{ field: "dateRange", reason: "ambiguous", hint: HINTS.ambiguous }]
      : range === null && address.managing && address.date !== null
        ? [{ field: "dateRange", reason: "no-match", hint: "end-day-unknown" }]
        : [];
  const common = { platform: "meta-ads", locale, dateRange: range === "conflict" ? null : range } as const;
  const editor = address.managing ? findEditor(document, address, look) : null;
  yield;

  if (editor !== null) {
    const { currencyCodes } = readColumns(document, null, look);
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
      problems: [...unsure, ...rangeProblem, ...languageProblems(locale), ...formProblems(settings, ad)],
    };
  }

  const outcome = address.managing ? yield* readTable(look, document, address, locale, learned) : null;
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
    problems: [...problems, ...rangeProblem, ...(isTable ? languageProblems(locale) : [])],
  };
}

const BUSY = '[aria-busy="true"], [role="progressbar"]';

function isBusy(look: Look): boolean {
  const parts = `${ROW_PART}, [data-surface*="/editor:"], [role="table"], [role="grid"]`;
  return look(BUSY).some((each) => each.closest(each.getAttribute("aria-busy") === "true" ? parts : ROW_PART) !== null);
}

/** True once nothing that is read is still loading, and the address and the page speak of the same level. */
export function* settledSteps(document: Document): Steps<boolean> {
  if (document.defaultView === null) return false;
  const look = yield* lookSteps(document, [BUSY, FORM, ROW_PART, COUNT_SURFACE]);
  if (isBusy(look)) return false;
  const address = readAddress(new URL(document.URL));
  if (!address.managing) return document.readyState === "complete";
  const editor = findEditor(document, address, look);
  if (address.editing || editor !== null) return editor !== null && editor.level !== null;
  return look(ROW_PART).length + look(COUNT_SURFACE).length > 0;
}

import { METRIC_KINDS, type Metric } from "@/lib/domain/metrics";
import type { Mutation } from "../mutation";
import { pick, type BenchPage } from "../page";
import { doubted, doubtPage, doubtTable, openCurrency } from "../truth";
import { textNodes } from "./markup";

/** The text nodes of cells that hold figures. */
function figures({ table }: BenchPage): Text[] {
  if (table === null) return [];
  const keys = table.columns
    .filter(({ metrics }) => metrics.some((metric) => !["text", "date"].includes(METRIC_KINDS[metric])))
    .map(({ key }) => key);
  return [...table.rows, ...table.totals].flatMap(({ cells }) =>
    keys.flatMap((key) => {
      const cell = cells.get(key);
      return cell === undefined ? [] : textNodes(cell).filter((text) => /\d/.test(text.nodeValue ?? ""));
    }),
  );
}

/** No-break spaces, thin ones and bidi marks in figures: nobody sees them. */
export const marksInNumbers: Mutation = {
  name: "marks-in-numbers",
  apply(page) {
    const texts = figures(page);
    if (texts.length === 0) return false;
    const { random } = page;
    const frame = pick(random, [
      ["\u200e", "\u200e"],
      ["\u202a", "\u202c"],
      ["\u2066", "\u2069"],
      ["\u00a0", ""],
      ["", "\u202f"],
      ["\ufeff", "\u200b"],
    ] as const);
    const space = pick(random, ["\u00a0", "\u202f", "\u2009", " "]);
    for (const text of texts)
      text.nodeValue = `${frame[0]}${(text.nodeValue ?? "").trim().replace(/[\s\u00a0\u202f]/g, space)}${frame[1]}`;
    return true;
  },
};

/** Digits as East Asian input methods write them. */
export const fullWidthDigits: Mutation = {
  name: "full-width-digits",
  apply(page) {
    const texts = figures(page);
    if (texts.length === 0) return false;
    for (const text of texts)
      text.nodeValue = (text.nodeValue ?? "").replace(/[0-9]/g, (digit) =>
        String.fromCharCode(digit.charCodeAt(0) + 0xfee0),
      );
    if (page.language !== "ja") doubtTable(page.truth, numericMetrics());
    return true;
  },
};

function numericMetrics(): Metric[] {
  return (Object.keys(METRIC_KINDS) as Metric[]).filter((metric) => !["text", "date"].includes(METRIC_KINDS[metric]));
}

interface Signs {
  readonly group: string;
  readonly decimal: string;
}
const SIGNS: Readonly<Record<string, Signs>> = {
  en: { group: ",", decimal: "." },
  ja: { group: ",", decimal: "." },
  de: { group: ".", decimal: "," },
  es: { group: ".", decimal: "," },
  pt: { group: ".", decimal: "," },
  fr: { group: "\u202f", decimal: "," },
};
const OTHERS: readonly Signs[] = [
  { group: ",", decimal: "." },
  { group: ".", decimal: "," },
  { group: "\u202f", decimal: "," },
  { group: "’", decimal: "." },
  { group: "", decimal: "," },
  { group: "", decimal: "." },
];

/**
 * The account's number format is not the interface's language: every figure stands in another notation. Proof by the
 * figures themselves, or by arithmetic, or nothing.
 */
export const otherNotation: Mutation = {
  name: "other-notation",
  apply(page) {
    const own = SIGNS[page.language];
    const texts = figures(page);
    if (own === undefined || texts.length === 0) return false;
    const other = pick(
      page.random,
      OTHERS.filter(({ group, decimal }) => group !== own.group || decimal !== own.decimal),
    );
    const groups = own.group === "\u202f" ? /[\s\u00a0\u202f]/ : new RegExp(`\\${own.group}`);
    let changed = false;
    for (const text of texts) {
      const before = text.nodeValue ?? "";
      const after = before.replace(/\d(?:[\d.,\s\u00a0\u202f]*\d)?/g, (number) =>
        Array.from(number)
          .map((sign) => (sign === own.decimal ? other.decimal : groups.test(sign) ? other.group : sign))
          .join(""),
      );
      changed ||= after !== before;
      text.nodeValue = after;
    }
    if (changed) doubtTable(page.truth, numericMetrics());
    return changed;
  },
};

/** No language is stated any more: words and figures must speak for themselves. */
export const languageRemoved: Mutation = {
  name: "language-removed",
  apply(page) {
    const { document, truth } = page;
    document.documentElement.removeAttribute("lang");
    for (const name of [...document.body.classList])
      if (name.startsWith("Locale_")) document.body.classList.remove(name);
    doubtPage(truth);
    return true;
  },
};

/** The page states another language than it is written in. */
export const languageWrong: Mutation = {
  name: "language-wrong",
  apply(page) {
    const { document, truth, language, random } = page;
    const stated = pick(
      random,
      ["en-US", "de-DE", "fr-FR", "pt-BR"].filter((each) => !each.startsWith(language)),
    );
    document.documentElement.setAttribute("lang", stated);
    for (const name of [...document.body.classList])
      if (name.startsWith("Locale_")) document.body.classList.replace(name, `Locale_${stated.replace("-", "_")}`);
    doubtPage(truth);
    // What the page states is what the page states.
    truth.locale = { value: stated, doubtful: true };
    return true;
  },
};

/** A sign that many currencies share, and no country: whose dollars they are, the page does not say. */
export const currencyUnclear: Mutation = {
  name: "currency-unclear",
  apply(page) {
    const { document, truth, table } = page;
    const texts = figures(page);
    if (table === null || texts.length === 0) return false;
    // Not any three capitals: a name may hold them.
    const sign =
      /[£$](?:AU|CA|CL|GB|MX|US)\b|[€£₹]|R\$|(?:CA|MX|US|A|AU)?\$|(?:JP|CN)?[¥￥]|\b(?:AUD|BRL|CAD|CHF|CLP|EUR|GBP|INR|JPY|MXN|PLN|SEK|USD)\b|\bkr\b|\bzł\b/g;
    const root = document.body;
    let changed = false;
    for (const text of textNodes(root)) {
      const before = text.nodeValue ?? "";
      if (!/\d/.test(before) || text.parentElement?.closest("a, [title], [data-tooltip-content]") != null) continue;
      const after = before.replace(sign, "$");
      changed ||= after !== before;
      text.nodeValue = after;
    }
    if (!changed) return false;
    document.documentElement.setAttribute("lang", page.language);
    for (const name of [...document.body.classList])
      if (name.startsWith("Locale_")) document.body.classList.remove(name);
    truth.locale = { value: page.language, doubtful: true };
    truth.currency = doubted(truth.currency);
    openCurrency(truth);
    return true;
  },
};

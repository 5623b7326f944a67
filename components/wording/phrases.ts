import { browser } from "wxt/browser";
import { i18n } from "@/lib/wording/i18n";
import { fill, type ParamKinds } from "@/components/wording/fill";
import { PHRASE_PARAMS } from "@/lib/advice/phrases";
import type { PlatformId } from "@/lib/domain/platform";
import type { Check, Phrase } from "@/lib/domain/suggestion";
import type { Trouble } from "@/lib/engine/api";

/** The rooms of coded sentences: each stands under this key in the locale files. */
export type PhraseRoom = "phrase" | "trouble" | "problem" | "hint" | "remedy" | "unlearnable" | "lintfix";

/** Message names know letters, digits and `_` only; a dot or dash in a code becomes `_`. */
export function messageKey(room: PhraseRoom, code: string): string {
  return `${room}_${code.replaceAll(/[^A-Za-z0-9]+/g, "_")}`;
}

/** Keys are made from codes at run time here: the browser's own list of message names cannot know them. */
const getMessage = (key: string): string => (browser.i18n as { getMessage(name: string): string }).getMessage(key);

function template(room: PhraseRoom, code: string): string | null {
  const message = getMessage(messageKey(room, code));
  return message === "" ? null : message;
}

/** Reasons that come from the texts' own room and not from the list of the advice. */
const RIGHT: ParamKinds = { chance: "share", right: "share", low: "share", high: "share" };
const COPY_PARAMS: Readonly<Record<string, ParamKinds>> = {
  "copy-rates": { clickRate: "share" },
  "copy-wording-by-tests": RIGHT,
  "copy-wording-by-own-ads": RIGHT,
  "studio-wording": RIGHT,
  "studio-ranker-own": RIGHT,
  "studio-ranker-tests": RIGHT,
};
const ALL_PARAMS: Readonly<Record<string, ParamKinds>> = { ...PHRASE_PARAMS, ...COPY_PARAMS };

function kindsOf(code: string): ParamKinds {
  const all = ALL_PARAMS;
  return Object.hasOwn(all, code) ? (all[code] ?? {}) : {};
}

/** A coded sentence with its figures. A code without wording gets a neutral sentence, never the code. */
export function phraseText(phrase: Phrase, platform: PlatformId): string {
  const text = template("phrase", phrase.code);
  return text === null ? i18n.t("fallback.phrase") : fill(text, phrase.params, platform, kindsOf(phrase.code));
}

/** A check of a suggestion or a rule of law or platform. */
export function checkText(check: Pick<Check, "code" | "params">, platform: PlatformId): string {
  const text = template("phrase", check.code);
  return text === null ? i18n.t("fallback.check") : fill(text, check.params, platform, kindsOf(check.code));
}

/** What to do about a finding of the linter; null where its own sentence says it. */
export function fixText(rule: string): string | null {
  return template("lintfix", rule);
}

/** What went wrong, in the person's language; else in the English of the engine. */
export function troubleText(trouble: Trouble): string {
  const text = template("trouble", trouble.code);
  if (text !== null) return fill(text, trouble.params, "google-ads");
  return trouble.message || i18n.t("state.unexpected");
}

/** A problem that the reader met on a page: by its hint, which says more, where that has words of its own. */
export function problemText(reason: string, hint = reason): string {
  return template("problem", hint) ?? template("problem", reason) ?? i18n.t("reading.otherReason");
}

/** The finer reason that a reader gives, or null where it has no words: then the plain reason is said. */
export function hintText(hint: string): string | null {
  return /^[a-z-]+$/.test(hint) ? (template("hint", hint) ?? template("problem", hint)) : null;
}

/** What a person can do about a field that was not read; a column of a table is nothing that one could finish or close. */
export function remedyText(reason: string, isColumn: boolean): string {
  const code = isColumn && reason !== "not-loaded" ? "column" : reason;
  return template("remedy", code) ?? i18n.t("health.readAgainLater");
}

/** Why what a person pointed at cannot be learned, in one sentence. */
export function refusalText(why: string, field: string, other: string | null): string {
  return fill(template("unlearnable", why) ?? i18n.t("fallback.check"), { field, other: other ?? "" }, "google-ads");
}

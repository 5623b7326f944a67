import { day, figure, money, percent, uiLanguage, whole } from "@/components/wording/formats";
import { capital, dimensionName, fieldName, outcomeName, slotName } from "@/components/wording/names";
import { isMoney, levelText } from "@/components/wording/values";
import type { ParamKind } from "@/lib/advice/phrases";
import type { Money } from "@/lib/domain/money";
import type { PlatformId } from "@/lib/domain/platform";
import { OUTCOMES } from "@/lib/domain/suggestion";

export type Param = string | number | Money;
export type Params = Readonly<Record<string, Param>>;
export type ParamKinds = Readonly<Record<string, ParamKind>>;

/** `{name}`, or `{name|one:other}` for the word that fits the number `name`. */
const SLOT = /\{([A-Za-z0-9_]+)(?:\|([^:{}]*):([^:{}]*))?\}/g;

function numberText(value: number, kind: ParamKind | undefined): string {
  if (kind === "share" || kind === "ratio") return percent(value);
  return Number.isInteger(value) ? whole(value) : figure(value);
}

function wordText(value: string, kind: ParamKind | undefined, platform: PlatformId): string {
  switch (kind) {
    case "date":
      return day(value);
    case "setting":
      return fieldName(value, platform);
    case "breakdown":
      return dimensionName(value);
    case "slot":
      return slotName(value);
    case "gender":
    case "strategy":
    case "budgetType":
      return levelText(value);
    case "outcome": {
      const outcome = OUTCOMES.find((candidate) => candidate === value);
      return outcome ? outcomeName(outcome, 1) : value;
    }
    case "text":
      // Names of groups come joined: those of our own vocabulary are said in the person's language.
      return value.split(", ").map(levelText).join(", ");
    default:
      return value;
  }
}

function asText(value: Param, kind: ParamKind | undefined, platform: PlatformId): string {
  if (isMoney(value)) return money(value);
  return typeof value === "number" ? numberText(value, kind) : wordText(value, kind, platform);
}

/** Puts formatted figures into a translated sentence. A slot without a figure shows an ellipsis, never a raw brace. */
export function fill(template: string, params: Params, platform: PlatformId, kinds: ParamKinds = {}): string {
  const text = template.replace(SLOT, (_, name: string, one?: string, other?: string) => {
    const value = Object.hasOwn(params, name) ? params[name] : undefined;
    if (value === undefined) return "…";
    if (one === undefined) return asText(value, Object.hasOwn(kinds, name) ? kinds[name] : undefined, platform);
    return (new Intl.PluralRules(uiLanguage()).select(Number(value)) === "one" ? one : other) ?? "";
  });
  // Our own words start a sentence large; a file's or a campaign's name stays as it is written.
  const first = /^\{(\w+)/.exec(template)?.[1];
  const kind = first !== undefined && Object.hasOwn(kinds, first) ? kinds[first] : undefined;
  return kind === undefined || kind === "text" ? text : capital(text);
}

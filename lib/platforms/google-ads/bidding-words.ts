import type { Money } from "@/lib/domain/money";
import { ABSENT, found, unreadable, type FieldReading } from "@/lib/domain/reading";
import type { BidStrategy } from "@/lib/domain/settings";
import { parseMoney } from "@/lib/platforms/parse/parse-money";
import { parsePercent } from "@/lib/platforms/parse/parse-percent";
import type { Notation } from "./read-cell";
import { bidStrategyOf } from "./strategies";

export type BidTarget = "targetCpa" | "targetRoas" | "maxCpc";

/** The words for each target, as fields, checkboxes and summaries name it (six languages; the currency's name may follow). */
export const TARGET_WORDS: Readonly<Record<BidTarget, RegExp>> = {
  targetCpa:
    /target cpa|target cost per action|ziel-cpa|zielkosten pro aktion|cpa cible|coût par action cible|cpa objetivo|cost[eo] por acción objetivo|cpa desejado|cpa alvo|custo por ação desejado|目標コンバージョン単価/i,
  targetRoas:
    /target roas|target return on ad spend|ziel-roas|roas cible|retour sur (?:les )?dépenses publicitaires cible|roas objetivo|retorno de la inversión publicitaria objetivo|roas desejado|roas alvo|retorno do investimento em publicidade desejado|目標広告費用対効果/i,
  maxCpc:
    /(?:default )?max(?:imum|\.)? cpc(?: bid(?: limit)?)?|maximum cost[- ]per[- ]click(?: bid limit)?|(?:max(?:imale[sr]?|\.)? )?cpc-gebot(?:slimit)?|max(?:imaler|\.) cpc|limite d.enchère au cpc max(?:imale|\.)?|cpc max\.?|límite de (?:puja|oferta) de cpc m[aá]x(?:imo|\.)?|limite de lance de cpc máx(?:imo|\.)?|cpc máx\.?|上限クリック単価(?:の入札単価)?/i,
}; // prettier-ignore

const VALUE = String.raw`\s?[:：(（]?\s?([^\d;•·|()（）:：,]{0,6}?\d[\d.,'’ ]*(?:\s?(?:%|[^\s\d;,•·|()（）]{1,4}(?=\s|[;,•·|)）]|$)))?)`;

export interface BiddingWords {
  readonly strategy: FieldReading<BidStrategy>;
  readonly targetCpa: FieldReading<Money>;
  readonly targetRoas: FieldReading<number>;
  readonly maxCpc: FieldReading<Money>;
}

/**
 * The summary of a bidding section: a strategy with, where set, its target (`Maximize conversions (Target CPA: €32.00)`).
 * A figure that no label explains makes the targets unreadable.
 */
export function readBiddingWords(text: string, notation: Notation): BiddingWords {
  let rest = text;
  const takeMoney = (target: "targetCpa" | "maxCpc"): FieldReading<Money> => {
    const raw = take(target);
    if (raw === null) return ABSENT;
    const money = parseMoney(raw, notation.locale, notation.currency, notation.style);
    return money.kind === "value" ? found(money.value, raw, "panel-summary") : unreadable("parse-failed", raw);
  };
  const take = (target: BidTarget): string | null => {
    const match = new RegExp(`(?:${TARGET_WORDS[target].source})${VALUE}`, "i").exec(rest);
    if (match === null) return null;
    rest = `${rest.slice(0, match.index)};${rest.slice(match.index + match[0].length)}`;
    return (match[1] ?? "").replace(/[\s.,]+$/, "");
  };
  const targetCpa = takeMoney("targetCpa");
  const ratio = take("targetRoas");
  const targetRoas = ratio === null ? ABSENT : readRatio(ratio, notation, "panel-summary");
  const maxCpc = takeMoney("maxCpc");
  const parts = rest.split(/[;,•·|()（）:：–—]/).map((part) => part.trim());
  const named = new Set(parts.map(bidStrategyOf).filter((strategy) => strategy !== null));
  // A target names its strategy only where it stands alone: beside other words it may be another's.
  const isAlone = parts.every((part) => !/\p{L}/u.test(part));
  if (named.size === 0 && isAlone && targetCpa.status !== "absent") named.add("target-cpa");
  if (named.size === 0 && isAlone && targetRoas.status !== "absent") named.add("target-roas");
  const [only] = named;
  const strategy: FieldReading<BidStrategy> =
    named.size === 1 && only !== undefined
      ? found(only, text, "panel-summary")
      : unreadable(named.size === 0 ? "parse-failed" : "ambiguous", text);
  if (!/\d/.test(rest)) return { strategy, targetCpa, targetRoas, maxCpc };
  const doubtful = unreadable("ambiguous", text);
  return { strategy, targetCpa: doubtful, targetRoas: doubtful, maxCpc: doubtful };
}

/** A return on ad spend as people type it: a percentage, with or without its sign. 350 and 350% are the ratio 3.5. */
export function readRatio(text: string, notation: Notation, via: string): FieldReading<number> {
  const rate = parsePercent(/%\s?$/.test(text) ? text : `${text}%`, notation.style);
  return rate.kind === "value" && typeof rate.value === "number"
    ? found(rate.value, text, via)
    : unreadable("parse-failed", text);
}

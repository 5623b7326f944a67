import type { BidStrategy, BudgetType } from "@/lib/domain/settings";
import { labelKey, labelMap } from "./words";

/** Bid strategies by the names that people see, in six languages. The part in brackets says which target is set, not which strategy. */
const STRATEGIES = labelMap<BidStrategy>({
  "maximize-clicks": "Maximize clicks|Maximise clicks|Clicks|Klicks maximieren|Klicks|Maximiser les clics|Clics|Maximizar clics|Maximizar los clics|Maximizar cliques|Cliques|クリック数の最大化|クリック数",
  "maximize-conversions": "Maximize conversions|Maximise conversions|Conversions|Conversions maximieren|Maximiser les conversions|Maximizar conversiones|Maximizar las conversiones|Conversiones|Maximizar conversões|Maximizar as conversões|Conversões|コンバージョン数の最大化|コンバージョン数|コンバージョン",
  "maximize-conversion-value": "Maximize conversion value|Maximise conversion value|Conversion value|Conversion-Wert maximieren|Conversion-Wert|Maximiser la valeur de conversion|Valeur de conversion|Maximizar valor de conversión|Maximizar el valor de conversión|Valor de conversión|Maximizar valor da conversão|Maximizar o valor da conversão|Maximizar valor de conversão|Valor da conversão|コンバージョン値の最大化|コンバージョン値",
  "target-cpa": "Target CPA|Ziel-CPA|CPA cible|CPA objetivo|CPA desejado|CPA alvo|目標コンバージョン単価",
  "target-roas": "Target ROAS|Ziel-ROAS|ROAS cible|ROAS objetivo|ROAS desejado|ROAS alvo|目標広告費用対効果",
  "target-impression-share": "Target impression share|Impression share|Angestrebter Anteil an möglichen Impressionen|Anteil an möglichen Impressionen|Taux d'impressions cible|Taux d'impressions|Cuota de impresiones objetivo|Porcentaje de impresiones objetivo|Cuota de impresiones|Parcela de impressões desejada|Parcela de impressões|目標インプレッション シェア|インプレッション シェア",
  "manual-cpc": "Manual CPC|CPC (enhanced)|Enhanced CPC|Manueller CPC|CPC (auto-optimiert)|Auto-optimierter CPC|CPC manuel|CPC optimisé|CPC manual|CPC mejorado|CPC avanzado|CPC otimizado|個別のクリック単価|個別クリック単価制|拡張クリック単価",
}); // prettier-ignore

/** The strategy that a text names, whole and alone: `Maximise Conversion Value (Target ROAS)` is `maximize-conversion-value`. */
export function bidStrategyOf(text: string): BidStrategy | null {
  const whole = STRATEGIES.get(labelKey(text));
  if (whole !== undefined) return whole;
  return STRATEGIES.get(labelKey(text.replace(/\s*[(（][^()（）]*[)）]\s*$/, ""))) ?? null;
}

const BUDGET_TYPES = labelMap<BudgetType>({
  daily: "Daily|Average daily|Average daily budget|Täglich|Tagesbudget|Durchschnittliches Tagesbudget|Quotidien|Budget quotidien|Budget quotidien moyen|Diario|Presupuesto diario|Diário|Orçamento diário|日別|1 日の予算|1 日の平均予算",
  lifetime: "Campaign total|Total|Campaign total budget|Gesamt|Gesamtbudget|Gesamtbudget der Kampagne|Kampagne insgesamt|Kampagne gesamt|Total de la campagne|Budget total|Total de la campaña|Presupuesto total|Total da campanha|Orçamento total|キャンペーンの合計|合計予算|キャンペーンの合計予算",
}); // prettier-ignore

/** `daily` or `lifetime` from the words of a budget type column or choice. */
export function budgetTypeOf(text: string): BudgetType | null {
  return BUDGET_TYPES.get(labelKey(text)) ?? null;
}

const PER_DAY =
  /\s?(?:[/／]\s?(?:day|tag|jour|día|dia|日|1\s?日|天)|(?:per|a) day|pro tag|(?:am|je) tag|par jour|al día|por día|ao dia|por dia)$/i;
const IN_TOTAL =
  /\s?[/(（]?\s?(?:campaign total|total|in total|gesamt|insgesamt|au total|en total|no total|合計)\s?[)）]?$/i;
const NOTE = /\s?[(（][^()（）\d]*[)）]$/;
const PER_DAY_FIRST = /^1\s?日(?:あたり|当たり)?(?:の平均)?[:：]?\s?/;

/** A budget's amount as text and, where the words say so, its period: `$50.00/day`, `50,00 € pro Tag`, `$3,000 (total)`. */
export function splitBudget(text: string): { readonly amount: string; readonly type: BudgetType | null } {
  for (const candidate of [text, text.replace(NOTE, "")]) {
    if (PER_DAY.test(candidate)) return { amount: candidate.replace(PER_DAY, "").trim(), type: "daily" };
    if (PER_DAY_FIRST.test(candidate)) return { amount: candidate.replace(PER_DAY_FIRST, "").trim(), type: "daily" };
    if (IN_TOTAL.test(candidate)) return { amount: candidate.replace(IN_TOTAL, "").trim(), type: "lifetime" };
  }
  return { amount: text, type: null };
}

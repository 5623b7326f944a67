import type { BidStrategy, BudgetType } from "@/lib/domain/settings";
import { fold, lookUp } from "./words";

/** Words for values, in en, de, fr, es, pt and ja. Words that are not listed are not understood, never guessed. */
const BID_STRATEGY_WORDS = {
  "highest-volume": [
    "Highest volume", "Highest volume or value", "Lowest cost", "Höchstes Volumen", "Höchstes Volumen oder höchster Wert",
    "Höchstes Volumen oder Höchstwert", "Volume le plus élevé", "Volume ou valeur la plus élevée", "Mayor volumen",
    "Volumen más alto", "Volumen o valor más alto", "Maior volume", "Volume mais alto", "Volume ou valor mais alto",
    "最大数量", "最大ボリューム",
  ],
  "highest-value": [
    "Highest value", "Höchster Wert", "Valeur la plus élevée", "Valor más alto", "Mayor valor", "Valor mais alto", "Maior valor",
    "最大値", "最高値",
  ],
  "cost-per-result-goal": [
    "Cost per result goal", "Cost cap", "Ziel für Kosten pro Ergebnis", "Ziel für die Kosten pro Ergebnis",
    "Kosten-pro-Ergebnis-Ziel", "Objectif de coût par résultat", "Objetivo de costo por resultado",
    "Objetivo de coste por resultado", "Meta de custo por resultado", "結果の単価の目標", "結果単価の目標",
  ],
  "bid-cap": [
    "Bid cap", "Gebotsobergrenze", "Gebotslimit", "Plafond d'enchère", "Limite d'enchère", "Límite de puja", "Limite de lance", "入札上限",
  ],
  "roas-goal": [
    "ROAS goal", "Minimum ROAS", "ROAS-Ziel", "Objectif de ROAS", "Objectif ROAS", "Objetivo de ROAS", "Objetivo de retorno de la inversión publicitaria (ROAS)",
    "Meta de ROAS", "Meta de retorno do investimento em anúncios", "ROASの目標", "ROAS目標",
  ],
} as const satisfies Partial<Record<BidStrategy, readonly string[]>>; // prettier-ignore
export type MetaBidStrategy = keyof typeof BID_STRATEGY_WORDS;
export const bidStrategyOf = lookUp<MetaBidStrategy>(BID_STRATEGY_WORDS);

/** "Daily" under a table's budget, and "Daily budget" in the editor. */
export const budgetTypeOf = lookUp<BudgetType>({
  daily: [
    "Daily", "Daily budget", "Täglich", "Tagesbudget", "Pro Tag", "Quotidien", "Budget quotidien", "Par jour", "Diario",
    "Presupuesto diario", "Diário", "Orçamento diário", "1日", "1日の予算", "日別", "1日あたりの予算", "1日あたり",
  ],
  lifetime: [
    "Lifetime", "Lifetime budget", "Laufzeit", "Laufzeitbudget", "Gesamtlaufzeit", "Global", "Budget global", "Durée de vie",
    "Total", "Presupuesto total", "De toda la campaña", "Vitalício", "Total do período",
    "Orçamento vitalício", "Orçamento total", "通算", "通算予算", "全期間",
  ],
}); // prettier-ignore

const endless = lookUp({
  endless: [
    "Ongoing", "Not set", "Laufend", "Fortlaufend", "Nicht festgelegt", "En cours", "En continu", "Continue", "Non définie", "En curso",
    "Continuo", "Sin definir", "Em andamento", "Contínuo", "Não definido", "継続中", "設定なし", "指定なし",
  ],
}); // prettier-ignore
/** "Ongoing": there is no end date. */
export function isEndless(text: string): boolean {
  return endless(text) !== null;
}

const draft = lookUp({
  draft: ["In draft", "Draft", "Im Entwurf", "Entwurf", "Brouillon", "En borrador", "Borrador", "Em rascunho", "Rascunho", "下書き"],
}); // prettier-ignore
/** A row that was never published is no entity yet. */
export function isDraft(delivery: string): boolean {
  return draft(delivery) !== null;
}

/** "Using ad set budget", "Verwendet Kampagnenbudget": words without a figure in a budget cell say that it is set elsewhere. */
export function isSetElsewhere(text: string): boolean {
  const folded = fold(text);
  return !/\d/.test(folded) && /budget|presupuesto|orçamento|予算/.test(folded);
}

/** "Using campaign bid strategy": the strategy stands on the other level. */
export function isStrategyElsewhere(text: string): boolean {
  const folded = fold(text);
  return (
    !/\d/.test(folded) &&
    /^(?:using|uses|verwendet|nutzt|utilise|utilisation|usa|usando|utiliza|se usa)\b|を使用$|使用中$|verwenden$/.test(
      folded,
    ) &&
    /bid strategy|gebotsstrategie|stratégie d'enchère|estrategia de puja|estratégia de lance|入札戦略/.test(folded)
  );
}

const several = lookUp({
  several: [
    "Multiple conversions", "Multiple", "Mehrere Conversions", "Mehrere", "Conversions multiples", "Plusieurs conversions", "Varias conversiones",
    "Conversiones múltiples", "Várias conversões", "Múltiplas conversões", "複数のコンバージョン",
  ],
}); // prettier-ignore
/** "Multiple conversions": results of several kinds, which the page itself does not sum. */
export function isSeveralKinds(text: string): boolean {
  return several(text) !== null;
}

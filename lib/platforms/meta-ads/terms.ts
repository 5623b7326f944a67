import type { BidStrategy, BudgetType } from "@/lib/domain/settings";
import { fold, lookUp } from "./words";

/** Words for values, in en, de, fr, es, pt and ja. Words that are not listed are not understood, never guessed. */
const BID_STRATEGY_WORDS = {
  "highest-volume": [
    "Highest volume", "Highest volume or value", "Lowest cost", "Niedrigste Kosten", "Coût le plus bas", "Costo más bajo", "Coste más bajo", "Menor custo", "Custo mais baixo", "最小コスト", "最小単価", "最高ボリューム", "数量最大化", "Höchstmenge", "Maximales Volumen", "Volumen máximo", "Volume máximo", "Höchstes Volumen", "Höchstes Volumen oder höchster Wert",
    "Höchstes Volumen oder Höchstwert", "Volume le plus élevé", "Volume ou valeur la plus élevée", "Mayor volumen",
    "Volumen más alto", "Volumen o valor más alto", "Maior volume", "Volume mais alto", "Volume ou valor mais alto",
    "最大数量", "最大ボリューム",
  ],
  "highest-value": [
    "Highest value", "Höchstwert", "Maximaler Wert", "Valor máximo", "最大価値", "Höchster Wert", "Valeur la plus élevée", "Valor más alto", "Mayor valor", "Valor mais alto", "Maior valor",
    "最大値", "最高値",
  ],
  "cost-per-result-goal": [
    "Cost per result goal", "Cost cap", "Kostenobergrenze", "Kostenlimit", "Ziel-Kosten pro Ergebnis", "Kosten-pro-Ergebnis-Zielvorgabe", "Plafond de coût", "Coût plafonné", "Límite de costo", "Límite de coste", "Limite de custo", "Objetivo de custo por resultado", "コスト上限", "結果単価目標", "結果あたりのコスト目標", "目標結果単価", "Ziel für Kosten pro Ergebnis", "Ziel für die Kosten pro Ergebnis",
    "Kosten-pro-Ergebnis-Ziel", "Objectif de coût par résultat", "Objetivo de costo por resultado",
    "Objetivo de coste por resultado", "Meta de custo por resultado", "結果の単価の目標", "結果単価の目標",
  ],
  "bid-cap": [
    "Bid cap", "Gebotsdeckelung", "Plafond de l'enchère", "Enchère plafonnée", "Tope de puja", "Límite de la puja", "Límite de oferta", "Limite de licitação", "Limite do lance", "入札価格の上限", "入札額の上限", "Gebotsobergrenze", "Gebotslimit", "Plafond d'enchère", "Limite d'enchère", "Límite de puja", "Limite de lance", "入札上限", "入札価格上限",
  ],
  "roas-goal": [
    "ROAS goal", "Minimum ROAS", "Return on ad spend goal", "Mindest-ROAS", "Minimaler ROAS", "Zielvorgabe für den ROAS", "ROAS minimum", "ROAS minimal", "ROAS mínimo", "Objetivo ROAS", "最小ROAS", "最低ROAS", "ROAS 目標", "ROAS-Ziel", "Objectif de ROAS", "Objectif ROAS", "Objetivo de ROAS", "Objetivo de retorno de la inversión publicitaria (ROAS)",
    "Meta de ROAS", "Meta de retorno do investimento em anúncios", "ROASの目標", "ROAS目標",
  ],
} as const satisfies Partial<Record<BidStrategy, readonly string[]>>; // prettier-ignore
export type MetaBidStrategy = keyof typeof BID_STRATEGY_WORDS;
export const bidStrategyOf = lookUp<MetaBidStrategy>(BID_STRATEGY_WORDS);

/** "Daily" under a table's budget, and "Daily budget" in the editor. */
export const budgetTypeOf = lookUp<BudgetType>({
  daily: [
    "Daily", "Daily budget", "Per day", "Täglich", "Tägliches Budget", "Quotidienne", "Por día", "Por dia", "Al día", "日単位", "1日予算", "日予算", "デイリー",
    "Täglich", "Tagesbudget", "Pro Tag", "Quotidien", "Budget quotidien", "Par jour", "Diario",
    "Presupuesto diario", "Diário", "Orçamento diário", "1日", "1日の予算", "日別", "日額", "1日あたりの予算", "1日あたり",
  ],
  lifetime: [
    "Lifetime", "Lifetime budget", "Lifetime total", "Gesamt", "Gesamtbudget", "Sur toute la durée", "Durée totale", "De por vida", "Duración total", "Toda a duração", "Ao longo do tempo", "通算の予算", "累計",
    "Laufzeit", "Laufzeitbudget", "Gesamtlaufzeit", "Global", "Budget global", "Durée de vie",
    "Total", "Presupuesto total", "De toda la campaña", "Vitalício", "Total do período",
    "Orçamento vitalício", "Orçamento total", "通算", "通算予算", "全期間",
  ],
}); // prettier-ignore

const endless = lookUp({
  endless: [
    "Ongoing", "Not set", "No end date", "None", "Kein Enddatum", "Unbegrenzt", "Aucune date de fin", "Sans date de fin", "Sin fecha de finalización", "Sin fecha de fin", "Sem data de término", "Sem data de fim", "A decorrer", "終了日なし", "未設定", "継続",
    "Laufend", "Fortlaufend", "Nicht festgelegt", "En cours", "En continu", "Continue", "Non définie", "En curso",
    "Continuo", "Sin definir", "Em andamento", "Contínuo", "Não definido", "継続中", "設定なし", "指定なし",
  ],
}); // prettier-ignore
/** "Ongoing": there is no end date. */
export function isEndless(text: string): boolean {
  return endless(text) !== null;
}

const draft = lookUp({
  draft: ["In draft", "Draft", "Unpublished draft", "Als Entwurf", "À l'état de brouillon", "En brouillon", "Ébauche", "Em rascunho (não publicado)", "下書き中", "ドラフト", "Im Entwurf", "Entwurf", "Brouillon", "En borrador", "Borrador", "Em rascunho", "Rascunho", "下書き"],
}); // prettier-ignore
/** A row that was never published is no entity yet. */
export function isDraft(delivery: string): boolean {
  return draft(delivery) !== null;
}

/** "Using ad set budget", "Verwendet Kampagnenbudget": words without a figure in a budget cell say that it is set elsewhere. */
export function isSetElsewhere(text: string): boolean {
  const folded = fold(text);
  return (
    !/\d/.test(folded) &&
    /budget|presupuesto|orçamento|予算/.test(folded) &&
    /\bad sets?\b|\bcampaigns?\b|anzeigengruppe|kampagne|ensembles? de pub|campagne|conjuntos? de an[uú]ncios|campaña|campanha|広告セット|キャンペーン|shared|gemeinsam|partagé|compartido|compartilhado|partilhado/.test(
      folded,
    )
  );
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

const switched = lookUp({
  off: ["Off", "Aus", "Désactivé", "Désactivée", "Desactivado", "Desactivada", "Desativado", "Desativada", "Inativo", "オフ"],
  on: ["Active", "Aktiv", "Actif", "Active", "Activo", "Activa", "Ativo", "Ativa", "アクティブ", "配信中"],
}); // prettier-ignore
/** "Off" in a delivery column: its own switch is off (a parent's says so: "Campaign off"). */
export function isSwitchedOff(delivery: string): boolean {
  return switched(delivery) === "off";
}
/** "Active": on, and delivering. */
export function isSwitchedOn(delivery: string): boolean {
  return switched(delivery) === "on";
}

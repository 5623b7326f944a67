import type { Metric } from "@/lib/domain/metrics";
import { lookUp, type Lexicon } from "./words";

/** Column key on the page (and in `columns=`) to metric (facts 1.3). Keys are the same in every language. */
const METRIC_OF_KEY: Readonly<Record<string, Metric>> = {
  delivery: "delivery",
  toggle: "status",
  objective: "objective",
  budget: "budget",
  bid: "bidStrategy",
  spend: "cost",
  impressions: "impressions",
  reach: "reach",
  frequency: "frequency",
  clicks: "clicks",
  "actions:link_click": "linkClicks",
  inline_link_clicks: "linkClicks",
  ctr: "ctr",
  cpc: "averageCpc",
  cpm: "cpm",
  results: "results",
  cost_per_result: "costPerResult",
  "actions:lead": "leads",
  "purchase_roas:omni_purchase": "roas",
  "action_values:omni_purchase": "conversionValue",
  start_time: "startDate",
  end_time: "endDate",
  last_significant_edit: "lastSignificantEdit",
};

/** Header labels per metric. Only the plain kinds: "CTR (link click-through rate)" is not "CTR (all)". */
const LABELS = {
  delivery: [
    "Delivery", "Campaign delivery", "Ad set delivery", "Ad delivery", "Auslieferung", "Diffusion", "Entrega",
    "Publicación", "Veiculação", "配信",
  ],
  status: ["On/Off", "Off/On", "An/Aus", "Aus/An", "Ein/Aus", "Activé/Désactivé", "Activado/Desactivado", "Ativado/Desativado", "オン/オフ"],
  objective: ["Objective", "Ziel", "Objectif", "Objetivo", "目的"],
  budget: ["Budget", "Presupuesto", "Orçamento", "予算"],
  bidStrategy: [
    "Bid strategy", "Gebotsstrategie", "Stratégie d'enchères", "Stratégie d'enchère", "Estrategia de puja", "Estrategia de pujas",
    "Estratégia de lance", "入札戦略",
  ],
  cost: [
    "Amount spent", "Ausgegebener Betrag", "Montant dépensé", "Importe gastado", "Valor usado", "Valor gasto", "消化金額",
  ],
  impressions: ["Impressions", "Impressionen", "Impresiones", "Impressões", "インプレッション"],
  reach: ["Reach", "Reichweite", "Couverture", "Alcance", "リーチ"],
  frequency: ["Frequency", "Frequenz", "Répétition", "Frecuencia", "Frequência", "フリークエンシー"],
  clicks: ["Clicks (all)", "Klicks (alle)", "Clics (tous)", "Clics (todos)", "Cliques (todos)", "クリック(すべて)"],
  linkClicks: [
    "Link clicks", "Link-Klicks", "Clics sur un lien", "Clics sur le lien", "Clics en el enlace", "Cliques no link",
    "リンクのクリック",
  ],
  ctr: ["CTR (all)", "CTR (alle)", "CTR (tous)", "CTR (todos)", "CTR(すべて)", "CTR (すべて)"],
  averageCpc: ["CPC (all)", "CPC (alle)", "CPC (tous)", "CPC (todos)", "CPC(すべて)", "CPC (すべて)"],
  cpm: [
    "CPM", "CPM (cost per 1,000 impressions)", "CPM (Kosten pro 1.000 Impressionen)", "CPM (coût pour 1 000 impressions)",
    "CPM (costo por mil impresiones)", "CPM (coste por 1.000 impresiones)", "CPM (coste por mil impresiones)",
    "CPM (custo por 1.000 impressões)", "CPM(インプレッション単価)",
  ],
  results: ["Results", "Ergebnisse", "Résultats", "Resultados", "結果"],
  costPerResult: [
    "Cost per result", "Cost per results", "Kosten pro Ergebnis", "Coût par résultat", "Coût par résultats", "Coste por resultado",
    "Coste por resultados", "Costo por resultado", "Costo por resultados", "Custo por resultado", "Custo por resultados", "結果の単価",
  ],
  leads: ["Leads", "Prospects", "Clientes potenciales", "Cadastros", "リード"],
  roas: [
    "Purchase ROAS (return on ad spend)", "Purchase ROAS", "ROAS für Käufe", "ROAS des achats", "ROAS de compras",
    "購入のROAS",
  ],
  conversionValue: ["Purchases conversion value", "Conversion-Wert für Käufe", "Valeur de conversion des achats", "Valor de conversión de compras", "Valor de conversão de compras"],
  startDate: ["Starts", "Beginnt am", "Début", "Inicio", "Início", "開始"],
  endDate: ["Ends", "Endet am", "Ende", "Se termine", "Fin", "Finaliza", "Finalización", "Término", "Termina em", "終了"],
  lastSignificantEdit: [
    "Last significant edit", "Letzte wichtige Bearbeitung", "Dernière modification importante", "Última edición significativa",
    "Última edición importante", "Última edição significativa", "前回の重要な編集",
  ],
} as const satisfies Partial<Lexicon<Metric>>; // prettier-ignore

const metricOf = lookUp<keyof typeof LABELS>(LABELS);

/** The metric of a column key, or null for columns that the vocabulary does not have. */
export function metricOfKey(key: string): Metric | null {
  return Object.hasOwn(METRIC_OF_KEY, key) ? (METRIC_OF_KEY[key] ?? null) : null;
}

/** The metric that a header's words name, in any of the six languages; a currency in brackets is left out. */
export function metricOfLabel(label: string): Metric | null {
  return metricOf(label.replace(/\s*\([A-Z]{3}\)\s*$/, ""));
}

import type { Level } from "@/lib/domain/platform";
import type { Metric } from "@/lib/domain/metrics";
import { lookUp, type Lexicon } from "./words";

/** What a column holds: one of our metrics, or the row's own name. */
export type ColumnMeaning = Metric | "name";

/** Column key on the page (and in `columns=`) to its meaning (facts 1.3). Keys are the same in every language. */
const MEANING_OF_KEY: Readonly<Record<string, ColumnMeaning>> = {
  name: "name",
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
    "Delivery", "Auslieferung", "Diffusion", "Entrega", "Publicación", "Veiculação", "Apresentação", "配信", "配信状況",
  ],
  status: [
    "On/Off", "Off/On", "Off / On", "An/Aus", "Aus/An", "Ein/Aus", "Activé/Désactivé", "Activée/Désactivée", "Désactivé/Activé",
    "Activado/Desactivado", "Desactivado/Activado", "Activar/desactivar", "Ativado/Desativado", "Desativado/Ativado", "Ligado/Desligado",
    "Ativar/Desativar", "オン/オフ", "オフ/オン",
  ],
  objective: [
    "Objective", "Campaign objective", "Ziel", "Kampagnenziel", "Zielsetzung", "Objectif", "Objectif de la campagne", "Objetivo",
    "Objetivo de la campaña", "Objetivo da campanha", "目的", "キャンペーンの目的",
  ],
  // "Campaign budget" and "Ad set delivery" name another level's: in the table of that level the key says so.
  budget: ["Budget", "Presupuesto", "Orçamento", "予算"],
  bidStrategy: [
    "Bid strategy", "Gebotsstrategie", "Stratégie d'enchères", "Stratégie d'enchère", "Estrategia de puja", "Estrategia de pujas",
    "Estrategia de oferta", "Estratégia de lance", "Estratégia de lances", "Estratégia de licitação", "入札戦略",
  ],
  cost: [
    "Amount spent", "Spend", "Ausgegebener Betrag", "Montant dépensé", "Importe gastado",
    "Cantidad gastada", "Valor usado", "Valor gasto", "Montante gasto", "Quantia gasta", "消化金額",
  ],
  impressions: ["Impressions", "Impressionen", "Impresiones", "Impressões", "インプレッション", "インプレッション数"],
  reach: ["Reach", "Reichweite", "Couverture", "Portée", "Alcance", "リーチ", "リーチ数"],
  frequency: ["Frequency", "Frequenz", "Répétition", "Fréquence", "Frecuencia", "Frequência", "フリークエンシー"],
  clicks: [
    "Clicks (all)", "Klicks (alle)", "Clics (tous)", "Clics (tout)", "Clics (todos)", "Cliques (todos)", "Cliques (tudo)",
    "クリック(すべて)", "クリック数(すべて)",
  ],
  linkClicks: [
    "Link clicks", "Link-Klicks", "Linkklicks", "Clics sur un lien", "Clics sur le lien", "Clics sur lien", "Clics en el enlace",
    "Clics en enlaces", "Cliques no link", "Cliques em links", "Cliques na ligação", "Cliques em ligações", "リンクのクリック",
    "リンクのクリック数", "リンククリック",
  ],
  ctr: ["CTR (all)", "CTR (alle)", "CTR (tous)", "CTR (tout)", "CTR (todos)", "CTR (todo)", "CTR (tudo)", "CTR (すべて)"],
  averageCpc: ["CPC (all)", "CPC (alle)", "CPC (tous)", "CPC (tout)", "CPC (todos)", "CPC (todo)", "CPC (tudo)", "CPC (すべて)"],
  cpm: [
    "CPM", "CPM (cost per 1,000 impressions)", "CPM (cost per thousand impressions)", "CPM (Kosten pro 1.000 Impressionen)",
    "CPM (coût pour 1 000 impressions)", "CPM (coût par 1 000 impressions)", "CPM (coût pour mille impressions)",
    "CPM (costo por mil impresiones)", "CPM (costo por 1.000 impresiones)", "CPM (coste por 1.000 impresiones)",
    "CPM (coste por mil impresiones)", "CPM (custo por 1.000 impressões)", "CPM (custo por mil impressões)",
    "CPM (インプレッション単価)", "CPM (1,000インプレッション単価)", "CPM (インプレッション1,000回あたりの単価)",
    "CPM (インプレッション1,000回あたりのコスト)",
  ],
  results: ["Results", "Ergebnisse", "Résultats", "Resultados", "結果"],
  costPerResult: [
    "Cost per result", "Cost per results", "Kosten pro Ergebnis", "Kosten pro Ergebnisse", "Coût par résultat", "Coût par résultats",
    "Coste por resultado", "Coste por resultados", "Costo por resultado", "Costo por resultados", "Custo por resultado",
    "Custo por resultados", "結果の単価", "結果単価", "結果あたりのコスト",
  ],
  leads: ["Leads", "Prospects", "Clientes potenciales", "Cadastros", "リード"],
  roas: [
    "Purchase ROAS (return on ad spend)", "Purchase ROAS", "ROAS für Käufe", "ROAS (Return on Ad Spend) für Käufe",
    "ROAS der Käufe", "Kauf-ROAS (Return on Ad Spend)", "Kauf-ROAS", "ROAS des achats", "ROAS des achats (retour sur les dépenses publicitaires)", "ROAS (retour sur dépenses publicitaires) des achats",
    "ROAS de compras", "ROAS (retorno de la inversión publicitaria) de compras", "ROAS de compras (retorno de la inversión publicitaria)",
    "ROAS de compras (retorno de la inversión en publicidad)", "ROAS das compras", "ROAS de compra", "ROAS da compra", "ROAS de compras (retorno do investimento em publicidade)",
    "ROAS (retorno do investimento em publicidade) das compras", "ROAS (retorno do investimento em anúncios) de compras",
    "購入のROAS", "購入ROAS", "購入ROAS(広告費用対効果)", "購入のROAS(広告費用対効果)", "購入のROAS(広告の費用対効果)", "購入ROAS(広告の費用対効果)",
  ],
  conversionValue: [
    "Purchases conversion value", "Purchase conversion value", "Conversion-Wert für Käufe", "Conversion-Wert der Käufe", "Conversion-Wert von Käufen", "Kauf-Conversion-Wert",
    "Valeur de conversion des achats", "Valeur de conversion d'achat", "Valor de conversión de compras", "Valor de conversión de las compras",
    "Valor de conversão de compras", "Valor de conversão das compras", "Valor de conversão da compra",
    "購入のコンバージョン値", "購入コンバージョン値", "購入のコンバージョン価値",
  ],
  startDate: ["Starts", "Start", "Start date", "Beginnt am", "Beginn", "Startdatum", "Début", "Date de début", "Inicio", "Comienza", "Fecha de inicio", "Início", "Data de início", "Começa", "開始", "開始日", "開始日時"],
  endDate: [
    "Ends", "End", "End date", "Endet am", "Endet", "Ende", "Enddatum", "Se termine", "Se termine le", "Fin", "Date de fin", "Finaliza", "Finalización",
    "Fecha de finalización", "Termina", "Término", "Termina em", "Data de término", "Fim", "終了", "終了日", "終了日時",
  ],
  lastSignificantEdit: [
    "Last significant edit", "Letzte wichtige Bearbeitung", "Letzte signifikante Bearbeitung", "Letzte wesentliche Bearbeitung",
    "Letzte wesentliche Änderung", "Dernière modification importante", "Dernière modification significative", "Dernière modification majeure",
    "Última edición significativa", "Última edición importante", "Última edição significativa", "Última edição importante",
    "前回の重要な編集", "最後の重要な編集", "前回の大幅な編集", "最後の大幅な編集", "直近の重要な編集",
  ],
} as const satisfies Partial<Lexicon<Metric>>; // prettier-ignore

/** Metrics that resemble ours and are none of them. A key of ours under one of these words contradicts itself. */
const RESEMBLING = {
  other: [
    "CTR (link click-through rate)", "CTR (Link-Klickrate)", "CTR (Klickrate für Links)", "CTR (taux de clics sur un lien)", "CTR (taux de clics sur le lien)",
    "CTR (tasa de clics en el enlace)", "CTR (porcentaje de clics en el enlace)", "CTR (taxa de cliques no link)", "CTR (taxa de cliques na ligação)", "CTR (リンククリックスルー率)", "CTR (リンクのクリックスルー率)",
    "CPC (cost per link click)", "CPC (Kosten pro Link-Klick)", "CPC (coût par clic sur un lien)", "CPC (coût par clic sur le lien)", "CPC (costo por clic en el enlace)",
    "CPC (coste por clic en el enlace)", "CPC (custo por clique no link)", "CPC (custo por clique na ligação)", "CPC (リンククリックの単価)", "CPC (リンクのクリック単価)",
    "Unique link clicks", "Eindeutige Link-Klicks", "Clics uniques sur un lien", "Clics únicos en el enlace", "Cliques únicos no link", "ユニークリンククリック", "リンクのユニーククリック",
    "Unique clicks (all)", "Eindeutige Klicks (alle)", "Clics uniques (tous)", "Clics únicos (todos)", "Cliques únicos (todos)", "ユニーククリック(すべて)",
    "Unique CTR (all)", "Eindeutige CTR (alle)", "CTR unique (tous)", "CTR único (todos)", "ユニークCTR(すべて)",
    "Cost per 1,000 people reached", "Cost per 1,000 Accounts Center accounts reached", "Kosten pro 1.000 erreichte Personen", "Kosten für 1.000 erreichte Personen", "Coût pour 1 000 personnes touchées", "Costo por mil personas alcanzadas",
    "Coste por 1.000 personas alcanzadas", "Custo por 1.000 pessoas alcançadas", "リーチ1,000人あたりの単価", "1,000人リーチあたりのコスト",
    "Result rate", "Results rate", "Ergebnisrate", "Ergebnisquote", "Taux de résultats", "Tasa de resultados", "Porcentaje de resultados", "Taxa de resultados", "結果率", "結果レート",
    "Results value", "Result value", "Results ROAS", "Result ROAS", "Ergebniswert", "ROAS für Ergebnisse", "Valeur des résultats", "Valor de resultados", "Valor dos resultados", "結果の値",
    "Purchases", "Website purchases", "Käufe", "Website-Käufe", "Achats", "Compras", "購入", "Website purchase ROAS (return on ad spend)", "Website purchase ROAS", "Website leads", "On-Facebook leads", "Meta leads", "Cost per lead", "Kosten pro Lead", "Coût par prospect",
    "Costo por cliente potencial", "Custo por cadastro", "リードの単価", "Daily budget remaining", "Budget remaining", "Amount spent percentage", "Outbound clicks", "Ausgehende Klicks", "Clics sortants", "Clics salientes", "Cliques de saída", "Shop clicks",
  ],
} as const; // prettier-ignore

const NAMES = {
  campaign: ["Campaign", "Campaign name", "Kampagne", "Kampagnenname", "Name der Kampagne", "Campagne", "Nom de la campagne", "Campaña", "Nombre de la campaña", "Campanha", "Nome da campanha", "キャンペーン", "キャンペーン名"],
  adset: [
    "Ad set", "Ad set name", "Anzeigengruppe", "Anzeigengruppenname", "Name der Anzeigengruppe", "Ensemble de publicités", "Nom de l'ensemble de publicités",
    "Conjunto de anuncios", "Nombre del conjunto de anuncios", "Conjunto de anúncios", "Nome do conjunto de anúncios", "広告セット", "広告セット名",
  ],
  ad: ["Ad", "Ad name", "Werbeanzeige", "Anzeige", "Anzeigenname", "Name der Werbeanzeige", "Name der Anzeige", "Publicité", "Nom de la publicité", "Anuncio", "Nombre del anuncio", "Anúncio", "Nome do anúncio", "広告", "広告名"],
} as const satisfies Lexicon<Level>; // prettier-ignore

const labelled = lookUp<keyof typeof LABELS>(LABELS);
const resembling = lookUp(RESEMBLING);

/** The level whose names stand under a header, or null where the words are no entity's. */
export const levelOfNameLabel = lookUp<Level>(NAMES);

/** The meaning of a column key, or null for columns that the vocabulary does not have. */
export function meaningOfKey(key: string): ColumnMeaning | null {
  return Object.hasOwn(MEANING_OF_KEY, key) ? (MEANING_OF_KEY[key] ?? null) : null;
}

/** The metric of a column key, or null. */
export function metricOfKey(key: string): Metric | null {
  const meaning = meaningOfKey(key);
  return meaning === "name" ? null : meaning;
}

/** A header's words without the currency in brackets: "Amount spent (EUR)". */
function bare(label: string): string {
  return label.replace(/\s*[(（][A-Z]{3}[)）]\s*$/, "");
}

/** The metric that a header's words name, in any of the six languages; `other` for one that only resembles ours. */
export function meaningOfLabel(label: string): ColumnMeaning | "other" | null {
  const words = bare(label);
  if (levelOfNameLabel(words) !== null) return "name";
  return labelled(words) ?? resembling(words);
}

/** The metric that a header's words name, or null. */
export function metricOfLabel(label: string): Metric | null {
  const meaning = meaningOfLabel(label);
  return meaning === "name" || meaning === "other" ? null : meaning;
}

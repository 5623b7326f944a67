import type { Metric } from "@/lib/domain/metrics";
import type { Level } from "@/lib/domain/platform";
import { labelMap } from "./words";

/** What a column that is no metric holds. */
export type ColumnRole = Level | "currencyCode" | "campaignId" | "adsetId" | "adId";

/**
 * Column headers as Google Ads writes them in English, German, French, Spanish, Portuguese and Japanese (2021-2026, facts
 * google-ads.md 6.3-6.5). Whole labels only: "All conv.", "Avg. target CPA" and "Search top IS" are other metrics.
 */
export const HEADER_METRICS = labelMap<Metric>({
  status: "Campaign status|Ad group status|Ad status|Kampagnenstatus|Anzeigengruppenstatus|Anzeigenstatus|État de la campagne|Estado de la campaña|Status da campanha|Estado da campanha|キャンペーンのステータス|キャンペーンの状態",
  delivery: "Status|État|Estado|ステータス",
  campaignType: "Campaign type|Kampagnentyp|Type de campagne|Tipo de campaña|Tipo de campanha|キャンペーン タイプ",
  budget: "Budget|Presupuesto|Orçamento|予算",
  budgetType: "Budget type|Budgettyp|Type de budget|Tipo de presupuesto|Tipo de orçamento|予算タイプ|予算の種類",
  bidStrategy:
    "Bid strategy type|Bid strategy|Bidding strategy type|Gebotsstrategietyp|Gebotsstrategie|Type de stratégie d'enchères|Stratégie d'enchères|Tipo de estrategia de puja|Tipo de estrategia de oferta|Estrategia de puja|Estrategia de oferta|Tipo de estratégia de lances|Tipo de estratégia de licitação|Estratégia de lances|入札戦略タイプ|入札戦略のタイプ|入札戦略",
  targetCpa: "Target CPA|Ziel-CPA|CPA cible|CPA objetivo|CPA desejado|CPA alvo|目標コンバージョン単価",
  targetRoas: "Target ROAS|Ziel-ROAS|ROAS cible|ROAS objetivo|ROAS desejado|ROAS alvo|目標広告費用対効果",
  maxCpc: "Max. CPC|Default max. CPC|Max. CPC (Standard)|Standardmäßiger max. CPC|CPC max.|CPC max. par défaut|CPC máx.|CPC máx. predeterminado|CPC máx. padrão|上限クリック単価|デフォルトの上限クリック単価",
  impressions: "Impr.|Impressions|Impressionen|Impresiones|Impressões|表示回数|インプレッション数",
  clicks: "Clicks|Klicks|Clics|Cliques|クリック数",
  interactions: "Interactions|Interaktionen|Interacciones|Interações|インタラクション|インタラクション数",
  ctr: "CTR|Click-through rate|Klickrate|クリック率",
  averageCpc: "Avg. CPC|Average CPC|Durchschn. CPC|CPC (Durchschn.)|Durchschnittlicher CPC|CPC moy.|CPC moyen|CPC medio|CPC med.|CPC prom.|CPC promedio|CPC méd.|CPC médio|平均クリック単価",
  cpm: "Avg. CPM|Average CPM|Durchschn. CPM|CPM (Durchschn.)|CPM moy.|CPM moyen|CPM medio|CPM prom.|CPM méd.|CPM médio|平均インプレッション単価",
  cost: "Cost|Kosten|Coût|Coste|Costo|Custo|費用",
  conversions: "Conversions|Conv.|Conversiones|Conversões|コンバージョン|コンバージョン数",
  conversionRate: "Conv. rate|Conversion rate|Conv.-Rate|Conversion-Rate|Taux de conv.|Taux de conversion|Tasa de conv.|Tasa de conversión|Porcentaje de conv.|Porcentaje de conversiones|% conv.|Taxa de conv.|Taxa de conversão|コンバージョン率",
  costPerConversion: "Cost / conv.|Cost per conversion|Kosten/Conv.|Kosten pro Conv.|Kosten pro Conversion|Coût/conv.|Coût par conversion|Coste/conv.|Costo/conv.|Coste por conversión|Costo por conversión|Custo/conv.|Custo por conversão|コンバージョン単価",
  conversionValue: "Conv. value|Conversion value|Conv.-Wert|Conversion-Wert|Valeur de conv.|Valeur de conversion|Valeur conv.|Valor de conv.|Valor de conversión|Valor de conversão|Valor da conv.|Valor da conversão|Valor conv.|コンバージョン値",
  roas: "Conv. value / cost|Conversion value / cost|Conv.-Wert/Kosten|Conversion-Wert/Kosten|Valeur de conv./coût|Valeur conv./coût|Valor de conv./coste|Valor de conv./costo|Valor conv./coste|Valor conv./costo|Valor da conv./custo|Valor de conv./custo|Valor conv./custo|コンバージョン値/費用",
  searchImpressionShare:
    "Search impr. share|Search impression share|Search IS|Anteil an mögl. Impr. im Suchnetzwerk|Anteil an möglichen Impressionen im Suchnetzwerk|Anteil an Impr. im Suchnetzwerk|Taux d'impr. sur le Réseau de Recherche|Taux d'impressions sur le Réseau de Recherche|Cuota de impr. de búsqueda|Cuota de impresiones de búsqueda|Porcentaje de impr. de búsqueda|Parcela de impr. na rede de pesquisa|Parc. impr. rede de pesquisa|Parcela de impressões de pesquisa|検索広告のインプレッション シェア|検索インプレッション シェア|検索広告の IS",
  searchLostImpressionShareBudget:
    "Search lost IS (budget)|Search lost impr. share (budget)|Search lost impression share (budget)|Anteil entg. Impr. im Suchnetzw. (Budget)|Entg. Impr. im Suchnetzwerk (Budget)|Anteil entgangener Impressionen im Suchnetzwerk (Budget)|Taux impr. perdues sur Réseau de Recherche (budget)|Taux d'impr. perdues sur le Réseau de Recherche (budget)|Cuota de impr. perd. de búsqueda (presupuesto)|Cuota de impresiones perdidas de búsqueda (presupuesto)|Parc. impr. perdidas na rede de pesquisa (orçamento)|Parcela de impressões perdidas na rede de pesquisa (orçamento)|検索広告の IS 損失率(予算)|検索広告のインプレッション シェア損失率(予算)",
  searchLostImpressionShareRank:
    "Search lost IS (rank)|Search lost impr. share (rank)|Search lost impression share (rank)|Anteil entg. Impr. im Suchnetzw. (Rang)|Entg. Impr. im Suchnetzwerk (Rang)|Anteil entgangener Impressionen im Suchnetzwerk (Rang)|Taux impr. perdues sur Réseau de Recherche (classement)|Taux d'impr. perdues sur le Réseau de Recherche (classement)|Cuota de impr. perd. de búsqueda (ranking)|Cuota de impresiones perdidas de búsqueda (ranking)|Parc. impr. perdidas na rede de pesquisa (classificação)|Parcela de impressões perdidas na rede de pesquisa (classificação)|検索広告の IS 損失率(ランク)|検索広告のインプレッション シェア損失率(ランク)",
  optimizationScore: "Optimization score|Optimisation score|Optimierungsfaktor|Taux d'optimisation|Score d'optimisation|Nivel de optimización|Pontuação de otimização|Índice de otimização|最適化スコア",
  startDate: "Start date|Startdatum|Date de début|Fecha de inicio|Data de início|開始日",
  endDate: "End date|Enddatum|Date de fin|Fecha de finalización|Data de término|Data de conclusão|終了日",
}); // prettier-ignore

/** Headers of the columns that name the row, or that settle the currency and the ids. */
export const HEADER_ROLES = labelMap<ColumnRole>({
  campaign: "Campaign|Campaign name|Kampagne|Campagne|Campaña|Campanha|キャンペーン",
  adset: "Ad group|Anzeigengruppe|Groupe d'annonces|Grupo de anuncios|Grupo de anúncios|広告グループ",
  ad: "Ad|Anzeige|Annonce|Anuncio|Anúncio|広告",
  currencyCode: "Currency code|Currency|Währungscode|Code de la devise|Código de moneda|Código da moeda|通貨コード",
  campaignId: "Campaign ID|Kampagnen-ID|ID de campagne|ID de campaña|ID da campanha|キャンペーン ID",
  adsetId: "Ad group ID|Anzeigengruppen-ID|ID du groupe d'annonces|ID de grupo de anuncios|ID do grupo de anúncios|広告グループ ID",
  adId: "Ad ID|Anzeigen-ID|ID d'annonce|ID de anuncio|ID do anúncio|広告 ID",
}); // prettier-ignore

/** Google's own field names (`essfield`), the same in every language since 2021. `null`: known, and none of our metrics. */
export const FIELD_METRICS: ReadonlyMap<string, Metric | null> = new Map<string, Metric | null>([
  ["status", "status"],
  ["primary_status", "delivery"],
  ["bid_config.effective_cpc_bid", "maxCpc"],
  ["stats.impressions", "impressions"],
  ["stats.clicks", "clicks"],
  ["stats.click_through_rate", "ctr"],
  ["stats.cost_per_click", "averageCpc"],
  ["stats.cost", "cost"],
  ["stats.conversions", "conversions"],
  ["stats.conversion_rate", "conversionRate"],
  ["stats.cost_per_conversion", "costPerConversion"],
  ["stats.conversion_value_per_cost", "roas"],
  ["stats.all_conversion_value_per_cost", null],
]);

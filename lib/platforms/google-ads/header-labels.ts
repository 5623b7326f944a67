import type { Metric } from "@/lib/domain/metrics";
import type { Level } from "@/lib/domain/platform";
import { labelMap, spellings } from "./words";

/** What a column that is no metric holds. */
export type ColumnRole = Level | "account" | "currencyCode" | "campaignId" | "adsetId" | "adId";

/** The share that was lost for a reason; the reasons' words in English, German, French, Spanish, Portuguese and Japanese. */
function lostShare(...[en, de, fr, es, pt, ja]: readonly [string, string, string, string, string, string]): string {
  return [
    `Search lost {IS|impr. share|impression share} (${en})`,
    `{Anteil an |Anteil |Anteil der |}{entg.|entgangenen|entgangener|entgangene} {mögl. |möglichen |möglicher |}{Impr.|Impressionen} im {Suchnetzwerk|Suchnetzw.|SN} (${de})`,
    `{Taux|Part} {impr.|d'impr.|d'impressions} perdues {sur le |du |sur |}{Réseau de Recherche|Rés. Rech.|Recherche} (${fr})`,
    `{Cuota|Porcentaje} de {impr.|impresiones} {perd.|perdidas} {de búsqueda|en búsqueda|en la Red de Búsqueda|de la Red de Búsqueda} (${es})`,
    `{Parc.|Parcela|Quota} {impr.|de impr.|de impressões} {perd.|perdidas} {na |da |de |}{rede de pesquisa|pesquisa} (${pt})`,
    `検索{広告の|}{インプレッション シェア|IS}{損失率|の損失率}(${ja})`,
  ]
    .flatMap(spellings)
    .join("|");
}

/** A column that compares two periods holds no value of its own. */
export const COMPARES =
  /\bchange\b|\bvs\b|\bcompar|differen|änderung|veränder|vergleich|évolution|variation|\bécart\b|cambio|variaci[oó]n|variaç|alteraç|増減|変化|変動|比較|前期比/i;

/** A label that names days: two figures, or a count of days. */
export const DATED = /\d\D{1,12}\d|\d\s?(?:days?|hours?|tagen?|stunden|jours?|heures|d[ií]as?|horas|日|時間)/i;

/**
 * Column headers as Google Ads writes them in English, German, French, Spanish, Portuguese and Japanese (2021-2026, facts
 * google-ads.md 6.3-6.5). Whole labels only: "All conv.", "Avg. target CPA" and "Search top IS" are other metrics.
 */
export const HEADER_METRICS = labelMap<Metric>({
  status: "Campaign status|Ad group status|Ad status|Kampagnenstatus|Anzeigengruppenstatus|Anzeigenstatus|État de la campagne|Estado de la campaña|Status da campanha|Estado da campanha|キャンペーンのステータス|キャンペーンの状態",
  delivery: "Status|État|Estado|ステータス",
  campaignType: "Campaign type|Kampagnentyp|Type de campagne|Tipo de campaña|Tipo de campanha|キャンペーン タイプ|Typ der Kampagne|キャンペーンの種類",
  budget: "Budget|Presupuesto|Orçamento|予算|Daily budget|Avg. daily budget|Average daily budget|Tagesbudget|Durchschn. Tagesbudget|Budget quotidien|Budget quotidien moyen|Presupuesto diario|Presupuesto diario medio|Presupuesto diario promedio|Orçamento diário|Orçamento diário médio|1 日の予算|1 日の平均予算",
  budgetType: "Budget type|Budgettyp|Type de budget|Tipo de presupuesto|Tipo de orçamento|予算タイプ|予算の種類|Tipo de budget|Art des Budgets|予算のタイプ",
  bidStrategy:
    "Bid strategy type|Bid strategy|Bidding strategy type|Gebotsstrategietyp|Gebotsstrategie|Type de stratégie d'enchères|Stratégie d'enchères|Tipo de estrategia de puja|Tipo de estrategia de oferta|Estrategia de puja|Estrategia de oferta|Tipo de estratégia de lances|Tipo de estratégia de licitação|Estratégia de lances|入札戦略タイプ|入札戦略のタイプ|入札戦略|Typ der Gebotsstrategie|Tipo de estrategia de ofertas|Estrategia de ofertas|Tipo de estrategia de pujas|Estrategia de pujas|Tipo de estratégia de lance|Estratégia de lance|Estratégia de licitação|Tipo de estratégia de licitações|入札戦略の種類",
  targetCpa: "Target CPA|Ziel-CPA|CPA cible|CPA objetivo|CPA desejado|CPA alvo|目標コンバージョン単価|tCPA|Target cost per action|CPA-Ziel|CPA pretendido|目標 CPA",
  targetRoas: "Target ROAS|Ziel-ROAS|ROAS cible|ROAS objetivo|ROAS desejado|ROAS alvo|目標広告費用対効果|tROAS|Target return on ad spend|ROAS-Ziel|ROAS pretendido|目標 ROAS",
  maxCpc: "Max. CPC|Default max. CPC|Max. CPC (Standard)|Standardmäßiger max. CPC|CPC max.|CPC max. par défaut|CPC máx.|CPC máx. predeterminado|CPC máx. padrão|上限クリック単価|デフォルトの上限クリック単価|Maximum CPC|Standard-Max. CPC|Max. CPC-Gebot|Maximaler CPC|CPC maximum|CPC máximo|CPC máx. por defecto|CPC máx. predefinido|CPC máximo predeterminado",
  impressions: "Impr.|Impressions|Impressionen|Impresiones|Impressões|表示回数|インプレッション数|インプレッション",
  clicks: "Clicks|Klicks|Clics|Cliques|クリック数|クリック",
  interactions: "Interactions|Interaktionen|Interacciones|Interações|インタラクション|インタラクション数|Interactions totales|Interaktion",
  ctr: "CTR|Click-through rate|Klickrate|クリック率|Taux de clics|Tasa de clics|Porcentaje de clics|Taxa de cliques",
  averageCpc: "Avg. CPC|Average CPC|Durchschn. CPC|CPC (Durchschn.)|Durchschnittlicher CPC|CPC moy.|CPC moyen|CPC medio|CPC med.|CPC prom.|CPC promedio|CPC méd.|CPC médio|平均クリック単価|Ø CPC|CPC med|CPC medio|CPC-Durchschnitt|平均 CPC",
  cpm: "Avg. CPM|Average CPM|Durchschn. CPM|CPM (Durchschn.)|CPM moy.|CPM moyen|CPM medio|CPM prom.|CPM méd.|CPM médio|平均インプレッション単価|Ø CPM|CPM med.|CPM promedio|平均 CPM",
  cost: "Cost|Kosten|Coût|Coste|Costo|Custo|費用|コスト",
  conversions: "Conversions|Conv.|Conversiones|Conversões|コンバージョン|コンバージョン数|Conv|Conversões|CV",
  conversionRate: "Conv. rate|Conversion rate|Conv.-Rate|Conversion-Rate|Taux de conv.|Taux de conversion|Tasa de conv.|Tasa de conversión|Porcentaje de conv.|Porcentaje de conversiones|% conv.|Taxa de conv.|Taxa de conversão|コンバージョン率|Rate de conv.|Konversionsrate|Conversionrate|Tasa de conversiones|Porcentaje de conversión|Taxa de conversões|CVR",
  costPerConversion: "Cost / conv.|Cost per conversion|Kosten/Conv.|Kosten pro Conv.|Kosten pro Conversion|Coût/conv.|Coût par conversion|Coste/conv.|Costo/conv.|Coste por conversión|Costo por conversión|Custo/conv.|Custo por conversão|コンバージョン単価|Cost/conv|Kosten je Conversion|Coût/conversion|Coste por conv.|Costo por conv.|Coste/conversión|Costo/conversión|Custo por conv.|Custo/conversão|費用/コンバージョン",
  conversionValue: "Conv. value|Conversion value|Conv.-Wert|Conversion-Wert|Valeur de conv.|Valeur de conversion|Valeur conv.|Valor de conv.|Valor de conversión|Valor de conversão|Valor da conv.|Valor da conversão|Valor conv.|コンバージョン値|Conversion values|Conversionwert|Valor conversiones|Valor de las conv.|Valor de conversiones|Valor das conv.|Valor das conversões|Valor de conversões",
  roas: "Conv. value / cost|Conversion value / cost|Conv.-Wert/Kosten|Conversion-Wert/Kosten|Valeur de conv./coût|Valeur conv./coût|Valor de conv./coste|Valor de conv./costo|Valor conv./coste|Valor conv./costo|Valor da conv./custo|Valor de conv./custo|Valor conv./custo|コンバージョン値/費用|Conv.-Wert / Kosten|Conversion-Wert / Kosten|Valeur de conversion/coût|Valeur de conversion / coût|Valor de conversión/coste|Valor de conversión/costo|Valor de las conv./coste|Valor de las conv./costo|Valor da conversão/custo|Valor de conversão/custo|コンバージョン値 / 費用",
  searchImpressionShare: [
    "Search {impr.|impression|impressions} share|Search IS",
    "Anteil an {mögl. |möglichen |}{Impr.|Impressionen} {im |in |(|}{Suchnetzwerk|Suchnetzw.|SN}{|)}",
    "{Taux|Part} {impr.|d'impr.|d'impressions} {sur le |du |sur |(|}{Réseau de Recherche|Rés. Rech.|Recherche}{|)}",
    "{Cuota|Porcentaje} de {impr.|impresiones} {de búsqueda|en búsqueda|en la Red de Búsqueda|de la Red de Búsqueda|en Búsqueda}",
    "{Parc.|Parcela|Quota} {impr.|de impr.|de impressões} {na |da |de |}{rede de pesquisa|pesquisa}",
    "検索{広告の|}{インプレッション シェア|IS}|検索ネットワークのインプレッション シェア",
  ].flatMap(spellings).join("|"),
  searchLostImpressionShareBudget: lostShare("budget", "Budget", "budget", "presupuesto", "orçamento", "予算"),
  searchLostImpressionShareRank: lostShare("rank", "{Rang|Anzeigenrang}", "{classement|rang|position}", "{ranking|clasificación|rango}", "{classificação|classif.|posição}", "{ランク|広告ランク}"),
  optimizationScore: "Optimization score|Optimisation score|Optimierungsfaktor|Taux d'optimisation|Score d'optimisation|Nivel de optimización|Pontuação de otimização|Índice de otimização|最適化スコア|Opt. score|Optimierungswert|Puntuación de optimización|Índice de optimización|Pontuação de otimização|Pontuação da otimização",
  startDate: "Start date|Startdatum|Date de début|Fecha de inicio|Data de início|開始日|Beginn|Fecha inicial|Data inicial|Data de começo",
  endDate: "End date|Enddatum|Date de fin|Fecha de finalización|Data de término|Data de conclusão|終了日|Ende|Fecha de fin|Fecha final|Data de fim|Data final|Data de encerramento",
}); // prettier-ignore

/** Headers of the columns that name the row, or that settle the currency and the ids. */
export const HEADER_ROLES = labelMap<ColumnRole>({
  campaign: "Campaign|Campaign name|Kampagne|Campagne|Campaña|Campanha|キャンペーン",
  adset: "Ad group|Anzeigengruppe|Groupe d'annonces|Grupo de anuncios|Grupo de anúncios|広告グループ",
  ad: "Ad|Anzeige|Annonce|Anuncio|Anúncio|広告",
  account: "Account|Account name|Konto|Kontoname|Compte|Nom du compte|Cuenta|Nombre de la cuenta|Conta|Nome da conta|アカウント|アカウント名",
  currencyCode: "Currency code|Currency|Währungscode|Code de la devise|Código de moneda|Código da moeda|通貨コード",
  campaignId: "Campaign ID|Kampagnen-ID|ID de campagne|ID de campaña|ID da campanha|キャンペーン ID",
  adsetId: "Ad group ID|Anzeigengruppen-ID|ID du groupe d'annonces|ID de grupo de anuncios|ID do grupo de anúncios|広告グループ ID",
  adId: "Ad ID|Anzeigen-ID|ID d'annonce|ID de anuncio|ID do anúncio|広告 ID",
}); // prettier-ignore

import { labelMap } from "./words";

export type PanelKind =
  | "name"
  | "status"
  | "campaignType"
  | "objective"
  | "networks"
  | "budget"
  | "bidding"
  | "targetCpa"
  | "targetRoas"
  | "locations"
  | "languages"
  | "adSchedule"
  | "dates"
  | "startDate"
  | "endDate"
  | "conversionGoal"
  | "audiences"
  | "defaultBid";

/** Titles of the sections in six languages (facts google-ads.md 3.2-3.3; 2018-2026). */
export const TITLES = labelMap<PanelKind>({
  name: "Campaign name|Ad group name|Name|Kampagnenname|Name der Anzeigengruppe|Nom de la campagne|Nom de campagne|Nom du groupe d'annonces|Nombre de la campaña|Nombre de campaña|Nombre del grupo de anuncios|Nome da campanha|Nome do grupo de anúncios|キャンペーン名|広告グループ名",
  status: "Campaign status|Ad group status|Status|Kampagnenstatus|Status der Anzeigengruppe|État de la campagne|Estado de la campaña|Status da campanha|キャンペーンのステータス",
  campaignType: "Campaign type|Type|Kampagnentyp|Type de campagne|Tipo de campaña|Tipo de campanha|キャンペーン タイプ",
  objective: "Campaign objective|Objective|Marketing objective|Kampagnenziel|Ziel der Kampagne|Werbeziel|Objectif de la campagne|Objectif de campagne|Objetivo de la campaña|Objetivo de campaña|Objetivo da campanha|キャンペーンの目標|キャンペーン目標",
  networks: "Networks|Werbenetzwerke|Netzwerke|Réseaux|Redes|ネットワーク",
  budget: "Budget|Budget and dates|Daily budget|Budget und Laufzeit|Budget und Zeitraum|Budget und Daten|Tagesbudget|Budget et dates|Budget quotidien|Presupuesto|Presupuesto y fechas|Presupuesto diario|Orçamento|Orçamento e datas|Orçamento diário|予算|予算と期間|予算と日程",
  bidding: "Bidding|Bid strategy|Gebote|Gebotseinstellung|Gebotsstrategie|Enchères|Stratégie d'enchères|Pujas|Ofertas|Puja|Estrategia de puja|Estrategia de oferta|Lances|Licitações|Licitação|Estratégia de licitação|Estratégia de lances|入札|入札単価|入札戦略",
  targetCpa: "Target cost per action|Target CPA|Ziel-CPA|CPA cible|CPA objetivo|CPA desejado|目標コンバージョン単価",
  targetRoas: "Target return on ad spend|Target ROAS|Ziel-ROAS|ROAS cible|ROAS objetivo|ROAS desejado|目標広告費用対効果",
  locations: "Locations|Standorte|Zones géographiques|Lieux|Ubicaciones|Locais|Localizações|地域",
  languages: "Languages|Sprachen|Langues|Idiomas|言語",
  adSchedule: "Ad schedule|Werbezeitplaner|Zeitplaner|Calendrier de diffusion|Calendrier de diffusion des annonces|Programación de anuncios|Programação de anúncios|広告のスケジュール|広告スケジュール",
  dates: "Start and end dates|Dates|Start- und Enddatum|Beginn und Ende|Dates de début et de fin|Fechas de inicio y finalización|Fechas de inicio y de finalización|Datas de início e término|開始日と終了日",
  startDate: "Start date|Startdatum|Date de début|Fecha de inicio|Data de início|開始日",
  endDate: "End date|Enddatum|Date de fin|Fecha de finalización|Data de término|終了日",
  conversionGoal: "Conversion goals|Conversion goal|Goals|Conversion-Zielvorhaben|Zielvorhaben|Objectifs de conversion|Objetivos de conversión|Metas de conversão|コンバージョン目標",
  audiences: "Audience segments|Audiences|Zielgruppensegmente|Zielgruppen|Segments d'audience|Audiences|Segmentos de audiencia|Audiencias|Segmentos de público-alvo|Públicos-alvo|オーディエンス セグメント|オーディエンス",
  defaultBid: "Oferta predeterminada|Licitação predefinida|Lance predefinido|Default bid|Ad group bid|Bid|Standardgebot|Gebot der Anzeigengruppe|Gebot|Enchère par défaut|Enchère|Puja predeterminada|Lance padrão|Lance|デフォルトの入札単価",
}); // prettier-ignore

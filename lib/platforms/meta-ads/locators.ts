import type { Level } from "@/lib/domain/platform";

/** One way to find a part of the editor, with the date of the newest source that shows it. Ordered: keys before words. */
export interface Locator {
  readonly by: "id" | "surface" | "heading";
  readonly value: string;
  readonly seen: string;
}

const CAPTURE = "2024-12";
const LIVE = "2026-09";

function byKey(id: string, surface: string, seen: string): Locator[] {
  return [
    { by: "id", value: id, seen },
    { by: "surface", value: surface, seen },
  ];
}
function byWords(...headings: string[]): Locator[] {
  return headings.map((value) => ({ by: "heading", value, seen: LIVE }));
}

/** The sections of the three forms. Ids and surfaces are the same in every language (facts 3.2 to 3.4). */
export const SECTIONS = {
  campaignName: [
    ...byKey("campaignGroupNameSection", "campaign_name_section", CAPTURE),
    ...byWords("Campaign name", "Kampagnenname", "Nom de la campagne", "Nombre de la campaña", "Nome da campanha", "キャンペーン名"),
  ],
  specialCategories: [
    ...byKey("campaignGroupRegulatedCategorySection", "campaign_regulated_category_section", CAPTURE),
    ...byWords(
      "Special Ad Categories", "Spezielle Anzeigenkategorien", "Catégories de publicités spéciales",
      "Catégories publicitaires spéciales", "Categorías de anuncios especiales", "Categorias de anúncios especiais",
      "Categorias de anúncio especial", "特別な広告カテゴリ",
    ),
  ],
  campaignDetails: [
    ...byKey("campaignGroupDetailsSection", "campaign_details_section", CAPTURE),
    ...byWords(
      "Campaign details", "Kampagnendetails", "Détails de la campagne", "Detalles de la campaña", "Detalhes da campanha",
      "キャンペーンの詳細",
    ),
  ],
  campaignBudget: [
    ...byKey("campaignGroupBudgetSection", "campaign_budget_section", CAPTURE),
    ...byWords(
      "Advantage campaign budget", "Budget", "Advantage-Kampagnenbudget", "Budget de campagne Advantage",
      "Presupuesto de la campaña Advantage", "Presupuesto de campaña Advantage", "Presupuesto", "Orçamento de campanha Advantage",
      "Orçamento da campanha Advantage", "Orçamento", "予算", "Advantage+ campaign budget", "Advantageキャンペーン予算",
    ),
  ],
  adsetName: [
    ...byKey("campaignNameSection", "adset_name_section", CAPTURE),
    ...byWords(
      "Ad set name", "Name der Anzeigengruppe", "Nom de l'ensemble de publicités", "Nombre del conjunto de anuncios",
      "Nome do conjunto de anúncios", "広告セット名",
    ),
  ],
  conversion: [
    ...byKey("campaignConversionGoalsSection", "adset_conversion_goals_section", CAPTURE),
    ...byWords("Conversion", "Conversión", "Conversão", "コンバージョン"),
  ],
  budgetSchedule: [
    ...byKey("campaignBasicSection", "adset_budget_schedule_section", CAPTURE),
    ...byWords(
      "Budget & schedule", "Budget and schedule", "Budget und Zeitplan", "Budget & Zeitplan", "Budget et calendrier",
      "Presupuesto y calendario", "Orçamento e programação", "Orçamento e calendário", "予算と掲載期間",
    ),
  ],
  targeting: [
    ...byKey("campaignTargetingSection", "adset_targeting_section", CAPTURE),
    ...byWords("Audience", "Zielgruppe", "Público", "オーディエンス"),
  ],
  placements: [
    ...byKey("campaignPlacementSection", "adset_placement_section", CAPTURE),
    ...byWords("Placements", "Platzierungen", "Ubicaciones", "Posicionamentos", "配置"),
  ],
  adName: [
    ...byKey("adgroupNameEditorComponent", "ad_name_section", CAPTURE),
    ...byWords("Ad name", "Name der Werbeanzeige", "Name der Anzeige", "Nom de la publicité", "Nombre del anuncio", "Nome do anúncio", "広告名"),
  ],
  creative: [
    ...byKey("creativeEditorComponent", "ad_creative_section", LIVE),
    ...byWords(
      "Ad creative", "Anzeigengestaltung", "Contenu publicitaire", "Contenido del anuncio", "Criativo do anúncio", "広告クリエイティブ",
    ),
  ],
  destination: [
    ...byKey("adgroupAdDestinationGeneric", "ad_destination_generic_section", CAPTURE),
    ...byWords("Destination", "Zielort", "Destino", "リンク先"),
  ],
} as const satisfies Record<string, readonly Locator[]>; // prettier-ignore
export type SectionName = keyof typeof SECTIONS;

/** What marks each level's form: its surface, and the component in its container's surface (facts 3.1). */
export const FORMS: readonly { readonly level: Level; readonly surface: string; readonly component: string }[] = [
  {
    level: "campaign",
    surface: "/editor_drawer/editor:campaign",
    component: "AdsPECampaignGroupEditorContainer.react",
  },
  { level: "adset", surface: "/editor_drawer/editor:ad_set", component: "AdsPECampaignEditorContainer.react" },
  { level: "ad", surface: "/editor_drawer/editor:ad", component: "AdsPEAdgroupEditorContainer.react" },
];

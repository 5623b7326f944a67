import { foldText } from "@/lib/policy/words";

/** Special ad categories as Meta's API names them (developers docs of 2026-04); `CREDIT` is the name before January 2025. */
export const SPECIAL_CATEGORIES = [
  "HOUSING",
  "EMPLOYMENT",
  "FINANCIAL_PRODUCTS_SERVICES",
  "CREDIT",
  "ISSUES_ELECTIONS_POLITICS",
  "ONLINE_GAMBLING_AND_GAMING",
] as const;
export type SpecialCategory = (typeof SPECIAL_CATEGORIES)[number];

/** Under these the law in the US and elsewhere forbids narrowing by age, gender and postcode. */
export const PROTECTED_CATEGORIES: readonly SpecialCategory[] = [
  "HOUSING",
  "EMPLOYMENT",
  "FINANCIAL_PRODUCTS_SERVICES",
  "CREDIT",
];

/** Names on screen, in the interface languages that the readers know, to the API's name. Stems: the start of the label is enough. */
const LABELS: readonly (readonly [stem: string, category: SpecialCategory | "NONE"])[] = [
  ["housing", "HOUSING"],
  ["wohn", "HOUSING"],
  ["immobilien", "HOUSING"],
  ["logement", "HOUSING"],
  ["vivienda", "HOUSING"],
  ["habita", "HOUSING"],
  ["moradia", "HOUSING"],
  ["住宅", "HOUSING"],
  ["employment", "EMPLOYMENT"],
  ["jobs", "EMPLOYMENT"],
  ["beschäftigung", "EMPLOYMENT"],
  ["stellenangebot", "EMPLOYMENT"],
  ["emploi", "EMPLOYMENT"],
  ["empleo", "EMPLOYMENT"],
  ["emprego", "EMPLOYMENT"],
  ["求人", "EMPLOYMENT"],
  ["雇用", "EMPLOYMENT"],
  ["financial", "FINANCIAL_PRODUCTS_SERVICES"],
  ["finanz", "FINANCIAL_PRODUCTS_SERVICES"],
  ["produits et services financiers", "FINANCIAL_PRODUCTS_SERVICES"],
  ["produits financiers", "FINANCIAL_PRODUCTS_SERVICES"],
  ["productos y servicios financieros", "FINANCIAL_PRODUCTS_SERVICES"],
  ["productos financieros", "FINANCIAL_PRODUCTS_SERVICES"],
  ["produtos e serviços financeiros", "FINANCIAL_PRODUCTS_SERVICES"],
  ["produtos financeiros", "FINANCIAL_PRODUCTS_SERVICES"],
  ["金融", "FINANCIAL_PRODUCTS_SERVICES"],
  ["credit", "CREDIT"],
  ["kredit", "CREDIT"],
  ["crédit", "CREDIT"],
  ["crédito", "CREDIT"],
  ["クレジット", "CREDIT"],
  ["social issues", "ISSUES_ELECTIONS_POLITICS"],
  ["issues", "ISSUES_ELECTIONS_POLITICS"],
  ["politic", "ISSUES_ELECTIONS_POLITICS"],
  ["politik", "ISSUES_ELECTIONS_POLITICS"],
  ["elections", "ISSUES_ELECTIONS_POLITICS"],
  ["gesellschaftlich", "ISSUES_ELECTIONS_POLITICS"],
  ["enjeux sociaux", "ISSUES_ELECTIONS_POLITICS"],
  ["thèmes sociaux", "ISSUES_ELECTIONS_POLITICS"],
  ["temas sociales", "ISSUES_ELECTIONS_POLITICS"],
  ["temas sociais", "ISSUES_ELECTIONS_POLITICS"],
  ["社会問題", "ISSUES_ELECTIONS_POLITICS"],
  ["online gambling", "ONLINE_GAMBLING_AND_GAMING"],
  ["gambling", "ONLINE_GAMBLING_AND_GAMING"],
  ["online-glücksspiel", "ONLINE_GAMBLING_AND_GAMING"],
  ["glücksspiel", "ONLINE_GAMBLING_AND_GAMING"],
  ["jeux d'argent", "ONLINE_GAMBLING_AND_GAMING"],
  ["juegos de azar", "ONLINE_GAMBLING_AND_GAMING"],
  ["jogos de azar", "ONLINE_GAMBLING_AND_GAMING"],
  ["none", "NONE"],
  ["no categor", "NONE"],
  ["not declared", "NONE"],
  ["keine", "NONE"],
  ["aucun", "NONE"],
  ["ningun", "NONE"],
  ["nenhum", "NONE"],
  ["なし", "NONE"],
];

/** The API's name of a category as read from a page, a file or an API; `NONE`, or null where it is not known. */
export function specialCategory(name: string): SpecialCategory | "NONE" | null {
  const folded = foldText(name);
  if (folded === "") return "NONE";
  const api = folded.replaceAll(" ", "_").toUpperCase();
  for (const category of SPECIAL_CATEGORIES) if (category === api) return category;
  for (const [stem, category] of LABELS) if (folded.startsWith(stem)) return category;
  return null;
}

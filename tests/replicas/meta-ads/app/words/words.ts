import type { Level } from "@/lib/domain/platform";
import type { Locale } from "../options";
import { de } from "./de";
import { en, enGB } from "./en";
import { es, esLA } from "./es";
import { fr } from "./fr";
import { ja } from "./ja";
import { pt } from "./pt";

export type Codes = Readonly<Record<Code, string>>;
export type Code =
  | "OUTCOME_AWARENESS"
  | "OUTCOME_TRAFFIC"
  | "OUTCOME_ENGAGEMENT"
  | "OUTCOME_LEADS"
  | "OUTCOME_APP_PROMOTION"
  | "OUTCOME_SALES"
  | "HOUSING"
  | "EMPLOYMENT"
  | "FINANCIAL_PRODUCTS_SERVICES"
  | "ISSUES_ELECTIONS_POLITICS"
  | "highest-volume"
  | "highest-value"
  | "cost-per-result-goal"
  | "bid-cap"
  | "roas-goal"
  | "LEARN_MORE"
  | "SHOP_NOW"
  | "SIGN_UP"
  | "CONTACT_US"
  | "GET_QUOTE"
  | "BOOK_NOW"
  | "APPLY_NOW"
  | "DOWNLOAD"
  | "Purchases"
  | "Leads"
  | "Link clicks"
  | "WEBSITE"
  | "MOBILE_APP"
  | "MESSENGER"
  | "INSTAGRAM_PROFILE"
  | "WHATSAPP"
  | "PHONE_CALL"
  | "goal:OUTCOME_LEADS"
  | "goal:OUTCOME_SALES"
  | "goal:OUTCOME_TRAFFIC"
  | "goal:OUTCOME_AWARENESS"
  | "goal:VALUE";

/** The page's words in one language. */
export type Words = typeof en;
export type LevelWords = Readonly<Record<Level, string>>;

export const WORDS: Readonly<Record<Locale, Words>> = {
  en_US: en,
  en_GB: enGB,
  de_DE: de,
  fr_FR: fr,
  es_ES: es,
  es_LA: esLA,
  pt_BR: pt,
  ja_JP: ja,
};

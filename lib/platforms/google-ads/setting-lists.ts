import { found, unreadable, type FieldReading } from "@/lib/domain/reading";

const AND_MORE =
  /(?:^|\s)\+\s?\d+|\b\d+\s(?:more|others?|weitere|autres|de plus|más|mais|outr[oa]s)\b|他\s?\d+|ほか\s?\d+/i;
/** "3 locations" says how many, not which. */
const HOW_MANY =
  /^\d{1,5}\s?(?:件|か所|個|(?:locations?|places?|languages?|networks?|audiences?|(?:audience )?segments?|standorte?|sprachen?|netzwerke?|werbenetzwerke?|zielgruppen\S*|lieux?|zones?(?: géographiques?)?|langues?|réseaux?|ubicaci(?:ón|ones)|idiomas?|red(?:es)?|audiencias?|segmentos?(?: .*)?|loca(?:l|is)|localizaç(?:ão|ões)|públicos?\S*)$)/i;
const TYPE = /\s*[(（][^()（）]*[)）]$/;

/**
 * The items of a summary. The page's own elements part them best; else semicolons; commas only where a name cannot hold
 * one ("Berlin, Germany" is one place). "and 2 more" is not the whole list, so it is not read.
 */
export function readList(
  kind: "locations" | "languages" | "networks" | "adSchedule" | "audiences",
  text: string,
  parts: readonly string[],
): FieldReading<readonly string[]> {
  if (text === "") return unreadable("not-loaded");
  if (AND_MORE.test(text) || HOW_MANY.test(text)) return unreadable("parse-failed", text);
  const items = parts.length > 1 ? parts.map((part) => part.replace(/[;,]$/, "")) : split(kind, text);
  if (items === null) return unreadable("ambiguous", text);
  const tidy = items
    .map((item) => (kind === "locations" ? item.replace(TYPE, "") : item).trim())
    .filter((item) => item !== "");
  return tidy.length === 0 ? unreadable("parse-failed", text) : found(tidy, text, "panel-summary");
}

function split(kind: string, text: string): readonly string[] | null {
  if (/[;；]/.test(text)) return text.split(/[;；]/);
  if (kind === "languages" || kind === "networks") return text.split(/[,、，]/);
  if (!/[,、，]/.test(text)) return [text];
  // `Germany (country), Austria (country)`: each item ends in its type.
  const typed = text.split(/(?<=[)）])\s?[,、，]\s?/);
  if (kind === "locations" && typed.length > 1 && typed.every((item) => TYPE.test(item))) return typed;
  return kind === "locations" && TYPE.test(text) && text.match(/[(（]/g)?.length === 1 ? [text] : null;
}

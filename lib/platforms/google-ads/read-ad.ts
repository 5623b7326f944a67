import { ABSENT, found, unreadable, type AdReading, type FieldReading } from "@/lib/domain/reading";
import type { TextField } from "@/lib/platforms/dom/set-native-value";
import { fieldName, textFields } from "./form-fields";
import { labelKey, labelMap } from "./words";

export type AdSlot = "headlines" | "descriptions" | "finalUrl";

/** Names of the fields of a responsive search ad, whole: "Long headline" is another asset. */
const SLOTS = labelMap<AdSlot>({
  headlines: "Headline|Anzeigentitel|Titel|Überschrift|Titre|Título|Titlu|広告見出し|見出し",
  descriptions: "Description|Textzeile|Beschreibung|Descripción|Descrição|Descriere|説明文|説明",
  finalUrl: "Final URL|Finale URL|URL finale|URL final|URL definitiva|最終ページ URL|最終 URL",
});
const NUMBERED = /\s?\d{1,2}(?:\s?(?:of|von|sur|de|\/)\s?\d{1,2})?$/i;

/** The fields of the open ad editor by what they hold, in the order in which they stand. */
export function adFields(document: Document): Readonly<Record<AdSlot, readonly TextField[]>> {
  const fields: Record<AdSlot, TextField[]> = { headlines: [], descriptions: [], finalUrl: [] };
  for (const field of textFields(document)) {
    const name = fieldName(field);
    const slot = SLOTS.get(labelKey(name)) ?? SLOTS.get(labelKey(name.replace(NUMBERED, "")));
    if (slot !== undefined) fields[slot].push(field);
  }
  return fields;
}

/** Reads the open ad editor; a field that is there but empty is absent, so that positions stay as they are on the page. */
export function readAd(document: Document): AdReading | null {
  const { headlines, descriptions, finalUrl } = adFields(document);
  if (headlines.length === 0 && descriptions.length === 0) return null;
  return {
    headlines: headlines.map(textOf),
    descriptions: descriptions.map(textOf),
    primaryTexts: [],
    finalUrl:
      finalUrl.length === 1 ? textOf(finalUrl[0]!) : unreadable(finalUrl.length === 0 ? "no-match" : "ambiguous"),
    callToAction: ABSENT,
  };
}

function textOf(field: TextField): FieldReading<string> {
  return field.value === "" ? ABSENT : found(field.value, field.value, "field-name");
}

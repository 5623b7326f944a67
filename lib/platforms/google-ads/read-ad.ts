import { ABSENT, found, unreadable, viaOf, type AdReading, type FieldReading, type Layer } from "@/lib/domain/reading";
import type { TextField } from "@/lib/platforms/dom/set-native-value";
import { menus } from "./choices";
import { fieldName, textFields } from "./form-fields";
import { labelKey, labelMap } from "./words";

export type AdSlot = "headlines" | "descriptions" | "finalUrl";
/** Assets that look like ours and are none. */
type Other = "other";

/** Names of the fields of an ad, whole, in six languages: "Long headline" is another asset, "Description line 1" a sitelink's. */
const NAMES = labelMap<AdSlot | Other>({
  headlines: "Headline|Anzeigentitel|Titel|Überschrift|Kurzer Anzeigentitel|Titre|Titre court|Título|Título corto|Título curto|Titlu|広告見出し|見出し|短い広告見出し",
  descriptions: "Description|Textzeile|Beschreibung|Descripción|Descrição|Descriere|説明文|説明|広告の説明文",
  finalUrl: "Final URL|Finale URL|URL finale|URL final|URL definitiva|URL de página final|最終ページ URL|最終 URL",
  other: "Long headline|Langer Anzeigentitel|Lange Überschrift|Titre long|Título largo|Título longo|長い広告見出し|長い見出し|Business name|Name des Unternehmens|Unternehmensname|Nom de l'entreprise|Nombre de la empresa|Nome da empresa|会社名|お店やサービスの名前|Path 1|Path 2|Pfad 1|Pfad 2|Chemin 1|Chemin 2|Ruta 1|Ruta 2|Caminho 1|Caminho 2|パス 1|パス 2|Sitelink text|Sitelink-Text|Texte du lien annexe|Texto del enlace de sitio|Texto do sitelink|サイトリンク テキスト|Description line 1|Description line 2|Mobile final URL|Final URL suffix|Tracking template",
}); // prettier-ignore
const NUMBERED = /\s?\d{1,2}(?:\s?(?:of|von|sur|de|\/)\s?\d{1,2})?$/i;

/** Google's own names of the boxes that hold several texts (Performance Max 2023-2026, Demand Gen 2024-2026). */
const BOXES: Readonly<Record<string, AdSlot | Other>> = {
  headlines: "headlines",
  "long-headlines": "other",
  descriptions: "descriptions",
  "final-url": "finalUrl",
  "business-name": "other",
};
const BOX = "multi-text-input, multi-asset-editor, url-input, [debugid]";

export interface AdField {
  readonly field: TextField;
  readonly slot: AdSlot;
  /** Key and name contradict each other: nobody knows what it is. */
  readonly sure: boolean;
  readonly via: string;
}

function slotByKey(field: TextField): AdSlot | Other | null {
  const box = field.closest(BOX);
  if (box === null) return null;
  const keys = [box.getAttribute("debugid") ?? "", ...box.classList].filter((key) => Object.hasOwn(BOXES, key));
  return keys.length === 1 ? (BOXES[keys[0]!] ?? null) : null;
}

function adField(field: TextField): AdField | null {
  const name = fieldName(field);
  const byName = NAMES.get(labelKey(name)) ?? NAMES.get(labelKey(name.replace(NUMBERED, ""))) ?? null;
  const byKey = slotByKey(field);
  if (byKey === null && byName === null) return null;
  const sure = byKey === null || byName === null || byKey === byName;
  // Where key and name contradict each other, the one that could be ours makes the place doubtful.
  const slot = byKey === "other" ? byName : (byKey ?? byName);
  if (slot === null || slot === "other") return null;
  if (byKey === "other" || (byName === "other" && byKey !== null)) return { field, slot, sure: false, via: "" };
  const named: Layer = field.hasAttribute("aria-label") || field.hasAttribute("aria-labelledby") ? "aria" : "label";
  const layers: Layer[] = [...(byKey === null ? [] : (["key"] as const)), ...(byName === null ? [] : [named])];
  return { field, slot, sure, via: viaOf(layers, `ad-field:${slot}`) };
}

/** The innermost part that alone holds a headline and a description together: the ad's form. */
function formAround(document: Document, fields: readonly AdField[]): Element {
  const holds = (part: Element, wanted: AdSlot) =>
    fields.some(({ field, slot }) => slot === wanted && part.contains(field));
  let form: Element = document.body;
  for (;;) {
    const [inner, ...more] = [...form.children].filter(
      (part) => holds(part, "headlines") && holds(part, "descriptions"),
    );
    if (inner === undefined || more.length > 0) return form;
    form = inner;
  }
}

/** The fields of the open ad editor by what they hold, in the order in which they stand. */
export function adFieldReadings(document: Document): Readonly<Record<AdSlot, readonly AdField[]>> {
  const all = textFields(document).flatMap((field) => adField(field) ?? []);
  const form = formAround(document, all);
  const own = (slot: AdSlot) => {
    const named = all.filter((each) => each.slot === slot);
    const inside = named.filter(({ field }) => form.contains(field));
    // Another extension's lone "Headline 1" beside the form is none of the ad's.
    return inside.length > 0 ? inside : named;
  };
  return { headlines: own("headlines"), descriptions: own("descriptions"), finalUrl: own("finalUrl") };
}

/** As `adFieldReadings`, the fields alone: for those who point at them and fill them. */
export function adFields(document: Document): Readonly<Record<AdSlot, readonly TextField[]>> {
  const { headlines, descriptions, finalUrl } = adFieldReadings(document);
  const only = (fields: readonly AdField[]) => fields.map(({ field }) => field);
  return { headlines: only(headlines), descriptions: only(descriptions), finalUrl: only(finalUrl) };
}

/**
 * Reads the open ad editor; a field that is there but empty is absent, so that positions stay as they are on the page. At an
 * address that is no editor's it takes headlines and descriptions together: a lone field may be anybody's.
 */
export function readAd(document: Document, isEditor: boolean, isSearchAd: boolean): AdReading | null {
  const { headlines, descriptions, finalUrl } = adFieldReadings(document);
  if (headlines.length === 0 && descriptions.length === 0) return null;
  if (!isEditor && (headlines.length < 2 || descriptions.length === 0)) return null;
  const [url] = finalUrl;
  return {
    headlines: headlines.map(textOf),
    descriptions: descriptions.map(textOf),
    primaryTexts: [],
    finalUrl:
      finalUrl.length === 1 && url !== undefined
        ? textOf(url)
        : unreadable(finalUrl.length === 0 ? "no-match" : "ambiguous"),
    callToAction: callToAction(document, isSearchAd || descriptions.every(({ field }) => field.tagName === "TEXTAREA")),
  };
}

const CALL_TO_ACTION =
  /^(?:call[- ]to[- ]action(?: text)?|(?:incitation|appel) à l.action|llamada a la acción|llamado a la acción|texto de llamada a la acción|call to action|apelo à ação|chamada para ação|frase de chamariz|行動を促すフレーズ)$/i;

/** A search ad has none; elsewhere it is what its menu shows. */
function callToAction(document: Document, isSearchAd: boolean): FieldReading<string> {
  const own = menus(document.body).filter(({ name }) => CALL_TO_ACTION.test(name));
  const [menu] = own;
  if (own.length > 1) return unreadable("ambiguous");
  if (menu === undefined) return isSearchAd ? ABSENT : unreadable("no-match");
  return menu.shown === "" ? unreadable("not-loaded") : found(menu.shown, menu.shown, viaOf(["aria"], "menu"));
}

function textOf({ field, sure, via }: AdField): FieldReading<string> {
  if (!sure) return unreadable("ambiguous");
  return field.value === "" ? ABSENT : found(field.value, field.value, via);
}

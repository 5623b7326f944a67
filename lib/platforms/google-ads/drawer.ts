import type { Layer } from "@/lib/domain/reading";
import { isHidden, isShown, visibleText } from "@/lib/platforms/dom/visible-text";
import { tidyText } from "@/lib/platforms/parse/clean-text";
import { labelKey, labelMap } from "./words";

export type PanelKind =
  | "name"
  | "status"
  | "campaignType"
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

/** One section of the settings drawer. */
export interface Panel {
  readonly kind: PanelKind;
  readonly element: Element;
  readonly header: HTMLElement;
  /** How its title was found. */
  readonly layers: readonly Layer[];
  readonly title: string;
  readonly expanded: boolean;
  /** The words beside the title while it is collapsed; null when it is expanded. */
  readonly summary: string | null;
  /** The summary's parts where the page parts them by elements. */
  readonly parts: readonly string[];
}

/** Titles of the sections in six languages (facts google-ads.md 3.2-3.3; 2018-2026). */
const TITLES = labelMap<PanelKind>({
  name: "Campaign name|Ad group name|Name|Kampagnenname|Name der Anzeigengruppe|Nom de la campagne|Nom de campagne|Nom du groupe d'annonces|Nombre de la campaña|Nombre de campaña|Nombre del grupo de anuncios|Nome da campanha|Nome do grupo de anúncios|キャンペーン名|広告グループ名",
  status: "Campaign status|Ad group status|Status|Kampagnenstatus|Status der Anzeigengruppe|État de la campagne|Estado de la campaña|Status da campanha|キャンペーンのステータス",
  campaignType: "Campaign type|Type|Kampagnentyp|Type de campagne|Tipo de campaña|Tipo de campanha|キャンペーン タイプ",
  networks: "Networks|Werbenetzwerke|Netzwerke|Réseaux|Redes|ネットワーク",
  budget: "Budget|Budget and dates|Daily budget|Budget und Laufzeit|Budget und Zeitraum|Budget und Daten|Tagesbudget|Budget et dates|Budget quotidien|Presupuesto|Presupuesto y fechas|Presupuesto diario|Orçamento|Orçamento e datas|Orçamento diário|予算|予算と期間|予算と日程",
  bidding: "Bidding|Bid strategy|Gebote|Gebotseinstellung|Gebotsstrategie|Enchères|Stratégie d'enchères|Pujas|Ofertas|Puja|Estrategia de puja|Estrategia de oferta|Lances|Licitações|Estratégia de lances|入札|入札単価|入札戦略",
  targetCpa: "Target cost per action|Target CPA|Ziel-CPA|CPA cible|CPA objetivo|CPA desejado|目標コンバージョン単価",
  targetRoas: "Target return on ad spend|Target ROAS|Ziel-ROAS|ROAS cible|ROAS objetivo|ROAS desejado|目標広告費用対効果",
  locations: "Locations|Standorte|Zones géographiques|Lieux|Ubicaciones|Locais|Localizações|地域",
  languages: "Languages|Sprachen|Langues|Idiomas|言語",
  adSchedule: "Ad schedule|Werbezeitplaner|Zeitplaner|Calendrier de diffusion|Calendrier de diffusion des annonces|Programación de anuncios|Programação de anúncios|広告のスケジュール|広告スケジュール",
  dates: "Start and end dates|Dates|Start- und Enddatum|Beginn und Ende|Dates de début et de fin|Fechas de inicio y finalización|Fechas de inicio y de finalización|Datas de início e término|開始日と終了日",
  startDate: "Start date|Startdatum|Date de début|Fecha de inicio|Data de início|開始日",
  endDate: "End date|Enddatum|Date de fin|Fecha de finalización|Data de término|終了日",
  conversionGoal: "Conversion goals|Goals|Campaign goal|Conversion-Zielvorhaben|Zielvorhaben|Objectifs de conversion|Objetivos de conversión|Metas de conversão|コンバージョン目標",
  audiences: "Audience segments|Audiences|Zielgruppensegmente|Zielgruppen|Segments d'audience|Audiences|Segmentos de audiencia|Audiencias|Segmentos de público-alvo|Públicos-alvo|オーディエンス セグメント|オーディエンス",
  defaultBid: "Default bid|Ad group bid|Bid|Standardgebot|Gebot der Anzeigengruppe|Gebot|Enchère par défaut|Enchère|Puja predeterminada|Lance padrão|Lance|デフォルトの入札単価",
}); // prettier-ignore

const DRAWER = "slidealog, slidealog-wrapper, .slidealog-body, search-campaign-settings-view, construction-layout";
const DRAWER_TAGS = ["slidealog", "slidealog-wrapper", "search-campaign-settings-view", "construction-layout"];
const PANEL = "material-expansionpanel, expansion-panel, construction-plugin-panel";

/** The open settings drawer, or null. A drawer that is closed, empty or holds no sections is none. */
export function findDrawer(document: Document): Element | null {
  const candidates = [
    ...DRAWER_TAGS.flatMap((tag) => [...document.getElementsByTagName(tag)]),
    ...document.getElementsByClassName("slidealog-body"),
  ];
  const drawers = candidates.filter(
    (drawer) =>
      drawer.parentElement?.closest(DRAWER) == null &&
      isShown(drawer) &&
      drawer.closest("[aria-hidden=true]") === null &&
      (drawer.querySelector(PANEL) !== null || drawer.querySelector(".slidealog-body") !== null),
  );
  return drawers.length === 1 ? (drawers[0] ?? null) : null;
}

/** The drawer's own heading: the entity whose settings they are. What stands before the name in the same line is no part of it. */
export function drawerHeading(drawer: Element): string {
  const header = drawer.querySelector(".slidealog-header");
  const heading = (header ?? drawer).querySelector("[role=heading], h1, h2") ?? header;
  return heading === null ? "" : visibleText(heading);
}

/** The sections that are loaded; two with one title are both left out, as neither is certain. */
export function readPanels(drawer: Element): ReadonlyMap<PanelKind, Panel | "ambiguous"> {
  const panels = new Map<PanelKind, Panel | "ambiguous">();
  for (const element of drawer.querySelectorAll(PANEL)) {
    if (
      element.parentElement?.closest(PANEL) != null &&
      element.parentElement.closest(PANEL)?.matches("material-expansionpanel, expansion-panel") === true
    )
      continue;
    if (element.querySelector(PANEL) !== null || !isShown(element)) continue;
    const panel = readPanel(element);
    if (panel === null) continue;
    // A section whose accessible name and title are two different sections' is neither.
    const kinds = panel.otherKind === null ? [panel.kind] : [panel.kind, panel.otherKind];
    for (const kind of kinds) panels.set(kind, kinds.length > 1 || panels.has(kind) ? "ambiguous" : panel);
  }
  return panels;
}

function readPanel(element: Element): (Panel & { readonly otherKind: PanelKind | null }) | null {
  const header = element.querySelector<HTMLElement>("[aria-expanded]");
  if (header === null) return null;
  const label = tidyText(header.getAttribute("aria-label") ?? "");
  const titles = [...header.querySelectorAll<HTMLElement>("*")].filter((part) => TITLES.has(keyOf(visibleText(part))));
  const innermost = titles.filter((title) => !titles.some((other) => other !== title && title.contains(other)));
  const byName = TITLES.get(keyOf(label)) ?? null;
  const byTitle = kindOf(innermost);
  const kind = byName ?? byTitle;
  if (kind === null) return null;
  const otherKind = byTitle === kind ? null : byTitle;
  const layers: Layer[] = [
    ...(byName === null ? [] : (["aria"] as const)),
    ...(byTitle === null ? [] : (["label"] as const)),
  ];
  const expanded = header.getAttribute("aria-expanded") === "true";
  const title = innermost.find((part) => TITLES.get(keyOf(visibleText(part))) === kind);
  const words = title === undefined ? label : visibleText(title);
  const summary = expanded ? null : summaryOf(header, words);
  return {
    kind,
    otherKind,
    layers,
    element,
    header,
    title: words,
    expanded,
    summary,
    parts: expanded ? [] : partsOf(header, title),
  };
}

function kindOf(titles: readonly Element[]): PanelKind | null {
  // A status panel's summary may well be a word that titles another section: the title comes first.
  return titles[0] === undefined ? null : (TITLES.get(keyOf(visibleText(titles[0]))) ?? null);
}

function keyOf(text: string): string {
  return text.length > 60 ? "" : labelKey(text);
}

function summaryOf(header: Element, title: string): string {
  const all = visibleText(header);
  return all.startsWith(title)
    ? all
        .slice(title.length)
        .replace(/^\s?[:：]\s?/, "")
        .trim()
    : all;
}

/** The texts of the innermost elements beside the title: a list that is parted by elements needs no guessing at commas. */
function partsOf(header: Element, title: Element | undefined): readonly string[] {
  return [...header.querySelectorAll("*")]
    .filter((part) => part.firstElementChild === null && part !== title && title?.contains(part) !== true)
    .filter((part) => part.closest("material-icon, mat-icon, i") === null && !isHidden(part))
    .map(visibleText)
    .filter((text) => text !== "");
}

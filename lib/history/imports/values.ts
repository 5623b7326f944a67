import type { BidStrategy, BudgetType } from "@/lib/domain/settings";

/** Words for "all of them" in pivot exports: such a row repeats what other rows say. */
const ALL = new Set([
  "all", "all (default)", "alle", "alle (standard)", "tous", "toutes", "todas", "todos", "tutti", "tutte", "すべて", "総計", "全部", "全部 (默认)", "전체",
]); // prettier-ignore

export function isAll(text: string): boolean {
  const first = text.charCodeAt(0);
  // Most cells are figures and names: digits and letters other than A and T end here.
  if (first < 128 && first !== 65 && first !== 97 && first !== 84 && first !== 116 && first !== 32) return false;
  return text.length < 16 && ALL.has(text.trim().toLowerCase());
}

const STRATEGIES: Readonly<Record<BidStrategy, readonly string[]>> = {
  "maximize-clicks": [
    "maximize clicks", "maximise clicks", "klicks maximieren", "maximiser les clics", "maximizar clics", "maximizar cliques",
    "クリック数の最大化", "target spend", "target_spend",
  ],
  "maximize-conversions": [
    "maximize conversions", "maximise conversions", "conversions maximieren", "maximiser les conversions", "maximizar conversiones",
    "maximizar conversões", "maximizar las conversiones", "コンバージョン数の最大化", "maximize_conversions",
  ],
  "maximize-conversion-value": [
    "maximize conversion value", "maximise conversion value", "conversion-wert maximieren", "maximiser la valeur de conversion",
    "maximizar el valor de conversión", "maximizar valor de conversión", "maximizar o valor da conversão", "maximizar valor da conversão",
    "コンバージョン値の最大化", "maximize_conversion_value",
  ],
  "target-cpa": ["target cpa", "ziel-cpa", "cpa cible", "cpa objetivo", "cpa desejado", "目標コンバージョン単価", "target_cpa"],
  "target-roas": ["target roas", "ziel-roas", "roas cible", "roas objetivo", "roas desejado", "目標広告費用対効果", "target_roas"],
  "target-impression-share": [
    "target impression share", "angestrebter anteil an möglichen impressionen", "taux d'impressions cible", "cuota de impresiones objetivo",
    "parcela de impressões desejada", "目標インプレッション シェア", "target_impression_share",
  ],
  "manual-cpc": [
    "manual cpc", "cpc", "cpc (enhanced)", "enhanced cpc", "manueller cpc", "auto-optimierter cpc", "cpc manuel", "cpc manual",
    "個別クリック単価", "manual_cpc", "enhanced_cpc",
  ],
  "highest-volume": ["highest volume", "lowest cost", "lowest_cost_without_cap", "höchstes volumen", "volume le plus élevé"],
  "highest-value": ["highest value", "lowest_cost_with_min_value", "höchster wert"],
  "cost-per-result-goal": ["cost per result goal", "cost cap", "cost_cap", "ziel für kosten pro ergebnis"],
  "bid-cap": ["bid cap", "lowest_cost_with_bid_cap", "gebotsobergrenze"],
  "roas-goal": ["roas goal", "minimum roas", "lowest_cost_with_min_roas", "roas-ziel"],
}; // prettier-ignore
const STRATEGY_OF = inverse(STRATEGIES);

/** The contract's name of a bid strategy, or null. "Maximise conversions (Target CPA)" is maximize-conversions with a target. */
export function bidStrategyOf(text: string): BidStrategy | null {
  const words = text.trim().toLowerCase();
  return STRATEGY_OF.get(words) ?? STRATEGY_OF.get(words.replace(/\s*\(.*$/, "").trim()) ?? null;
}

const BUDGET_TYPES: Readonly<Record<BudgetType, readonly string[]>> = {
  daily: ["daily", "täglich", "tagesbudget", "quotidien", "diario", "diário", "1 日あたり", "1日の予算", "1 日", "day"],
  lifetime: [
    "lifetime", "campaign total", "laufzeit", "laufzeitbudget", "gesamtbudget der kampagne", "à vie", "durée de vie", "conjunto",
    "total de la campaña", "total da campanha", "vitalício", "通算", "キャンペーンの合計",
  ],
}; // prettier-ignore
const BUDGET_TYPE_OF = inverse(BUDGET_TYPES);

export function budgetTypeOf(text: string): BudgetType | null {
  return BUDGET_TYPE_OF.get(text.trim().toLowerCase()) ?? null;
}

/** One spelling for cells of a breakdown, so that exports in several languages and of several years are about the same cells. */
const CELLS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  gender: {
    male: ["male", "m", "männlich", "mann", "homme", "hommes", "masculin", "hombre", "hombres", "masculino", "homens", "男性"],
    female: ["female", "f", "weiblich", "frau", "femme", "femmes", "féminin", "mujer", "mujeres", "femenino", "feminino", "mulheres", "女性"],
    unknown: ["unknown", "undetermined", "unbekannt", "inconnu", "desconocido", "desconhecido", "不明", "uncategorized"],
  },
  age: {
    unknown: ["unknown", "undetermined", "unbekannt", "inconnu", "desconocido", "desconhecido", "不明"],
    "65+": ["65+", "65 or more", "65 oder mehr", "65 oder älter", "65 ans ou plus", "65 o más", "65 ou mais", "65 歳以上", "over 64", "65 or over"],
  },
  device: {
    "Mobile phones": [
      "mobile phones", "mobile devices with full browsers", "mobile", "smartphones", "mobiltelefone", "téléphones mobiles", "móviles",
      "teléfonos móviles", "smartphones e celulares", "celulares", "スマートフォン", "携帯電話", "high_end_mobile",
    ],
    Computers: ["computers", "computer", "desktop", "ordinateurs", "ordenadores", "computadoras", "computadores", "パソコン"],
    Tablets: ["tablets", "tablets with full browsers", "tablet", "tablettes", "tabletas", "タブレット"],
    "TV screens": ["tv screens", "tv-bildschirme", "fernsehbildschirme", "écrans de télévision", "pantallas de tv", "telas de tv", "テレビ画面", "connected_tv"],
  },
  network: {
    "Google search": ["google search", "google suche", "recherche google", "búsqueda de google", "pesquisa google", "google 検索", "search"],
    "Search partners": [
      "search partners", "suchnetzwerk-partner", "partenaires de recherche", "partners de búsqueda", "socios de búsqueda", "parceiros de pesquisa",
      "検索パートナー", "search_partners",
    ],
    "Google Display Network": [
      "google display network", "display network", "google displaynetzwerk", "displaynetzwerk", "réseau display de google", "red de display de google",
      "rede de display do google", "google ディスプレイ ネットワーク", "content",
    ],
    "Search Network": ["search network", "suchnetzwerk", "réseau de recherche", "red de búsqueda", "rede de pesquisa", "検索ネットワーク"],
    YouTube: ["youtube", "youtube videos", "youtube_watch"],
    "Cross-network": ["cross-network", "netzwerkübergreifend", "multiréseau", "varias redes", "várias redes", "複数のネットワーク", "mixed"],
  },
}; // prettier-ignore
const CELL_OF = new Map(Object.entries(CELLS).map(([breakdown, cells]) => [breakdown, inverse(cells)]));

/** The cell of a breakdown in one spelling; the text itself where it is not among the known ones. */
export function cellOf(breakdown: string, text: string): string {
  const cell = text.trim();
  if (breakdown === "hour") return hourOf(cell) ?? cell;
  return CELL_OF.get(breakdown)?.get(cell.toLowerCase()) ?? cell;
}

/** `0` to `23` from `7`, `12 AM`, `07:00`, `07:00:00 - 07:59:59`, or null. */
function hourOf(cell: string): string | null {
  const match = /^(\d{1,2})(?::\d{2})?(?::\d{2})?\s*(am|pm|uhr|h|時)?(?:\s*[-–]\s*\d{1,2}[:\d]*)?$/i.exec(cell);
  if (!match) return null;
  const half = match[2]?.toLowerCase();
  const hour = (Number(match[1]) % (half === "am" || half === "pm" ? 12 : 24)) + (half === "pm" ? 12 : 0);
  return String(hour);
}

const PLATFORMS: Readonly<Record<string, string>> = {
  facebook: "Facebook",
  instagram: "Instagram",
  messenger: "Messenger",
  audience_network: "Audience Network",
  threads: "Threads",
  whatsapp: "WhatsApp",
};

/** Platform and placement in one cell: `Instagram Stories` from `instagram` and `Stories`; never the platform twice. */
export function placementOf(platform: string | null, placement: string | null): string | null {
  if (platform === null) return placement;
  const key = platform.trim().toLowerCase();
  const name = Object.hasOwn(PLATFORMS, key) ? PLATFORMS[key]! : platform.trim();
  if (placement === null) return name;
  return placement.toLowerCase().startsWith(name.toLowerCase()) ? placement : `${name} ${placement}`;
}

const CAMPAIGN_TYPES = inverse({
  Search: [
    "search",
    "suche",
    "réseau de recherche",
    "búsqueda",
    "red de búsqueda",
    "pesquisa",
    "rede de pesquisa",
    "検索",
  ],
  Display: ["display", "anzeige"],
  Video: ["video", "vidéo", "vídeo", "動画"],
  Shopping: ["shopping", "ショッピング"],
  "Performance Max": ["performance max", "performance_max", "p-max"],
  "Demand Gen": ["demand gen", "demand_gen", "discovery"],
  Smart: ["smart", "smart-kampagne"],
  App: ["app", "multi_channel"],
});

/** The campaign type in English, as Google's own English interface writes it. */
export function campaignTypeOf(text: string): string {
  return CAMPAIGN_TYPES.get(text.trim().toLowerCase()) ?? text.trim();
}

const STATUSES = inverse({
  enabled: [
    "enabled",
    "active",
    "aktiviert",
    "aktiv",
    "activé",
    "active",
    "habilitada",
    "habilitado",
    "ativada",
    "ativado",
    "ativo",
    "有効",
  ],
  paused: [
    "paused",
    "pausiert",
    "en veille",
    "en pause",
    "mis en veille",
    "en pausa",
    "pausada",
    "pausado",
    "一時停止",
  ],
  removed: [
    "removed",
    "deleted",
    "entfernt",
    "supprimé",
    "supprimée",
    "retirada",
    "quitada",
    "removida",
    "removido",
    "削除済み",
  ],
});

export function statusOf(text: string): string {
  return STATUSES.get(text.trim().toLowerCase()) ?? text.trim();
}

function inverse<K extends string>(words: Readonly<Record<K, readonly string[]>>): ReadonlyMap<string, K> {
  return new Map(
    (Object.entries(words) as [K, readonly string[]][]).flatMap(([key, list]) => list.map((word) => [word, key])),
  );
}

import type { BidStrategy, BudgetType } from "@/lib/domain/settings";

import { CELLS } from "./words/cells";
import { inverse } from "./words/inverse";
import { BUDGET_TYPES, CAMPAIGN_TYPES, STATUSES, STRATEGIES } from "./words/settings";

/** Words for "all of them" in pivot exports: such a row repeats what other rows say. */
const ALL = new Set([
  "all", "all (default)", "alle", "alle (standard)", "tous", "toutes", "tous (par défaut)", "todas", "todos", "todos (predeterminado)", "todos (padrão)",
  "tutti", "tutte", "alla", "wszystkie", "wszystko", "tümü", "все", "всё", "すべて", "総計", "全部", "全部 (默认)", "全部 (預設)", "전체", "kaikki", "vše",
  "všechny", "všetko", "všetky", "összes", "toate", "όλα", "όλες", "усі", "всі", "всички", "sve", "svi", "הכול", "הכל", "الكل", "सभी", "ทั้งหมด", "tất cả", "semua",
]); // prettier-ignore

export function isAll(text: string): boolean {
  // Most cells are figures and names: those that begin with a digit or a sign end here.
  if (text.charCodeAt(0) < 65 && text.charCodeAt(0) !== 32) return false;
  return text.length < 30 && ALL.has(text.trim().toLowerCase());
}

const STRATEGY_OF = inverse(STRATEGIES);
const BUDGET_TYPE_OF = inverse(BUDGET_TYPES);
const CAMPAIGN_TYPE_OF = inverse(CAMPAIGN_TYPES);
const STATUS_OF = inverse(STATUSES);
const CELL_OF = new Map(Object.entries(CELLS).map(([breakdown, cells]) => [breakdown, inverse(cells)]));

/** The contract's name of a bid strategy, or null. "Maximise conversions (Target CPA)" is maximize-conversions with a target. */
export function bidStrategyOf(text: string): BidStrategy | null {
  const words = text.trim().toLowerCase();
  return STRATEGY_OF.get(words) ?? STRATEGY_OF.get(words.replace(/\s*\(.*$/, "").trim()) ?? null;
}

export function budgetTypeOf(text: string): BudgetType | null {
  return BUDGET_TYPE_OF.get(text.trim().toLowerCase()) ?? null;
}

/** The cell of a breakdown in one spelling; the text itself where it is not among the known ones. */
export function cellOf(breakdown: string, text: string): string {
  const cell = text.trim();
  if (breakdown === "hour") return hourOf(cell) ?? cell;
  const known = CELL_OF.get(breakdown)?.get(cell.toLowerCase());
  return known ?? (breakdown === "age" ? ageOf(cell) : null) ?? cell;
}

/** Whether a text is a known cell of a breakdown, in any spelling. */
export function isCell(breakdown: string, text: string): boolean {
  const cells = CELL_OF.get(breakdown);
  const cell = text.trim();
  return cells !== undefined && (cells.has(cell.toLowerCase()) || [...cells.values()].includes(cell));
}

/** `0` to `23` from `7`, `12 AM`, `07:00`, `07:00:00 - 07:59:59`, `7 p.m. - 8 p.m.`, or null. */
function hourOf(cell: string): string | null {
  if (cell.length > 40) return null;
  const match = /^(\d{1,2})(?:[:.]\d{2}){0,2} ?([ap]\.? ?m\.?|uhr|h|時)?(?: ?[-–—～~] ?[\d:. apmuhr時]*)?$/i.exec(cell);
  if (!match) return null;
  const half = match[2]?.charAt(0).toLowerCase();
  const hour = (Number(match[1]) % (half === "a" || half === "p" ? 12 : 24)) + (half === "p" ? 12 : 0);
  return String(hour);
}

/** `25-34` from `25 to 34`, `25 bis 34 Jahre`, `25～34 歳`, or null. */
function ageOf(cell: string): string | null {
  if (cell.length > 40) return null;
  const match = /^(\d{2}) ?(?:[-–—～〜~]|to|bis|à|a|t\/m|do|до|и) ?(\d{2})(?!\d)/iu.exec(cell);
  return match ? `${match[1]!}-${match[2]!}` : null;
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

/** The campaign type in English, as Google's own English interface writes it. */
export function campaignTypeOf(text: string): string {
  return CAMPAIGN_TYPE_OF.get(text.trim().toLowerCase()) ?? text.trim();
}

export function statusOf(text: string): string {
  return STATUS_OF.get(text.trim().toLowerCase()) ?? text.trim();
}

import type { DateRange } from "@/lib/domain/reading";
import { lookIn, type Look } from "@/lib/platforms/dom/look";
import { isShown, visibleText } from "@/lib/platforms/dom/visible-text";
import { parseDateRange } from "@/lib/platforms/parse/parse-date";
import type { Address } from "./address";
import { DAY_MS } from "@/lib/domain/day-length";

/** Days that a preset of the address spans; they tell whether its end day counts (facts 1.2 do not). */
const PRESET_DAYS: Readonly<Record<string, number>> = {
  today: 1,
  yesterday: 1,
  last_3d: 3,
  last_7d: 7,
  last_14d: 14,
  last_28d: 28,
  last_30d: 30,
  last_90d: 90,
};

function day(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`) / DAY_MS;
}

/** The range of the address where its preset proves how it counts; else null. */
function fromAddress({ date }: Address): DateRange | null {
  if (date === null) return null;
  const length = PRESET_DAYS[date.preset ?? ""];
  const span = day(date.to) - day(date.from);
  const raw = `${date.from}_${date.to}`;
  if (length === undefined || Number.isNaN(span)) return null;
  if (span === length - 1) return { raw, from: date.from, to: date.to };
  if (span !== length) return null;
  return { raw, from: date.from, to: new Date((day(date.to) - 1) * DAY_MS).toISOString().slice(0, 10) };
}

export const MENU_BUTTON = "[aria-haspopup]";

/** The dates that the page's own button shows: "Last 30 days: Oct 23, 2026 – Nov 21, 2026". */
function fromButtons(look: Look, locale: string | null): readonly DateRange[] {
  const ranges = new Map<string, DateRange>();
  for (const button of look(MENU_BUTTON)) {
    if (!/\d{4}/.test(button.textContent) || !button.matches('button, [role="button"]')) continue;
    if (button.closest('[data-surface*="/table_row"], [data-surface*="/editor_drawer"], [role="dialog"]') !== null)
      continue;
    const text = isShown(button) ? visibleText(button) : "";
    if (text === "" || text.length > 120) continue;
    const range = parseDateRange(text, locale) ?? parseDateRange(text.replace(/^[^:：]*[:：]\s*/, ""), locale);
    if (range !== null) ranges.set(`${range.from} ${range.to}`, { ...range, raw: text });
  }
  return [...ranges.values()];
}

/** The period that the tables show: the button's words first; `conflict` where button and address cannot both be right. */
export function dateRangeOf(
  document: Document,
  address: Address,
  locale: string | null,
  look: Look = lookIn(document),
): DateRange | null | "conflict" {
  const shown = fromButtons(look, locale);
  const [button] = shown;
  if (shown.length > 1) return "conflict";
  if (button === undefined) return fromAddress(address);
  const { date } = address;
  if (date === null) return button;
  const gap = day(date.to) - day(button.to);
  return date.from === button.from && (gap === 0 || gap === 1) ? button : "conflict";
}

import { TEXT_SLOTS, type FieldTarget } from "@/lib/domain/field-target";
import type { PageReading } from "@/lib/domain/reading";
import { SETTINGS } from "@/lib/domain/settings";
import type { PanelPlacement } from "@/lib/messaging/page-session";
import type { AdPlatform } from "@/lib/platforms/platform";

type Side = PanelPlacement["side"];
/** A few fields tell where a form lies; locating all of them would cost more than it says. */
const SAMPLE = 4;

function fieldsOf(reading: PageReading): FieldTarget[] {
  const settings = SETTINGS.filter((setting) => reading.settings?.[setting]?.status === "found");
  const texts = TEXT_SLOTS.filter((slot) => (reading.ad?.[slot].length ?? 0) > 0);
  return [
    ...settings.map((setting): FieldTarget => ({ kind: "setting", setting })),
    ...texts.map((slot): FieldTarget => ({ kind: "text", slot, index: 0 })),
  ];
}

/** How many pixels of a field's width the panel would lie over at this side. */
export function overlap(
  field: Pick<DOMRectReadOnly, "left" | "right">,
  side: Side,
  panel: number,
  view: number,
): number {
  const [left, right] = side === "left" ? [0, panel] : [view - panel, view];
  return Math.max(0, Math.min(field.right, right) - Math.max(field.left, left));
}

/**
 * Where the panel should stand: at the person's side, or at the other one while a form lies under it. A panel over the
 * platform's own Save would be in the way of the very thing that it asks for.
 */
export function sideFor(
  document: Document,
  platform: AdPlatform,
  reading: PageReading,
  placement: PanelPlacement,
): Side {
  const { kind } = reading.page;
  if (kind !== "settings" && kind !== "ad-editor") return placement.side;
  const url = new URL(document.location.href);
  const view = document.documentElement.clientWidth;
  const boxes = fieldsOf(reading)
    .map((target) => platform.locate(document, url, target)?.box.getBoundingClientRect())
    .filter((rect) => rect !== undefined && rect.width > 0)
    .slice(0, SAMPLE);
  const covered = (side: Side) =>
    boxes.reduce((sum, rect) => sum + (rect === undefined ? 0 : overlap(rect, side, placement.width, view)), 0);
  const other: Side = placement.side === "right" ? "left" : "right";
  return covered(other) < covered(placement.side) ? other : placement.side;
}

import type { Money } from "@/lib/domain/money";
import { ABSENT, found, unreadable, type FieldReading } from "@/lib/domain/reading";
import { visibleText } from "@/lib/platforms/dom/visible-text";
import { currencyOf } from "@/lib/platforms/parse/currency";
import { settleStyle } from "@/lib/platforms/parse/number-style";
import { moneyText } from "./cell-value";
import { textControls, textOf } from "./form-controls";

/** The currency sign that stands beside an amount field (`€`, `US$`, `EUR`), or an empty text. */
function signBeside(control: Element, locale: string | null): string {
  for (let up = control.parentElement, steps = 0; up !== null && steps < 4; up = up.parentElement, steps++) {
    if (textControls(up).length > 1) return "";
    for (const word of visibleText(up).split(" ")) if (currencyOf(word, locale, null) !== undefined) return word;
    if (visibleText(up) !== "") return "";
  }
  return "";
}

/** An amount that a field holds, with the currency sign beside it; empty is absent. */
export function readAmount(
  control: Element,
  locale: string | null,
  currency: string | null,
  via: string,
): FieldReading<Money> {
  const raw = textOf(control).trim();
  if (raw === "") return ABSENT;
  const context = { locale, currency, style: settleStyle([raw], locale) };
  const sign = /^[\d.,'\s]+$/.test(raw) ? signBeside(control, locale) : "";
  const amount = moneyText(`${sign} ${raw}`.trim(), context);
  if (amount.kind === "value") return found(amount.value, raw, via);
  return unreadable("parse-failed", raw);
}

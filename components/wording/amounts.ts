import { i18n } from "@/lib/wording/i18n";
import { figure, money, moneyRough, percent, signed } from "@/components/wording/formats";
import { outcomeName } from "@/components/wording/names";
import type { Interval } from "@/lib/domain/interval";
import { MICROS_PER_UNIT } from "@/lib/domain/money";
import type { Effect, Outcome } from "@/lib/domain/suggestion";

/** An amount of an outcome: value is money, everything else is counted. */
export function outcomeAmount(outcome: Outcome, value: number, currency: string | null, sign = false): string {
  if (outcome === "conversionValue") return moneyRough(value, currency, sign ? "exceptZero" : "auto");
  return sign ? signed(value) : figure(value);
}

/** "1.2 to 5.0": both ends with the decimals of the wider one. */
export function rangeText(interval: Interval, format: (value: number, like: number) => string = figure): string {
  const like = Math.max(Math.abs(interval.low), Math.abs(interval.high));
  return i18n.t("common.interval", { low: format(interval.low, like), high: format(interval.high, like) });
}

/** 100 units of the account's money, the base of every rate. */
export function hundred(currency: string | null): string {
  return money({ amountMicros: 100 * MICROS_PER_UNIT, currency });
}

/** "leads per € 100" */
export function perHundredName(outcome: Outcome, currency: string | null): string {
  return i18n.t("score.perHundred", { outcome: outcomeName(outcome), hundred: hundred(currency) });
}

/** The expected change in one line, for notes and live regions: "+3.1 leads a week (1.2 to 5.0)". */
export function effectLine(effect: Effect, currency: string | null): string {
  return `${effectText(effect, currency)} ${effectRange(effect, currency)}`;
}

/** "+3.1 leads a week" */
export function effectText(effect: Effect, currency: string | null): string {
  return i18n.t("advice.effect", {
    mid: outcomeAmount(effect.outcome, effect.perWeek.mid, currency, true),
    outcome: outcomeName(effect.outcome),
  });
}

/** "(1.2 to 5.0)"; ends of different sign carry their signs. */
export function effectRange(effect: Effect, currency: string | null): string {
  const { low, high } = effect.perWeek;
  const showSign = low < 0;
  if (effect.outcome === "conversionValue") {
    const sign = showSign ? "exceptZero" : "auto";
    return i18n.t("advice.effectInterval", {
      low: moneyRough(low, currency, sign),
      high: moneyRough(high, currency, sign),
    });
  }
  const like = Math.max(Math.abs(low), Math.abs(high));
  const format = showSign ? signed : figure;
  return i18n.t("advice.effectInterval", { low: format(low, like), high: format(high, like) });
}

/** What an effect does to spend, also when it lowers it. Below half a unit a week it is said to stay the same. */
export function spendText(effect: Effect, currency: string | null): string {
  const { low, mid, high } = effect.costPerWeek;
  if (Math.max(Math.abs(low), Math.abs(mid), Math.abs(high)) < 0.5) return i18n.t("advice.spendSame");
  const [least, middle, most] = [low, mid, high].map((units) => moneyRough(units, currency, "exceptZero")) as [
    string,
    string,
    string,
  ];
  if (least === middle && most === middle) return i18n.t("advice.spendExact", { mid: middle });
  return i18n.t("advice.spend", { mid: middle, low: least, high: most });
}

/** The share of cases that an interval is meant to hold. */
export function levelOf(interval: Interval): string {
  return percent(interval.level);
}

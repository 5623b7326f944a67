/** Money as both platforms' APIs carry it: integer micros of one unit (1.50 EUR = 1 500 000). */
export interface Money {
  /** Integer micros. Currencies without cents are still units x 1,000,000. */
  readonly amountMicros: number;
  /** ISO 4217, or null where the page shows a symbol that several currencies share. */
  readonly currency: string | null;
}

export const MICROS_PER_UNIT = 1_000_000;

/** Money from a decimal number of units; rounds to the nearest micro. Throws on NaN and infinities. */
export function moneyFromUnits(units: number, currency: string | null): Money {
  const amountMicros = Math.round(units * MICROS_PER_UNIT);
  if (!Number.isSafeInteger(amountMicros)) throw new RangeError(`not an amount of money: ${units}`);
  return { amountMicros, currency };
}

/** The decimal number of units (1.5 for 1 500 000 micros). For display and statistics, never for storage. */
export function moneyToUnits(money: Money): number {
  return money.amountMicros / MICROS_PER_UNIT;
}

/** True where both amounts and both currencies are the same (an unknown currency equals only itself). */
export function sameMoney(a: Money, b: Money): boolean {
  return a.amountMicros === b.amountMicros && a.currency === b.currency;
}

import { amountsIn, writtenCurrencies, type Amount } from "./amounts";
import { BUDGET_CUE, GRANTED } from "./money-cues";
import { isEachTime } from "./money-period";
import { has } from "./pattern";
import type { Statement } from "./statements";

const DOUBT = /%/u;

/** A number of things, people, days or years is no money. */
function isCount(text: string, amount: Amount): boolean {
  const after = text.slice(amount.end, amount.end + 22);
  return (
    /^\s?(?:\+|%|x\b|km|m²|min|h\b|uhr|days?|tage?n?|jours|días|dias|weeks?|wochen?|semaines?|semanas?|months?|monate?n?|mois|meses|years?|jahren?|ans|años|anos|人|名|件|歳|代|日|年|月(?!額)|週|個|社|followers?|leads?|people|anfragen|kunden|clients|clientes|visit|besuch|impress|klicks?|clicks?|clics|cliques|views|orders?|bestell|sales|ventes|ventas|vendas|calls|anrufe|employees|mitarbeiter|stores|users|subscribers|downloads|installs|contacts|\.\d)/iu.test(
      after,
    ) || /(?:\+|#|nr\.?\s?)$/iu.test(text.slice(0, amount.start))
  );
}

const UNTIL_DAY = /\b20\d\d\s?(?:bis(?: zum)?|to|until|till|-|jusqu'au|au|hasta(?: el)?|al|até(?: o)?|a)\s?$/iu;

function isDate(text: string, amount: Amount): boolean {
  if (amount.currency !== null || amount.scaled) return false;
  const around = text.slice(Math.max(0, amount.start - 6), amount.end + 6);
  return (
    /\d{1,2}[./-]\d{1,2}[./-]|\d{4}[年-]/u.test(around) ||
    (amount.value <= 31 && UNTIL_DAY.test(text.slice(Math.max(0, amount.start - 24), amount.start))) ||
    (amount.value >= 2015 &&
      amount.value <= 2040 &&
      !/k\b/iu.test(around) &&
      amount.low === null &&
      Number.isInteger(amount.value) &&
      !text.slice(amount.start, amount.end).includes("."))
  );
}

/** The amounts of a statement that are money: with a currency, or with words around a bare figure that leave nothing else. */
export function moneyFigures(statement: Statement): Amount[] {
  const { text, label, valueAt } = statement;
  const all = amountsIn(text).filter(
    (amount) => !DOUBT.test(text.slice(amount.end, amount.end + 2)) && !isDate(text, amount),
  );
  const isBudgetLine = label === "budget" || statement.asked === "budget";
  const inLabel = label === "budget" ? writtenCurrencies(text.slice(0, valueAt))[0] : undefined;
  return all
    .map((amount) => ({ ...amount, currency: amount.currency ?? inLabel ?? null }))
    .filter((amount) => {
      if (amount.currency !== null) return true;
      if (isBudgetLine && amount.start >= valueAt) return amount.value >= 10 && !isCount(text, amount);
      if (amount.scaled) return !isCount(text, amount);
      // "CPA máximo 11": the figure right after its name.
      if (
        /(?<!\p{L})(?:CPL|CPA|CPO|CPC)(?!\p{L})[\s:=]{0,3}(?:(?:max\p{L}*|máx\p{L}*|de|of|von|at|below|under|unter|bis|até|hasta|objetivo|target|ziel|cible)\.?\s?){0,3}[<≤]?\s?$/iu.test(
          text.slice(0, amount.start),
        )
      )
        return !isCount(text, amount);
      // "350 a week", "700 por mês": what is spent in a time.
      if (
        amount.value >= 10 &&
        amount.low === null &&
        (GRANTED.test(text) ||
          has(BUDGET_CUE, text.slice(0, amount.start)) ||
          amount.start === 0 ||
          statement.asked === "budget" ||
          text.length <= 40) &&
        isEachTime(text.slice(amount.end, amount.end + 24))
      )
        return true;
      // "Budget 3000": a bare number counts only right after a budget word.
      return (
        amount.value >= 50 &&
        !isCount(text, amount) &&
        /(?:budget|etat|presupuesto|orçamento|verba|spend|予算)\p{L}{0,12}[\s:=]{1,3}(?:(?:of|von|de|is|ist|es|é|stays?(?: at)?|bleib\p{L}*(?: bei)?|reste(?: à)?|sigue(?: en)?|continua(?: em)?|mensual|total|max\.?|bis|about|ca\.?|ungefähr|rund|environ|around|~|は|now|jetzt)\s?){0,3}$/iu.test(
          text.slice(0, amount.start),
        )
      );
    });
}

import { writtenIn, type Written } from "./calendar-words";
import { CAMPAIGN, OTHER_DATE } from "./date-cues";
import type { Clock, DateFound, Duration } from "./date-found";
import { cueStart, MOVED, sideOf } from "./date-side";
import { BARE_AHEAD, BARE_BEHIND, DAYS_OF_MONTH, filled, following, RANGE_GAP } from "./date-spans";
import { durationsIn } from "./duration";
import { BUDGET_CUE } from "./money-cues";
import { has } from "./pattern";
import { relative } from "./relative-day";
import { dayOf } from "./resolve-day";
import type { Statement } from "./statements";

/** No sentence of a person has more. */
const MOST_DAYS = 24;

/** First and last days in a statement, as far as its words say that a campaign begins or ends there. */
export function datesIn(
  statement: Statement,
  clock: Clock,
): { readonly days: DateFound[]; readonly durations: Duration[] } {
  const { text, label, valueAt, asked } = statement;
  const isLine =
    label === "dates" ||
    label === "start" ||
    label === "end" ||
    asked === "dates" ||
    asked === "start" ||
    asked === "end";
  if (label !== null && !isLine && ["tone", "avoid", "persona", "languages"].includes(label))
    return { days: [], durations: [] };
  if (!isLine && isElsewhere(text)) return { days: [], durations: [] };
  // Without a word of a campaign only a whole span ("from … to …") is one.
  if (!isLine && PASSED.test(text)) return { days: [], durations: [] };
  let isAbout = isLine || asked === "budget" || has(CAMPAIGN, text) || isPlanned(text);
  const written = writtenIn(text, clock.language, clock.monthFirst)
    .filter(({ start }) => start >= valueAt || label === "goal")
    .slice(0, MOST_DAYS);
  const days: DateFound[] = [];
  const add = (
    which: "start" | "end",
    one: Written,
    from: number,
    to: number,
    strength: number,
    other: Written | null,
  ) => {
    const day = dayOf(one, which, clock.reference, other);
    if (day !== null)
      days.push({ statement, which, day: day.day, assumedYear: day.assumedYear, start: from, end: to, strength });
  };
  const used = new Set<Written>();
  for (const [index, one] of written.entries()) {
    if (GIVEN_UP.test(text.slice(Math.max(0, one.start - 24), one.start))) continue;
    if (MOVED.test(text) && MOVED_TO.test(text.slice(one.end))) continue;
    if (used.has(one)) continue;
    const more = following(text, written, index);
    if (more > 0 && isAbout) {
      const last = written[index + more]!;
      for (const month of written.slice(index, index + more + 1)) used.add(month);
      add("start", one, one.start, last.end, isLine ? 5 : 3, last);
      add("end", last, one.start, last.end, isLine ? 5 : 3, one);
      continue;
    }
    const next = written[index + 1];
    const gap = next === undefined ? "" : text.slice(one.end, next.start);
    const strength = isLine ? 4 : 2;
    if (next !== undefined && RANGE_GAP.test(gap) && !(one.kind === "bare" && next.kind === "bare")) {
      used.add(next);
      const [first, last] = filled(one, next);
      // A whole span is surer than a day that stands alone.
      add("start", first, one.start, next.end, strength + 0.5, last);
      add("end", last, one.start, next.end, strength + 0.5, first);
      continue;
    }
    const ahead = one.kind === "day" ? BARE_AHEAD.exec(text.slice(valueAt, one.start)) : null;
    if (ahead !== null) {
      const first = { ...one, day: Number(ahead[1]) };
      add("start", first, valueAt + ahead.index, one.end, strength, one);
      add("end", one, valueAt + ahead.index, one.end, strength, first);
      continue;
    }
    const behind = one.kind === "day" ? BARE_BEHIND.exec(text.slice(one.end)) : null;
    if (behind !== null && Number(behind[1]) > (one.day ?? 0)) {
      const last = { ...one, day: Number(behind[1]), year: behind[2] === undefined ? one.year : Number(behind[2]) };
      const first = { ...one, year: last.year };
      add("start", first, one.start, one.end + behind[0].length, strength, last);
      add("end", last, one.start, one.end + behind[0].length, strength, first);
      continue;
    }
    // "para marzo (del 1 al 28)"
    const inside = one.kind === "month" && one.part === null ? DAYS_OF_MONTH.exec(text.slice(one.end)) : null;
    if (inside !== null && Number(inside[2]) > Number(inside[1])) {
      const first = { ...one, kind: "day" as const, day: Number(inside[1]) };
      const last = { ...one, kind: "day" as const, day: Number(inside[2]) };
      add("start", first, one.start, one.end + inside[0].length, strength + 0.5, last);
      add("end", last, one.start, one.end + inside[0].length, strength + 0.5, first);
      continue;
    }
    if (
      one.kind === "bare" ||
      (!isAbout &&
        !FIRM.test(text.slice(Math.max(0, one.start - 24), one.start)) &&
        !FIRM_END.test(text.slice(Math.max(0, one.start - 24), one.start)))
    )
      continue;
    isAbout = true;
    const which = sideOf(text, one, statement);
    if (which === "both") {
      add("start", one, one.start, one.end, strength - 0.5, null);
      add("end", one, one.start, one.end, strength - 0.5, null);
    } else if (which !== null) {
      const from = cueStart(text, one.start);
      add(which, one, from, one.end, strength, null);
    }
  }
  if (clock.isStated && (isAbout || isLine))
    days.push(
      ...relative(statement, clock).filter(
        (one) => !days.some((other) => other.which === one.which || (other.start < one.end && other.end > one.start)),
      ),
    );
  return { days, durations: isAbout || days.length > 0 ? durationsIn(statement) : [] };
}

/** What is told of a month that is over. */
const PASSED =
  /(?<!\p{L})(?:(?:ads|campaigns?|results?|numbers|leads) (?:from|in|of)|(?:anzeigen|kampagnen?|zahlen|ergebnisse|aktion) (?:vom|im|aus dem)|(?:annonces|campagnes?|résultats?|rapport) (?:de|du mois de|d')|(?:anuncios|campañas?|resultados|informe) de|(?:anúncios|campanhas?|resultados|relatório) de)\s?\p{L}+(?:\s20\d\d)?\s(?:\p{L}+\s){0,3}?(?:was|were|war|waren|brachte\p{L}*|était|étaient|a été|ont été|fue|fueron|estuv\p{L}+|foi|foram|veio|came|vino|kam\p{L}*)(?!\p{L})/iu;

/** `desea incrementar … durante el primer trimestre de 2027`: a wish for a year that is named. */
const WISHED_IN =
  /(?<!\p{L})(?:want|wish|would like|plan|möchten|wollen|planen|souhait\p{L}+|voulons|désir\p{L}+|dese[ao]\p{L}*|queremos|quiere|pretend\p{L}+|gostar\p{L}+)(?!\p{L})[^.;]{0,120}?(?:during|in|durante|pendant|au cours d[eu]|im|während)[^.;]{0,30}?20\d\d/iu;

/** "For Q1 the budget is …", "in December we want a ROAS of 4": what is planned for a time. */
function isPlanned(text: string): boolean {
  if (WISHED_IN.test(text)) return true;
  return (
    (has(BUDGET_CUE, text) || /(?<!\p{L})ROAS(?!\p{L})/u.test(text)) &&
    !/(?<!\p{L})(?:was|were|spent|had|got|last|war|waren|hatten|ausgegeben|letzte\p{L}*|était|dépens\p{L}+|dernier|avons eu|gast[aó]\p{L}*|pasado|fue|era|gastou|investid\p{L}+|passado|foi)(?!\p{L})|でした|使って|先月|昨年/iu.test(
      text,
    )
  );
}

/** `statt 15.12.`: a date that no longer holds. */
const GIVEN_UP =
  /(?<!\p{L})(?:statt|anstatt|anstelle|instead of|rather than|not|nicht|au lieu d[ue]|et non|en (?:vez|lugar) de(?:l)?|em vez d[eo]|ao invés d[eo]|y no|e não)\s(?:\p{L}+\s){0,2}$/iu;
const MOVED_TO = /^\.?\s(?:auf|to|au|à|al?|para)\s/iu;
const FIRM_END =
  /(?<!\p{L})(?:bis(?: zum| ende)?|until|till|jusqu'(?:au?|à)|hasta(?: el)?|até(?: ao| o)?(?: dia)?|hasta el día|(?:dépenser|spent|spend|verbrauch\p{L}*|ausgeben|auszugeben|gastar) (?:avant le|before|by|vor dem|antes del?|até))\s?$/iu;

/** Words that can only open a span of time. */
const FIRM =
  /(?<!\p{L})(?:ab|from|starting(?: on| from)?|as of|à (?:partir|compter|dater) d[ue']|dès(?: le)?|desde(?: el)?|a (?:partir|contar) d[eo](?:l| el)?|commencing|effective|com início em|con inicio (?:el|en)|début|lancement|lanzamiento|lançamento|launch)\s?:?\s?(?:dem |le |el |dia |mid-?|on )?(?:(?:mo|di|mi|do|fr|sa|so|tue|wed|thu|sun|lun|mar|mer|jeu|ven|sam|dim|mié|jue|vie|sáb|dom|seg|ter|qua|qui|sex)\p{L}*(?:-feira)?,?\s)?$/iu;

function isElsewhere(text: string): boolean {
  return (
    has(OTHER_DATE, text) &&
    !/(?<!\p{L})(?:campaign|ads|live|kampagne|anzeigen|geschaltet|campagne|annonces|campaña|anuncios|campanha|anúncios)(?!\p{L})|配信|広告|掲載/iu.test(
      text,
    )
  );
}

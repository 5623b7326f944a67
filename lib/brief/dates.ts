import * as chrono from "chrono-node";
import { writtenIn, type Written } from "./calendar-words";
import { CAMPAIGN, END, OTHER_DATE, START } from "./date-cues";
import { BUDGET_CUE } from "./money-roles";
import { has, hits } from "./pattern";
import { dayOf } from "./resolve-day";
import type { Statement } from "./statements";
import type { BriefLanguage } from "./types";

/** A first or last day, with the words that give it. In the statement's text. */
export interface DateFound {
  readonly statement: Statement;
  readonly which: "start" | "end";
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly assumedYear: boolean;
  readonly start: number;
  readonly end: number;
  readonly strength: number;
}

/** "For six weeks": an end, once the start is known. */
export interface Duration {
  readonly statement: Statement;
  readonly days: number;
  readonly months: number;
  readonly start: number;
  readonly end: number;
}

export interface Clock {
  /** YYYY-MM-DD: the day that dates without a year come after. */
  readonly reference: string;
  /** The text itself says when it was written: only then can "next Monday" be a date. */
  readonly isStated: boolean;
  readonly language: BriefLanguage | null;
  readonly monthFirst: boolean | null;
}

const BEFORE_JA = /^(?:\([^)]{1,3}\))?\s?(?:いっぱい|末)?(?:まで|迄|終了|に終了|で終了)/u;
const FROM_JA =
  /^(?:\([^)]{1,3}\))?\s?(?:から|より|開始|に開始|スタート|にスタート|に配信|以降|~|に始め|には?(?:配信)?(?:を)?(?:開始|スタート|始め))/u;
const RANGE_GAP =
  /^[\s.]*(?:\([^)]{1,3}\))?\s?(?:-|~|to|until|till|through|thru|and(?: \p{L}+ on)?|bis(?: zum| einschl\p{L}*\.?| inkl\.?| einschließlich)?|und|au|jusqu'au|jusqu'à|jusqu'en|et|à|al|hasta(?: el)?|a|y|até(?: o| a| ao)?|ao|e|から|より)\s?(?:(?:the|den|dem|zum|le|la|el|o|dia)\s)?(?:(?:mo|di|mi|do|fr|sa|so|mon|tue|wed|thu|fri|sat|sun)\p{L}*\.?,?\s)?(?:end of |ende |fin |finales de |fim de |final de )?$/iu;
const BARE_AHEAD =
  /(?<![\d.,:/€$£])(\d{1,2})(?:st|nd|rd|th|er|\.|º)?\s?(?:-|~|to|bis(?: zum)?|au|al|a|até(?: o)?|ao|and|und|et|y|e)\s?(?:the |le |el |den |dia )?$/iu;
const BARE_BEHIND =
  /^\s?(?:-|~|to|through|bis|al?|au)\s?(?:the )?(\d{1,2})(?:st|nd|rd|th)?(?![\d.,:/%€$£]|\s?(?:k\b|€|weeks|wochen))(?:,?\s(20\d\d))?/iu;
const DAYS_OF_MONTH =
  /^\s?[(,]\s?(?:del?|from|vom|du|do dia|the)?\s?(\d{1,2})\.?\s?(?:-|al?|ao|to|bis(?: zum)?|au)\s?(\d{1,2})\.?\s?[),]/iu;
const NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  one: 1,
  ein: 1,
  eine: 1,
  einen: 1,
  un: 1,
  une: 1,
  una: 1,
  um: 1,
  uma: 1,
  two: 2,
  zwei: 2,
  deux: 2,
  dos: 2,
  dois: 2,
  duas: 2,
  three: 3,
  drei: 3,
  trois: 3,
  tres: 3,
  três: 3,
  four: 4,
  vier: 4,
  quatre: 4,
  cuatro: 4,
  quatro: 4,
  five: 5,
  fünf: 5,
  cinq: 5,
  cinco: 5,
  six: 6,
  sechs: 6,
  seis: 6,
  eight: 8,
  acht: 8,
  huit: 8,
  ocho: 8,
  oito: 8,
  ten: 10,
  zehn: 10,
  dix: 10,
  diez: 10,
  dez: 10,
  twelve: 12,
  zwölf: 12,
  douze: 12,
  doce: 12,
  doze: 12,
};
const DURATION = new RegExp(
  String.raw`(?:(?:for|over|during|lasting|runs?|run for|für|über|dauer|lang|laufzeit|pendant|durant|sur|durée(?: de)?|durante|por|duración(?: de)?|duração(?: de)?|período de|period of|campaign of|läuft|laufen|dure|duran|:)[\s:]+(?:(?:the|a|die|eine|einen|un|una|uma|total|about|ca\.?|circa|around|roughly|of|de|von|dann|mal|rund|etwa|environ|unos|period|first|ersten|initially|zunächst|los|las|os|as|primeros)\s){0,3})?(?<![\d.,])(\d{1,3}|${Object.keys(NUMBERS).join("|")})[\s-]?(days?|tagen?|jours?|días?|dias?|weeks?|wochen?|semaines?|semanas?|months?|monaten?|monate?|mois|mes(?:es)?|mês|meses|(?:か|ヶ|カ|ケ)月間?|週間|日間)(?!\p{L})`,
  "giu",
);
const LEAD_DURATION =
  /^(?:läuft|laufen|dure|duran|for|over|during|lasting|run|für|über|dauer|laufzeit|pendant|durant|sur|durée|durante|por|duración|duração|período|period|campaign)/iu;

/** No sentence of a person has more. */
const MOST_DAYS = 24;

/** First and last days in a statement, as far as its words say that a campaign begins or ends there. */
export function datesIn(
  statement: Statement,
  clock: Clock,
): { readonly days: DateFound[]; readonly durations: Duration[] } {
  const { text, label, valueAt, asked } = statement;
  const isLine = label === "dates" || label === "start" || label === "end" || asked === "dates" || asked === "start";
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
  if (days.length === 0 && clock.isStated && isAbout) days.push(...relative(statement, clock));
  return { days, durations: isAbout || days.length > 0 ? durationsIn(statement) : [] };
}

/** What is told of a month that is over. */
const PASSED =
  /(?<!\p{L})(?:(?:ads|campaigns?|results?|numbers|leads) (?:from|in|of)|(?:anzeigen|kampagnen?|zahlen|ergebnisse|aktion) (?:vom|im|aus dem)|(?:annonces|campagnes?|résultats?|rapport) (?:de|du mois de|d')|(?:anuncios|campañas?|resultados|informe) de|(?:anúncios|campanhas?|resultados|relatório) de)\s?\p{L}+(?:\s20\d\d)?\s(?:\p{L}+\s){0,3}?(?:was|were|war|waren|brachte\p{L}*|était|étaient|a été|ont été|fue|fueron|estuv\p{L}+|foi|foram|veio|came|vino|kam\p{L}*)(?!\p{L})/iu;

/** "For Q1 the budget is …", "in December we want a ROAS of 4": what is planned for a time. */
function isPlanned(text: string): boolean {
  return (
    (has(BUDGET_CUE, text) || /(?<!\p{L})ROAS(?!\p{L})/u.test(text)) &&
    !/(?<!\p{L})(?:was|were|spent|had|got|last|war|waren|hatten|ausgegeben|letzte\p{L}*|était|dépens\p{L}+|dernier|avons eu|gast[aó]\p{L}*|pasado|fue|era|gastou|investid\p{L}+|passado|foi)(?!\p{L})|でした|使って|先月|昨年/iu.test(
      text,
    )
  );
}

/** `juin juillet août`, `May, June and July`: months that follow each other are one span; how many more there are. */
function following(text: string, written: readonly Written[], at: number): number {
  let count = 0;
  for (let index = at; index + 1 < written.length; index += 1) {
    const [one, next] = [written[index]!, written[index + 1]!];
    const isNext =
      one.kind === "month" &&
      next.kind === "month" &&
      one.part === null &&
      next.part === null &&
      next.month === ((one.month ?? 0) % 12) + 1 &&
      /^[\s,、・/&+]*(?:and|und|et|y|e|と)?\s*$/iu.test(text.slice(one.end, next.start));
    if (!isNext) break;
    count += 1;
  }
  return count;
}

/** `statt 15.12.`: a date that no longer holds. */
const GIVEN_UP =
  /(?<!\p{L})(?:statt|anstatt|anstelle|instead of|rather than|not|nicht|au lieu d[ue]|et non|en (?:vez|lugar) de(?:l)?|em vez d[eo]|ao invés d[eo]|y no|e não)\s(?:\p{L}+\s){0,2}$/iu;
const MOVED =
  /(?<!\p{L})(?:verschieb\p{L}*|verschoben|verleg\p{L}+|mov(?:e[sd]?|ing)|shift\p{L}*|postpone\p{L}*|push\p{L}* back|report\p{L}+|décal\p{L}+|repouss\p{L}+|aplaz\p{L}+|mueve|pasa|adiad\p{L}+|muda)(?!\p{L})/iu;
const MOVED_TO = /^\.?\s(?:auf|to|au|à|al?|para)\s/iu;
const FIRM_END = /(?<!\p{L})(?:bis(?: zum| ende)?|until|till|jusqu'(?:au?|à)|hasta(?: el)?|até(?: ao| o)?)\s?$/iu;

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

/** Which end of the campaign a single date is. */
function sideOf(text: string, one: Written, { label, asked }: Statement): "start" | "end" | "both" | null {
  const after = text.slice(one.end);
  const before = text.slice(Math.max(0, one.start - 40), one.start);
  if (/終了(?:日|予定)?(?:は|:)\s?$/u.test(before)) return "end";
  if (/(?:開始|スタート)(?:日|予定|希望)?(?:は|:)\s?$/u.test(before)) return "start";
  if (BEFORE_JA.test(after)) return "end";
  if (FROM_JA.test(after)) return "start";
  const clause = before.slice(Math.max(before.lastIndexOf(";"), before.search(/\D\. (?!.*\D\. )/u)) + 1);
  const starts = hits(START, clause).at(-1)?.index ?? -1;
  const ends = hits(END, clause).at(-1)?.index ?? -1;
  const endLength = ends < 0 ? 0 : hits(END, clause).at(-1)![0].length;
  const startLength = starts < 0 ? 0 : hits(START, clause).at(-1)![0].length;
  if (label === "end") return "end";
  if (MOVED.test(text) && /(?<!\p{L})(?:start|beginn|début|inicio|início)/iu.test(text) && ends < 0) return "start";
  if (label === "start" || asked === "start") return ends > starts && ends >= 0 ? "end" : "start";
  if (ends >= 0 && ends + endLength >= starts + startLength) return "end";
  // "Up to the fair on 25 March": the small word says nothing of its own.
  if (endLength > 2 && /^(?:on|am|zum|le|de|del|do|dia)$/iu.test(hits(START, clause).at(-1)?.[0] ?? "")) return "end";
  if (/(?<!\p{L})(?:à partir|à compter|a partir|a contar|ab dem|beginning|starting)\s(?:de|do|d')\s*$/iu.test(clause))
    return "start";
  if (starts >= 0)
    return one.kind === "day" || !/(?<!\p{L})(?:on|zum|de|du|del|do)\s*$/iu.test(clause) || one.kind === "week"
      ? "start"
      : "both";
  if (
    one.kind === "month" &&
    one.part === null &&
    /^(?:は|に|中|の)/u.test(after) &&
    /(?:ください|たい|目標|予算|お願い|希望)/u.test(text)
  )
    return "both";
  if (/^\s?(?:onwards?|on|start|launch|los|geht|starten|beginnt|an)(?!\p{L})/iu.test(after)) return "start";
  if (one.kind === "month" || one.kind === "quarter" || one.kind === "week")
    return one.part === null
      ? /(?<!\p{L})(?:in|im|en|em|pour tout|para todo|over|tout|durant tout|todo|during|während|durant|pendant|durante|for|für|pour|para|throughout|ganze[nr]?|all of|next|this)\s(?:the |den |gesamten |ganzen |o |el |month of |monat |mois de |d'|mes de |mês de )*$/iu.test(
          before,
        ) ||
        label === "dates" ||
        asked === "dates"
        ? "both"
        : null
      : null;
  return label === "dates" || asked === "dates" ? "start" : null;
}

function cueStart(text: string, start: number): number {
  const cue =
    /(?:(?<!\p{L})(?:from|starting|start|launch|until|till|by|end|ab|vom|von|bis|zum|am|start|ende|du|dès|jusqu'au|jusqu'à|à partir du|à partir de|desde|hasta|a partir de|a partir del|até|até o|on|le|el)(?:\s(?:on|the|dem|den|zum|le|el|o|dia|of|einschließlich))*\s)$/iu.exec(
      text.slice(0, start),
    );
  return cue === null ? start : cue.index;
}

function filled(a: Written, b: Written): [Written, Written] {
  const first = {
    ...a,
    year: a.year ?? b.year,
    month: a.month ?? b.month,
    kind: a.kind === "bare" ? ("day" as const) : a.kind,
  };
  const last = {
    ...b,
    year: b.year ?? a.year,
    month: b.month ?? a.month,
    kind: b.kind === "bare" ? ("day" as const) : b.kind,
  };
  if (a.year === null && b.year !== null && first.month !== null && last.month !== null && first.month > last.month)
    return [{ ...first, year: b.year - 1 }, last];
  if (b.year === null && a.year !== null && first.month !== null && last.month !== null && first.month > last.month)
    return [first, { ...last, year: a.year + 1 }];
  return [first, last];
}

const CHRONO = { en: chrono.en, de: chrono.de, fr: chrono.fr, es: chrono.es, pt: chrono.pt, ja: chrono.ja } as const;

/** "Next Monday", "in two weeks": only where the text says when it was written. */
function relative(statement: Statement, { reference, language }: Clock): DateFound[] {
  const parser = CHRONO[language ?? "en"];
  const results = parser.parse(statement.text, new Date(`${reference}T12:00:00Z`), { forwardDate: true });
  return results.flatMap((result): DateFound[] => {
    const isDay =
      result.start.isCertain("weekday") ||
      (result.start.isCertain("day") &&
        /\p{L}/u.test(result.text) &&
        /(?<!\p{L})(?:week|woche|semaine|semana|day|tag|jour|día|dia|month|monat|mois|mes|mês|tomorrow|morgen|demain|mañana|amanhã)|週|日|明日/iu.test(
          result.text,
        ));
    if (!isDay || result.index < statement.valueAt) return [];
    const end = result.index + result.text.length;
    const before = statement.text.slice(Math.max(0, result.index - 40), result.index);
    const which =
      has(/(?:until|till|bis|jusqu|hasta|até)/giu, before.slice(-16)) || BEFORE_JA.test(statement.text.slice(end))
        ? "end"
        : has(START, before) || statement.label === "start" || statement.asked === "start" || has(START, statement.text)
          ? "start"
          : null;
    if (which === null) return [];
    const date = result.start.date();
    const day = new Date(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate())).toISOString().slice(0, 10);
    return [{ statement, which, day, assumedYear: false, start: result.index, end, strength: 1.5 }];
  });
}

function durationsIn(statement: Statement): Duration[] {
  const isLine = statement.label === "dates" || statement.asked === "dates";
  return hits(DURATION, statement.text).flatMap((match): Duration[] => {
    if (match.index < statement.valueAt && !LEAD_DURATION.test(match[0])) return [];
    const isLed =
      LEAD_DURATION.test(match[0]) ||
      isLine ||
      /間$/u.test(match[2]!) ||
      /^\s?(?:lang|long|campaign|kampagne|run)/iu.test(statement.text.slice(match.index + match[0].length));
    if (!isLed) return [];
    const count = NUMBERS[match[1]!.toLowerCase()] ?? Number(match[1]);
    const unit = match[2]!;
    const isWeek = /^(?:week|woche|semaine|semana|週)/iu.test(unit);
    const isMonth = /^(?:month|monat|mois|mes|mês|か月|ヶ月|カ月|ケ月)/iu.test(unit);
    return [
      {
        statement,
        days: isMonth ? 0 : count * (isWeek ? 7 : 1),
        months: isMonth ? count : 0,
        start: match.index,
        end: match.index + match[0].length,
      },
    ];
  });
}

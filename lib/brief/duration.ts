import type { Duration } from "./date-found";
import { hits } from "./pattern";
import type { Statement } from "./statements";

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

/** How long a campaign lasts, as far as the words say that this is what lasts. */
export function durationsIn(statement: Statement): Duration[] {
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

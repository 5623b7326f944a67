import { isMonthName } from "./month-word";

const ABBREVIATION =
  /(?:^|[\s(.])(?:z\.b|d\.h|u\.a|bzw|ca|inkl|max|min|mtl|evtl|ggf|usw|etc|e\.g|i\.e|approx|incl|vs|mr|mrs|ms|dr|st|sr|sra|no|nr|p\.m|a\.m|p\.ex|env|av|avda|ctra|pza|plza|jr|urb|depto|bd|vd|ud|aprox|tsd|mio|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|okt|nov|dec|dez|janv|févr|avr|juil|déc|\p{L}|\d{1,2})\.$/iu;

/** Whether the full stop that ends at a place belongs to a shortened word or to a number in an order, not to a sentence. */
export function isAbbreviation(whole: string, end: number): boolean {
  return ABBREVIATION.test(whole.slice(Math.max(0, end - 12), end)) && !endsInNumber(whole, end);
}

/** `Paare ab 50. Laufzeit bis zum …`: a full stop, where what follows is nothing that is counted in an order. */
function endsInNumber(whole: string, end: number): boolean {
  const next = /^\s+(\p{Lu}\p{L}+)/u.exec(whole.slice(end, end + 40))?.[1];
  return (
    next !== undefined &&
    /\p{L}[^.;!?]{0,40}\s\d{1,2}\.$/u.test(whole.slice(Math.max(0, end - 48), end)) &&
    !COUNTED.test(next) &&
    !isMonthName(next)
  );
}

const COUNTED =
  /^(?:Advent|Weihnacht|Feiertag|Quartal|Halbjahr|Jahr|Klasse|Platz|Geburtstag|Jubiläum|Stock|Etage|OG|Obergeschoss|Semester|Woche|KW|Tag|Monat|Auflage|Liga|Bundesliga|Saison|Mal|Runde|Spieltag|Bezirk|Lebensjahr|Teil|Kapitel|Preis|Rang|Hälfte|Etappe|Generation)/u;

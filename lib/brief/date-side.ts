import type { Written } from "./calendar-words";
import { END, START } from "./date-cues";
import { hits } from "./pattern";
import type { Statement } from "./statements";

export const BEFORE_JA = /^(?:\([^)]{1,3}\))?\s?(?:いっぱい|末)?(?:まで|迄|終了|に終了|で終了)/u;
const FROM_JA =
  /^(?:\([^)]{1,3}\))?\s?(?:から|より|開始|に開始|スタート|にスタート|に配信|以降|~|に始め|には?(?:配信)?(?:を)?(?:開始|スタート|始め))/u;
/** A date that is moved: the words before it name the old one. */
export const MOVED =
  /(?<!\p{L})(?:verschieb\p{L}*|verschoben|verleg\p{L}+|mov(?:e[sd]?|ing)|shift\p{L}*|postpone\p{L}*|push\p{L}* back|report\p{L}+|décal\p{L}+|repouss\p{L}+|aplaz\p{L}+|mueve|pasa|adiad\p{L}+|muda)(?!\p{L})/iu;

/** Which end of the campaign a single date is. */
export function sideOf(text: string, one: Written, { label, asked }: Statement): "start" | "end" | "both" | null {
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
  if (label === "end" || asked === "end") return "end";
  if (MOVED.test(text) && /(?<!\p{L})(?:start|beginn|début|inicio|início)/iu.test(text) && ends < 0) return "start";
  if (label === "start" || asked === "start") return ends > starts && ends >= 0 ? "end" : "start";
  // "com início a 15 de janeiro", "inicio al 3 de marzo": the small word belongs to the beginning.
  if (
    /(?<!\p{L})(?:início|inicio|comienzo|começo|arranque|lançamento|lanzamiento|début|démarrage|(?:começ|comec|inici|arranc|arranqu|lanç|lanc|empez|empiez|empec|comenz|comienz|abr|démarr|commenc|part)\p{L}+)\s(?:a|al|em|el|le|au|no|dia)(?:\sdia)?\s*$/iu.test(
      clause,
    )
  )
    return "start";
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
/** Where the words begin that make a date a first or last day. */
export function cueStart(text: string, start: number): number {
  const cue =
    /(?:(?<!\p{L})(?:from|starting|start|launch|until|till|by|end|ab|vom|von|bis|zum|am|start|ende|du|dès|jusqu'au|jusqu'à|à partir du|à partir de|desde|hasta|a partir de|a partir del|até|até o|on|le|el)(?:\s(?:on|the|dem|den|zum|le|el|o|dia|of|einschließlich))*\s)$/iu.exec(
      text.slice(0, start),
    );
  return cue === null ? start : cue.index;
}

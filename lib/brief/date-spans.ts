import type { Written } from "./calendar-words";

/** What stands between the first and the last day. */
export const RANGE_GAP =
  /^[\s.]*(?:\([^)]{1,3}\))?\s?(?:-|~|→|⇒|=>|->|>{1,2}|»|\.{2,3}|to|until|till|through|thru|and(?: \p{L}+ on)?|bis(?: zum| einschl\p{L}*\.?| inkl\.?| einschließlich)?|und|au|jusqu'au|jusqu'à|jusqu'en|et|à|al|hasta(?: el)?|a|y|até(?: o| a| ao)?|ao|e|から|より)\s?(?:(?:the|den|dem|zum|le|la|el|o|dia)\s)?(?:(?:mo|di|mi|do|fr|sa|so|mon|tue|wed|thu|fri|sat|sun)\p{L}*\.?,?\s)?(?:end of |ende |fin |finales de |fim de |final de )?$|^\s?(?:until|till|bis|jusqu'?(?:à|a|au|aux)|hasta|até)(?:\s\p{L}+){0,4}\s?\(?(?:on |am |le |el |o |dia )?$/iu;
/** `1` before `31 March`. */
export const BARE_AHEAD =
  /(?<![\d.,:/€$£])(\d{1,2})(?:st|nd|rd|th|er|\.|º)?\s?(?:-|~|to|bis(?: zum)?|au|al|a|até(?: o)?|ao|and|und|et|y|e)\s?(?:the |le |el |den |dia )?$/iu;
/** `14` after `March 1`. */
export const BARE_BEHIND =
  /^\s?(?:-|~|to|through|bis|al?|au)\s?(?:the )?(\d{1,2})(?:st|nd|rd|th)?(?![\d.,:/%€$£]|\s?(?:k\b|€|weeks|wochen))(?:,?\s(20\d\d))?/iu;
/** `March (1 to 28)`. */
export const DAYS_OF_MONTH =
  /^\s?[(,]\s?(?:del?|from|vom|du|do dia|the)?\s?(\d{1,2})\.?\s?(?:-|al?|ao|to|bis(?: zum)?|au)\s?(\d{1,2})\.?\s?[),]/iu;

/** `juin juillet août`, `May, June and July`: months that follow each other are one span; how many more there are. */
export function following(text: string, written: readonly Written[], at: number): number {
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

/** Two ends of a span, each with what only the other one says. */
export function filled(a: Written, b: Written): [Written, Written] {
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

import * as chrono from "chrono-node";
import { START } from "./date-cues";
import type { Clock, DateFound } from "./date-found";
import { BEFORE_JA } from "./date-side";
import { has } from "./pattern";
import type { Statement } from "./statements";

const CHRONO = { en: chrono.en, de: chrono.de, fr: chrono.fr, es: chrono.es, pt: chrono.pt, ja: chrono.ja } as const;

/** "Next Monday", "in two weeks": only where the text says when it was written. */
export function relative(statement: Statement, { reference, language }: Clock): DateFound[] {
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

import { QUESTION_WORDS, type QuestionKey } from "./question-words";
import { wordsOf } from "./quotes";
import type { Brief } from "./types";

/** What to ask the client, in the client's language: what contradicts itself first, then what is unclear, then what is not said. */
export function questionsOf({ language, contradictions, missing, fields }: Brief): string[] {
  const words = QUESTION_WORDS[language ?? "en"];
  const ask = (key: QuestionKey, params: Readonly<Record<string, string>> = {}) =>
    words[key].replace(/\{(\w+)\}/gu, (all, name: string) => params[name] ?? all);
  const questions = contradictions.map(({ kept, other }) =>
    ask("contradiction", { kept: wordsOf(kept), other: wordsOf(other) }),
  );
  const { budget, dates, kpi } = fields;
  if (budget !== null && budget.value.low !== null)
    questions.push(ask("budget.range", { quote: wordsOf(budget.quotes[0]) }));
  if (dates !== null && dates.value.assumedYear)
    questions.push(
      ask("dates.year", {
        quote: wordsOf(dates.quotes[0]),
        date: [dates.value.start, dates.value.end].filter((day) => day !== null).join(" – "),
      }),
    );
  for (const field of missing) {
    // Who names no figure is not asked for its value a second time.
    if (field === "targetValue" && kpi === null) continue;
    if (!(field in words)) continue;
    const quote = budget === null ? "" : wordsOf(budget.quotes[0]);
    questions.push(ask(field as QuestionKey, { quote, kpi: kpi?.value ?? "" }));
  }
  return questions;
}

/** The questions as a text that can be sent. Empty where there is nothing to ask. */
export function questionLetter(brief: Brief): string {
  const questions = questionsOf(brief);
  if (questions.length === 0) return "";
  const { intro } = QUESTION_WORDS[brief.language ?? "en"];
  return [intro, "", ...questions.map((question, index) => `${index + 1}. ${question}`)].join("\n");
}

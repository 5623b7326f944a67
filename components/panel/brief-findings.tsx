import { useRef, useState } from "react";
import { i18n } from "@/lib/wording/i18n";
import { BRIEF_FIELD_WORDS, MOOD_WORDS, SURENESS_WORDS } from "@/components/panel/brief-words";
import { copyText } from "@/components/ui/copy-text";
import { Button } from "@/components/ui/button";
import { CONTROL, Field } from "@/components/ui/field";
import { Card, Notice } from "@/components/ui/surface";
import { questionLetter } from "@/lib/brief/questions";
import { wordsOf } from "@/lib/brief/quotes";
import type { Brief } from "@/lib/brief/types";

const MISSING: Readonly<Record<string, () => string>> = {
  ...BRIEF_FIELD_WORDS,
  "budget.currency": () => i18n.t("brief.budgetCurrency"),
  "budget.period": () => i18n.t("brief.budgetPeriod"),
  "dates.start": () => i18n.t("brief.start"),
  "dates.end": () => i18n.t("brief.end"),
};

/** What the text leaves open or contradicts, how it sounds, and the questions to send back. */
export function BriefFindings({ brief, odd }: { brief: Brief; odd: "currency" | "period" | null }) {
  const { fields, contradictions, otherBudgets, missing } = brief;
  const letter = questionLetter(brief);
  const isEmpty = Object.values(fields).every((field) => field === null);
  const mood = [
    fields.sentiment === null
      ? null
      : { text: MOOD_WORDS[fields.sentiment.value](), quote: fields.sentiment.quotes[0] },
    fields.certainty === null
      ? null
      : { text: SURENESS_WORDS[fields.certainty.value](), quote: fields.certainty.quotes[0] },
  ].filter((one) => one !== null);
  return (
    <Card aria-labelledby="brief-findings" data-testid="brief-findings" className="space-y-3">
      <h2 id="brief-findings" className="text-lead">
        {i18n.t("brief.findings")}
      </h2>
      {isEmpty ? <Notice>{i18n.t("brief.saysNothing")}</Notice> : null}
      {contradictions.map(({ kept, other }) => (
        <Notice key={`${kept.start} ${other.start}`} tone="caution">
          {i18n.t("brief.contradiction", { kept: wordsOf(kept), other: wordsOf(other) })}
        </Notice>
      ))}
      {odd === null || fields.budget === null ? null : (
        <Notice tone="caution">
          {odd === "currency"
            ? i18n.t("brief.oddCurrency", { quote: wordsOf(fields.budget.quotes[0]) })
            : i18n.t("brief.oddPeriod", { quote: wordsOf(fields.budget.quotes[0]) })}
        </Notice>
      )}
      {otherBudgets.length === 0 ? null : (
        <p>
          {i18n.t("brief.otherBudgets", {
            quotes: otherBudgets.map(({ quotes }) => i18n.t("brief.quoted", { words: wordsOf(quotes[0]) })).join(", "),
          })}
        </p>
      )}
      {mood.length === 0 ? null : (
        <ul className="space-y-0.5">
          {mood.map(({ text, quote }) => (
            <li key={text}>
              {text} <span className="text-small text-muted">{i18n.t("brief.quoted", { words: wordsOf(quote) })}</span>
            </li>
          ))}
        </ul>
      )}
      {missing.length === 0 ? null : (
        <div>
          <h3 className="font-semibold">{i18n.t("brief.missing")}</h3>
          <p data-testid="brief-missing">{missing.map((field) => MISSING[field]?.() ?? field).join(" · ")}</p>
        </div>
      )}
      {letter === "" ? null : <Questions letter={letter} language={brief.language} />}
    </Card>
  );
}

/** The questions in the client's language; the person may change them before they copy them. */
function Questions({ letter, language }: { letter: string; language: Brief["language"] }) {
  const area = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(letter);
  const [done, setDone] = useState<"copied" | "failed" | null>(null);
  const press = async () => {
    if (area.current !== null) setDone((await copyText(area.current)) ? "copied" : "failed");
  };
  return (
    <div className="space-y-1">
      <Field label={i18n.t("brief.questions")}>
        {(props) => (
          <textarea
            {...props}
            ref={area}
            lang={language ?? "en"}
            className={CONTROL}
            rows={Math.min(12, text.split("\n").length + 2)}
            value={text}
            data-testid="brief-questions"
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Field>
      <div className="flex flex-wrap items-center gap-2">
        <Button onClick={() => void press()} data-testid="brief-copy">
          {i18n.t("brief.copyQuestions")}
        </Button>
        <span role="status" className={done === "failed" ? "text-loss" : "text-accent"}>
          {done === "copied" ? i18n.t("health.copied") : done === "failed" ? i18n.t("health.copyFailed") : ""}
        </span>
      </div>
    </div>
  );
}

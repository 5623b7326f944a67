import { useEffect, useRef } from "react";
import { i18n } from "@/lib/wording/i18n";
import type { Payload } from "@/components/model/use-payload";
import { Button } from "@/components/ui/button";
import { CONTROL, Field } from "@/components/ui/field";
import { FoldHead } from "@/components/ui/fold-head";
import { Notice, Skeleton } from "@/components/ui/surface";
import { dollars, whole } from "@/components/wording/formats";
import { troubleText } from "@/components/wording/phrases";
import { cleanEdit } from "@/lib/copywriting/compose-question";

/** What is said around the words: when they go, what never goes along, and that nothing goes while it is off. */
export interface PayloadWords {
  readonly sent: string;
  readonly never: string;
  readonly off: string;
}

/** No hyphens that the browser adds: they would not be sent. */
const AREA = `${CONTROL} max-h-64 [field-sizing:content] resize-y hyphens-none font-mono text-small`;

/** The exact words that would leave the browser, before they do, to be changed; what they cost; and what never goes. */
export function GeminiPayload({ on, words, payload }: { on: boolean; words: PayloadWords; payload: Payload }) {
  if (!on) return <p className="text-small text-muted">{words.off}</p>;
  return <Words words={words} payload={payload} />;
}

function Words({ words, payload }: { words: PayloadWords; payload: Payload }) {
  const { asked, again, edited, edit, isCurrent, isOpen, open, visits } = payload;
  const head = useRef<HTMLElement>(null);
  const prompt = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (visits > 0) head.current?.focus();
  }, [visits]);
  if (asked.status === "loading") return <Skeleton />;
  if (asked.status === "failed")
    return (
      <Notice tone="alert" action={<Button onClick={again}>{i18n.t("common.retry")}</Button>}>
        {troubleText(asked.trouble)}
      </Notice>
    );
  const made = asked.value;
  if (made === null) return null;
  const shown = edited ?? { system: made.system, prompt: made.prompt, images: made.images > 0 };
  const change = (part: Partial<typeof shown>) => edit({ ...shown, ...part });
  // What is sent is cleaned of what nobody sees: the words here become the same once the person is done with them.
  const settle = () => edit(edited === null ? null : cleanEdit(edited));
  return (
    <details
      className={`text-small ${isCurrent ? "" : "opacity-60"}`}
      open={isOpen}
      onToggle={({ currentTarget }) => open(currentTarget.open)}
      data-testid="gemini-payload"
    >
      <FoldHead ref={head}>{i18n.t("copy.payload")}</FoldHead>
      <div className="mt-1 space-y-2">
        <p>{words.sent}</p>
        <Field label={i18n.t("copy.payloadPrompt")}>
          {(props) => (
            <textarea
              {...props}
              ref={prompt}
              rows={8}
              className={AREA}
              value={shown.prompt}
              data-testid="payload-prompt"
              spellCheck={false}
              onBlur={settle}
              onChange={({ target }) => change({ prompt: target.value })}
            />
          )}
        </Field>
        <Field label={i18n.t("copy.payloadSystem")}>
          {(props) => (
            <textarea
              {...props}
              className={AREA}
              rows={5}
              value={shown.system}
              data-testid="payload-system"
              spellCheck={false}
              onBlur={settle}
              onChange={({ target }) => change({ system: target.value })}
            />
          )}
        </Field>
        {edited === null ? null : (
          <Button
            onClick={() => {
              edit(null);
              // This button goes.
              prompt.current?.focus();
            }}
            data-testid="payload-reset"
          >
            {i18n.t("copy.payloadReset")}
          </Button>
        )}
        <p data-testid="payload-cost">
          {i18n.t("copy.payloadCost", {
            tokens: whole(made.inputTokens),
            cost: dollars(made.costMicros),
            today: dollars(made.todayMicros),
            ceiling: dollars(made.ceilingMicros),
          })}
        </p>
        <p>{words.never}</p>
      </div>
    </details>
  );
}

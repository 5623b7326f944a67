import { i18n } from "@/lib/wording/i18n";
import { useAsk } from "@/components/session/use-ask";
import { Button } from "@/components/ui/button";
import { CONTROL, Field } from "@/components/ui/field";
import { Notice, Skeleton } from "@/components/ui/surface";
import { dollars, whole } from "@/components/wording/formats";
import { troubleText } from "@/components/wording/phrases";
import type { EditedPayload } from "@/lib/domain/model-question";
import type { Outcomes, PayloadPreview } from "@/lib/engine/api";

/** What is said around the words: when they go, what never goes along, and that nothing goes while it is off. */
export interface PayloadWords {
  readonly sent: string;
  readonly never: string;
  readonly off: string;
}

const AREA = `${CONTROL} max-h-64 min-h-24 resize-y font-mono text-small`;

/** The exact words that would leave the browser, before they do, to be changed; what they cost; and what never goes. */
export function GeminiPayload({
  on,
  about,
  words,
  preview,
  edited,
  onEdit,
}: {
  on: boolean;
  /** What the words are about: they are made anew where this changes. */
  about: string;
  words: PayloadWords;
  preview: () => Promise<Outcomes<PayloadPreview | null>>;
  edited: EditedPayload | null;
  onEdit: (edited: EditedPayload | null) => void;
}) {
  if (!on) return <p className="text-small text-muted">{words.off}</p>;
  return <Payload about={about} words={words} preview={preview} edited={edited} onEdit={onEdit} />;
}

function Payload({ about, words, preview, edited, onEdit }: Omit<Parameters<typeof GeminiPayload>[0], "on">) {
  const [asked, again] = useAsk(`payload ${about}`, preview);
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
  return (
    <details className="text-small" open data-testid="gemini-payload">
      <summary className="min-h-6 py-0.5 font-semibold">{i18n.t("copy.payload")}</summary>
      <div className="mt-1 space-y-2">
        <p>{words.sent}</p>
        <Field label={i18n.t("copy.payloadPrompt")}>
          {(props) => (
            <textarea
              {...props}
              className={AREA}
              value={shown.prompt}
              data-testid="payload-prompt"
              spellCheck={false}
              onChange={({ target }) => onEdit({ ...shown, prompt: target.value })}
            />
          )}
        </Field>
        <Field label={i18n.t("copy.payloadSystem")}>
          {(props) => (
            <textarea
              {...props}
              className={AREA}
              value={shown.system}
              spellCheck={false}
              onChange={({ target }) => onEdit({ ...shown, system: target.value })}
            />
          )}
        </Field>
        {edited === null ? null : (
          <Button onClick={() => onEdit(null)} data-testid="payload-reset">
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

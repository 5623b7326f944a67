import { Plus } from "lucide-react";
import { useId } from "react";
import { i18n } from "@/lib/wording/i18n";
import { Part } from "@/components/studio/choice";
import { canPin, TextRow } from "@/components/studio/text-row";
import type { Studio } from "@/components/studio/use-studio";
import { FIELD_WORDS } from "@/components/studio/words";
import { Button } from "@/components/ui/button";
import { list, whole } from "@/components/wording/formats";
import { modelName } from "@/components/wording/model-name";
import { phraseText } from "@/components/wording/phrases";
import { limitsOf } from "@/lib/copywriting/limits";
import type { StudioSet } from "@/lib/copywriting/studio/draft-set";
import { fieldsOf, type StudioField } from "@/lib/copywriting/studio/fields";
import { nearPairs } from "@/lib/copywriting/studio/variety";
import { platformOf, type StudioChannel } from "@/lib/copywriting/studio/wish";

const MISSING: Readonly<Record<StudioSet["missing"][number], () => string>> = {
  product: () => i18n.t("studio.product"),
  benefits: () => i18n.t("studio.benefits"),
  offer: () => i18n.t("studio.offer"),
  proof: () => i18n.t("studio.proof"),
};

/** The texts of every field of the channel, with what they were ranked by and what was left out. */
export function TextSet({
  studio,
  channel,
  category,
}: {
  studio: Studio;
  channel: StudioChannel;
  category: string | null;
}) {
  const { set } = studio;
  return (
    <div className="space-y-4" data-testid="studio-set">
      {set === null ? null : <About set={set} channel={channel} />}
      {fieldsOf(channel)
        .filter(({ inEditor }) => inEditor)
        .map((field) => (
          <FieldTexts key={field.id} field={field} channel={channel} category={category} studio={studio} />
        ))}
      {fieldsOf(channel).every(({ inEditor }) => inEditor) ? null : (
        <Part title={i18n.t("studio.beside")} testId="studio-beside">
          <p className="text-small text-muted">{i18n.t("studio.besideExplain")}</p>
          {fieldsOf(channel)
            .filter(({ inEditor }) => !inEditor)
            .map((field) => (
              <FieldTexts key={field.id} field={field} channel={channel} category={category} studio={studio} />
            ))}
        </Part>
      )}
    </div>
  );
}

function About({ set, channel }: { set: StudioSet; channel: StudioChannel }) {
  const { leftOut, missing, ranker, written } = set;
  const some = Object.values(leftOut).some((count) => count > 0);
  return (
    <div className="space-y-1 text-small text-muted">
      {written === undefined ? null : (
        <p data-testid="studio-written">
          {i18n.t("studio.written", written.passed, {
            model: modelName(written.model),
            passed: whole(written.passed),
          })}{" "}
          {i18n.t("studio.writtenDropped", written.dropped, { dropped: whole(written.dropped) })}{" "}
          {i18n.t("studio.writtenRest")}
        </p>
      )}
      <p>{phraseText(ranker, platformOf(channel))}</p>
      {some ? (
        <p>
          {i18n.t("studio.leftOut", {
            tooLong: whole(leftOut.tooLong),
            rules: whole(leftOut.rules),
            facts: whole(leftOut.facts),
            avoided: whole(leftOut.avoided),
          })}
        </p>
      ) : null}
      {missing.length === 0 ? null : (
        <p>{i18n.t("studio.more", { missing: list(missing.map((one) => MISSING[one]())) })}</p>
      )}
    </div>
  );
}

function FieldTexts({
  field,
  channel,
  category,
  studio,
}: {
  field: StudioField;
  channel: StudioChannel;
  category: string | null;
  studio: Studio;
}) {
  const heading = useId();
  const texts = studio.texts.filter((text) => text.field === field.id);
  const limits = limitsOf(field.format)[field.slot];
  const pairs = nearPairs(texts.map(({ text }) => text));
  const nearOf = (at: number): number | null => {
    const pair = pairs.find(({ b }) => b === at);
    return pair === undefined ? null : pair.a + 1;
  };
  return (
    <section aria-labelledby={heading}>
      <div className="flex flex-wrap items-baseline justify-between gap-x-3">
        <h3 id={heading}>{FIELD_WORDS[field.id]()}</h3>
        {limits === null ? null : (
          <span className="text-small text-muted">
            {i18n.t("studio.count", { count: texts.length, most: limits.most })} ·{" "}
            {limits.shown === null
              ? i18n.t("studio.limit", { longest: whole(limits.longest) })
              : i18n.t("studio.limitShown", { longest: whole(limits.longest), shown: whole(limits.shown) })}
            {limits.oneOfAtMost === null ? "" : ` · ${i18n.t("studio.short", { short: limits.oneOfAtMost })}`}
          </span>
        )}
      </div>
      {canPin(field, channel) && texts.length > 0 ? (
        <p className="text-small text-muted">{i18n.t("studio.pinByHand")}</p>
      ) : null}
      <ul className="mt-1 space-y-2">
        {texts.map((text, at) => (
          <TextRow
            key={text.id}
            text={text}
            number={at + 1}
            field={field}
            channel={channel}
            category={category}
            near={nearOf(at)}
            studio={studio}
          />
        ))}
      </ul>
      <Button
        look="quiet"
        className="mt-1 text-small"
        icon={<Plus size={14} aria-hidden="true" />}
        onClick={() => studio.add(field.id)}
      >
        {i18n.t("studio.add")}
      </Button>
    </section>
  );
}

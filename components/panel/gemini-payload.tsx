import { i18n } from "#i18n";
import { targetName } from "@/components/wording/values";
import { TEXT_SLOTS } from "@/lib/domain/field-target";
import { valueOf, type PageReading } from "@/lib/domain/reading";

/** What would leave the browser, in full, before it does; and what never does. */
export function GeminiPayload({ on, reading }: { on: boolean; reading: PageReading }) {
  const { ad, platform } = reading;
  if (!on || !ad) return <p className="text-small text-muted">{i18n.t("copy.payloadOff")}</p>;
  const texts = TEXT_SLOTS.flatMap((slot) =>
    ad[slot].flatMap((field, index) => {
      const text = valueOf(field);
      return text ? [{ name: targetName({ kind: "text", slot, index }, platform), text }] : [];
    }),
  );
  return (
    <details className="text-small" open data-testid="gemini-payload">
      <summary className="min-h-6 py-0.5 font-semibold">{i18n.t("copy.payload")}</summary>
      <p className="mt-1">{i18n.t("copy.payloadSent")}</p>
      <dl className="mt-1 max-h-48 overflow-auto rounded-control border border-line px-2 py-1">
        {texts.map(({ name, text }) => (
          <div key={name} className="py-0.5">
            <dt className="inline font-normal text-muted">{name}: </dt>
            <dd className="inline">{text}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-1">{i18n.t("copy.payloadBest")}</p>
      <p className="mt-1">{i18n.t("copy.payloadNever")}</p>
    </details>
  );
}

import { Copy, Trash2, TriangleAlert } from "lucide-react";
import { useRef, useState } from "react";
import { i18n } from "@/lib/wording/i18n";
import { remarksOn } from "@/components/studio/remarks";
import type { Studio, StudioText } from "@/components/studio/use-studio";
import { AUTHOR_WORDS, FIELD_WORDS } from "@/components/studio/words";
import { IconButton } from "@/components/ui/button";
import { copyText } from "@/components/ui/copy-text";
import { CONTROL } from "@/components/ui/field";
import { list, percent, whole } from "@/components/wording/formats";
import { checkText, fixText, phraseText } from "@/components/wording/phrases";
import { limitsOf, textLength } from "@/lib/copywriting/limits";
import type { StudioDraft } from "@/lib/copywriting/studio/draft-set";
import { traitWordsIn } from "@/lib/copywriting/studio/fair";
import type { StudioField } from "@/lib/copywriting/studio/fields";
import { platformOf, type StudioChannel } from "@/lib/copywriting/studio/wish";
import type { Pin } from "@/lib/copywriting/studio/combinations";

export interface TextRowProps {
  readonly text: StudioText;
  /** From 1, within its field. */
  readonly number: number;
  readonly field: StudioField;
  readonly channel: StudioChannel;
  readonly category: string | null;
  /** The number of an earlier text that says nearly the same. */
  readonly near: number | null;
  readonly studio: Studio;
}

/** Only search ads know pins; no writer sets them, so they act in the preview alone. */
export const canPin = ({ id }: StudioField, channel: StudioChannel): boolean =>
  id === "headline" && channel === "search";

/** One text: to edit, with its length as the platform counts it, what the linter says, and what it rests on. */
export function TextRow({ text, number, field, channel, category, near, studio }: TextRowProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState<boolean | null>(null);
  const platform = platformOf(channel);
  const limits = limitsOf(field.format)[field.slot];
  const label = i18n.t("studio.textLabel", { field: FIELD_WORDS[field.id](), number });
  const place = { platform, format: field.format, slot: field.slot, category };
  const problems = text.text.trim() === "" ? [] : remarksOn(text.text, place);
  // The counter says these already.
  const said = problems.filter(({ rule }) => rule !== "too-long" && rule !== "will-be-cut");
  const traits = traitWordsIn(text.text);
  const draft = studio.draftOf(text);
  return (
    <li className="rounded-control border border-line p-2" data-testid={`studio-text-${field.id}`}>
      <div className="flex items-start gap-1">
        <textarea
          ref={area}
          aria-label={label}
          className={`${CONTROL} [field-sizing:content] resize-none`}
          rows={limits !== null && limits.longest > 60 ? 2 : 1}
          value={text.text}
          maxLength={3000}
          onChange={({ target }) =>
            studio.edit(text.id, { text: target.value.replace(/\n/gu, field.id === "primaryText" ? "\n" : " ") })
          }
        />
        <IconButton
          label={i18n.t("studio.copy")}
          onClick={() => void (area.current && copyText(area.current).then(setCopied))}
        >
          <Copy size={14} aria-hidden="true" />
        </IconButton>
        <IconButton label={i18n.t("studio.remove")} onClick={() => studio.remove(text.id)}>
          <Trash2 size={14} aria-hidden="true" />
        </IconButton>
      </div>
      <div className="mt-1 flex flex-wrap items-center justify-between gap-x-3 text-small text-muted">
        <span>
          {AUTHOR_WORDS[text.author]()}
          {copied === null ? null : (
            <span role="status"> · {copied ? i18n.t("studio.copied") : i18n.t("studio.notCopied")}</span>
          )}
        </span>
        {canPin(field, channel) ? (
          <PinChoice value={text.pin} onChange={(pin) => studio.edit(text.id, { pin })} label={label} />
        ) : null}
        {limits === null ? null : (
          <Counter
            length={textLength(platform, text.text)}
            isWide={textLength(platform, text.text) > Array.from(text.text).length}
            longest={limits.longest}
            shown={limits.shown}
          />
        )}
      </div>
      <ul className="text-small empty:hidden">
        {said.map(({ rule, severity, source, params }) => (
          <Remark key={rule} loud={severity !== "note"}>
            {checkText({ code: rule, params: { text: text.text, ...params } }, platform)} {fixText(rule)}{" "}
            <a
              href={source.url}
              target="_blank"
              rel="noreferrer noopener"
              className="text-muted underline underline-offset-2"
            >
              {source.name}
            </a>
          </Remark>
        ))}
        {near === null ? null : <Remark loud>{i18n.t("studio.near", { number: near })}</Remark>}
        {traits.length === 0 ? null : <Remark>{i18n.t("studio.trait", { words: list(traits) })}</Remark>}
        {draft === null ? null : <Evidence draft={draft} channel={channel} />}
      </ul>
    </li>
  );
}

function Remark({ loud = false, children }: { loud?: boolean; children: React.ReactNode }) {
  return (
    <li className="mt-1 flex gap-1.5">
      {loud ? <TriangleAlert size={13} aria-hidden="true" className="mt-0.5 shrink-0 text-loss" /> : null}
      <span className={`min-w-0 ${loud ? "" : "text-muted"}`}>{children}</span>
    </li>
  );
}

function Evidence({ draft, channel }: { draft: StudioDraft; channel: StudioChannel }) {
  const { relativeEffect, evidence, reasons } = draft;
  return (
    <>
      {relativeEffect === null || evidence === null ? null : (
        <Remark>
          {i18n.t("studio.effect", evidence.ads, {
            mid: signedPercent(relativeEffect.mid),
            low: signedPercent(relativeEffect.low),
            high: signedPercent(relativeEffect.high),
            ads: whole(evidence.ads),
          })}
        </Remark>
      )}
      {reasons.map((reason) => (
        <Remark key={reason.code}>{phraseText(reason, platformOf(channel))}</Remark>
      ))}
    </>
  );
}

const signedPercent = (share: number): string => `${share > 0 ? "+" : ""}${percent(share)}`;

function Counter({
  length,
  isWide,
  longest,
  shown,
}: {
  length: number;
  isWide: boolean;
  longest: number;
  shown: number | null;
}) {
  const over = length - longest;
  const cut = over <= 0 && shown !== null && length > shown;
  return (
    <span className={`ml-auto ${over > 0 ? "font-semibold text-loss" : ""}`} data-testid="studio-counter">
      {i18n.t("studio.length", { length: whole(length), longest: whole(longest) })}
      {over > 0 ? ` · ${i18n.t("studio.over", { over: whole(over) })}` : ""}
      {isWide ? ` · ${i18n.t("studio.wide")}` : ""}
      {cut ? ` · ${i18n.t("studio.cutAt", { shown: whole(shown) })}` : ""}
    </span>
  );
}

function PinChoice({ value, onChange, label }: { value: Pin; onChange: (pin: Pin) => void; label: string }) {
  const pins: readonly Pin[] = [null, 1, 2, 3];
  return (
    <select
      aria-label={`${i18n.t("studio.pin")}: ${label}`}
      className="min-h-6 rounded-control border border-line bg-surface px-1 text-small text-ink"
      value={value ?? ""}
      onChange={({ target }) => onChange(pins.find((pin) => String(pin ?? "") === target.value) ?? null)}
    >
      {pins.map((pin) => (
        <option key={pin ?? ""} value={pin ?? ""}>
          {pin === null ? i18n.t("studio.pinAny") : i18n.t("studio.pinAt", { position: pin })}
        </option>
      ))}
    </select>
  );
}

import { i18n } from "@/lib/wording/i18n";
import { Asking } from "@/components/model/asking";
import { ModelChoice } from "@/components/model/model-choice";
import { ModelPart } from "@/components/model/model-part";
import { SendHint } from "@/components/model/send-hint";
import { useAsking } from "@/components/model/use-asking";
import { useModelDoor } from "@/components/model/use-model-door";
import { contentKey } from "@/components/session/entity-key";
import { KEEPS, type Studio } from "@/components/studio/use-studio";
import { FIELD_WORDS } from "@/components/studio/words";
import { Button } from "@/components/ui/button";
import { Progress } from "@/components/ui/progress";
import { Notice } from "@/components/ui/surface";
import { troubleText } from "@/components/wording/phrases";
import { staysInSet } from "@/lib/copywriting/studio/state";
import type { StudioWish } from "@/lib/copywriting/studio/wish";
import type { WrittenText } from "@/lib/copywriting/studio/compose";
import type { AccountRef } from "@/lib/domain/history";
import type { PageReading } from "@/lib/domain/reading";
import type { EngineApi } from "@/lib/engine/api";

/** Writes the set: here, or by a language model where a person switches one on; what it writes is seen as it comes. */
export function Compose({
  studio,
  wish,
  engine,
  account,
  reading,
  onSetup,
}: {
  studio: Studio;
  wish: StudioWish;
  engine: EngineApi;
  account: AccountRef;
  reading: PageReading | null;
  onSetup: () => void;
}) {
  const door = useModelDoor(engine, {
    about: `studio ${JSON.stringify([account, wish])} ${contentKey(reading)}`,
    preview: () => engine.previewWriting(account, wish, reading),
  });
  const asking = useAsking(engine, door);
  const { texts, busy, trouble, streamed } = studio;
  const canCompose = wish.what.product.trim() !== "";
  return (
    <div className="space-y-2 border-t border-line pt-3">
      <ModelPart door={door} title={i18n.t("studio.model")} testId="studio-model">
        <ModelChoice
          door={door}
          words={{
            sent: i18n.t("studio.payloadSent"),
            never: i18n.t("studio.payloadNever"),
            off: i18n.t("studio.payloadOff"),
          }}
          onSetup={onSetup}
        />
      </ModelPart>
      <Button
        look="primary"
        busy={busy}
        disabled={!canCompose || door.payload.waitsFor !== null}
        onClick={() => void (door.on === null ? studio.compose() : studio.write(asking))}
        data-testid="studio-compose"
      >
        {texts.length === 0 ? i18n.t("studio.compose") : i18n.t("studio.again")}
      </Button>
      {canCompose ? <SendHint door={door} /> : <p className="text-small text-muted">{i18n.t("studio.needProduct")}</p>}
      {texts.some(staysInSet) ? <p className="text-small text-muted">{i18n.t("studio.keepEdited")}</p> : null}
      {asking.asking ? <Asking label={i18n.t("studio.modelWrites")} onStop={asking.stop} /> : null}
      {busy && !asking.asking ? <Progress label={i18n.t("studio.composing")} done={null} /> : null}
      {streamed === null || streamed.length === 0 ? null : <Streamed texts={streamed} />}
      {trouble === null ? null : (
        <Notice tone="alert">
          {troubleText(trouble)}{" "}
          {trouble.code.startsWith("gemini") && !KEEPS.has(trouble.code) && texts.length > 0
            ? i18n.t("studio.writtenHere")
            : null}
        </Notice>
      )}
    </div>
  );
}

function Streamed({ texts }: { texts: readonly WrittenText[] }) {
  return (
    // What scrolls has to be within reach of the keyboard.
    <div
      role="region"
      aria-label={i18n.t("studio.modelWrote")}
      tabIndex={0}
      className="max-h-48 overflow-y-auto rounded-control bg-sunken p-2"
      data-testid="studio-streamed"
    >
      <ul className="space-y-0.5">
        {texts.map(({ field, text }) => (
          <li key={`${field}|${text}`}>
            <span className="text-small text-muted">{FIELD_WORDS[field]()}:</span> {text}
          </li>
        ))}
      </ul>
    </div>
  );
}

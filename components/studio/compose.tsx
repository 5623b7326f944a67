import { i18n } from "@/lib/wording/i18n";
import { ModelChoice } from "@/components/model/model-choice";
import { useModelDoor } from "@/components/model/use-model-door";
import type { Studio } from "@/components/studio/use-studio";
import { FIELD_WORDS } from "@/components/studio/words";
import { Button } from "@/components/ui/button";
import { Progress } from "@/components/ui/progress";
import { Notice } from "@/components/ui/surface";
import { troubleText } from "@/components/wording/phrases";
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
  const about = `studio ${JSON.stringify(wish)}`;
  const door = useModelDoor(engine, about);
  const { texts, busy, trouble, streamed } = studio;
  const canCompose = wish.what.product.trim() !== "";
  return (
    <div className="space-y-2 border-t border-line pt-3">
      <details>
        <summary className="min-h-6 font-semibold text-accent" data-testid="studio-model">
          {i18n.t("studio.model")}
        </summary>
        <div className="my-2">
          <ModelChoice
            door={door}
            about={about}
            preview={() => engine.previewWriting(account, wish, reading)}
            words={{
              sent: i18n.t("studio.payloadSent"),
              never: i18n.t("studio.payloadNever"),
              off: i18n.t("studio.payloadOff"),
            }}
            onSetup={onSetup}
          />
        </div>
      </details>
      <Button
        look="primary"
        busy={busy}
        disabled={!canCompose}
        onClick={() => void (door.on === null ? studio.compose() : studio.write(door))}
        data-testid="studio-compose"
      >
        {texts.length === 0 ? i18n.t("studio.compose") : i18n.t("studio.again")}
      </Button>
      {canCompose ? null : <p className="text-small text-muted">{i18n.t("studio.needProduct")}</p>}
      {texts.some(({ author }) => author === "person") ? (
        <p className="text-small text-muted">{i18n.t("studio.keepEdited")}</p>
      ) : null}
      {busy ? (
        <Progress label={streamed === null ? i18n.t("studio.composing") : i18n.t("studio.modelWrites")} done={null}>
          {streamed === null ? null : (
            <Button onClick={studio.stop} data-testid="studio-stop">
              {i18n.t("common.cancel")}
            </Button>
          )}
        </Progress>
      ) : null}
      {streamed === null || streamed.length === 0 ? null : <Streamed texts={streamed} />}
      {trouble === null ? null : (
        <Notice tone="alert">
          {troubleText(trouble)}{" "}
          {trouble.code.startsWith("gemini") && trouble.code !== "gemini-cancelled" && texts.length > 0
            ? i18n.t("studio.writtenHere")
            : null}
        </Notice>
      )}
    </div>
  );
}

function Streamed({ texts }: { texts: readonly WrittenText[] }) {
  return (
    <ul className="max-h-48 space-y-0.5 overflow-y-auto rounded-control bg-sunken p-2" data-testid="studio-streamed">
      {texts.map(({ field, text }) => (
        <li key={`${field}|${text}`}>
          <span className="text-small text-muted">{FIELD_WORDS[field]()}:</span> {text}
        </li>
      ))}
    </ul>
  );
}

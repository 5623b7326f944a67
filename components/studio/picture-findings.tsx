import { useState } from "react";
import { i18n } from "@/lib/wording/i18n";
import type { PictureUse } from "@/components/studio/picture-part";
import { FEELING_WORDS, FIELD_WORDS, SHOWS_WORDS, STAGE_WORDS, wantsTo } from "@/components/studio/words";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/surface";
import { whole } from "@/components/wording/formats";
import { modelName } from "@/components/wording/model-name";
import { wayKey, type PictureReading } from "@/lib/copywriting/studio/picture";

/** What a model saw in a picture, each part to be taken over by a person's click. */
export function PictureFindings({ reading, onFact, onWay, onTexts }: PictureUse & { reading: PictureReading }) {
  const { description, ways, texts, hashtags, dropped, model } = reading;
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set());
  const take = (what: string, run: () => void) => {
    run();
    setTaken((old) => new Set([...old, what]));
  };
  const use = (what: string, run: () => void, testId = what) => (
    <Button
      className="shrink-0 aria-disabled:cursor-default! aria-disabled:opacity-55"
      // Whoever pressed it stays on it.
      aria-disabled={taken.has(what)}
      onClick={() => (taken.has(what) ? undefined : take(what, run))}
      data-testid={`studio-image-${testId}`}
    >
      {taken.has(what) ? i18n.t("studio.imageTaken") : i18n.t("studio.useSegment")}
    </Button>
  );
  return (
    <div className="space-y-2 rounded-control bg-sunken p-2" data-testid="studio-image-findings">
      {description === "" ? (
        <Notice>{i18n.t("studio.imageNothing")}</Notice>
      ) : (
        <div className="flex items-start justify-between gap-2">
          <p className="min-w-0 flex-1">{description}</p>
          {use("description", () => onFact(description.replace(/[.。]$/u, "")))}
        </div>
      )}
      {ways.map((way, at) => (
        <div key={wayKey(way)} className="flex items-start justify-between gap-2">
          <p className="min-w-0 flex-1">
            {SHOWS_WORDS[way.shows]()}: {STAGE_WORDS[way.stage]()} · {wantsTo(way.moment)} ·{" "}
            {FEELING_WORDS[way.feeling]()}
          </p>
          {use(wayKey(way), () => onWay(way), `way-${at}`)}
        </div>
      ))}
      {texts.length === 0 ? null : (
        <div className="flex items-start justify-between gap-2">
          <ul className="min-w-0 flex-1 space-y-0.5">
            {texts.map(({ field, text }) => (
              <li key={`${field}|${text}`}>
                <span className="text-small text-muted">{FIELD_WORDS[field]()}:</span> {text}
              </li>
            ))}
          </ul>
          {use("texts", () => onTexts(texts, model))}
        </div>
      )}
      {hashtags.length === 0 ? null : (
        <div>
          <p className="break-words">{hashtags.map((tag) => `#${tag}`).join(" ")}</p>
          <p className="text-small text-muted">{i18n.t("studio.imageTags")}</p>
        </div>
      )}
      <p className="text-small text-muted">
        {i18n.t("studio.imageBy", { model: modelName(model) })}
        {dropped === 0 ? null : ` ${i18n.t("studio.imageDropped", { count: whole(dropped) })}`}
      </p>
    </div>
  );
}

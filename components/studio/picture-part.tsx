import { useRef, useState } from "react";
import { i18n } from "@/lib/wording/i18n";
import { Asking } from "@/components/model/asking";
import { ModelChoice } from "@/components/model/model-choice";
import { useModelDoor } from "@/components/model/use-model-door";
import { ask } from "@/components/session/ask";
import { TextLine } from "@/components/studio/choice";
import { PictureFindings } from "@/components/studio/picture-findings";
import { shrinkPicture, type SmallPicture } from "@/components/studio/shrink-picture";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/surface";
import { whole } from "@/components/wording/formats";
import { troubleText } from "@/components/wording/phrases";
import type { WrittenText } from "@/lib/copywriting/studio/compose";
import type { PictureReading, PictureWay } from "@/lib/copywriting/studio/picture";
import type { StudioWish } from "@/lib/copywriting/studio/wish";
import type { AccountRef } from "@/lib/domain/history";
import type { PageReading } from "@/lib/domain/reading";
import type { EngineApi, Trouble } from "@/lib/engine/api";

export interface PictureUse {
  /** A description counts as a fact like any other. */
  readonly onFact: (text: string) => void;
  readonly onWay: (way: PictureWay) => void;
  readonly onTexts: (texts: readonly WrittenText[]) => void;
}

/** A picture of the product: a language model looks at it where one is switched on; without one the person says what it shows. */
export function PicturePart({
  engine,
  account,
  wish,
  reading,
  onSetup,
  ...use
}: PictureUse & {
  engine: EngineApi;
  account: AccountRef;
  wish: StudioWish;
  reading: PageReading | null;
  onSetup: () => void;
}) {
  const [text, setText] = useState("");
  const [picture, setPicture] = useState<SmallPicture | "bad" | null>(null);
  const [found, setFound] = useState<PictureReading | null>(null);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const stop = useRef(new AbortController());
  /** An answer belongs to the picture of its own turn: one to an earlier picture is dropped. */
  const turn = useRef(0);
  const small = picture === "bad" ? null : picture;
  const about = `picture ${small?.bytes ?? 0} ${JSON.stringify(wish)}`;
  const door = useModelDoor(engine, about);
  const open = async (file: File | undefined) => {
    if (file === undefined) return;
    turn.current += 1;
    const mine = turn.current;
    if (busy) {
      stop.current.abort();
      void engine.cancelAsking();
    }
    setBusy(false);
    setFound(null);
    setTrouble(null);
    const shrunk = (await shrinkPicture(file)) ?? "bad";
    if (mine === turn.current) setPicture(shrunk);
  };
  const look = async () => {
    if (small === null) return;
    const mine = turn.current;
    setBusy(true);
    setFound(null);
    setTrouble(null);
    stop.current = new AbortController();
    const here = door.askHere(stop.current.signal);
    const request = { account, wish, reading, image: small.image, edited: door.edited };
    const result = await ask(() => engine.readPicture(request, here));
    if (mine !== turn.current) return;
    setBusy(false);
    if (result.ok) setFound(result.value);
    else setTrouble(result.trouble);
  };
  return (
    <details>
      <summary className="min-h-6 font-semibold text-accent" data-testid="studio-image">
        {i18n.t("studio.image")}
      </summary>
      <div className="mt-2 space-y-2">
        <p className="text-muted">{i18n.t("studio.imageExplain")}</p>
        <TextLine label={i18n.t("studio.imageText")} value={text} onChange={setText} testId="studio-image-text" />
        <Button
          disabled={text.trim() === ""}
          onClick={() => {
            use.onFact(text.trim());
            setText("");
          }}
        >
          {i18n.t("studio.useBrief")}
        </Button>
        <Field label={i18n.t("studio.imageFile")} hint={i18n.t("studio.imageFileHint")}>
          {(props) => (
            <input
              {...props}
              type="file"
              accept="image/*"
              className="block w-full text-small"
              data-testid="studio-image-file"
              onChange={({ target }) => void open(target.files?.[0])}
            />
          )}
        </Field>
        {picture === "bad" ? <Notice tone="alert">{i18n.t("studio.imageBad")}</Notice> : null}
        {small === null ? null : (
          <>
            <figure>
              <img
                src={`data:${small.image.mimeType};base64,${small.image.base64}`}
                alt={i18n.t("studio.imageAlt")}
                className="max-h-40 rounded-control border border-line"
              />
              <figcaption className="mt-1 text-small text-muted" data-testid="studio-image-size">
                {i18n.t("studio.imageSize", {
                  width: whole(small.width),
                  height: whole(small.height),
                  kilobytes: whole(Math.ceil(small.bytes / 1000)),
                })}
              </figcaption>
            </figure>
            <ModelChoice
              door={door}
              looks
              about={about}
              preview={() => engine.previewPicture({ account, wish, reading, image: small.image })}
              words={{
                sent: i18n.t("studio.imageSent"),
                never: i18n.t("studio.imageNever"),
                off: i18n.t("studio.imageOff"),
              }}
              onSetup={onSetup}
            />
            <Button
              look="primary"
              busy={busy}
              disabled={door.on === null}
              onClick={() => void look()}
              data-testid="studio-image-look"
            >
              {i18n.t("studio.imageLook")}
            </Button>
            {busy ? <Asking label={i18n.t("studio.imageLooking")} engine={engine} stop={stop} /> : null}
          </>
        )}
        {trouble === null ? null : <Notice tone="alert">{troubleText(trouble)}</Notice>}
        {found === null ? null : <PictureFindings reading={found} {...use} />}
      </div>
    </details>
  );
}

import { useRef, useState } from "react";
import { i18n } from "@/lib/wording/i18n";
import { Asking } from "@/components/model/asking";
import { ModelChoice } from "@/components/model/model-choice";
import { ModelPart } from "@/components/model/model-part";
import { SendHint } from "@/components/model/send-hint";
import { useAsking } from "@/components/model/use-asking";
import { useModelDoor } from "@/components/model/use-model-door";
import { contentKey } from "@/components/session/entity-key";
import { TextLine } from "@/components/studio/choice";
import { PictureFindings } from "@/components/studio/picture-findings";
import { PictureField } from "@/components/studio/picture-field";
import type { PictureProblem } from "@/components/studio/picture-file";
import { shrinkPicture, type SmallPicture } from "@/components/studio/shrink-picture";
import { Button } from "@/components/ui/button";
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
  readonly onTexts: (texts: readonly WrittenText[], model: string) => void;
}

/** The picture at hand. Its number tells it from any other that was chosen here: two may be of one size. */
interface Chosen {
  readonly number: number;
  readonly small: SmallPicture | null;
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
  const [picture, setPicture] = useState<Chosen>({ number: 0, small: null });
  const [found, setFound] = useState<{ readonly answer: number; readonly reading: PictureReading } | null>(null);
  const answers = useRef(0);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [opening, setOpening] = useState(false);
  const [problem, setProblem] = useState<PictureProblem | null>(null);
  /** Of several files one after the other, only the last one is opened. */
  const opened = useRef(0);
  const { small } = picture;
  const door = useModelDoor(engine, {
    about: `picture ${picture.number} ${JSON.stringify([account, wish])} ${contentKey(reading)}`,
    preview: () =>
      small === null
        ? Promise.resolve({ ok: true, value: null })
        : engine.previewPicture({ account, wish, reading, image: small.image }),
  });
  const { asking, run, stop, begin } = useAsking(engine, door);
  const open = async (file: File | undefined) => {
    if (file === undefined) return;
    opened.current += 1;
    const mine = opened.current;
    setOpening(true);
    setProblem(null);
    const shrunk = await shrinkPicture(file);
    if (mine !== opened.current) return;
    setOpening(false);
    // The picture before, and what was said of it, stay.
    if (typeof shrunk === "string") {
      setProblem(shrunk);
      return;
    }
    // An answer belongs to the picture of its own turn.
    begin();
    setFound(null);
    setTrouble(null);
    setPicture(({ number }) => ({ number: number + 1, small: shrunk }));
  };
  const look = async () => {
    if (small === null) return;
    setFound(null);
    setTrouble(null);
    const { image } = small;
    const result = await run(({ shown, here }) => engine.readPicture({ account, wish, reading, image, shown }, here));
    if (result === null) return;
    answers.current += 1;
    if (result.ok) setFound({ answer: answers.current, reading: result.value });
    else setTrouble(result.trouble);
  };
  return (
    <ModelPart door={door} title={i18n.t("studio.image")} testId="studio-image">
      <div className="space-y-2">
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
        <PictureField onFile={(file) => void open(file)} opening={opening} problem={problem} stays={small !== null} />
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
                {small.moving ? ` ${i18n.t("studio.imageMoving")}` : ""}
                {small.cut ? ` ${i18n.t("studio.imageCut")}` : ""}
              </figcaption>
            </figure>
            <ModelChoice
              door={door}
              looks
              words={{
                sent: i18n.t("studio.imageSent"),
                never: i18n.t("studio.imageNever"),
                off: i18n.t("studio.imageOff"),
              }}
              onSetup={onSetup}
            />
            <Button
              look="primary"
              busy={asking}
              disabled={door.on === null || opening || door.payload.waitsFor !== null}
              onClick={() => void look()}
              data-testid="studio-image-look"
            >
              {i18n.t("studio.imageLook")}
            </Button>
            <SendHint door={door} />
            {asking ? <Asking label={i18n.t("studio.imageLooking")} onStop={stop} /> : null}
          </>
        )}
        {trouble === null ? null : <Notice tone="alert">{troubleText(trouble)}</Notice>}
        <div role="status" aria-atomic="false">
          {found === null ? null : <PictureFindings key={found.answer} reading={found.reading} {...use} />}
        </div>
      </div>
    </ModelPart>
  );
}

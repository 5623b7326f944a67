import { useState } from "react";
import { MOST_PIXELS, type PictureProblem } from "@/components/studio/picture-file";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/surface";
import { whole } from "@/components/wording/formats";
import { i18n } from "@/lib/wording/i18n";

const WHY: Readonly<Record<PictureProblem, () => string>> = {
  empty: () => i18n.t("studio.imageEmpty"),
  heavy: () => i18n.t("studio.imageHeavy"),
  drawing: () => i18n.t("studio.imageDrawing"),
  huge: () => i18n.t("studio.imageHuge", { millions: whole(MOST_PIXELS / 1e6) }),
  unreadable: () => i18n.t("studio.imageBad"),
};

/** Where a picture is chosen or dropped, and what is wrong with one that cannot be used. */
export function PictureField({
  onFile,
  opening,
  problem,
  stays,
}: {
  onFile: (file: File | undefined) => void;
  opening: boolean;
  problem: PictureProblem | null;
  /** An earlier picture is still there. */
  stays: boolean;
}) {
  const [over, setOver] = useState(false);
  return (
    <div
      data-testid="studio-image-drop"
      aria-busy={opening}
      className={`space-y-2 rounded-control border border-dashed p-2 ${over ? "border-accent bg-accent-soft" : "border-line-strong"}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        // Elsewhere a dropped file is an export to be brought in: whoever is above sees that this one was taken.
        event.preventDefault();
        setOver(false);
        onFile(event.dataTransfer.files[0]);
      }}
    >
      <Field label={i18n.t("studio.imageFile")} hint={i18n.t("studio.imageFileHint")}>
        {(props) => (
          <input
            {...props}
            type="file"
            accept="image/*"
            className="block w-full text-small file:mr-2 file:min-h-8 file:cursor-pointer file:rounded-control file:border file:border-line-strong file:bg-surface file:px-2 file:font-semibold file:text-ink"
            data-testid="studio-image-file"
            onChange={({ target }) => onFile(target.files?.[0])}
          />
        )}
      </Field>
      {opening ? <p className="text-small text-muted">{i18n.t("studio.imageOpening")}</p> : null}
      {problem === null ? null : (
        <Notice tone="alert">
          <span data-testid="studio-image-problem">
            {WHY[problem]()} {stays ? i18n.t("studio.imageStays") : ""}
          </span>
        </Notice>
      )}
    </div>
  );
}

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { OFFER_KINDS, type OfferKind } from "@/lib/brief/meaning/kind-scorer";
import { LANGUAGES } from "../lint-copy/labelled";

export interface LabelledOffer {
  readonly kind: OfferKind;
  readonly language: (typeof LANGUAGES)[number];
  readonly text: string;
}

/** Sentences of the project that say what is advertised: `learnt` by three hands, `unseen` by a fourth. */
export function labelledOffers(set: "learnt" | "unseen"): readonly LabelledOffer[] {
  return LANGUAGES.flatMap((language) =>
    readFileSync(join(import.meta.dirname, "texts", set, `${language}.tsv`), "utf8")
      .split("\n")
      .filter(Boolean)
      .map((line) => {
        const [label, text] = line.split("\t");
        const kind = OFFER_KINDS.find((one) => one === label);
        if (kind === undefined || text === undefined) throw new Error(`${set}/${language}: ${line}`);
        return { kind, language, text };
      }),
  );
}

import { useState, type ReactNode } from "react";
import { i18n } from "@/lib/wording/i18n";
import { Part, TextLine, TextLines } from "@/components/studio/choice";
import { FACT_WORDS } from "@/components/studio/words";
import { Button } from "@/components/ui/button";
import { CONTROL, Field } from "@/components/ui/field";
import { FoldHead } from "@/components/ui/fold-head";
import { Notice } from "@/components/ui/surface";
import { factsOfPage, type PageFact } from "@/lib/copywriting/studio/page-facts";
import type { StudioFacts } from "@/lib/copywriting/studio/wish";

const KINDS = ["benefit", "offer", "price", "proof"] as const satisfies readonly PageFact["kind"][];

/** What is sold: the only facts that a text may state. */
export function WhatPart({
  what,
  onChange,
  picture,
}: {
  what: StudioFacts;
  onChange: (what: StudioFacts) => void;
  /** The part about a picture; what it shows counts as a fact. */
  picture: (onFact: (text: string) => void) => ReactNode;
}) {
  const set = (part: Partial<StudioFacts>) => onChange({ ...what, ...part });
  const take = (kind: PageFact["kind"], text: string) => {
    if (kind === "benefit") set({ benefits: withLine(what.benefits, text) });
    else if (kind === "proof") set({ proof: withLine(what.proof, text) });
    else set({ [kind]: text });
  };
  return (
    <Part
      title={i18n.t("studio.what")}
      said={[what.product, what.offer].filter(Boolean).join(" · ")}
      open={what.product === ""}
      testId="studio-what"
    >
      <div className="grid grid-cols-2 items-end gap-2">
        <TextLine
          label={i18n.t("studio.product")}
          value={what.product}
          onChange={(product) => set({ product })}
          testId="studio-product"
        />
        <TextLine
          label={i18n.t("studio.brand")}
          value={what.brand}
          onChange={(brand) => set({ brand })}
          testId="studio-brand"
        />
      </div>
      <TextLines
        label={i18n.t("studio.benefits")}
        hint={i18n.t("studio.onePerLine")}
        value={what.benefits}
        onChange={(benefits) => set({ benefits })}
        testId="studio-benefits"
      />
      <div className="grid grid-cols-2 items-end gap-2">
        <TextLine
          label={i18n.t("studio.offer")}
          value={what.offer}
          onChange={(offer) => set({ offer })}
          testId="studio-offer"
        />
        <TextLine label={i18n.t("studio.price")} value={what.price} onChange={(price) => set({ price })} />
        <TextLine label={i18n.t("studio.deadline")} value={what.deadline} onChange={(deadline) => set({ deadline })} />
        <TextLine label={i18n.t("studio.page")} value={what.page} onChange={(page) => set({ page })} />
      </div>
      <TextLines
        label={i18n.t("studio.proof")}
        hint={i18n.t("studio.proofHint")}
        rows={2}
        value={what.proof}
        onChange={(proof) => set({ proof })}
        testId="studio-proof"
      />
      <PageFacts onTake={take} />
      {picture((text) => take("benefit", text))}
    </Part>
  );
}

function withLine(lines: readonly string[], line: string): string[] {
  const said = lines.filter((one) => one.trim() !== "");
  return said.includes(line) ? said : [...said, line];
}

/** Short statements of a pasted page, word for word; the person says which of them are facts, and of what kind. */
function PageFacts({ onTake }: { onTake: (kind: PageFact["kind"], text: string) => void }) {
  const [text, setText] = useState("");
  const [facts, setFacts] = useState<readonly PageFact[] | null>(null);
  return (
    <details>
      <FoldHead className="text-accent">{i18n.t("studio.paste")}</FoldHead>
      <div className="mt-2 space-y-2">
        <Field label={i18n.t("studio.paste")} hint={i18n.t("studio.pasteHint")}>
          {(props) => (
            <textarea
              {...props}
              className={CONTROL}
              rows={4}
              value={text}
              onChange={({ target }) => setText(target.value)}
              data-testid="studio-page-text"
            />
          )}
        </Field>
        <Button onClick={() => setFacts(factsOfPage(text))} disabled={text.trim() === ""} data-testid="studio-pick">
          {i18n.t("studio.pick")}
        </Button>
        {facts?.length === 0 ? <Notice>{i18n.t("studio.pickNone")}</Notice> : null}
        <ul className="space-y-2">
          {(facts ?? []).map((fact) => (
            <li key={fact.text} className="rounded-control bg-sunken p-2">
              <p>{fact.text}</p>
              <div className="mt-1 flex flex-wrap gap-1">
                {[fact.kind, ...KINDS.filter((kind) => kind !== fact.kind)].map((kind, at) => (
                  <Button
                    key={kind}
                    look={at === 0 ? "plain" : "quiet"}
                    className="text-small"
                    aria-label={i18n.t("studio.take", { text: fact.text, kind: FACT_WORDS[kind]() })}
                    onClick={() => {
                      onTake(kind, fact.text);
                      setFacts((old) => (old ?? []).filter((one) => one !== fact));
                    }}
                  >
                    {FACT_WORDS[kind]()}
                  </Button>
                ))}
              </div>
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}

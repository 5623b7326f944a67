import { useState } from "react";
import { i18n } from "@/lib/wording/i18n";
import { ask } from "@/components/session/ask";
import { Part } from "@/components/studio/choice";
import { FAIR_WORDS, TRAIT_WORDS } from "@/components/studio/words";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/surface";
import { list, whole } from "@/components/wording/formats";
import { troubleText } from "@/components/wording/phrases";
import type { AccountRef } from "@/lib/domain/history";
import type { PageReading } from "@/lib/domain/reading";
import { unfairDifferences, type UnfairDifference } from "@/lib/copywriting/studio/fair";
import { pairOf, PROTECTED_TRAITS, type ProtectedTrait } from "@/lib/copywriting/studio/persona";
import type { StudioWish } from "@/lib/copywriting/studio/wish";
import type { EngineApi, Trouble } from "@/lib/engine/api";

interface Compared {
  readonly trait: ProtectedTrait;
  readonly texts: number;
  readonly differences: readonly UnfairDifference[];
}

/** The same copy for two people who differ in one protected trait: what is offered differently, if anything. */
export function FairCheck({
  engine,
  account,
  wish,
  reading,
}: {
  engine: EngineApi;
  account: AccountRef;
  wish: StudioWish;
  reading: PageReading | null;
}) {
  const [compared, setCompared] = useState<readonly Compared[] | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [busy, setBusy] = useState(false);
  const run = async () => {
    setBusy(true);
    setTrouble(null);
    const found: Compared[] = [];
    for (const trait of PROTECTED_TRAITS) {
      const sides: string[][] = [];
      for (const who of pairOf(wish.who, trait)) {
        const result = await ask(() => engine.composeCopy(account, { ...wish, who }, reading));
        if (!result.ok) {
          setTrouble(result.trouble);
          setBusy(false);
          return;
        }
        sides.push(result.value.drafts.map(({ text }) => text));
      }
      const [first = [], second = []] = sides;
      found.push({ trait, texts: first.length, differences: unfairDifferences(first, second) });
    }
    setCompared(found);
    setBusy(false);
  };
  return (
    <Part title={i18n.t("studio.fair")} testId="studio-fair">
      <p className="text-muted">{i18n.t("studio.fairExplain")}</p>
      <Button busy={busy} onClick={() => void run()} data-testid="studio-fair-run">
        {i18n.t("studio.fairRun")}
      </Button>
      {trouble === null ? null : <Notice tone="alert">{troubleText(trouble)}</Notice>}
      <ul className="space-y-1" role="status" data-testid="studio-fair-result">
        {(compared ?? []).flatMap(({ trait, texts, differences }) =>
          differences.length === 0
            ? [
                <li key={trait}>
                  {i18n.t("studio.fairSame", texts, { pair: TRAIT_WORDS[trait](), count: whole(texts) })}
                </li>,
              ]
            : differences.map((one) => (
                <li key={`${trait}.${one.kind}`} className="text-loss">
                  {differenceText(trait, one)}
                </li>
              )),
        )}
      </ul>
    </Part>
  );
}

function differenceText(trait: ProtectedTrait, { kind, onlyFirst, onlySecond }: UnfairDifference): string {
  const side = (words: readonly string[]): string =>
    words.length === 0 ? i18n.t("studio.fairNothing") : list(words.slice(0, 4));
  return i18n.t("studio.fairOther", {
    pair: TRAIT_WORDS[trait](),
    kind: FAIR_WORDS[kind](),
    first: side(onlyFirst),
    second: side(onlySecond),
  });
}

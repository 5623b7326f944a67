import type { ReactNode } from "react";
import { i18n } from "@/lib/wording/i18n";
import { Compose } from "@/components/studio/compose";
import { Choice } from "@/components/studio/choice";
import { FairCheck } from "@/components/studio/fair-check";
import { FromBrief } from "@/components/studio/from-brief";
import { PicturePart } from "@/components/studio/picture-part";
import { Preview } from "@/components/studio/preview";
import { TextSet } from "@/components/studio/text-set";
import { useStudio, type Studio as State } from "@/components/studio/use-studio";
import { VoicePart } from "@/components/studio/voice-part";
import { WhatPart } from "@/components/studio/what-part";
import { WhenPart } from "@/components/studio/when-part";
import { WhoPart } from "@/components/studio/who-part";
import { CHANNEL_WORDS, LANGUAGE_WORDS } from "@/components/studio/words";
import { Card, Notice, Skeleton } from "@/components/ui/surface";
import { troubleText } from "@/components/wording/phrases";
import type { AccountRef } from "@/lib/domain/history";
import { valueOf, type PageReading } from "@/lib/domain/reading";
import { platformOf, type StudioChannel, type StudioWish } from "@/lib/copywriting/studio/wish";
import type { EngineApi } from "@/lib/engine/api";

export interface StudioProps {
  readonly engine: EngineApi;
  readonly account: AccountRef;
  /** What the page shows; null on the desk. */
  readonly reading: PageReading | null;
  /** Side by side where there is room. */
  readonly wide: boolean;
  /** Opens the settings, for Gemini. */
  readonly onSetup: () => void;
  /** How the texts get into the page, or why they cannot. */
  readonly into: (studio: State, wish: StudioWish) => ReactNode;
}

/** The copy studio: for whom, when and what; then texts for every field, to edit, look at and put into the ad. */
export function Studio({ engine, account, reading, wide, onSetup, into }: StudioProps) {
  const studio = useStudio(engine, account, reading);
  const { ground, wish, change } = studio;
  if (ground === null && studio.trouble !== null) return <Notice tone="alert">{troubleText(studio.trouble)}</Notice>;
  if (ground === null || wish === null)
    return (
      <Card aria-busy="true">
        <Skeleton lines={6} />
      </Card>
    );
  const category = valueOf(reading?.settings?.specialAdCategories)?.[0] ?? null;
  return (
    <div
      className={wide ? "grid items-start gap-4 lg:grid-cols-[minmax(18rem,24rem)_minmax(0,1fr)]" : "space-y-3"}
      data-testid="studio"
    >
      <Card className="space-y-2">
        {wide ? null : <h2>{i18n.t("studio.title")}</h2>}
        <p className="text-small text-muted">{i18n.t("studio.explain")}</p>
        <div className="flex flex-wrap gap-2 *:grow">
          <Choice
            label={i18n.t("studio.channel")}
            value={wish.channel}
            words={channelsOf(account)}
            onChange={(channel) => channel && change({ channel })}
            testId="studio-channel"
          />
          <Choice
            label={i18n.t("studio.language")}
            value={wish.language}
            words={LANGUAGE_WORDS}
            onChange={(language) => language && change({ language })}
            testId="studio-language"
          />
        </div>
        {ground.brief?.client ? <FromBrief brief={ground.brief} wish={wish} onChange={change} /> : null}
        <WhatPart
          what={wish.what}
          onChange={(what) => change({ what })}
          picture={(onFact) => (
            <PicturePart
              engine={engine}
              account={account}
              wish={wish}
              reading={reading}
              onSetup={onSetup}
              onFact={onFact}
              onWay={({ stage, moment, feeling }) => change({ stage, moment, feeling })}
              onTexts={studio.takeWritten}
            />
          )}
        />
        <WhoPart
          who={wish.who}
          segments={ground.segments}
          onChange={(who) => change({ who })}
          onTime={(time) => change({ context: { ...wish.context, time } })}
        />
        <WhenPart wish={wish} ground={ground} onChange={change} />
        <VoicePart
          voice={wish.voice}
          learnt={ground.voice}
          language={wish.language}
          onChange={(voice) => change({ voice })}
        />
        <Compose studio={studio} wish={wish} engine={engine} account={account} reading={reading} onSetup={onSetup} />
        <FairCheck engine={engine} account={account} wish={wish} reading={reading} />
      </Card>
      <div
        className={
          wide ? "grid min-w-0 items-start gap-4 xl:grid-cols-[minmax(0,1fr)_minmax(18rem,24rem)]" : "space-y-3"
        }
      >
        {studio.unkept === null ? null : (
          <Notice tone="alert">{i18n.t("studio.notKept", { why: troubleText(studio.unkept) })}</Notice>
        )}
        {studio.texts.length === 0 ? null : (
          <Card>
            <TextSet studio={studio} channel={wish.channel} category={category} />
          </Card>
        )}
        <div className={wide ? "min-w-0 space-y-4 xl:sticky xl:top-4" : "space-y-3"}>
          <Card>
            <Preview texts={studio.texts} wish={wish} category={category} />
          </Card>
          {studio.texts.length === 0 ? null : (
            <Card className="space-y-2">
              <h3>{i18n.t("studio.into")}</h3>
              {into(studio, wish)}
            </Card>
          )}
        </div>
      </div>
    </div>
  );
}

/** An account belongs to one platform, and so do its channels. */
function channelsOf({ platform }: AccountRef): Readonly<Record<StudioChannel, () => string>> {
  const own = Object.entries(CHANNEL_WORDS).filter(([channel]) => platformOf(channel as StudioChannel) === platform);
  return Object.fromEntries(own) as Record<StudioChannel, () => string>;
}

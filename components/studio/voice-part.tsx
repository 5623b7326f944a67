import { i18n } from "@/lib/wording/i18n";
import { Choice, Part } from "@/components/studio/choice";
import { ADDRESS_WORDS } from "@/components/studio/words";
import { Button } from "@/components/ui/button";
import { CONTROL, Field } from "@/components/ui/field";
import { Switch } from "@/components/ui/switch";
import { percent } from "@/components/wording/formats";
import type { BrandVoice } from "@/lib/copywriting/studio/voice";
import type { StudioWish } from "@/lib/copywriting/studio/wish";

type Voice = StudioWish["voice"];

/** How the brand speaks: learnt from the account's own ads, and the person's to change. */
export function VoicePart({
  voice,
  learnt,
  language,
  onChange,
}: {
  voice: Voice;
  learnt: BrandVoice | null;
  language: StudioWish["language"];
  onChange: (voice: Voice) => void;
}) {
  const set = (part: Partial<Voice>) => onChange({ ...voice, ...part });
  return (
    <Part title={i18n.t("studio.voice")} said={ADDRESS_WORDS[voice.address]()} testId="studio-voice">
      {learnt === null ? (
        <p className="text-muted">{i18n.t("studio.voiceNone")}</p>
      ) : (
        <Learnt learnt={learnt} onUse={() => set(voiceFrom(learnt, voice))} />
      )}
      {language === "en" ? (
        <Switch
          checked={voice.titleCase}
          onChange={(titleCase) => set({ titleCase })}
          label={i18n.t("studio.titleCase")}
        />
      ) : (
        <Choice
          label={i18n.t("studio.address")}
          value={voice.address}
          words={ADDRESS_WORDS}
          onChange={(address) => address && set({ address })}
          testId="studio-address"
        />
      )}
      <Words label={i18n.t("studio.ownWords")} words={voice.words} onChange={(words) => set({ words })} />
      <Words label={i18n.t("studio.avoidWords")} words={voice.avoid} onChange={(avoid) => set({ avoid })} />
    </Part>
  );
}

function voiceFrom(learnt: BrandVoice, { avoid }: Voice): Voice {
  const words = learnt.words.map(({ word }) => word);
  return { address: learnt.mostly, titleCase: learnt.titleCase > 0.5, words, avoid };
}

function Learnt({ learnt, onUse }: { learnt: BrandVoice; onUse: () => void }) {
  const { address, we, questions, exclamations, stops, length, words, language } = learnt;
  const lengthOf = (middle: number | null): string => (middle === null ? "–" : String(middle));
  return (
    <div className="rounded-control bg-sunken p-2">
      <p className="font-semibold">
        {i18n.t("studio.voiceLearnt", learnt.ads, { texts: learnt.texts, ads: learnt.ads })}
      </p>
      <ul className="mt-1 space-y-0.5 text-small">
        {language === "en" ? null : (
          <li>
            {i18n.t("studio.voiceAddress", { formal: percent(address.formal), informal: percent(address.informal) })}
          </li>
        )}
        <li>{i18n.t("studio.voiceWe", { share: percent(we) })}</li>
        <li>
          {i18n.t("studio.voiceMarks", {
            questions: percent(questions),
            exclamations: percent(exclamations),
            stops: percent(stops),
          })}
        </li>
        <li>
          {i18n.t("studio.voiceLength", {
            headlines: lengthOf(length.headlines),
            descriptions: lengthOf(length.descriptions),
            primaryTexts: lengthOf(length.primaryTexts),
          })}
        </li>
        {words.length === 0 ? null : <li>{words.map(({ word, ads }) => `${word} (${ads})`).join(", ")}</li>}
      </ul>
      <Button className="mt-2" onClick={onUse} data-testid="studio-use-voice">
        {i18n.t("studio.useVoice")}
      </Button>
    </div>
  );
}

function Words({
  label,
  words,
  onChange,
}: {
  label: string;
  words: readonly string[];
  onChange: (words: string[]) => void;
}) {
  return (
    <Field label={label} hint={i18n.t("studio.wordsHint")}>
      {(props) => (
        <input
          {...props}
          className={CONTROL}
          key={words.join()}
          defaultValue={words.join(", ")}
          onBlur={({ target }) =>
            onChange(
              target.value
                .split(/[,、]/u)
                .map((word) => word.trim().slice(0, 300))
                .filter((word) => word !== "")
                .slice(0, 40),
            )
          }
        />
      )}
    </Field>
  );
}

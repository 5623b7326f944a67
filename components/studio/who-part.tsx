import { i18n } from "@/lib/wording/i18n";
import { Choice, Part, TextLine, TextLines } from "@/components/studio/choice";
import { GENDER_WORDS } from "@/components/studio/words";
import { Button } from "@/components/ui/button";
import { CONTROL, Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/surface";
import { percent } from "@/components/wording/formats";
import { dimensionName } from "@/components/wording/names";
import { levelText } from "@/components/wording/values";
import type { BestCell } from "@/lib/advice/best-cells";
import { isSensitive } from "@/lib/copywriting/studio/persona";
import type { StudioPersona, TimeOfUse } from "@/lib/copywriting/studio/wish";

/** For whom: it chooses among the facts; of a person's protected traits no text speaks. */
export function WhoPart({
  who,
  segments,
  onChange,
  onTime,
}: {
  who: StudioPersona;
  segments: readonly BestCell[];
  onChange: (who: StudioPersona) => void;
  onTime: (time: TimeOfUse) => void;
}) {
  const set = (part: Partial<StudioPersona>) => onChange({ ...who, ...part });
  return (
    <Part
      title={i18n.t("studio.who")}
      said={[who.location, who.occupation, ...who.needs].filter(Boolean).join(" · ")}
      testId="studio-who"
    >
      <TextLines
        label={i18n.t("studio.needs")}
        hint={i18n.t("studio.needsHint")}
        rows={2}
        value={who.needs}
        onChange={(needs) => set({ needs })}
        testId="studio-needs"
      />
      {who.needs.some(isSensitive) ? <Notice tone="caution">{i18n.t("studio.needSensitive")}</Notice> : null}
      <div className="grid grid-cols-2 gap-2">
        <TextLine
          label={i18n.t("studio.location")}
          value={who.location}
          onChange={(location) => set({ location })}
          testId="studio-location"
        />
        <TextLine
          label={i18n.t("studio.occupation")}
          value={who.occupation}
          onChange={(occupation) => set({ occupation })}
          testId="studio-occupation"
        />
      </div>
      <div className="grid grid-cols-3 gap-2">
        <Age label={i18n.t("studio.ageFrom")} value={who.ageMin} onChange={(ageMin) => set({ ageMin })} />
        <Age label={i18n.t("studio.ageTo")} value={who.ageMax} onChange={(ageMax) => set({ ageMax })} />
        <Choice
          label={i18n.t("studio.gender")}
          value={who.gender}
          words={GENDER_WORDS}
          none={i18n.t("studio.genderAny")}
          onChange={(gender) => set({ gender })}
          testId="studio-gender"
        />
      </div>
      <p className="text-small text-muted">{i18n.t("studio.whoExplain")}</p>
      <h4 className="font-semibold">{i18n.t("studio.segments")}</h4>
      {segments.length === 0 ? <p className="text-muted">{i18n.t("studio.noSegments")}</p> : null}
      <ul className="space-y-1" data-testid="studio-segments">
        {segments.map((cell) => (
          <li key={`${cell.breakdown}|${cell.cell}`} className="flex items-start justify-between gap-2">
            <span className="min-w-0">{segmentText(cell)}</span>
            {change(cell) === null && timeOf(cell) === null ? null : (
              <Button
                look="quiet"
                className="text-small"
                onClick={() => {
                  const time = timeOf(cell);
                  if (time === null) set(change(cell) ?? {});
                  else onTime(time);
                }}
              >
                {i18n.t("studio.useSegment")}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Part>
  );
}

function segmentText({ breakdown, cell, better }: BestCell): string {
  return i18n.t("studio.segment", {
    dimension: dimensionName(breakdown),
    cell: levelText(cell),
    mid: percent(better.mid),
    low: percent(better.low),
    high: percent(better.high),
  });
}

/** What a segment says of the persona; null where it says nothing of a person. */
function change({ breakdown, cell }: BestCell): Partial<StudioPersona> | null {
  if (breakdown === "location") return { location: cell };
  if (breakdown === "gender") return /^(?:female|women)/i.test(cell) ? { gender: "women" } : { gender: "men" };
  const ages = breakdown === "age" ? /(\d{2})(?:\D+(\d{2}))?/.exec(cell) : null;
  return ages === null ? null : { ageMin: Number(ages[1]), ageMax: ages[2] === undefined ? 99 : Number(ages[2]) };
}

/** Hours that stand for a part of the day. */
function timeOf({ breakdown, cell }: BestCell): TimeOfUse | null {
  const hour = breakdown === "hour" ? Number(cell) : NaN;
  if (hour >= 5 && hour < 11) return "morning";
  return hour >= 17 && hour < 23 ? "evening" : null;
}

function Age({
  label,
  value,
  onChange,
}: {
  label: string;
  value: number | null;
  onChange: (age: number | null) => void;
}) {
  return (
    <Field label={label}>
      {(props) => (
        <input
          {...props}
          className={CONTROL}
          inputMode="numeric"
          defaultValue={value ?? ""}
          key={value}
          onBlur={({ target }) => {
            const age = Number(target.value);
            onChange(target.value.trim() !== "" && Number.isInteger(age) && age >= 13 && age <= 99 ? age : null);
          }}
        />
      )}
    </Field>
  );
}

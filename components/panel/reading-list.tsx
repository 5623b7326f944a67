import { i18n } from "#i18n";
import { whole } from "@/components/wording/formats";
import { fieldName, isMetric } from "@/components/wording/names";
import { problemText } from "@/components/wording/phrases";
import { metricText, targetName, valueText } from "@/components/wording/values";
import { TEXT_SLOTS } from "@/lib/domain/field-target";
import type { MetricValue } from "@/lib/domain/metrics";
import type { PlatformId } from "@/lib/domain/platform";
import type { FieldReading, PageReading } from "@/lib/domain/reading";
import { SETTINGS, type SettingValue } from "@/lib/domain/settings";

interface Line {
  readonly name: string;
  readonly text: string;
  readonly state: "found" | "absent" | "unreadable";
}

/** A field of any type; a union of readings is a reading of the union. */
type AnyField<T> = { readonly status: "found"; readonly value: T } | Exclude<FieldReading<T>, { status: "found" }>;

function lineOf<T>(name: string, field: AnyField<T>, show: (value: T) => string): Line {
  if (field.status === "found") return { name, text: show(field.value), state: "found" };
  if (field.status === "absent") return { name, text: i18n.t("reading.absent"), state: "absent" };
  const shown = field.raw ? ` ${i18n.t("reading.shown", { raw: field.raw.slice(0, 80) })}` : "";
  return { name, text: problemText(field.reason) + shown, state: "unreadable" };
}

function settingLines(reading: PageReading, platform: PlatformId): Line[] {
  const settings = reading.settings;
  if (!settings) return [];
  return SETTINGS.flatMap((setting) => {
    const field = settings[setting];
    const target = { kind: "setting", setting } as const;
    return field
      ? [lineOf(fieldName(setting, platform), field, (value: SettingValue) => valueText(target, value, platform))]
      : [];
  });
}

function tableLines(reading: PageReading, platform: PlatformId): Line[] {
  return Object.entries(reading.table?.totals ?? {}).flatMap(([metric, field]) =>
    isMetric(metric)
      ? [lineOf(fieldName(metric, platform), field, (value: MetricValue) => metricText(metric, value))]
      : [],
  );
}

function adLines(reading: PageReading, platform: PlatformId): Line[] {
  const ad = reading.ad;
  if (!ad) return [];
  const texts = TEXT_SLOTS.flatMap((slot) =>
    ad[slot].map((field, index) => lineOf(targetName({ kind: "text", slot, index }, platform), field, (text) => text)),
  );
  return [
    ...texts,
    lineOf(i18n.t("reading.finalUrl"), ad.finalUrl, (text) => text),
    lineOf(i18n.t("reading.callToAction"), ad.callToAction, (text) => text),
  ];
}

/** Every field that was looked for: its value, or why there is none. */
export function ReadingList({ reading, platform }: { reading: PageReading; platform: PlatformId }) {
  const groups = [
    { title: i18n.t("reading.settings"), lines: settingLines(reading, platform) },
    { title: i18n.t("reading.ad"), lines: adLines(reading, platform) },
    { title: i18n.t("reading.totals"), lines: tableLines(reading, platform) },
  ].filter((group) => group.lines.length > 0);
  const all = groups.flatMap((group) => group.lines).filter((line) => line.state !== "absent");
  const found = all.filter((line) => line.state === "found").length;
  const { table } = reading;
  return (
    <div className="space-y-3" data-testid="reading-list">
      {all.length > 0 ? (
        <p className="font-semibold">{i18n.t("reading.summary", { found: whole(found), looked: whole(all.length) })}</p>
      ) : null}
      {groups.length === 0 && !table ? <p>{i18n.t("reading.other")}</p> : null}
      {reading.page.accountId === null ? <p>{i18n.t("reading.noAccount")}</p> : null}
      {table ? (
        <p>
          {table.rowsStated === null
            ? i18n.t("reading.rowsUnknown", { read: whole(table.rowsRead) })
            : i18n.t("reading.rows", { read: whole(table.rowsRead), stated: whole(table.rowsStated) })}
          . {table.complete ? i18n.t("reading.complete") : i18n.t("reading.incomplete")}
        </p>
      ) : null}
      {reading.problems.length > 0 ? (
        <section>
          <h3>{i18n.t("reading.problems")}</h3>
          <ul className="list-disc pl-5">
            {reading.problems.map((problem, index) => (
              <li key={index}>
                {fieldName(problem.field, platform)}: {problemText(problem.reason, problem.hint)}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {groups.map((group) => (
        <section key={group.title}>
          <h3 className="mb-1">{group.title}</h3>
          <dl className="divide-y divide-line border-y border-line">
            {group.lines.map((line, index) => (
              <div key={index} className="grid grid-cols-[minmax(6rem,2fr)_3fr] gap-x-3 py-1">
                <dt className="min-w-0 font-normal text-muted">{line.name}</dt>
                <dd
                  className={`min-w-0 ${line.state === "found" ? "" : line.state === "absent" ? "text-muted" : "text-loss"}`}
                >
                  {line.text}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}

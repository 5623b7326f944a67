import { useMemo, useState } from "react";
import { i18n } from "@/lib/wording/i18n";
import { LearnedList } from "@/components/desk/learned-list";
import { layersText } from "@/components/health/layer-names";
import { useAsk } from "@/components/session/use-ask";
import { Button } from "@/components/ui/button";
import { DataTable, type DataColumn } from "@/components/ui/data-table";
import { Empty, Notice, Skeleton } from "@/components/ui/surface";
import { day, moment } from "@/components/wording/formats";
import { capital, fieldName, levelName, slotName } from "@/components/wording/names";
import { problemText, troubleText } from "@/components/wording/phrases";
import { TEXT_SLOTS } from "@/lib/domain/field-target";
import type { FieldHealth, HealthChange } from "@/lib/domain/field-health";
import { accountKey } from "@/lib/domain/history";
import { LEVELS, type PlatformId } from "@/lib/domain/platform";
import { LAYERS, type Layer } from "@/lib/domain/reading";
import type { AccountSummary, EngineApi, HealthOfField } from "@/lib/engine/api";

/** One field of one form, as the table shows it. */
interface Row {
  readonly form: string;
  readonly field: string;
  readonly layers: readonly Layer[];
  readonly lastFound: string | null;
  readonly health: FieldHealth;
  readonly change: HealthChange | null;
}

/** The newest way in which a field was found. */
function rowOf({ health, change }: HealthOfField, platform: PlatformId): Row {
  const ways = Object.entries(health.ways).sort(([, a], [, b]) => b.lastAt.localeCompare(a.lastAt));
  const [newest] = ways;
  const names = newest?.[0].split("+") ?? [];
  return {
    form: formName(health.form, platform),
    field: healthFieldName(health.field, platform),
    layers: LAYERS.filter((layer) => names.includes(layer)),
    lastFound: newest?.[1].lastAt ?? null,
    health,
    change,
  };
}

/** `table:adset:de` as a person calls it: "Ad group: table (de)". */
export function formName(form: string, platform: PlatformId): string {
  const [kind, level, language = "und"] = form.split(":");
  const known = LEVELS.find((one) => one === level);
  const levelText = capital(known === undefined ? "" : levelName(known, platform));
  const name =
    kind === "ad-editor"
      ? i18n.t("health.formAd")
      : kind === "table"
        ? i18n.t("health.formTable", { level: levelText })
        : i18n.t("health.formSettings", { level: levelText });
  return language === "und" ? name : `${name} (${language})`;
}

/** A setting, a column or a part of an ad by its name. */
export function healthFieldName(field: string, platform: PlatformId): string {
  return capital(TEXT_SLOTS.some((slot) => slot === field) ? slotName(field) : fieldName(field, platform));
}

function stateText({ health, change }: Row): string {
  const { trouble } = health;
  if (change?.kind === "learned-failed")
    return i18n.t("health.stateLearnedFailed", { since: day(change.since.slice(0, 10)) });
  if (change?.kind === "weaker") return i18n.t("health.stateWeaker", { since: day(change.since.slice(0, 10)) });
  if (trouble === null) return i18n.t("health.stateWell");
  if (Object.keys(health.ways).length === 0) return i18n.t("health.stateNever");
  return i18n.t("health.stateUnread", { since: day(trouble.firstAt.slice(0, 10)) });
}

/** What needs attention first: lost or no longer where it was shown, then unreadable, then weaker. */
function rank({ health, change }: Row): number {
  if (change?.kind === "lost" || change?.kind === "learned-failed") return 0;
  if (health.trouble !== null) return 1;
  return change === null ? 3 : 2;
}

/** By what each field of an account's pages was last found, and what stopped working. */
export function ReaderPage({ engine, account, epoch }: { engine: EngineApi; account: AccountSummary; epoch: number }) {
  const [changed, setChanged] = useState(0);
  const key = `health:${accountKey(account)}`;
  const [health, again] = useAsk(key, () => engine.health(account), epoch + changed);
  const rows = useMemo(
    () => (health.status === "ready" ? health.value.map((one) => rowOf(one, account.platform)) : []),
    [health, account.platform],
  );
  const columns = useMemo<DataColumn<Row>[]>(
    () => [
      { id: "field", header: i18n.t("health.field"), value: (row) => row.field },
      { id: "form", header: i18n.t("health.form"), value: (row) => row.form },
      {
        id: "state",
        header: i18n.t("health.state"),
        value: (row) => `${rank(row)}${stateText(row)}`,
        cell: (row) => (
          <>
            <span className={rank(row) < 3 ? "font-semibold text-loss" : ""}>{stateText(row)}</span>
            {row.health.trouble ? (
              <span className="block text-small text-muted">{problemText(row.health.trouble.reason)}</span>
            ) : null}
          </>
        ),
      },
      {
        id: "by",
        header: i18n.t("health.foundBy"),
        value: (row) => layersText(row.layers) || "–",
        // On a narrow desk the table scrolls sideways anyway: a sentence of one word a line helps nobody.
        cell: (row) => <span className="block min-w-56">{layersText(row.layers) || "–"}</span>,
      },
      {
        id: "last",
        header: i18n.t("health.lastFound"),
        value: (row) => row.lastFound,
        cell: (row) => (
          <span className="whitespace-nowrap">{row.lastFound === null ? "–" : moment(row.lastFound)}</span>
        ),
      },
    ],
    [],
  );
  return (
    <div className="space-y-4">
      <p className="max-w-3xl text-muted">{i18n.t("health.deskExplain")}</p>
      {health.status === "loading" ? <Skeleton lines={6} /> : null}
      {health.status === "failed" ? (
        <Notice tone="alert" action={<Button onClick={again}>{i18n.t("common.retry")}</Button>}>
          {troubleText(health.trouble)}
        </Notice>
      ) : null}
      {health.status === "ready" ? (
        <section aria-label={i18n.t("health.desk")} data-testid="reader-table">
          <DataTable
            label={i18n.t("health.desk")}
            columns={columns}
            rows={rows}
            sort={{ id: "state", desc: false }}
            empty={<Empty title={i18n.t("health.deskEmpty")}>{i18n.t("health.deskEmptyExplain")}</Empty>}
          />
        </section>
      ) : null}
      <LearnedList engine={engine} account={account} epoch={epoch} onChanged={() => setChanged((n) => n + 1)} />
    </div>
  );
}

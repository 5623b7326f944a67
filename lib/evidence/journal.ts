import { accountKey } from "@/lib/domain/history";
import type { AccountRef } from "@/lib/domain/history";
import type { Level } from "@/lib/domain/platform";
import type { Setting, SettingValue } from "@/lib/domain/settings";
import type { HistoryDb, StoredEntity, StoredSetting } from "@/lib/history/db";
import { entitiesOf } from "@/lib/history/entities";
import { listLedger } from "@/lib/history/ledger";
import { reasonsOf } from "@/lib/history/reasons";
import type { LedgerEntry } from "@/lib/history/records";

/**
 * Who changed a setting, as far as this browser can know: advice that was applied here, a value that was typed into a form
 * here, or neither: a colleague, another device, a rule or the platform's own auto-apply.
 */
export type ChangedBy = "adjutant" | "here" | "elsewhere";

/** A setting that two readings showed with different values. */
export interface JournalEntry {
  readonly level: Level;
  readonly id: string;
  readonly name: string;
  /** The campaign that it belongs to (itself, for a campaign); null where no page has said. */
  readonly campaignId: string | null;
  readonly campaign: string | null;
  readonly setting: Setting;
  readonly before: SettingValue | null;
  readonly after: SettingValue | null;
  /** When the old value was last seen; the change lies between this and `at`. null: not known (older versions). */
  readonly since: string | null;
  /** ISO date-time of the first reading with the new value. */
  readonly at: string;
  readonly seenIn: "form" | "table" | null;
  readonly by: ChangedBy;
  /** In the person's own words; null where nothing was written. */
  readonly why: string | null;
}

/** The newest changes that are shown; older ones stay stored. */
const MOST = 3_000;

/** All changes of an account's settings between two readings, newest first. First values are no changes. */
export async function journalOf(db: HistoryDb, account: AccountRef): Promise<readonly JournalEntry[]> {
  const [steps, entities, reasons, ledger] = await Promise.all([
    db.entitySettings.where("account").equals(accountKey(account)).toArray(),
    entitiesOf(db, account),
    reasonsOf(db, account),
    listLedger(db, account),
  ]);
  const known = new Map(entities.map((entity) => [`${entity.level}|${entity.id}`, entity]));
  const whys = new Map(reasons.map(({ level, id, setting, at, why }) => [keyOf(level, id, setting) + at, why]));
  const bySetting = new Map<string, StoredSetting[]>();
  for (const step of steps) {
    const key = keyOf(step.level, step.id, step.setting);
    bySetting.set(key, [...(bySetting.get(key) ?? []), step]);
  }
  const entries: JournalEntry[] = [];
  for (const own of bySetting.values()) {
    own.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
    own.forEach((step, index) => {
      const before = own[index - 1];
      if (before === undefined) return;
      const key = keyOf(step.level, step.id, step.setting) + step.at;
      entries.push(entryOf(step, before, known, whys.get(key) ?? null, ledger));
    });
  }
  return entries.sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0)).slice(0, MOST);
}

function keyOf(level: string, id: string, setting: string): string {
  return `${level}|${id}|${setting}|`;
}

function entryOf(
  step: StoredSetting,
  before: StoredSetting,
  known: ReadonlyMap<string, StoredEntity>,
  why: string | null,
  ledger: readonly LedgerEntry[],
): JournalEntry {
  const { level, id, setting, at } = step;
  const entity = known.get(`${level}|${id}`);
  const campaignId = level === "campaign" ? id : (entity?.campaignId ?? null);
  const campaign = campaignId === null ? undefined : known.get(`campaign|${campaignId}`);
  return {
    level,
    id,
    name: entity?.name ?? "",
    campaignId,
    campaign: campaign?.name ?? null,
    setting,
    before: before.value as SettingValue | null,
    after: step.value as SettingValue | null,
    since: step.since ?? null,
    at,
    seenIn: step.seenIn ?? null,
    by: ledger.some((entry) => made(entry, step)) ? "adjutant" : step.here === true ? "here" : "elsewhere",
    why,
  };
}

/** True where an applied or undone suggestion put exactly this value there, since the old value was last seen. */
function made({ kind, at, suggestion, after }: LedgerEntry, step: StoredSetting): boolean {
  if (kind !== "applied" && kind !== "undone") return false;
  const { target, entity } = suggestion;
  if (target.kind !== "setting" || target.setting !== step.setting || entity.ids[step.level] !== step.id) return false;
  const inTime = at <= step.at && (step.since === undefined || at >= step.since);
  return inTime && JSON.stringify(after) === JSON.stringify(step.value);
}

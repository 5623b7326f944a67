import { describe, expect, it } from "vitest";
import { ABSENT, found, type PageReading, type SettingReadings } from "@/lib/domain/reading";
import { NO_ENTITY } from "@/lib/domain/platform";
import type { Suggestion } from "@/lib/domain/suggestion";
import { setConsent, upsertAccount } from "@/lib/history/accounts";
import { rememberReading } from "@/lib/history/entities";
import { openFormSessions } from "@/lib/history/form-session";
import { saveReason } from "@/lib/history/reasons";
import { freshHistory } from "@/lib/history/testing/open";
import { journalOf } from "./journal";
import { recordApplied } from "./ledger";

const ACCOUNT = { platform: "meta-ads", accountId: "100" } as const;
const eur = (units: number) => ({ amountMicros: units * 1e6, currency: "EUR" });
const at = (minute: number) => new Date(Date.UTC(2026, 10, 26, 9, minute));
const iso = (minute: number) => at(minute).toISOString();

function page(settings: SettingReadings | null, rows: PageReading["table"] = null): PageReading {
  return {
    platform: "meta-ads",
    page: {
      kind: settings ? "settings" : "table",
      level: "campaign",
      accountId: "100",
      entity: settings ? { ...NO_ENTITY, campaign: "7" } : NO_ENTITY,
    },
    locale: null,
    currency: "EUR",
    dateRange: null,
    table: rows,
    settings,
    ad: null,
    problems: [],
  };
}
const form = (units: number, more: SettingReadings = {}) =>
  page({ name: found("Spring", "Spring", ""), budget: found(eur(units), "", ""), ...more });
const table = (units: number) =>
  page(null, {
    rowsRead: 1,
    rowsStated: 1,
    complete: true,
    rows: [{ id: "7", name: "Spring", cells: { budget: found(eur(units), "", "") } }],
    totals: {},
  });

async function account() {
  const db = freshHistory();
  await upsertAccount(db, ACCOUNT, { name: "Shop" });
  await setConsent(db, ACCOUNT, true);
  const forms = openFormSessions();
  const see = (reading: PageReading, minute: number) =>
    rememberReading(db, forms.settle(reading), at(minute), forms.edited);
  return { db, see };
}

describe("journal", () => {
  it("tells a colleague's change from one that was typed here, and when each can have happened", async () => {
    const { db, see } = await account();
    await see(table(48), 0);
    await see(table(48), 5);
    await see(table(60), 9);
    await see(form(60), 10);
    await see(form(75), 11);
    // Only typed so far: nobody may ever save it.
    expect((await journalOf(db, ACCOUNT)).map(({ after }) => after)).toEqual([eur(60)]);
    await see(table(75), 12);
    const [typed, found] = await journalOf(db, ACCOUNT);
    expect(typed).toMatchObject({ before: eur(60), after: eur(75), by: "here", since: iso(10), at: iso(12) });
    expect(found).toMatchObject({ before: eur(48), after: eur(60), by: "elsewhere", since: iso(5), at: iso(9) });
    expect(found).toMatchObject({ campaign: "Spring", name: "Spring", setting: "budget", seenIn: "table", why: null });
  });

  it("knows what its own advice did", async () => {
    const { db, see } = await account();
    await see(form(48), 0);
    const suggestion = {
      id: "s",
      target: { kind: "setting", setting: "budget" },
      entity: { ...ACCOUNT, level: "campaign", ids: { ...NO_ENTITY, campaign: "7" }, name: "Spring" },
    } as unknown as Suggestion;
    const shown = { before: found(eur(48), "", ""), after: found(eur(55), "", "") };
    const result = { status: "written", ...shown, formerText: "48" } as const;
    await recordApplied(db, ACCOUNT, suggestion, result, at(2));
    await see(form(55), 2);
    await see(table(55), 3);
    expect(await journalOf(db, ACCOUNT)).toMatchObject([{ by: "adjutant", after: eur(55) }]);
  });

  it("holds that an end date was taken away, and nothing for a field that always was empty", async () => {
    const { db, see } = await account();
    await see(form(48, { endDate: found("2026-12-24", "", ""), bidCap: ABSENT }), 0);
    await see(table(48), 1);
    await see(form(48, { endDate: ABSENT, bidCap: ABSENT }), 2);
    await see(form(48, { endDate: ABSENT, bidCap: ABSENT }), 3);
    expect(await journalOf(db, ACCOUNT)).toMatchObject([{ setting: "endDate", before: "2026-12-24", after: null }]);
  });

  it("keeps one line of why, and takes it away again", async () => {
    const { db, see } = await account();
    await see(table(48), 0);
    await see(table(60), 1);
    const change = { level: "campaign", id: "7", setting: "budget", at: iso(1) } as const;
    await saveReason(db, ACCOUNT, change, "  trade\nfair  ");
    expect((await journalOf(db, ACCOUNT))[0]?.why).toBe("trade fair");
    await saveReason(db, ACCOUNT, change, " ");
    expect((await journalOf(db, ACCOUNT))[0]?.why).toBeNull();
  });

  it("stores nothing without consent", async () => {
    const { db, see } = await account();
    await setConsent(db, ACCOUNT, false);
    await see(table(48), 0);
    await see(table(60), 1);
    expect(await journalOf(db, ACCOUNT)).toEqual([]);
  });
});

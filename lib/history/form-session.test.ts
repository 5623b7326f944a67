import { describe, expect, it } from "vitest";
import { ABSENT, found, type PageReading, type SettingReadings } from "@/lib/domain/reading";
import { NO_ENTITY } from "@/lib/domain/platform";
import { editKey, openFormSessions } from "./form-session";

const eur = (units: number) => ({ amountMicros: units * 1e6, currency: "EUR" });
const form = (settings: SettingReadings | null, id = "7"): PageReading => ({
  platform: "meta-ads",
  page: { kind: settings ? "settings" : "table", level: "adset", accountId: "1", entity: { ...NO_ENTITY, adset: id } },
  locale: null,
  currency: null,
  dateRange: null,
  table: null,
  settings,
  ad: null,
  problems: [],
});
const budget = (units: number) => ({ budget: found(eur(units), `${units}`, "key:x") });

describe("form sessions", () => {
  it("hold back what was edited, and remember it", () => {
    const sessions = openFormSessions();
    expect(sessions.settle(form(budget(48))).settings).toEqual(budget(48));
    expect(sessions.settle(form(budget(4))).settings).toEqual({});
    expect(sessions.settle(form(budget(480))).settings).toEqual({});
    expect(sessions.edited.get(editKey("adset", "7", "budget"))).toBe(JSON.stringify(eur(480)));
    expect(sessions.settle(form(budget(48))).settings).toEqual(budget(48));
  });

  it("begin anew when something else was on screen, or another entity's form", () => {
    const sessions = openFormSessions();
    sessions.settle(form(budget(48)));
    sessions.settle(form(null));
    expect(sessions.settle(form(budget(60))).settings).toEqual(budget(60));
    expect(sessions.settle(form(budget(61), "8")).settings).toEqual(budget(61));
  });

  it("count a late section from when it was first seen, and an emptied field as an edit", () => {
    const sessions = openFormSessions();
    sessions.settle(form(budget(48)));
    const late = { ...budget(48), endDate: found("2026-12-01", "1.12.", "key:x") };
    expect(sessions.settle(form(late)).settings).toEqual(late);
    expect(sessions.settle(form({ ...late, endDate: ABSENT })).settings).toEqual(budget(48));
  });
});

import "fake-indexeddb/auto";
import { beforeAll, describe, expect, it } from "vitest";
import { adReading, makeAccount } from "@/lib/copywriting/testing/made-account";
import { emptyWish, type StudioWish } from "@/lib/copywriting/studio/wish";
import { upsertAccount } from "@/lib/history/accounts";
import { openHistory } from "@/lib/history/db";
import { storeImport } from "@/lib/history/imports-store";
import { packRows } from "@/lib/history/packed-rows";
import { REPORT } from "@/lib/history/testing/open";
import { account, askedEngine, seen } from "./asked-engine";

/** The names stand in what people write and in the ads themselves: nowhere may they go out. */
const CAMPAIGN = "Nordsee Frühling";
const FIRM = "Tischlerei Okonkwo";
const NAMES = /nordsee|frühling|okonkwo/iu;

const { engine, sent } = askedEngine("gemini-names");
const ofCampaign = adReading("0", [`Oak tables for ${CAMPAIGN}`, `Solid tables from ${FIRM}`, null]);
const reading = { ...ofCampaign, page: { ...ofCampaign.page, entity: { campaign: "0", adset: "00", ad: "000" } } };
const empty = emptyWish("en", "google-ads");
const wish: StudioWish = {
  ...empty,
  what: { ...empty.what, product: "Oak tables", brand: FIRM, benefits: [`Made for ${CAMPAIGN}`, "Solid oak"] },
};

describe("the names of account and campaign", () => {
  beforeAll(async () => {
    const { rows } = makeAccount({ seed: 5, spread: 0.3, campaigns: 1, adsetsEach: 1, adsEach: 3 });
    const named = rows.map((row) => ({ ...row, campaign: CAMPAIGN }));
    const db = openHistory("gemini-names");
    await storeImport(db, { account, fileName: "a.csv", report: REPORT, rows: packRows(named), simulated: false }); // prettier-ignore
    await upsertAccount(db, account, { name: FIRM, currency: "EUR" });
  });

  it("are not sent with the question for a set", async () => {
    const shown = await seen(engine().previewWriting(account, wish, reading));
    const answer = await engine().writeCopy({ account, wish, reading, shown }, () => undefined);
    expect(answer.ok).toBe(true);
    expect(sent()).toContain("Made for [C");
    expect(sent()).not.toMatch(NAMES);
  });
  it("are not sent with a picture", async () => {
    const request = { account, wish, reading, image: { mimeType: "image/jpeg", base64: btoa("pixels") } } as const;
    const shown = await seen(engine().previewPicture(request));
    expect(await engine().readPicture({ ...request, shown })).toMatchObject({ ok: true });
    expect(sent()).toContain("Made for [C");
    expect(sent()).not.toMatch(NAMES);
  });
  it("are not sent with the open ad's own texts, and stand in what comes back", async () => {
    const shown = await seen(engine().previewCopy(reading));
    const answer = await engine().draftCopy({ reading, useGemini: true, shown });
    expect(sent()).toContain("Oak tables for [C");
    expect(sent()).not.toMatch(NAMES);
    expect(JSON.stringify(answer)).not.toMatch(/\[C\d/u);
    expect(answer.ok && answer.value.some(({ author }) => author === "gemini")).toBe(true);
  });
  it("are not sent where only the page says what the campaign is called", async () => {
    const page = { ...reading.page, kind: "settings", level: "campaign", entity: { ...reading.page.entity, campaign: "9" } } as const; // prettier-ignore
    const open = { ...reading, page, ad: null, settings: { name: { status: "found", value: CAMPAIGN, raw: CAMPAIGN, via: "t" } } } as const; // prettier-ignore
    const shown = await seen(engine().previewWriting(account, wish, open));
    expect(shown.prompt).not.toMatch(NAMES);
  });
});

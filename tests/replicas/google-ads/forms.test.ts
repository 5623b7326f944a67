// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from "vitest";
import { simulateBusiness } from "@/lab/simulator/simulate";
import type { FieldTarget } from "@/lib/domain/field-target";
import { valueOf, type PageReading } from "@/lib/domain/reading";
import { checkReading } from "@/lib/messaging/reading-schema";
import { googleAds } from "@/lib/platforms/google-ads";
import { writeField } from "@/lib/platforms/write/write-field";
import type { WriteRequest, WriteResult } from "@/lib/platforms/platform";
import { renderStaticPage, type StaticPage } from "./static-page";

const account = simulateBusiness({ seed: 7, to: "2026-11-21", days: 60 }).google;
const eur = (micros: number) => ({ amountMicros: micros, currency: "EUR" });
const setting = (name: "budget" | "targetCpa" | "targetRoas" | "maxCpc" | "name" | "locations"): FieldTarget => ({
  kind: "setting",
  setting: name,
});
function read(page: StaticPage): PageReading {
  const reading = googleAds.read(document, page.url);
  expect(checkReading(reading)).toEqual(reading);
  return reading;
}
const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];

beforeEach(() => document.body.replaceChildren());

describe.each(["en-US", "de-DE"])("the settings drawer in %s", (locale) => {
  it.each(account.campaigns.map((campaign) => [campaign.name, campaign] as const))("of %s", (_, campaign) => {
    for (const expanded of [false, true]) {
      const reading = read(renderStaticPage(account, { locale, drawer: campaign.id, expanded }));
      expect(reading.page).toMatchObject({ kind: "settings", level: "campaign", entity: { campaign: campaign.id } });
      expect(reading.settings?.targetCpa?.status).toBe(campaign.targetCpaMicros === null ? "absent" : "found");
      expect(reading.settings?.endDate?.status).toBe(campaign.endDate === null ? "absent" : "found");
    }
  });

  it("of an ad group with its own bid", () => {
    const campaign = account.campaigns.find(({ adsets }) => adsets.some(({ maxCpcMicros }) => maxCpcMicros !== null))!;
    const adset = campaign.adsets.find(({ maxCpcMicros }) => maxCpcMicros !== null)!;
    for (const expanded of [false, true]) {
      const page = renderStaticPage(account, { locale, level: "adset", drawer: adset.id, expanded });
      const reading = read(page);
      expect(reading.page).toMatchObject({ kind: "settings", level: "adset", entity: { adset: adset.id } });
      expect(valueOf(reading.settings!.maxCpc)).toEqual(eur(adset.maxCpcMicros!));
    }
  });

  it("says what is not loaded, and reads nothing from a closed drawer", () => {
    const campaign = account.campaigns[0]!;
    const page = renderStaticPage(account, { locale, drawer: campaign.id });
    all("material-expansionpanel")[3]!.remove();
    expect(read(page).settings!.budget).toEqual({ status: "unreadable", reason: "not-loaded" });
    document.querySelector("slidealog")!.setAttribute("hidden", "");
    expect(read(page)).toMatchObject({ page: { kind: "table" }, settings: null });
  });

  it("names no campaign where the drawer's heading and the address disagree", () => {
    const [first, second] = account.campaigns;
    const page = renderStaticPage(account, { locale, drawer: second!.id });
    page.url.searchParams.set("campaignId", first!.id);
    expect(read(page).page.entity.campaign).toBeNull();
  });

  it("two campaigns of one name are told apart by the address only", () => {
    const [first, second] = account.campaigns;
    const page = renderStaticPage(account, { locale, drawer: first!.id });
    all("ess-cell a.ess-cell-link")
      .filter((link) => link.textContent === second!.name)
      .forEach((link) => (link.textContent = first!.name));
    expect(read(page).page.entity.campaign).toBeNull();
    page.url.searchParams.set("campaignId", first!.id);
    expect(read(page).page.entity.campaign).toBe(first!.id);
  });

  it("points at a collapsed section, and at the field of an open one", () => {
    const campaign = account.campaigns[0]!;
    let page = renderStaticPage(account, { locale, drawer: campaign.id });
    expect(googleAds.locate(document, page.url, setting("budget"))).toMatchObject({ editable: false });
    page = renderStaticPage(account, { locale, drawer: campaign.id, expanded: true });
    const located = googleAds.locate(document, page.url, setting("budget"))!;
    expect(located.editable).toBe(true);
    expect(located.box.tagName).toBe("MATERIAL-INPUT");
    expect(googleAds.locate(document, page.url, setting("locations"))).toMatchObject({ editable: false });
  });
});

describe.each(["en-US", "de-DE"])("writing in %s", (locale) => {
  const campaign = account.campaigns.find(({ targetCpaMicros }) => targetCpaMicros !== null)!;
  const open = () => renderStaticPage(account, { locale, drawer: campaign.id, expanded: true });
  const write = (
    page: StaticPage,
    request: Partial<WriteRequest> & Pick<WriteRequest, "target" | "value" | "expected">,
  ): Promise<WriteResult> =>
    writeField(
      googleAds,
      document,
      () => page.url,
      { accountId: account.accountId, entity: { campaign: campaign.id, adset: null, ad: null }, ...request },
      new AbortController().signal,
    );
  const save = async (index: number) => {
    all("material-expansionpanel")[index]!.querySelector<HTMLElement>(".btn-yes")!.click();
    await new Promise((resolve) => setTimeout(resolve, 20));
  };
  const budget = eur(campaign.budgetMicros!);

  it("reaches the framework's state, so that Save sends it; undo is a write back", async () => {
    const page = open();
    const raised = eur(campaign.budgetMicros! + 7_500_000);
    expect(await write(page, { target: setting("budget"), expected: budget, value: raised })).toMatchObject({
      status: "written",
      before: { value: budget },
      after: { value: raised },
    });
    expect(await write(page, { target: setting("budget"), expected: raised, value: budget })).toMatchObject({
      status: "written",
    });
    await write(page, { target: setting("budget"), expected: budget, value: raised });
    await save(3);
    expect(page.saved).toEqual([{ level: "campaign", id: campaign.id, fields: { budget: raised } }]);
  });

  it("fills targets too", async () => {
    const page = open();
    const target = eur(campaign.targetCpaMicros! + 1_250_000);
    expect(
      await write(page, { target: setting("targetCpa"), expected: eur(campaign.targetCpaMicros!), value: target }),
    ).toMatchObject({ status: "written" });
    await save(4);
    expect(page.saved[0]?.fields).toEqual({ targetCpa: target });
  });

  it("writes a target ROAS as its percentage", async () => {
    const other = account.campaigns.find(({ targetRoas }) => targetRoas !== null)!;
    const page = renderStaticPage(account, { locale, drawer: other.id, expanded: true });
    const entity = { campaign: other.id, adset: null, ad: null };
    const result = await write(page, {
      entity,
      target: setting("targetRoas"),
      expected: other.targetRoas,
      value: 3.25,
    });
    expect(result).toMatchObject({ status: "written", after: { value: 3.25 } });
  });

  it.each([
    ["another campaign", { entity: { campaign: "1", adset: null, ad: null } }, "wrong-entity"],
    ["another account", { accountId: "1112223333" }, "wrong-entity"],
    ["no campaign", { entity: { campaign: null, adset: null, ad: null } }, "wrong-entity"],
    ["a value that is no longer the one", { expected: eur(1) }, "changed-since"],
    [
      "a value in another currency",
      { expected: { amountMicros: budget.amountMicros, currency: "USD" } },
      "changed-since",
    ],
    ["a picker", { target: setting("locations"), expected: ["Germany"], value: "France" }, "not-writable"],
    ["a target that is off", { target: setting("targetRoas"), expected: null, value: 2 }, "not-on-screen"],
  ] as const)("refuses %s and touches nothing", async (_, change, reason) => {
    const page = open();
    const before = all("input").map((input) => (input as HTMLInputElement).value);
    expect(
      await write(page, { target: setting("budget"), expected: budget, value: eur(9_000_000), ...change }),
    ).toMatchObject({ status: "refused", reason });
    expect(all("input").map((input) => (input as HTMLInputElement).value)).toEqual(before);
  });

  it("refuses a collapsed section and a locked field", async () => {
    const collapsed = renderStaticPage(account, { locale, drawer: campaign.id });
    expect(
      await write(collapsed, { target: setting("budget"), expected: budget, value: eur(9_000_000) }),
    ).toMatchObject({ reason: "not-on-screen" });
    const page = open();
    const field = googleAds.locate(document, page.url, setting("budget"))!.element;
    field.setAttribute("disabled", "");
    expect(await write(page, { target: setting("budget"), expected: budget, value: eur(9_000_000) })).toMatchObject({
      reason: "locked",
    });
  });

  it("takes back what the page refuses, and says why", async () => {
    const page = open();
    const result = await write(page, { target: setting("budget"), expected: budget, value: eur(0) });
    expect(result).toMatchObject({ status: "refused", reason: "not-taken", after: { value: budget } });
    expect(result.status === "refused" && result.message).toBeTruthy();
  });

  it("does nothing where the value is right already", async () => {
    const page = open();
    const field = googleAds.locate(document, page.url, setting("budget"))!.element;
    expect(await write(page, { target: setting("budget"), expected: budget, value: budget })).toMatchObject({
      status: "written",
    });
    expect(field.isConnected).toBe(true);
  });

  it.each([
    ["before the value is put in", 20, "wrong-entity"],
    ["after that", 160, "unconfirmed"],
  ])("notices when another campaign comes on screen %s", async (_, ms, reason) => {
    const page = open();
    const writing = write(page, { target: setting("budget"), expected: budget, value: eur(9_000_000) });
    setTimeout(() => {
      document.querySelector(".slidealog-title .entity-name")!.textContent = "Some other campaign";
      page.url.searchParams.set("campaignId", "42");
    }, ms);
    expect(await writing).toMatchObject({ status: "refused", reason, after: null });
  });

  it("stops when its signal says so", async () => {
    const page = open();
    const request = {
      accountId: account.accountId,
      entity: { campaign: campaign.id, adset: null, ad: null },
      target: setting("budget"),
      expected: budget,
      value: eur(9_000_000),
    };
    const aborted = AbortSignal.abort(new Error("closed"));
    await expect(writeField(googleAds, document, () => page.url, request, aborted)).rejects.toThrow("closed");
  });
});

describe.each(["en-US", "de-DE"])("the ad editor in %s", (locale) => {
  const adset = account.campaigns[0]!.adsets[0]!;
  const ad = adset.ads[0]!;
  const open = () => renderStaticPage(account, { locale, campaignId: account.campaigns[0]!.id, adId: ad.id });

  it("is read in the order of its fields, empty ones absent", () => {
    const reading = read(open());
    expect(reading.problems).toEqual([]);
    expect(reading.page).toMatchObject({
      kind: "ad-editor",
      level: "ad",
      entity: { campaign: account.campaigns[0]!.id, ad: ad.id },
    });
    expect(reading.ad!.headlines.map(valueOf).filter((text) => text !== undefined)).toEqual(ad.headlines);
    expect(reading.ad!.headlines).toHaveLength(15);
    expect(reading.ad!.descriptions.map(valueOf).filter((text) => text !== undefined)).toEqual(ad.descriptions);
    expect(valueOf(reading.ad!.finalUrl)).toBe(ad.finalUrl);
    expect(reading.ad!.callToAction.status).toBe("absent");
  });

  it("takes a headline into an empty field, and empties it again", async () => {
    const page = open();
    const target: FieldTarget = { kind: "text", slot: "headlines", index: 14 };
    const entity = read(page).page.entity;
    const write = (expected: string | null, value: string) =>
      writeField(
        googleAds,
        document,
        () => page.url,
        { accountId: account.accountId, entity, target, expected, value },
        new AbortController().signal,
      );
    expect(await write(null, "Ganz neu: 50 % mehr Platz")).toMatchObject({
      status: "written",
      before: { status: "absent" },
    });
    document.querySelector<HTMLElement>(".save-ad")!.click();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(page.saved).toEqual([{ level: "ad", id: ad.id, fields: { "headlines.14": "Ganz neu: 50 % mehr Platz" } }]);
    expect(await write("Ganz neu: 50 % mehr Platz", "")).toMatchObject({
      status: "written",
      after: { status: "absent" },
    });
    expect(await write(null, "x".repeat(31))).toMatchObject({ status: "refused", reason: "not-taken" });
  });
});

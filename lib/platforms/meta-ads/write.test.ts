// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import type { WriteRequest } from "@/lib/platforms/platform";
import { writeField } from "@/lib/platforms/write/write-field";
import { metaAds } from "./index";
import { form, page, section, tree, type Page } from "./testing/page";

const PATH = "campaigns/edit/standalone?act=900100&selected_campaign_ids=11";
const usd = (units: number) => ({ amountMicros: Math.round(units * 1_000_000), currency: "USD" });

/** A campaign form whose field is made anew on each input, as the real ones are. `accept` decides what it keeps. */
function campaignForm(
  start: string,
  accept: (text: string) => string = (text) => text,
  attributes = "",
): Page & { held: () => string } {
  const made = page(
    PATH,
    tree(["CAMPAIGN_GROUP", "11", "A"]) +
      form(
        "campaign",
        section(
          "campaignGroupBudgetSection",
          "Budget",
          `<input type="checkbox" role="switch" aria-label="On" aria-checked="true"><div class="box"><span>$</span></div>`,
        ),
      ),
  );
  let state = start;
  const box = made.document.querySelector(".box")!;
  const render = () => {
    box.querySelector("input")?.remove();
    box.insertAdjacentHTML("beforeend", `<input type="text" placeholder="Please enter an amount" ${attributes}>`); // eslint-disable-line no-unsanitized/method -- a test's own literals
    const input = box.querySelector("input")!;
    input.setAttribute("value", state);
    input.addEventListener("input", () => {
      state = accept(input.value);
      render();
    });
  };
  render();
  return { ...made, held: () => state };
}

const request = (change: Partial<WriteRequest> = {}): WriteRequest => ({
  accountId: "900100",
  entity: { campaign: "11", adset: null, ad: null },
  target: { kind: "setting", setting: "budget" },
  expected: usd(50),
  value: usd(62.5),
  ...change,
});
const signal = new AbortController().signal;
const write = ({ document, url }: Page, change?: Partial<WriteRequest>) =>
  writeField(metaAds, document, () => url, request(change), signal);

describe("writing a budget", () => {
  it("fills the field, lets the framework know, and reads back from the new node", async () => {
    const made = campaignForm("50.00");
    const result = await write(made);
    expect(made.held()).toBe("62.50");
    expect(result).toMatchObject({ status: "written", before: { value: usd(50) }, after: { value: usd(62.5) } });
  });
  it("goes back by the same way", async () => {
    const made = campaignForm("62.50");
    expect(await write(made, { expected: usd(62.5), value: usd(50) })).toMatchObject({
      status: "written",
      after: { value: usd(50) },
    });
  });
  it("touches nothing where it is already right", async () => {
    let inputs = 0;
    const made = campaignForm("62.50", (text) => (inputs++, text));
    expect(await write(made)).toMatchObject({ status: "written" });
    expect(inputs).toBe(0);
  });
  it.each<[string, Partial<WriteRequest>, string]>([
    ["another campaign", { entity: { campaign: "12", adset: null, ad: null } }, "wrong-entity"],
    ["no campaign", { entity: { campaign: null, adset: null, ad: null } }, "wrong-entity"],
    ["another account", { accountId: "1" }, "wrong-entity"],
    ["no account", { accountId: null }, "wrong-entity"],
    ["another value than the person saw", { expected: usd(49) }, "changed-since"],
    ["a value where the person saw none", { expected: null }, "changed-since"],
    ["a menu", { target: { kind: "setting", setting: "bidStrategy" } }, "not-writable"],
    ["a picker", { target: { kind: "setting", setting: "ageMin" } }, "not-writable"],
    ["words for an amount", { value: "much" }, "not-writable"],
    ["a negative amount", { value: usd(-5) }, "not-writable"],
    ["a field of another form", { target: { kind: "setting", setting: "targetCpa" } }, "not-on-screen"],
    ["a text of another form", { target: { kind: "text", slot: "headlines", index: 0 } }, "not-on-screen"],
  ])("refuses %s", async (_, change, reason) => {
    const made = campaignForm("50.00");
    expect(await write(made, change)).toMatchObject({ status: "refused", reason });
    expect(made.held()).toBe("50.00");
  });
  it("refuses a locked field", async () => {
    for (const attribute of ["disabled", "readonly", 'aria-disabled="true"']) {
      const made = campaignForm("50.00", undefined, attribute);
      expect(await write(made)).toMatchObject({ status: "refused", reason: "locked" });
      expect(made.held()).toBe("50.00");
    }
  });
  it("says what the page made of it where it rounded or limited the value", async () => {
    const made = campaignForm("50.00", () => "60.00");
    expect(await write(made)).toMatchObject({
      status: "adjusted",
      before: { value: usd(50) },
      after: { value: usd(60) },
    });
  });
  it("leaves what somebody else put in, and says what it is", async () => {
    const made = campaignForm("50.00", () => "700.00");
    expect(await write(made)).toMatchObject({ status: "refused", reason: "unconfirmed", after: { value: usd(700) } });
    expect(made.held()).toBe("700.00");
  });
  it("takes back an amount whose decimal sign the page took for a thousands sign", async () => {
    const made = campaignForm("50.00", (text) => (text === "62.50" ? "6,250.00" : text));
    expect(await write(made)).toMatchObject({ status: "refused", reason: "not-taken", after: { value: usd(50) } });
    expect(made.held()).toBe("50.00");
  });
  it("takes a value back that the page complains about, and passes its words on", async () => {
    const made = campaignForm("50.00", (text) => {
      const alert = made.document.querySelector('[role="alert"]');
      if (text === "50.00") alert?.remove();
      else made.document.querySelector(".box")?.insertAdjacentHTML("beforeend", '<p role="alert">Too much.</p>');
      return text;
    });
    expect(await write(made)).toMatchObject({
      status: "refused",
      reason: "not-taken",
      message: "Too much.",
      after: { value: usd(50) },
    });
    expect(made.held()).toBe("50.00");
  });
  it("notices that another campaign came on screen meanwhile", async () => {
    const made = campaignForm("50.00", (text) => {
      made.document.querySelector("[data-id]")?.setAttribute("data-id", "12");
      return text;
    });
    expect(await write(made)).toMatchObject({ status: "refused", reason: "unconfirmed", after: null });
  });
  it("refuses where the form is a neighbour's although the address is right: the page is between two", async () => {
    const name = (text: string) =>
      section("campaignGroupNameSection", "Campaign name", `<input aria-label="Campaign name" value="${text}">`);
    const both = tree(["CAMPAIGN_GROUP", "11", "A"], ["CAMPAIGN_GROUP", "12", "B"]);
    const at = async (text: string) => {
      const change = { target: { kind: "setting", setting: "name" }, expected: text, value: "C" } as const;
      return await write(page(PATH, both + form("campaign", name(text))), change);
    };
    expect(await at("B")).toMatchObject({ status: "refused", reason: "wrong-entity" });
    expect(await at("A, renamed")).toMatchObject({ status: "written" });
  });
  it("stops when it is aborted", async () => {
    const { document, url } = campaignForm("50.00");
    const aborted = AbortSignal.abort(new Error("left"));
    await expect(writeField(metaAds, document, () => url, request(), aborted)).rejects.toThrow("left");
  });
});

describe("locating fields", () => {
  it("finds the field with its box, and nothing on tables", () => {
    const made = campaignForm("50.00");
    const field = metaAds.locate(made.document, made.url, { kind: "setting", setting: "budget" });
    expect(field).toMatchObject({ editable: true });
    expect(field?.box.className).toBe("box");
    expect(
      metaAds.locate(
        page("campaigns?act=1", "").document,
        new URL("https://adsmanager.facebook.com/adsmanager/manage/campaigns?act=1"),
        { kind: "setting", setting: "budget" },
      ),
    ).toBeNull();
  });
  it("points at what is chosen and never offers to fill it", () => {
    const body =
      '<div id="a"><label>Age</label><div><span>18 - 65+</span><button>Edit</button></div></div><div><label>Gender</label><div>All genders</div></div>';
    const made = page(
      "adsets/edit?act=1&selected_adset_ids=2",
      form("ad_set", section("campaignTargetingSection", "Audience", body)),
    );
    const field = metaAds.locate(made.document, made.url, { kind: "setting", setting: "ageMin" });
    expect(field).toMatchObject({ editable: false });
    expect(field?.box.id).toBe("a");
  });
});

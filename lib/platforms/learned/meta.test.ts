// @vitest-environment happy-dom
import { beforeAll, describe, expect, it } from "vitest";
import { LEARNED_MISSING, type LearnedLocator } from "@/lib/domain/learned";
import { layersOf, valueOf } from "@/lib/domain/reading";
import { simulateBusiness } from "@/lab/simulator/simulate";
import { metaAds } from "@/lib/platforms/meta-ads";
import { LOCALES, renderStaticPage } from "@/tests/replicas/meta-ads/static-page";
import { derive, pickForm } from "./derive";
import { withLearned } from "./with-learned";

const account = simulateBusiness({ seed: 11, to: "2026-11-21", days: 30 }).meta;
const campaigns = account.campaigns.filter(({ budgetMicros, budgetType }) => budgetMicros !== null && budgetType === "daily"); // prettier-ignore

/** A campaign's form after a redesign: no key of the budget's section, and other words for it. */
function showForm(locale: (typeof LOCALES)[number], campaignId: string, label = "Zorbl"): { url: URL; field: Element } {
  const page = renderStaticPage(account, {
    locale,
    route: { level: "campaign", editing: true, campaigns: [campaignId] },
  });
  // eslint-disable-next-line no-unsanitized/property -- a test's own page
  document.documentElement.innerHTML = page.html.replace(/^[\s\S]*?<html[^>]*>/, "").replace(/<\/html>[\s\S]*$/, "");
  document.documentElement.lang = locale;
  const section = document.querySelector("#campaignGroupBudgetSection")!;
  section.querySelectorAll("[data-pagelet], [data-surface]").forEach((part) => {
    part.removeAttribute("data-pagelet");
    part.removeAttribute("data-surface");
  });
  section.removeAttribute("id");
  for (const heading of section.querySelectorAll("[role=heading]")) heading.textContent = "Glorp";
  const field = section.querySelector("input._58al._aghb")!;
  document.getElementById(field.getAttribute("aria-labelledby") ?? "")!.textContent = label;
  return { url: page.url, field };
}
function point(url: URL, hit: Element) {
  const form = pickForm(metaAds.read(document, url));
  return derive({ platform: metaAds, document, url, setting: "budget", form }, hit);
}

describe.each([...LOCALES])("a budget that the person shows in Meta's form in %s", (locale) => {
  let learned: LearnedLocator;
  beforeAll(() => {
    const { url, field } = showForm(locale, campaigns[0]!.id);
    expect(metaAds.read(document, url).settings?.budget?.status).toBe("unreadable");
    const outcome = point(url, field);
    if (outcome.status !== "proved") throw new Error(JSON.stringify(outcome));
    expect(outcome.value).toMatchObject({ amountMicros: campaigns[0]!.budgetMicros });
    learned = outcome.locator;
  });
  const platform = withLearned(metaAds, () => [learned]);

  it("is read from there in every campaign, and never wrong", () => {
    for (const { id, budgetMicros } of campaigns) {
      const { url } = showForm(locale, id);
      const budget = platform.read(document, url).settings?.budget;
      expect(valueOf(budget)).toMatchObject({ amountMicros: budgetMicros });
      expect(budget?.status === "found" ? layersOf(budget.via) : []).toEqual(["learned"]);
    }
  });

  it("is not read once its words are others", () => {
    const { url } = showForm(locale, campaigns[0]!.id, "Blarg");
    const reading = platform.read(document, url);
    expect(reading.settings?.budget?.status).toBe("unreadable");
    expect(reading.problems).toContainEqual({ field: "budget", reason: "no-match", hint: LEARNED_MISSING });
  });

  it("cannot be shown at any other field of the form", () => {
    const { url, field } = showForm(locale, campaigns[0]!.id);
    const others = [...metaAds.form(document, url)!.querySelectorAll("input, textarea, [role=combobox]")];
    expect(others.length).toBeGreaterThan(3);
    for (const other of others) if (other !== field) expect(point(url, other).status).toBe("refused");
  });
});

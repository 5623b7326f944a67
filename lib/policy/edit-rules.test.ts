import fc from "fast-check";
import { expect, it } from "vitest";
import { NO_ENTITY, PLATFORM_IDS } from "@/lib/domain/platform";
import type { GuardFacts } from "@/lib/domain/edit-guard";
import { policyWarnings } from "./edit-guard/policy";
import { editRules } from "./edit-rules";
import { policyFindings } from "./guard";
import { TOPICS, wordsOf } from "./topics";

const words = TOPICS.flatMap(wordsOf).map((word) => word.replaceAll("*", ""));
const value = fc.oneof(
  fc.integer({ min: 13, max: 65 }),
  fc.array(
    fc.oneof(
      fc.constantFrom(...words),
      fc.constantFrom("90210", "5 km", "Lookalike", "all", "male", "female", "Texas"),
    ),
    {
      maxLength: 3,
    },
  ),
);
const scene = fc.record({
  platform: fc.constantFrom(...PLATFORM_IDS),
  field: fc.constantFrom("locations", "ageMin", "ageMax", "genders", "detailedTargeting", "audiences"),
  before: value,
  after: value,
  categories: fc.option(
    fc.array(fc.constantFrom("Housing", "CREDIT", "Politik", "Online gambling", "None", "Zorbl"), { maxLength: 2 }),
  ),
  locations: fc.array(fc.constantFrom("Germany", "Texas", "Japan", "Zorbl"), { maxLength: 2 }),
});

it("gives the page, for any edit, the very rule that the rule book names first", () => {
  let met = 0;
  fc.assert(
    fc.property(scene, ({ platform, field, before, after, categories, locations }) => {
      const policy = editRules(platform, categories, locations);
      const facts: GuardFacts = {
        ...{ platform, accountId: "1", level: "adset", entity: NO_ENTITY, today: "2026-11-26", currency: null },
        ...{ ranges: {}, brief: null, policy, tracking: null },
      };
      const [told] = policyWarnings({ field, before, after }, facts);
      const context = { specialAdCategories: categories, locations, objective: null, campaignName: null };
      const [first] = policyFindings(
        { kind: "targeting", platform, setting: field, current: before, value: after },
        context,
      ).filter(({ verdict, params }) => verdict === "refuse" || params["category"] !== undefined);
      const expected = categories === null ? undefined : first;
      if (expected !== undefined) met += 1;
      expect([told?.params["rule"], told?.source]).toEqual([expected?.code, expected?.source ?? undefined]);
    }),
    { numRuns: 2_000 },
  );
  expect(met).toBeGreaterThan(200);
});

import type { TextSlot } from "@/lib/domain/field-target";
import { type AdOnScreen } from "@/lib/copywriting/ad-on-screen";
import type { CopyLearning } from "@/lib/copywriting/copy-effect";
import { factsIn } from "@/lib/copywriting/facts";
import { languageOf, maySpeakAlike } from "@/lib/policy/language";
import { fits } from "@/lib/copywriting/limits";
import { lintText } from "@/lib/copywriting/lint";
import { textKey } from "@/lib/copywriting/lint-rules/repeats";
import type { CopyProblem, TextEvidence } from "@/lib/copywriting/proposal";
import { type AdVersion, evidenceOf } from "@/lib/copywriting/text-history";
import { policyGuard } from "@/lib/policy/guard";
import type { PolicyContext } from "@/lib/policy/idea";

/** A text that could stand in a slot of the ad on screen without saying anything new about what it sells. */
export interface Candidate {
  readonly slot: TextSlot;
  readonly text: string;
  readonly ads: readonly AdVersion[];
  readonly evidence: TextEvidence;
  readonly problems: readonly CopyProblem[];
}

/** Fewer impressions than these say nothing about a text. */
const LEAST_IMPRESSIONS = 500;

/**
 * The texts of a slot that ran in ads of the same campaign or with the same landing page. Of other campaigns on the same site, only texts that ran in
 * at least two of them and state no facts (figures, prices, offers): they are about the business, not about one offer.
 */
export function candidatesFor(
  slot: TextSlot,
  screen: AdOnScreen,
  learning: CopyLearning,
  policy: PolicyContext,
): readonly Candidate[] {
  const taken = new Set(screen.texts.map(textKey));
  const carriers = new Map<string, { text: string; ads: AdVersion[] }>();
  for (const ad of learning.ads)
    for (const text of ad.texts[slot]) {
      const key = textKey(text);
      if (taken.has(key)) continue;
      const carrier = carriers.get(key) ?? { text, ads: [] };
      carrier.ads.push(ad);
      carriers.set(key, carrier);
    }
  return [...carriers.values()].flatMap(({ text, ads }) => {
    const evidence = evidenceOf(ads);
    if (evidence.impressions < LEAST_IMPRESSIONS || !isAbout(screen, text, ads)) return [];
    if (!fits(screen.platform, screen.format, slot, text)) return [];
    const spoken = languageOf([
      ...ads[0]!.texts.headlines,
      ...ads[0]!.texts.descriptions,
      ...ads[0]!.texts.primaryTexts,
    ]);
    if (!maySpeakAlike(spoken, screen.language)) return [];
    const problems = acceptable(slot, text, screen, policy);
    return problems === null ? [] : [{ slot, text, ads, evidence, problems }];
  });
}

/** The warnings and notes that a text keeps; null where it has an error or a rule refuses it: then it is never proposed. */
export function acceptable(
  slot: TextSlot,
  text: string,
  screen: AdOnScreen,
  policy: PolicyContext,
): readonly CopyProblem[] | null {
  const category = policy.specialAdCategories?.[0] ?? null;
  const problems = lintText(text, { platform: screen.platform, format: screen.format, slot, category });
  const idea = { kind: "copy", platform: screen.platform, setting: null, value: text, text } as const;
  const isRefused = policyGuard(idea, policy).verdict === "refuse";
  return isRefused || problems.some((problem) => problem.severity === "error") ? null : problems;
}

function isAbout(screen: AdOnScreen, text: string, ads: readonly AdVersion[]): boolean {
  const isHere = (ad: AdVersion): boolean =>
    (screen.campaignId !== null && ad.campaign === screen.campaignId) ||
    (screen.landing !== null && ad.landing === screen.landing);
  if (ads.some(isHere)) return true;
  const site = screen.landing?.split("/")[0];
  const campaigns = new Set(ads.filter((ad) => ad.landing?.split("/")[0] === site).map((ad) => ad.campaign));
  const landings = new Set(ads.map((ad) => ad.landing));
  return site !== undefined && campaigns.size >= 2 && landings.size >= 2 && factsIn(text).size === 0;
}

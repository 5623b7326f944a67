import type { Learned } from "@/lib/domain/learned";
import type { withLearned } from "@/lib/platforms/learned/with-learned";
import type { AdPlatform } from "@/lib/platforms/platform";

export interface LearnedPlatform {
  readonly platform: AdPlatform;
  /**
   * The places that the person showed; none: the platform as it is. Resolves to whether the page is read otherwise from now on;
   * rejects where what reads such places could not be brought.
   */
  readonly prefer: (locators: readonly Learned[]) => Promise<boolean>;
}

/** A platform that learns where fields are, once somebody has shown a place: what reads such places is brought only then. */
export function createLearnedPlatform(bare: AdPlatform, load: () => Promise<typeof withLearned>): LearnedPlatform {
  let learned: readonly Learned[] = [];
  let now = bare;
  return {
    platform: {
      ...bare,
      read: (document, url) => now.read(document, url),
      *readSteps(document, url) {
        return now.readSteps === undefined ? now.read(document, url) : yield* now.readSteps(document, url);
      },
      locate: (document, url, target) => now.locate(document, url, target),
    },
    prefer: async (locators) => {
      const isSame = JSON.stringify(locators) === JSON.stringify(learned);
      learned = locators;
      if (locators.length === 0 || now !== bare) return !isSame;
      now = (await load())(bare, () => learned);
      return true;
    },
  };
}

import { describe, expect, it, vi } from "vitest";
import type { Learned, LearnedLocator } from "@/lib/domain/learned";
import { googleAds } from "@/lib/platforms/google-ads";
import type { withLearned } from "@/lib/platforms/learned/with-learned";
import { inOneGo } from "@/lib/platforms/steps";
import type { AdPlatform } from "@/lib/platforms/platform";
import { createLearnedPlatform } from "./learned-platform";

const url = new URL("https://ads.google.com/aw/campaigns");
const nothing = {} as Document;
const bare: AdPlatform = {
  ...googleAds,
  read: () => "bare" as never,
  readSteps: undefined as never,
  locate: () => null,
};
const LOCATOR = { setting: "budget" } as LearnedLocator;

describe("a platform that may learn", () => {
  const make = () => {
    const told: (readonly Learned[])[] = [];
    const wrap: typeof withLearned = (platform, learned) => ({
      ...platform,
      read: () => {
        told.push(learned());
        return "learned" as never;
      },
    });
    const load = vi.fn(() => Promise.resolve(wrap));
    return { ...createLearnedPlatform(bare, load), load, told };
  };

  it("brings nothing where nobody showed a place", async () => {
    const { platform, prefer, load } = make();
    expect(await prefer([])).toBe(false);
    expect(load).not.toHaveBeenCalled();
    expect(platform.read(nothing, url)).toBe("bare");
    expect(inOneGo(platform.readSteps!(nothing, url))).toBe("bare");
  });

  it("reads by the places from then on, in one go and in pieces, and forgets those that were taken back", async () => {
    const { platform, prefer, load, told } = make();
    expect(await prefer([LOCATOR])).toBe(true);
    expect(await prefer([LOCATOR])).toBe(false);
    expect(platform.read(nothing, url)).toBe("learned");
    expect(inOneGo(platform.readSteps!(nothing, url))).toBe("learned");
    expect(await prefer([])).toBe(true);
    platform.read(nothing, url);
    expect(told).toEqual([[LOCATOR], [LOCATOR], []]);
    await prefer([LOCATOR]);
    expect(load).toHaveBeenCalledTimes(1);
  });

  it("reads as ever where it could not be brought", async () => {
    const { platform, prefer } = createLearnedPlatform(bare, () => Promise.reject(new Error("gone")));
    await expect(prefer([LOCATOR])).rejects.toThrow("gone");
    expect(platform.read(nothing, url)).toBe("bare");
  });
});

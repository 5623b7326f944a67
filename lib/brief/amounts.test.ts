import { describe, expect, it, vi } from "vitest";
import { amountsIn } from "./amounts";
import { readBrief } from "./read-brief";
import { TODAY } from "./testing/score";

// Patterns are built with the first brief; on a machine that does much else that takes its time.
vi.setConfig({ testTimeout: 120_000 });

const values = (text: string): number[] => amountsIn(text).map(({ value }) => value);

describe("units that look like small money", () => {
  it.each([
    "Videos in 1080p please",
    "Videos: 720p, 480 p or 1440p60",
    "Master in 4k 2160p",
    "4K/2160p, vertical",
    "1,080p and 4320p",
    "Clips in 4K-Auflösung",
    "18ct gold",
    "Rings in 9ct yellow gold and 18 ct. white gold",
    "18k gold chains",
    "0.5 ct diamond",
    "1.25ct lab-grown diamonds",
    "18 ct Weißgold",
    "Ringe aus 14ct-Gold",
    "0,5 ct Brillanten",
    "Bague 18 ct or jaune, 9ct d'or",
    "0,3 ct de diamants",
    "Anillos 18 ct de oro",
    "0,5 ct diamante",
    "Anel 18ct ouro, 0,2 ct de diamantes",
    "18K金のリング",
    "0.5ctのダイヤ",
  ])("are no amounts with a multiplier: %s", (text) =>
    expect(amountsIn(text).filter((one) => one.scaled || one.currency !== null)).toEqual([]),
  );
  it.each([
    ["CPC 18p", [0.18]],
    ["up to 108p a click", [1.08]],
    ["Klickpreis 40 ct", [0.4]],
    ["Klickpreis 18 ct oder weniger", [0.18]],
    ["at most 45 ct or less", [0.45]],
    ["40 ct Goldschmuck-Kampagne", [0.4]],
    ["2k or 3k", [2000, 3000]],
    ["£18k gold package", [18_000]],
    ["18k Gold Coast budget", [18_000]],
    ["1080p video for 4k", [4000]],
    ["4k video budget", [4000]],
  ])("leave money alone: %s", (text, wanted) => expect(values(text)).toEqual(wanted));
  it("are no budget and no target", () => {
    const videos = readBrief("Our budget for 1080p videos is open.", TODAY);
    expect([videos.fields.budget, videos.otherBudgets]).toEqual([null, []]);
    const rings = readBrief("We want leads at a target CPL for 0.5 ct diamond rings.", TODAY);
    expect(rings.fields.targetValue).toBeNull();
    const both = readBrief("Budget: for videos in 1080p we have 900 pounds per month.", TODAY);
    expect(both.fields.budget?.value).toMatchObject({ amount: 900, currency: "GBP" });
    expect(both.otherBudgets).toEqual([]);
  });
});

describe("the lower end of a range", () => {
  it.each([
    ["20 to 50p", [[0.2, 0.5]]],
    ["20p to £2", [[0.2, 2]]],
    ["30 bis 45 Cent", [[0.3, 0.45]]],
    ["£2-3k", [[2000, 3000]]],
    ["£2-£3k", [[2000, 3000]]],
    ["£2 to 3k", [[2000, 3000]]],
    ["R$ 2 a 3 mil reais", [[2000, 3000]]],
    ["2-3k €", [[2000, 3000]]],
    ["£2 to £3k", [[2, 3000]]],
    ["2 € bis 3k €", [[2, 3000]]],
  ])("is in the unit of both where it has none of its own: %s", (text, wanted) =>
    expect(amountsIn(text).map(({ low, value }) => [low, value])).toEqual(wanted),
  );
  it.each([
    ["from £2 to 50p", [2, 0.5]],
    ["£1-50p", [1, 0.5]],
    ["2 € bis 50 Cent", [2, 0.5]],
    ["2 euros à 50 centimes", [2, 0.5]],
  ])("is none where the second is less: %s", (text, wanted) =>
    expect(amountsIn(text).map(({ low, value }) => [low, value])).toEqual(wanted.map((value) => [null, value])),
  );
});

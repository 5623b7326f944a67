import { describe, expect, it } from "vitest";
import { freshHistory } from "@/lib/history/testing/open";
import { fuzzFormat } from "./fuzz";
import { mutated, seeded } from "./mutate";
import { seedsByFormat } from "./seeds";

const formats = [...(await seedsByFormat())];

// Ten thousand of each: `npm run lab -- fuzz`.
describe("damaged files of every format", () => {
  it("are many formats, and mutations that can be had again", () => {
    expect(formats.length).toBeGreaterThan(12);
    const bytes = new TextEncoder().encode("Day,Clicks\n2026-01-01,3\n");
    const same = () => mutated(bytes, bytes, seeded(7));
    expect(same()).toEqual(same());
    const different = new Set(Array.from({ length: 100 }, (_, n) => String(mutated(bytes, bytes, seeded(n)))));
    expect(different.size).toBeGreaterThan(90);
  });

  it.each(formats)("%s: read or refused, with nothing stored of what is refused", async (_, seeds) => {
    const { refused, bad } = await fuzzFormat(freshHistory(), seeds, 25, 3);
    expect(bad).toEqual([]);
    expect(refused).toBeGreaterThan(0);
  });
});

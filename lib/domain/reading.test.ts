import { describe, expect, it } from "vitest";
import { layersOf, viaOf } from "./reading";

describe("via", () => {
  it("names its layers in order of trust and gives them back", () => {
    const via = viaOf(["label", "key"], "essfield=stats.cost:x");
    expect(via).toBe("key+label:essfield=stats.cost:x");
    expect(layersOf(via)).toEqual(["key", "label"]);
  });

  it("has none where it was written otherwise", () => {
    for (const via of ["", "header-label", "essfield=a", "key+nonsense:x", "section:name/label"])
      expect(layersOf(via)).toEqual([]);
  });
});

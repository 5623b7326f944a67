import { describe, expect, it } from "vitest";

import type { Field } from "./fields";
import { totalRowTest } from "./total-rows";

const isTotal = totalRowTest(["campaign", "campaignId", "status", "cost"] satisfies Field[]);

describe("total rows", () => {
  it.each([
    [["Total: Campaigns", " --", " --", "5"]],
    [["", "", "Total: Account", "5"]],
    [["Gesamt: Konto", "", "", "5"]],
    [["Total : compte", "", "", "5"]],
    [["合計: アカウント", "", "", "5"]],
    [["Total", " --", " --", "5"]],
  ])("%j", (cells) => {
    expect(isTotal(cells)).toBe(true);
  });

  it.each([
    [["Total Wine", "1", "Enabled", "5"]],
    [["Total: Brand", "1", "Enabled", "5"]],
    [["Total: Brand", "", "Enabled", "5"]],
    [["Totally: Brand", "", "", "5"]],
    [["", "", "", ""]],
  ])("%j is none", (cells) => {
    expect(isTotal(cells)).toBe(false);
  });
});

import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { main } from "./main";

let folder = "";
beforeEach(async () => {
  vi.spyOn(console, "error").mockReturnValue();
  folder = await mkdtemp(join(tmpdir(), "simulator-"));
});
afterEach(() => rm(folder, { recursive: true }));

it("writes every file and both accounts", async () => {
  expect(await main(["--out", folder, "--days", "60", "--locale", "de-DE"])).toBe(0);
  const names = await readdir(folder);
  expect(names).toContain("Campaign report (Excel).csv");
  expect(names).toContain("google-account.json");
  expect(names.filter((name) => name.endsWith(".xlsx"))).toHaveLength(1);
  expect(names).toHaveLength(24);
});

it.each([
  [[]],
  [["--out", "x", "--seed", "seven"]],
  [["--out", "x", "--locale", "fr-FR"]],
  [["--nonsense"]],
  [["--out", "x", "--to", "soon"]],
])("refuses %j as wrong usage", async (args) => {
  expect(await main(args)).toBe(2);
});

it("says where it cannot write", async () => {
  expect(await main(["--out", join(folder, "\0"), "--days", "30"])).toBe(1);
});

import { describe, expect, it } from "vitest";

import { readRows } from "./read-rows";
import { cardsAndEditor } from "./cards";
import type { Fixture } from "./fixture";
import { googleTables } from "./google-tables";
import { jsonExports } from "./json-exports";
import { metaResaved, metaTables, metaWorkbooks } from "./meta-tables";
import { nearWords } from "./near-words";
import { oddFiles } from "./odd-files";

const fixtures: readonly Fixture[] = [
  ...googleTables(),
  ...metaTables(),
  ...metaResaved(),
  ...(await metaWorkbooks()),
  ...jsonExports(),
  ...cardsAndEditor(),
  ...oddFiles(),
  ...nearWords(),
];

describe("every format, language and encoding is read as it was written", () => {
  it("has the sixty files that are asked for, each once", () => {
    expect(new Set(fixtures.map((fixture) => fixture.about)).size).toBe(fixtures.length);
    expect(fixtures.length).toBeGreaterThanOrEqual(60);
  });

  it.each(fixtures)("$about", async (fixture) => {
    const { report, rows } = await readRows(fixture.bytes, fixture.name, { today: "2026-11-22" });
    const { path, skipped, warnings, ...rest } = report;
    expect(path).toBe(fixture.name);
    expect(rest).toEqual(fixture.report);
    expect(skipped.map((one) => one.reason)).toEqual(fixture.skipped ?? []);
    expect(warnings).toEqual((fixture.warnings ?? []).map((part) => expect.stringContaining(part) as string));
    if (fixture.first === null) expect(rows).toEqual([]);
    else if (fixture.first !== undefined) expect(rows[0]).toMatchObject(fixture.first);
  });
});

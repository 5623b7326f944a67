import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FieldHealth } from "@/lib/domain/field-health";
import type { Layer, UnreadableReason } from "@/lib/domain/reading";
import { changeOf } from "./changes";
import { follow } from "./follow";
import type { Seen } from "./sightings";

const KEY = { account: "google-ads:1", form: "settings:campaign:en", field: "budget" };
const START = Date.parse("2026-11-01T09:00:00Z");
const minute = (n: number) => new Date(START + n * 60_000).toISOString();

const by = (...layers: Layer[]): Seen => ({ status: "found", layers });
const not = (reason: UnreadableReason): Seen => ({ status: "unreadable", reason });
type Look = readonly [entity: string | null, seen: Seen];

/** Looks at one field, five minutes apart. */
function after(looks: readonly Look[], version = "1", before: FieldHealth | null = null): FieldHealth | null {
  return looks.reduce<FieldHealth | null>(
    (row, [entity, seen], index) => follow(row, KEY, { seen, entity, at: minute(index * 5), version }),
    before,
  );
}
function told(looks: readonly Look[], version = "1", before: FieldHealth | null = null) {
  const row = after(looks, version, before);
  return row === null ? null : changeOf(row);
}
const well: readonly Look[] = [
  ["a", by("key", "label")],
  ["b", by("key", "label")],
  ["a", by("key", "label")],
];

describe("a field that is found no more", () => {
  it("is told once it is missing twice where it was read before", () => {
    expect(told([...well, ["a", not("no-match")]])).toBeNull();
    expect(told([...well, ["a", not("no-match")], ["a", not("no-match")]])).toMatchObject({
      kind: "lost",
      was: ["key", "label"],
      reason: "no-match",
      since: minute(15),
    });
  });

  it("is not told of campaigns that were never read: another kind of campaign may lack the field", () => {
    expect(told([...well, ["c", not("no-match")], ["d", not("no-match")], ["d", not("no-match")]])).toBeNull();
    expect(told([...well, ["c", not("no-match")], ["d", not("no-match")], ["e", not("no-match")]])?.kind).toBe("lost");
  });

  it("is not told of what was read only once, or at one time only", () => {
    const gone: Look[] = [
      ["a", not("no-match")],
      ["a", not("no-match")],
    ];
    expect(told([["a", by("key")], ...gone])).toBeNull();
    expect(told([["a", by("key")], ["a", by("key")], ["a", by("key")], ...gone])).toBeNull();
  });

  it("is not told of a value that is half typed", () => {
    const typing: Look[] = [
      ["a", not("parse-failed")],
      ["a", not("parse-failed")],
      ["a", not("parse-failed")],
    ];
    expect(told([...well, ...typing])).toBeNull();
    expect(told([...well, ...typing, ["b", not("parse-failed")]])?.reason).toBe("parse-failed");
  });

  it("is forgiven as soon as it is found again, and told anew when it goes once more", () => {
    const gone: Look[] = [
      ["a", not("no-match")],
      ["a", not("no-match")],
    ];
    expect(told([...well, ...gone, ["a", by("key", "label")]])).toBeNull();
    expect(told([...well, ...gone, ["a", by("key", "label")], ...gone])?.since).toBe(minute(30));
  });

  it("says nothing of forms that do not say whose they are", () => {
    expect(told([...well, [null, not("no-match")], [null, not("no-match")]])).toBeNull();
  });

  it("is silent once dismissed, and speaks of another change", () => {
    const row = after([...well, ["a", not("no-match")], ["a", not("no-match")]])!;
    const dismissed = { ...row, dismissed: changeOf(row)!.signature };
    expect(changeOf(dismissed)).toBeNull();
    expect(
      told(
        [
          ["a", not("ambiguous")],
          ["b", not("ambiguous")],
        ],
        "1",
        dismissed,
      )?.kind,
    ).toBe("lost");
  });

  it("blames nobody for what another version of the extension finds otherwise", () => {
    const row = after(well);
    expect(
      told(
        [
          ["a", not("no-match")],
          ["a", not("no-match")],
          ["b", not("no-match")],
        ],
        "2",
        row,
      ),
    ).toBeNull();
    expect(
      told(
        [
          ["a", by("label")],
          ["b", by("label")],
          ["a", by("label")],
        ],
        "2",
        row,
      ),
    ).toBeNull();
  });
});

describe("a layer that finds no more", () => {
  const label: readonly Look[] = [
    ["a", by("label")],
    ["b", by("label")],
    ["a", by("label")],
  ];
  it("is told once the rest has found the field alone, several times", () => {
    expect(told([...well, ...label.slice(0, 2)])).toBeNull();
    expect(told([...well, ...label])).toMatchObject({
      kind: "weaker",
      was: ["key", "label"],
      now: ["label"],
      since: minute(15),
    });
  });

  it("is not told where both ways come in turns, as with a section that is folded or open", () => {
    expect(told([...well, ...label.slice(0, 2), ["a", by("key", "label")], ...label, ...label])).toBeNull();
  });

  it("is not told where a layer is gained, nor where the reader names none", () => {
    expect(told([...label, ...well])).toBeNull();
    expect(told([...well, ["a", by()], ["b", by()], ["a", by()]])).toBeNull();
  });
});

describe("any history of looks", () => {
  const look = fc.tuple(
    fc.constantFrom<string | null>("a", "b", "c", null),
    fc.constantFrom(by("key", "label"), by("label"), by(), not("no-match"), not("ambiguous"), not("parse-failed")),
  );

  it("tells a loss only of a field that is unreadable now, and a weaker way only of one that is found", () => {
    fc.assert(
      fc.property(fc.array(look, { maxLength: 40 }), (looks) => {
        const change = told(looks);
        const last = looks.filter(([entity]) => entity !== null).at(-1)?.[1];
        if (change?.kind === "lost") expect(last?.status).toBe("unreadable");
        if (change?.kind === "weaker") expect(last?.status).toBe("found");
      }),
    );
  });

  it("is written little: looks that repeat are not", () => {
    fc.assert(
      fc.property(look, fc.integer({ min: 1, max: 60 }), (one, times) => {
        let writes = 0;
        let row: FieldHealth | null = null;
        for (let n = 0; n < times; n++) {
          const next = follow(row, KEY, { seen: one[1], entity: one[0], at: minute(n), version: "1" });
          if (next !== row) writes++;
          row = next;
        }
        expect(writes).toBeLessThanOrEqual(4);
      }),
    );
  });
});

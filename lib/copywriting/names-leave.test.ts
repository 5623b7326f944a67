import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { composeQuestion } from "@/lib/copywriting/compose-question";
import { openTokens } from "@/lib/copywriting/tokens";

const word = (letters: string, least: number, most: number) =>
  fc.array(fc.constantFrom(...Array.from(letters)), { minLength: least, maxLength: most }).map((all) => all.join(""));
const latin = fc
  .tuple(word("ABDÉIÖŁŠÇĞİÑÅŻ", 1, 1), word("aeiouéèöüßñłşğıøxz", 2, 8))
  .map(([first, rest]) => first + rest);
const han = word("田中山本佐藤高橋渡辺林木村井上々", 2, 4);
const NAME = fc.oneof(
  latin,
  fc.tuple(latin, latin).map((both) => both.join(" ")),
  fc.tuple(latin, fc.constantFrom("-", "‑", "–"), latin).map((all) => all.join("")),
  fc.tuple(fc.constantFrom("O", "D", "L"), fc.constantFrom("'", "’", "ʼ", "‘"), latin).map((all) => all.join("")),
  han,
  fc.tuple(han, fc.constantFrom(" ", "　"), han).map((all) => all.join("")),
  word("アイウエオカキクケコサシスセソダンー", 2, 8),
  word("さくらあおいゆうきはると", 2, 6),
  fc.tuple(word("محمدعليفاطمةزينب", 2, 7), word("محمدعليفاطمةزينب", 2, 7)).map((both) => both.join(" ")),
);
/** How somebody else may type the same name. */
const RETYPED: readonly ((name: string) => string)[] = [
  (name) => name,
  (name) => name.replaceAll(/['’ʼ‘]/gu, "’"),
  (name) => name.replaceAll(/['’ʼ‘]/gu, "'"),
  (name) => name.replaceAll(/[-‑–]/gu, "‐"),
  (name) => name.toUpperCase(),
  (name) => name.toLowerCase(),
  (name) => name.normalize("NFD"),
  (name) => name.replace(/[ \u3000]/u, "\u00a0"),
  (name) => `${name.slice(0, 1)}\u200b${name.slice(1)}`,
];
const AROUND: readonly (readonly [string, string])[] = [
  ["We met ", ", and agreed."],
  ["", "."],
  ["先日は", "様にお世話になりました。"],
  ["(", ")"],
  ["كتب ", " أمس"],
];
/** As two people would call the same name, whatever it was typed with. */
const bare = (text: string) =>
  text
    .normalize("NFKD")
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, "");

describe("a name of any script", () => {
  it("is in nothing that leaves, in no spelling of it", () => {
    fc.assert(
      fc.property(NAME, fc.constantFrom(...RETYPED), fc.constantFrom(...AROUND), (name, retype, [before, after]) => {
        const isUnspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(name);
        // A Latin or Arabic name that runs into Japanese letters is another matter: nobody writes that without a space.
        const text = `${before}${isUnspaced || !before.startsWith("先") ? "" : " "}${retype(name)}${isUnspaced ? "" : " "}${after}`;
        const made = composeQuestion({
          purpose: "brief",
          task: [],
          order: {},
          texts: [{ id: "mail", text, longest: 5_000 }],
          names: [name],
          schema: { type: "object", properties: {} },
          read: (json: unknown) => json,
        });
        expect(bare(JSON.stringify(JSON.parse(made.prompt.split("\n")[2]!)))).not.toContain(bare(name));
      }),
      { numRuns: 2_000 },
    );
  });
  it("comes back as it was written", () => {
    fc.assert(
      fc.property(NAME, fc.constantFrom(...RETYPED), (name, retype) => {
        const tokens = openTokens([name]);
        const text = `Thanks, ${retype(name)}, for 田中様.`;
        expect(tokens.show(tokens.hide(text))).toBe(text);
      }),
    );
  });
});

it("takes no part of another word, but a name's genitive", () => {
  const tokens = openTokens(["Ben", "Anna", "Al", "田中"]);
  expect(tokens.hide("Benefits for bench, al final")).toBe("Benefits for bench, al final");
  expect(tokens.hide("Annas Budget, Anna’s too; Al said 田中様は")).toBe(
    "[C1]s Budget, [C1]’s too; [C2] said [C3]様は",
  );
});

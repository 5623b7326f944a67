import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { messagesOf, speak, type Language } from "@/components/testing/locale";
import { fill } from "@/components/wording/fill";
import { checkText, hintText, messageKey, phraseText, refusalText, troubleText } from "@/components/wording/phrases";
import { PHRASE_CODES, PHRASE_PARAMS, SCORE_SETTINGS, type ParamKind } from "@/lib/advice/phrases";
import { ALARM_GROUPS } from "@/lib/copywriting/alarm/alarm";
import { GEMINI_TROUBLES } from "@/lib/copywriting/gemini-errors";
import { BACKUP_FAULTS } from "@/lib/history/backup/backup-error";
import { IMPORTED_FAULTS } from "@/lib/model/imported/refusal";
import { ENGINE_TROUBLES } from "@/lib/engine/answers";
import { PICK_REFUSALS } from "@/lib/domain/learned";
import { BREAKDOWNS } from "@/lib/domain/history";
import { METRICS } from "@/lib/domain/metrics";
import { SETTINGS } from "@/lib/domain/settings";
import { POLICY_RULES } from "@/lib/policy/rules";
import { fieldName } from "@/components/wording/names";

const ROOT = path.resolve(import.meta.dirname, "../..");

/** Codes that are written only as literals in another room, by a pattern whose first group is the code. */
function codesIn(folder: string, pattern: RegExp, only = ".ts"): string[] {
  const files = readdirSync(path.join(ROOT, folder), { recursive: true, encoding: "utf8" });
  const found = files
    .filter((file) => file.endsWith(only) && !file.endsWith(".test.ts"))
    .flatMap((file) => [...readFileSync(path.join(ROOT, folder, file), "utf8").matchAll(pattern)])
    .map((match) => match[1]!);
  return [...new Set(found)];
}

const COPY_CODES = [
  ...codesIn("lib/copywriting", /"(copy-[a-z-]+)"/g).filter((code) => code !== "copy-draft"),
  ...codesIn("lib/copywriting/studio", /"(studio-[a-z-]+)"/g),
];
const LINT_RULES = codesIn(
  "lib/copywriting/lint-rules",
  /(?:rule: |^ {6}|\(\w+ !== null, |\w, )"([a-z]+-[a-z-]+|profanity|superlative|clickbait|urgency|minors|counterfeit|trademark|discriminates|placeholder|ellipsis)",?$/gm,
);
const ALARM_CODES = ALARM_GROUPS.map((group) => `reads-like-${group}`);
const IMPORT_CODES = codesIn("lib/history/imports", /^\s+\| "([a-z-]+)"/gm, "import-error.ts");

const READER_HINTS = [
  ...codesIn("lib/platforms", /hint: "([^"]+)"/g),
  ...codesIn("lib/platforms", /hint: .*\? "([^"]+)"/g),
  ...codesIn("lib/platforms", /hint: .*: "([^"]+)"/g),
];
/** Parts of a page that a reader's problem may name. */
const PROBLEM_FIELDS = codesIn("lib/platforms", /(?:field: "|missing\(")([A-Za-z]+)(?:", reason|", \w+\))/g);

const SAMPLE: Readonly<Record<ParamKind, string | number | { amountMicros: number; currency: string }>> = {
  money: { amountMicros: 48_000_000, currency: "EUR" },
  number: 412,
  share: 0.2,
  ratio: 3.5,
  date: "2026-12-14",
  text: "Search partners",
  outcome: "leads",
  setting: "networks",
  breakdown: "network",
  slot: "headlines",
  gender: "male",
  strategy: "target-cpa",
  budgetType: "daily",
};

describe.each<Language>(["en", "de"])("wording in %s", (language) => {
  let messages: Readonly<Record<string, string>>;
  beforeAll(async () => {
    await speak(language);
    messages = await messagesOf(language);
  });

  test.each(PHRASE_CODES.map((code) => [code]))("%s is a whole sentence with its figures", (code) => {
    const kinds: Readonly<Record<string, ParamKind>> = PHRASE_PARAMS[code];
    const params = Object.fromEntries(Object.entries(kinds).map(([name, kind]) => [name, SAMPLE[kind]]));
    const text = phraseText({ code, params }, "google-ads");
    expect(messages[messageKey("phrase", code)]).toBeTruthy();
    expect(text).not.toMatch(/[{}…]|undefined|\bNaN\b|[a-z]-[a-z]+-[a-z]+\b(?=.*_)/);
    expect(text).not.toContain("!");
  });

  test("every rule of the policy has words", () => {
    for (const { code } of POLICY_RULES) expect(messages[messageKey("phrase", code)], code).toBeTruthy();
  });

  test("every reason and rule of the texts has words", () => {
    expect(COPY_CODES.length).toBeGreaterThan(8);
    expect(LINT_RULES.length).toBeGreaterThan(20);
    for (const code of [...COPY_CODES, ...LINT_RULES, ...ALARM_CODES])
      expect(messages[messageKey("phrase", code)], code).toBeTruthy();
    for (const rule of [...LINT_RULES, ...ALARM_CODES])
      expect(messages[messageKey("lintfix", rule)], rule).toBeTruthy();
  });

  test("every hint and every part of a page that a reader names has words", () => {
    expect(READER_HINTS.length).toBeGreaterThan(15);
    expect(PROBLEM_FIELDS).toContain("accountId");
    for (const hint of READER_HINTS) expect(hintText(hint), hint).toBeTruthy();
    const nameless = fieldName("nonsense", "google-ads");
    for (const field of PROBLEM_FIELDS) expect(fieldName(field, "google-ads"), field).not.toBe(nameless);
  });

  test("every reason for an unread field has words, and says what to do", () => {
    for (const reason of ["no-match", "ambiguous", "parse-failed", "not-loaded"])
      for (const room of ["problem", "remedy"] as const)
        expect(messages[messageKey(room, reason)], reason).toBeTruthy();
    for (const why of PICK_REFUSALS) expect(refusalText(why, "Budget", "CPA")).not.toMatch(/[{}…]/);
    expect(PICK_REFUSALS.every((why) => messages[messageKey("unlearnable", why)])).toBe(true);
  });

  test("every trouble has words", () => {
    expect(IMPORT_CODES.length).toBeGreaterThan(20);
    for (const code of [
      ...ENGINE_TROUBLES,
      ...IMPORTED_FAULTS,
      ...BACKUP_FAULTS,
      ...GEMINI_TROUBLES,
      ...IMPORT_CODES,
      "engine-gone",
      "engine-silent",
    ])
      expect(messages[messageKey("trouble", code)], code).toBeTruthy();
  });

  test("every field that can be read or weighed has a name of its own", () => {
    const other = messages["setting_other"];
    for (const field of [...SETTINGS, ...METRICS, ...BREAKDOWNS, ...SCORE_SETTINGS])
      expect(fieldName(field, "meta-ads"), field).not.toBe(other);
  });

  test("what Google calls an ad group is never called an ad set there", () => {
    expect(fieldName("adset", "google-ads")).not.toMatch(/ad set/i);
    if (language === "en") expect(fieldName("adset", "meta-ads")).toMatch(/ad set/i);
  });

  test("an unknown code never shows as a code", () => {
    expect(phraseText({ code: "reason-from-the-future", params: {} }, "google-ads")).toBe(messages["fallback_phrase"]);
    expect(checkText({ code: "x-y-z", params: {} }, "meta-ads")).toBe(messages["fallback_check"]);
    expect(troubleText({ code: "new-trouble", params: {}, message: "English stays." })).toBe("English stays.");
  });

  test("numbers choose the word that fits", () => {
    expect(fill("{n} {n|one:many}", { n: 1 }, "google-ads")).toBe("1 one");
    expect(fill("{n} {n|one:many}", { n: 2 }, "google-ads")).toBe("2 many");
  });

  test("hostile figures stay text", () => {
    expect(fill("{name}", { name: "<img src=x> {n} $&" }, "google-ads")).toBe("<img src=x> {n} $&");
  });
});

test("both languages say the same things", async () => {
  const [en, de] = [await messagesOf("en"), await messagesOf("de")];
  const slots = (text: string | undefined) => [...(text ?? "").matchAll(/\{(\w+)/g)].map((match) => match[1]).sort();
  expect(Object.keys(de).sort()).toEqual(Object.keys(en).sort());
  for (const key of Object.keys(en)) expect(new Set(slots(de[key])), key).toEqual(new Set(slots(en[key])));
});

test("every message is used somewhere", async () => {
  const rooms = ["components", "entrypoints", "lib", "wxt.config.ts"];
  const files = rooms.flatMap((room) =>
    room.endsWith(".ts")
      ? [room]
      : readdirSync(path.join(ROOT, room), { recursive: true, encoding: "utf8" })
          .filter((file) => /\.tsx?$/.test(file) && !file.includes(".test."))
          .map((file) => path.join(room, file)),
  );
  const source = files.map((file) => readFileSync(path.join(ROOT, file), "utf8")).join("\n");
  const coded = /^(phrase|trouble|problem|hint|remedy|unlearnable|lintfix)_/;
  const unused = Object.keys(await messagesOf("en")).filter((key) => {
    if (coded.test(key) || key.startsWith("@@")) return false;
    return (
      !source.includes(`"${key.replace("_", ".")}"`) &&
      !source.includes(`__MSG_${key}__`) &&
      !source.includes(`"${key}"`)
    );
  });
  expect(unused).toEqual([]);
});

test("every name is one that a browser takes: with any other it refuses the whole extension", async () => {
  for (const language of ["en", "de"] as const)
    for (const key of Object.keys(await messagesOf(language))) expect(key).toMatch(/^[A-Za-z0-9_@]+$/);
});

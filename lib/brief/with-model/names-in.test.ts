import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { composeQuestion } from "@/lib/copywriting/compose-question";
import { briefQuestion } from "./answer";
import { namesIn } from "./names-in";

const sentOf = (mail: string) => composeQuestion(briefQuestion(mail, namesIn(mail), "2026-11-27")).prompt;

const NAMES = [
  "Anna Okafor",
  "Siobhán O’Brien",
  "Jean-Luc d'Arc",
  "Łukasz Żak",
  "José María Núñez",
  "田中 太郎",
  "佐藤 花子",
  "マリア サントス",
  "محمد علي",
  "Ludwig van der Berg",
];
const LINES: readonly ((name: string) => string)[] = [
  (name) => `From: ${name} <x@example.com>`,
  (name) => `To: Bo Li <b@example.com>, ${name} <x@example.com>`,
  (name) => `差出人: "${name}" <x@example.com>`,
  (name) => `Dear ${name},`,
  (name) => `Sehr geehrter Herr ${name},`,
  (name) => `Best regards,\n${name}`,
  (name) => `Mit freundlichen Grüßen\n\n${name}`,
  (name) => `よろしくお願いいたします。\n${name}`,
];

describe("names of people and firms", () => {
  it("are found in any script, where a mail has them, and leave nowhere in it", () => {
    fc.assert(
      fc.property(fc.constantFrom(...NAMES), fc.constantFrom(...LINES), (name, line) => {
        const mail = `${line(name)}\n\nBudget is 500 €. ${name} agreed; ask ${name.replace("’", "'")}.`;
        const [sent, last] = [sentOf(mail).normalize("NFKC"), name.split(" ").at(-1)!];
        expect(sent).not.toContain(name);
        expect(sent).not.toContain(last);
        expect(sent).not.toContain(last.replace("’", "'"));
        expect(sent).toContain("500 €");
      }),
      { numRuns: 400 },
    );
  });
  it.each<[string, readonly string[]]>([
    ["田中様\nお世話になっております。株式会社ミライの佐藤です。", ["田中", "佐藤", "ミライ"]],
    ["さくらさん、確認お願いします。", ["さくら"]],
    ["林さんに聞いてください。", ["林さん"]],
    ["Thanks,\nanna okafor", ["anna okafor"]],
    ["hi ben,\nwe start", ["ben"]],
  ])("in %j", (text, names) => {
    expect(namesIn(text)).toEqual(expect.arrayContaining([...names]));
  });
  it.each([
    "Thanks,\nlooking forward to your plan for the summer",
    "Hello we want more leads",
    "Hi all,\nbudget is 500.",
    "皆様\nお客様の声をたくさん集めたい。予算は50万円です。",
  ])("are no other words: %j", (text) => {
    expect(namesIn(text)).toEqual([]);
  });
  it("are all of them found, however many a thread has", () => {
    const names = Array.from({ length: 60 }, (_, at) => `${String.fromCharCode(65 + (at % 26))}${"aeiou"[at % 5]}${"bdfgk"[Math.floor(at / 12)]}lon${"xyz"[at % 3]} Q${"aeiou"[at % 5]}${String.fromCharCode(97 + (at % 26))}mor`); // prettier-ignore
    const mail = names.map((name) => `From: ${name} <x@example.com>\n\nHello.`).join("\n\n");
    const sent = sentOf(mail);
    expect(names.filter((name) => sent.includes(name))).toEqual([]);
  });
});

import "fake-indexeddb/auto";
import { describe, expect, it } from "vitest";
import { completeItems } from "@/lib/copywriting/complete-items";
import type { WrittenText } from "@/lib/copywriting/studio/compose";
import { limitsOf, textLength } from "@/lib/copywriting/limits";
import { fieldsOf } from "@/lib/copywriting/studio/fields";
import { isNear } from "@/lib/copywriting/studio/variety";
import { emptyWish, type StudioWish } from "@/lib/copywriting/studio/wish";
import { upsertAccount } from "@/lib/history/accounts";
import { openHistory } from "@/lib/history/db";
import { account, askedEngine, seen, TEST_KEY, wordsIn } from "./asked-engine";
import { injections } from "./injections";
import { expectNoSecrets } from "./no-secrets";

const plain = emptyWish("en", "google-ads");
const WISH: StudioWish = {
  ...plain,
  what: {
    ...plain.what,
    product: "Trail Mug",
    benefits: ["Fits every bottle cage", "Keeps drinks hot", "Weighs 200 g"],
  },
  who: { ...plain.who, gender: "women", ageMin: 30, ageMax: 39, needs: ["Cold coffee on the way"] },
  voice: { ...plain.voice, avoid: ["thermos"] },
};

const { server, engine, sent, questions } = askedEngine("gemini-studio");
const write = async (wish: StudioWish = WISH, onTexts: (texts: readonly WrittenText[]) => void = () => undefined) => {
  const shown = await seen(engine().previewWriting(account, wish, null));
  return engine().writeCopy({ account, wish, reading: null, shown }, onTexts);
};
const image = { mimeType: "image/jpeg" as const, base64: btoa("pixels") };
const look = async (wish: StudioWish) => {
  const request = { account, wish, reading: null, image };
  return engine().readPicture({ ...request, shown: await seen(engine().previewPicture(request)) });
};

describe("a set written by Gemini", () => {
  it("comes first, in limits and without near-duplicates, and what is missing is written here", async () => {
    const streamed: (readonly WrittenText[])[] = [];
    const answer = await write(WISH, (texts) => streamed.push(texts));
    if (!answer.ok) throw new Error(answer.trouble.code);
    const { drafts, written } = answer.value;
    const gemini = drafts.filter(({ origin }) => origin === "written");
    expect(gemini.length).toBeGreaterThan(4);
    expect(drafts.length).toBeGreaterThan(gemini.length);
    expect(written).toMatchObject({ model: "gemini-3.8-flash" });
    // The linter's guess at claims takes one harmless text in thirty for one, and leaves it out.
    expect(written!.dropped).toBeLessThan(written!.passed / 4);
    // The first half of the stream was shown before the second came.
    expect(streamed.length).toBeGreaterThan(1);
    expect(streamed[0]!.length).toBeLessThan(streamed.at(-1)!.length);
    for (const field of fieldsOf("search")) {
      const texts = drafts.filter((one) => one.field === field.id).map(({ text }) => text);
      for (const text of texts)
        expect(textLength("google-ads", text)).toBeLessThanOrEqual(limitsOf(field.format)[field.slot]!.longest);
      if (field.id === "headline")
        expect(texts.some((a, i) => texts.slice(i + 1).some((b) => isNear(a, b)))).toBe(false);
    }
  });
  it("is asked for with the facts and what was chosen, but not with the persona's age and sex", async () => {
    await write();
    expect(sent()).toContain("Fits every bottle cage");
    expect(sent()).toContain("longestCharacters");
    const { contents } = JSON.parse(sent()) as { contents: { parts: { text: string }[] }[] };
    expect(contents[0]!.parts[0]!.text).not.toMatch(/women|ageMin|"30"|gender/u);
    // To the last byte what was shown, marker and all.
    const shown = await seen(engine().previewWriting(account, WISH, null));
    await engine().writeCopy({ account, wish: WISH, reading: null, shown }, () => undefined);
    expect(wordsIn(sent())).toEqual({ system: shown.system, prompt: shown.prompt });
  });
  it("is asked for without the account's name, though it is the brand, and so is a picture", async () => {
    await upsertAccount(openHistory("gemini-studio"), account, { name: "Nordlicht Räder", currency: "EUR" });
    const named = { ...WISH, what: { ...WISH.what, brand: "Nordlicht Räder" } };
    const preview = await engine().previewWriting(account, named, null);
    expect(preview.ok && preview.value.prompt).toMatch(/"text":"\[C1\]"/u);
    await write(named);
    expect(sent()).not.toContain("Nordlicht");
    await look({ ...named, channel: "meta-feed" });
    expect(sent()).not.toContain("Nordlicht");
  });
  it("holds nothing of a model that obeys an attacker, nor are secrets sent, whatever stands in the facts", async () => {
    server().host.setModes("hostile");
    await engine().setGeminiCeiling(100_000_000);
    const attacks = injections(5).map(({ text }) => text.slice(0, 300));
    expect(attacks.length).toBeGreaterThanOrEqual(200);
    const before = questions().length;
    for (let at = 0; at < attacks.length; at += 20) {
      const proof = attacks.slice(at, at + 20);
      const answer = await write({ ...WISH, voice: { ...WISH.voice, words: proof } });
      if (!answer.ok) throw new Error(answer.trouble.code);
      const gemini = answer.value.drafts.filter(({ origin }) => origin === "written");
      for (const { text, field } of gemini) {
        expect(text).not.toMatch(/evil|http|@|0800|90|free|guarant|cures|diabet|vote|\u200b|AIza|data-0|!!!|best/iu);
        expect(fieldsOf("search").map(({ id }) => id)).toContain(field);
      }
      expect(answer.value.written!.dropped).toBeGreaterThan(20);
    }
    const requests = questions().slice(before);
    expect(requests.length).toBe(attacks.length / 20);
    for (const request of requests) expectNoSecrets(request, TEST_KEY, { account: account.accountId });
  });
  it("can be stopped, and says so", async () => {
    server().host.setModes("stall-first");
    const asked = write();
    await new Promise((resolve) => setTimeout(resolve, 200));
    await engine().cancelAsking();
    expect(await asked).toMatchObject({ ok: false, trouble: { code: "gemini-cancelled" } });
  });
});

describe("a picture looked at by Gemini", () => {
  const meta = { ...WISH, channel: "meta-feed" as const };
  it("becomes a description, ways, texts and, on Meta, hashtags; the picture goes beside words that were shown", async () => {
    const answer = await look(meta);
    if (!answer.ok) throw new Error(answer.trouble.code);
    expect(answer.value).toMatchObject({
      description: "A steel mug stands on a rock beside a bottle cage.",
      ways: [{ shows: "in-use", moment: "know" }],
      hashtags: ["TrailMug"],
    });
    expect(answer.value.texts.some(({ field }) => field === "primaryText")).toBe(true);
    const { contents } = JSON.parse(sent()) as { contents: { parts: { text?: string; inlineData?: { data: string } }[] }[] }; // prettier-ignore
    expect(contents[0]!.parts[1]!.inlineData!.data).toBe(image.base64);
    const preview = await engine().previewPicture({ account, wish: meta, reading: null, image });
    expect(preview.ok && preview.value.images).toBe(1);
    const search = await look(WISH);
    expect(search.ok && search.value.hashtags).toEqual([]);
  });
  it("gives nothing of what a model says that obeys the writing in it", async () => {
    server().host.setModes("hostile");
    const answer = await look(meta);
    if (!answer.ok) throw new Error(answer.trouble.code);
    expect(answer.value).toMatchObject({ description: "", ways: [], hashtags: [] });
    expect(Object.keys(answer.value).sort()).toEqual(["description", "dropped", "hashtags", "model", "texts", "ways"]);
    expect(answer.value.dropped).toBeGreaterThan(20);
    for (const { text } of answer.value.texts)
      expect(text).not.toMatch(/evil|http|@|0800|90|free|guarant|cures|!!!|best/iu);
  });
  it("needs the paid tier: pictures are too private for the other", async () => {
    await engine().agreeToGemini({ region: "elsewhere", tier: "free", adult: true });
    expect(await look(meta)).toMatchObject({ ok: false, trouble: { code: "gemini-free-private" } });
    await engine().agreeToGemini({ region: "europe", tier: "paid", adult: true });
  });
});

it("reads whole objects out of JSON that is still coming", () => {
  const whole = '{"texts": [{"field":"headline","text":"a } \\" ] b"}, {"field":"x","list":[{"a":1}]}, {"fi';
  expect(completeItems(whole, "texts")).toEqual([
    { field: "headline", text: 'a } " ] b' },
    { field: "x", list: [{ a: 1 }] },
  ]);
  expect(completeItems('{"texts": [{"field":"headline","te', "texts")).toEqual([]);
  expect(completeItems('{"texts": [{"a":1}], "more": [{"b":2}]}', "texts")).toEqual([{ a: 1 }]);
});

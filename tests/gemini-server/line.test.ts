import "fake-indexeddb/auto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { ModelQuestion } from "@/lib/domain/model-question";
import { askModel } from "@/lib/copywriting/ask-model";
import { openHistory } from "@/lib/history/db";
import { writeSetting } from "@/lib/history/settings";
import { type GeminiLine, openGeminiLine } from "@/lib/engine/gemini-line";
import { type GeminiServer, startGeminiServer } from "./start";

const OLD_KEY = "AIzaSyTest-0123456789_abcdefghijklmnopq";
const NEW_KEY = "AQ.Ab8RN6Test-0123456789_abcdefghijklmnopqrstuvwxyz";
const QUESTION: ModelQuestion<unknown> = {
  purpose: "copy",
  task: ["Say something."],
  order: { language: "en", order: [] },
  texts: [{ id: "T1", text: "Solid oak tables" }],
  schema: { type: "object", properties: { texts: { type: "array", items: { type: "string" } } } },
  read: (json) => json,
};

let server: GeminiServer;
let line: GeminiLine;
let today: string;
let databases = 0;
let db: ReturnType<typeof openHistory>;
beforeAll(async () => {
  server = await startGeminiServer({ keys: [OLD_KEY, NEW_KEY] });
});
afterAll(async () => server.close());
beforeEach(() => {
  server.host.setModes("good");
  today = "2026-11-27";
  db = openHistory(`gemini-line-${++databases}`);
  line = openGeminiLine(db, server.origin, () => today);
});

const posts = (): number => server.host.requests.filter(({ method }) => method === "POST").length;
const ready = async (over: Partial<Parameters<GeminiLine["agree"]>[0]> = {}): Promise<void> => {
  await line.setKey(OLD_KEY, null);
  await line.agree({ region: "europe", tier: "paid", adult: true, ...over });
};
async function ask(question: ModelQuestion<unknown> = QUESTION): Promise<string> {
  const { line: model, model: name } = await line.model(question.purpose);
  const answer = await askModel(model, question, { model: name, signal: AbortSignal.timeout(10_000) });
  return answer.ok ? "ok" : answer.trouble.code;
}

describe("the line to Gemini", () => {
  it.each([OLD_KEY, NEW_KEY])("takes both shapes of keys and lists models with them: %s", async (key) => {
    const state = await line.setKey(`  ${key}\n`, null);
    expect(state).toMatchObject({ hasKey: true, model: "models/gemini-3.8-flash", refused: false, consent: null });
  });
  it("sends nothing before somebody agreed", async () => {
    await line.setKey(OLD_KEY, null);
    const before = posts();
    expect(await ask()).toBe("gemini-no-consent");
    expect(posts()).toBe(before);
  });
  it("keeps to Google's terms: no free tier in Europe, nothing private on the free tier", async () => {
    await ready({ tier: "free" });
    const before = posts();
    expect(await ask()).toBe("gemini-free-in-europe");
    await line.agree({ region: "elsewhere", tier: "free", adult: true });
    expect(await ask({ ...QUESTION, purpose: "brief" })).toBe("gemini-free-private");
    expect(await ask({ ...QUESTION, purpose: "image" })).toBe("gemini-free-private");
    expect(posts()).toBe(before);
    expect(await ask()).toBe("ok");
  });
  it("counts tokens and cost, and stops at the day's ceiling until the next day", async () => {
    await ready();
    expect(await ask()).toBe("ok");
    const { today: first } = await line.state();
    expect(first).toMatchObject({ requests: 1, input: 321, output: 654 });
    expect(first.micros).toBe(Math.ceil(321 * 0.75 + 654 * 3.75));
    await line.setCeiling(first.micros + 100);
    const before = posts();
    expect(await ask()).toBe("gemini-ceiling");
    expect(posts()).toBe(before);
    today = "2026-11-28";
    await line.setCeiling(1_000_000);
    expect(await ask()).toBe("ok");
    expect(await line.state()).toMatchObject({ today: { requests: 1 }, total: { requests: 2 } });
  });
  it("shows the words and their cost before they go, without sending anything", async () => {
    await ready();
    const before = server.host.requests.length;
    const preview = await line.preview(QUESTION);
    expect(preview.prompt).toContain("Solid oak tables");
    expect(preview.inputTokens).toBeGreaterThan(50);
    expect(preview.costMicros).toBeGreaterThan(0);
    expect(server.host.requests.length).toBe(before);
  });
  it("sends nothing more with a key that Google refused, until another is entered", async () => {
    await ready();
    server.host.setModes("403");
    expect(await ask()).toBe("gemini-key-refused");
    expect(await line.state()).toMatchObject({ refused: true });
    const before = server.host.requests.length;
    await expect(ask()).rejects.toMatchObject({ trouble: { code: "gemini-key-refused" } });
    expect(server.host.requests.length).toBe(before);
    server.host.setModes("good");
    expect(await line.setKey(NEW_KEY, null)).toMatchObject({ refused: false });
    expect(await ask()).toBe("ok");
  });
  it("keeps the person's model, and takes another and a new list where it was retired", async () => {
    await ready();
    await line.choose("models/gemini-3.1-pro-preview");
    expect(await ask()).toBe("ok");
    expect(await line.state()).toMatchObject({ model: "models/gemini-3.1-pro-preview" });
    await writeSetting(db, "gemini-model", "models/gemini-2.5-flash");
    expect(await ask()).toBe("ok");
    expect(await line.state()).toMatchObject({ model: "models/gemini-3.8-flash" });
  });
  it("remembers a used-up day across questions, though each opens a line of its own", async () => {
    await ready();
    server.host.setModes("429-day");
    expect(await ask()).toBe("gemini-quota-day");
    server.host.setModes("good");
    const before = posts();
    expect(await ask()).toBe("gemini-quota-day");
    expect(posts()).toBe(before);
  });
  it("forgets everything with the key", async () => {
    await ready();
    await line.clear();
    expect(await line.state()).toMatchObject({ hasKey: false, consent: null, model: null, models: [] });
    await expect(ask()).rejects.toMatchObject({ trouble: { code: "no-key" } });
  });
});

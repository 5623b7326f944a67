import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { learnCopy } from "@/lib/copywriting/copy-effect";
import type { ModelQuestion } from "@/lib/domain/model-question";
import { askModel } from "@/lib/copywriting/ask-model";
import { composeQuestion } from "@/lib/copywriting/compose-question";
import { type Drafts, draftQuestion, draftWithModel } from "@/lib/copywriting/draft";
import { type GeminiOptions, acceptKey, openGemini } from "@/lib/copywriting/gemini";
import { type GeminiResult } from "@/lib/copywriting/gemini-errors";
import { chooseModel } from "@/lib/copywriting/gemini-models";
import { lintText } from "@/lib/copywriting/lint";
import { fits } from "@/lib/copywriting/limits";
import { type Ranker, wordingScore } from "@/lib/copywriting/ranking/ranker";
import { shippedRanker } from "@/lib/copywriting/ranking/shipped-ranker";
import { adReading, makeAccount } from "@/lib/copywriting/testing/made-account";
import type { GeminiMode } from "./answers";
import { injections } from "./injections";
import { type GeminiServer, startGeminiServer } from "./start";

const KEY = "AIzaSyTest-0123456789_abcdefghijklmnopq";
const policy = { specialAdCategories: [], locations: [], objective: null, campaignName: "Secret campaign 4711" };
const account = makeAccount({ seed: 3, spread: 0.5 });
const learning = learnCopy(account.rows);
const ad = account.ads[4]!;
const reading = adReading(ad.campaignId, [...ad.headlines, null]);

let server: GeminiServer;
const waits: number[] = [];
beforeAll(async () => {
  server = await startGeminiServer();
});
afterAll(async () => server.close());
afterEach(() => {
  waits.length = 0;
  server.host.setModes("good");
});

const client = (over: Partial<GeminiOptions> = {}): ReturnType<typeof openGemini> =>
  openGemini({
    key: KEY,
    origin: server.origin,
    random: () => 0.5,
    sleep: (ms) => {
      waits.push(ms);
      return Promise.resolve();
    },
    ...over,
  });
const draft = (
  modes: readonly [GeminiMode, ...GeminiMode[]],
  over: Partial<GeminiOptions> = {},
  model: string | null = null,
): Promise<GeminiResult<Drafts>> => {
  server.host.setModes(...modes);
  return draftWithModel({ reading, learning, policy, model }, client(over), AbortSignal.timeout(20_000));
};
const posts = (): number => server.host.requests.filter((request) => request.method === "POST").length;

describe("a good answer", () => {
  it("becomes proposals with our own numbers", async () => {
    const result = await draft(["good"]);
    if (!result.ok) throw new Error(result.trouble.code);
    const { proposals, model, dropped } = result.value;
    expect(model).toBe("models/gemini-3.8-flash");
    expect(dropped).toEqual([]);
    expect(proposals.length).toBeGreaterThanOrEqual(2);
    expect(proposals.some((proposal) => proposal.current === null && proposal.index === 3)).toBe(true);
    for (const proposal of proposals) {
      expect(proposal).toMatchObject({ author: "gemini", origin: "new", slot: "headlines" });
      expect(fits("google-ads", "responsive-search-ad", "headlines", proposal.text)).toBe(true);
      expect(proposal.relativeEffect.low).toBeLessThan(proposal.relativeEffect.high);
      expect(proposal.reasons[0]).toEqual({ code: "copy-written-by-gemini", params: { model: "gemini-3.8-flash" } });
    }
  });
  it("is placed by wording, too, whichever way the ranker of this account points", async () => {
    const placed = async (slope: number): Promise<readonly string[]> => {
      const own: Ranker = { ...shippedRanker(), slope };
      server.host.setModes("good");
      const request = {
        reading,
        learning: { ...learning, rankers: () => ({ own, shipped: null }) },
        policy,
        model: null,
      };
      const result = await draftWithModel(request, client(), AbortSignal.timeout(20_000));
      if (!result.ok) throw new Error(result.trouble.code);
      const texts = result.value.proposals.map((proposal) => proposal.text);
      const scores = texts.map((text) => wordingScore(own, text));
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
      return texts;
    };
    const [one, other] = [await placed(100), await placed(-100)];
    expect(one.length).toBeGreaterThan(1);
    expect(one).not.toEqual(other);
  });
  it("is less certain than a text that ran", async () => {
    const result = await draft(["good"]);
    if (!result.ok) throw new Error(result.trouble.code);
    const [first] = result.value.proposals;
    expect(first!.relativeEffect.high - first!.relativeEffect.low).toBeGreaterThan(0.05);
  });
});

describe("the key", () => {
  it("goes to Gemini's header and nowhere else", async () => {
    const before = server.host.requests.length;
    await draft(["good"]);
    const sent = server.host.requests.slice(before);
    expect(sent.length).toBeGreaterThan(1);
    for (const request of sent) {
      expect(request.headers["x-goog-api-key"]).toBe(KEY);
      const rest = { ...request, headers: { ...request.headers, "x-goog-api-key": "" } };
      expect(JSON.stringify(rest)).not.toContain(KEY.slice(4, 16));
    }
  });
  it("is in no trouble's words", async () => {
    for (const mode of ["400-key", "403", "500", "bad-json", "html"] as const)
      expect(JSON.stringify(await draft([mode]))).not.toContain(KEY.slice(4, 16));
  });
  it("may have any shape", () => {
    for (const key of [KEY, "AQ.Ab8RN6-newer_shape.0123456789", "x".repeat(200)])
      expect(acceptKey(` ${key}\n`)).toEqual({ ok: true, value: key });
    for (const key of ["", "short", "x".repeat(201), `${"x".repeat(20)} y`, "é".repeat(30)])
      expect(acceptKey(key)).toMatchObject({ ok: false, trouble: { code: "gemini-key-shape" } });
  });
});

describe("what is sent", () => {
  it("holds texts and limits, no ids, names or figures, and what the preview shows", async () => {
    const before = server.host.requests.length;
    await draft(["good"]);
    const body = server.host.requests.slice(before).find((request) => request.method === "POST")!.body;
    const preview = composeQuestion(draftQuestion({ reading, learning, policy })!);
    expect(body).toContain(ad.headlines[0]!);
    for (const secret of ["1234567890", "Secret campaign", "tables.example", "Ad group", "impressions", "clicks"])
      expect(body).not.toContain(secret);
    expect(body.length).toBeLessThan(32_000);
    expect(preview.prompt.replaceAll(preview.marker, "")).toBe(
      (JSON.parse(body) as { contents: { parts: { text: string }[] }[] }).contents[0]!.parts[0]!.text.replaceAll(
        /data-[\da-f]{32}/gu,
        "",
      ),
    );
  });
  it("hides contact data and unseen characters", () => {
    const texts = [
      "Mail me@shop.example now",
      "Call 0800 123 4567",
      "See https://shop.example/x",
      "Account 123-456-7890",
      "Solid\u200b \u202eoak \u{e0041}tables",
    ];
    const prompt = composeQuestion(draftQuestion({ reading: adReading("0", texts), learning, policy })!).prompt;
    for (const secret of ["me@shop", "123 4567", "shop.example/x", "456-7890", "\u200b", "\u202e", "\u{e0041}"])
      expect(prompt).not.toContain(secret);
    expect(prompt).toContain("Solid oak tables");
  });
});

describe("the errors of facts/reliability.md 6.6", () => {
  it.each([
    ["400", "gemini-request", 1],
    ["400-key", "gemini-key-refused", 0],
    ["400-region", "gemini-region", 0],
    ["401", "gemini-key-refused", 0],
    ["403", "gemini-key-refused", 0],
    ["429-day", "gemini-quota-day", 0],
    ["blocked-prompt", "gemini-blocked", 1],
    ["blocked-answer", "gemini-answer-blocked", 1],
    ["recitation", "gemini-recitation", 1],
    ["bad-json", "gemini-unreadable", 1],
    ["wrong-shape", "gemini-unreadable", 1],
    ["runaway", "gemini-unreadable", 1],
    ["cut", "gemini-cut", 2],
  ] as const)("%s: %s", async (mode, code, sent) => {
    const before = posts();
    expect(await draft([mode])).toMatchObject({ ok: false, trouble: { code } });
    expect(posts() - before).toBe(sent);
    expect(waits).toEqual([]);
  });
  it.each(["408", "500", "502", "503", "504"] as const)(
    "tries %s five times, waiting longer each time",
    async (mode) => {
      const before = posts();
      expect(await draft([mode], {}, "models/gemini-3.8-flash")).toMatchObject({
        ok: false,
        trouble: { code: "gemini-busy" },
      });
      expect(posts() - before).toBe(5);
      expect(waits).toEqual([1000, 2000, 4000, 8000]);
    },
  );
  it("comes through after an outage", async () => {
    expect(await draft(["503", "500", "good"], {}, "models/gemini-3.8-flash")).toMatchObject({ ok: true });
  });
  it("waits as long as the quota asks, then sends nothing for a minute", async () => {
    server.host.setModes("429");
    let clock = 0;
    const line = client({ now: () => clock });
    const request = { reading, learning, policy, model: "models/gemini-3.8-flash" };
    const signal = AbortSignal.timeout(20_000);
    expect(await draftWithModel(request, line, signal)).toMatchObject({
      ok: false,
      trouble: { code: "gemini-quota" },
    });
    expect(waits).toEqual([1000, 1000, 1000, 1000]);
    const before = posts();
    server.host.setModes("good");
    expect(await draftWithModel(request, line, signal)).toMatchObject({
      ok: false,
      trouble: { code: "gemini-quota", params: { seconds: 60 } },
    });
    expect(posts()).toBe(before);
    clock = 61_000;
    expect(await draftWithModel(request, line, signal)).toMatchObject({ ok: true });
  });
  it("takes another model where the chosen one is gone", async () => {
    const result = await draft(["good"], {}, "models/gemini-1.0-pro");
    expect(result).toMatchObject({ ok: true, value: { model: "models/gemini-3.8-flash" } });
  });
  it("asks for less where the answer was cut", async () => {
    expect(await draft(["cut", "good"])).toMatchObject({ ok: true });
  });
  it.each([
    ["stall-first", "gemini-timeout"],
    ["stall-middle", "gemini-stalled"],
  ] as const)("gives up on %s", async (mode, code) => {
    const started = Date.now();
    const result = await draft([mode], { firstByteMs: 60, stallMs: 60 }, "models/gemini-3.8-flash");
    expect(result).toMatchObject({ ok: false, trouble: { code } });
    expect(Date.now() - started).toBeLessThan(5000);
  });
  it.each(["cut-stream", "html"] as const)("does not trust %s", async (mode) => {
    expect(await draft([mode], {}, "models/gemini-3.8-flash")).toMatchObject({
      ok: false,
      trouble: { code: "gemini-unreadable" },
    });
  });
  it("says that it is offline", async () => {
    expect(await draft(["good"], { origin: "http://127.0.0.1:9" })).toMatchObject({
      ok: false,
      trouble: { code: "gemini-offline" },
    });
  });
  it("stops when it is cancelled", async () => {
    server.host.setModes("stall-first");
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 50);
    const result = await draftWithModel(
      { reading, learning, policy, model: "models/gemini-3.8-flash" },
      client(),
      stop.signal,
    );
    expect(result).toMatchObject({ ok: false, trouble: { code: "gemini-cancelled" } });
  });
});

describe("models", () => {
  it("are those that write text, the newest flash first", async () => {
    const listed = await client().models(AbortSignal.timeout(5000));
    if (!listed.ok) throw new Error(listed.trouble.code);
    expect(listed.value.map((model) => model.name)).toEqual([
      "models/gemini-3.8-flash",
      "models/gemini-3.5-flash-lite",
      "models/gemini-3.1-pro-preview",
    ]);
    expect(chooseModel(listed.value, null)).toBe("models/gemini-3.8-flash");
    expect(chooseModel(listed.value, "models/gemini-3.1-pro-preview")).toBe("models/gemini-3.1-pro-preview");
    expect(chooseModel(listed.value, "models/gone")).toBe("models/gemini-3.8-flash");
    expect(chooseModel([], null)).toBeNull();
  });
});

describe("a model that obeys the attacker", () => {
  const cases = injections(5).map(({ family, text }, at) => [family, text, at % 3] as const);
  it(`cannot get anything through: ${cases.length} attacks in 10 families`, async () => {
    server.host.setModes("hostile");
    expect(new Set(cases.map(([family]) => family)).size).toBe(10);
    expect(cases).toHaveLength(200);
    const before = server.host.requests.length;
    const leaked: string[] = [];
    for (const [family, text, position] of cases) {
      const headlines = ["Solid oak tables", "Made to measure", "Order a sample"];
      headlines.splice(position, 1, text);
      const attacked = adReading("0", headlines);
      const result = await draftWithModel(
        { reading: attacked, learning, policy, model: "models/gemini-3.8-flash" },
        client(),
        AbortSignal.timeout(20_000),
      );
      if (!result.ok) throw new Error(result.trouble.code);
      for (const proposal of result.value.proposals) {
        const problems = lintText(proposal.text, {
          platform: "google-ads",
          format: "responsive-search-ad",
          slot: "headlines",
          category: null,
        });
        const isClean = problems.every((problem) => problem.severity === "note");
        if (!isClean || /evil|key|http|budget|free|\d/iu.test(proposal.text))
          leaked.push(`${family}: ${proposal.text}`);
      }
      expect(result.value.dropped.length).toBeGreaterThan(20);
    }
    expect(leaked).toEqual([]);
    const sent = server.host.requests.slice(before);
    expect(sent).toHaveLength(200);
    for (const { url, body } of sent) {
      expect(`${url} ${body}`).not.toMatch(
        /AIza|1234567890|Secret campaign|tables\.example|tools"|functionDeclarations/u,
      );
      expect(body).not.toMatch(/[\u200b-\u200f\u202a-\u202e\u2060-\u2064\u00ad\u034f]|[\u{e0000}-\u{e007f}]/u);
    }
  });
  it("cannot answer what was not asked for, wherever the attack stands: in a mail or in a picture", async () => {
    server.host.setModes("hostile");
    const before = server.host.requests.length;
    const goals = ["sales", "leads"] as const;
    for (const { text } of injections(1)) {
      const question: ModelQuestion<(typeof goals)[number]> = {
        purpose: "brief",
        task: ["Say the goal of the mail."],
        order: { goals },
        texts: [{ id: "mail", text: `Hello,\n${text}\nAnna Okafor, anna@klarwerk.example`, longest: 4000 }],
        images: [{ mimeType: "image/png", base64: Buffer.from(text).toString("base64") }],
        names: ["Anna Okafor", "klarwerk"],
        schema: { type: "object", properties: { goal: { type: "string", enum: goals } } },
        read: (json) => goals.find((goal) => (json as { goal?: unknown } | null)?.goal === goal) ?? null,
      };
      const asking = { model: "models/gemini-3.8-flash", signal: AbortSignal.timeout(20_000) };
      expect(await askModel(client(), question, asking)).toMatchObject({ ok: false, trouble: { code: "gemini-unreadable" } }); // prettier-ignore
    }
    const sent = server.host.requests.slice(before);
    expect(sent).toHaveLength(40);
    for (const { body } of sent) {
      const said = (JSON.parse(body) as { contents: { parts: { text?: string }[] }[] }).contents[0]!.parts;
      expect(said).toHaveLength(2);
      expect(said[0]!.text).not.toMatch(/AIza|Okafor|klarwerk|@/iu);
      expect(said[0]!.text!.split("\n")).toHaveLength(4);
    }
  });
  it("cannot write into fields that nobody asked for", async () => {
    const result = await draft(["hostile"]);
    if (!result.ok) throw new Error(result.trouble.code);
    expect(result.value.proposals.filter((proposal) => proposal.slot !== "headlines")).toEqual([]);
    expect(result.value.dropped.map((one) => one.because)).toEqual(
      expect.arrayContaining(["shape", "contact", "fact", "hidden", "length", "subject", "rules"]),
    );
  });
});

import { describe, expect, it, vi } from "vitest";
import type { ModelQuestion } from "@/lib/domain/model-question";
import { askModel } from "@/lib/copywriting/ask-model";
import {
  type PromptApi,
  builtInModel,
  builtInState,
  modelElsewhere,
  promptApi,
} from "@/lib/copywriting/built-in-model";

const QUESTION: ModelQuestion<string> = {
  purpose: "copy",
  task: ["Say the goal."],
  order: {},
  texts: [{ id: "T1", text: "Mail anna@shop.example" }],
  schema: { type: "object", properties: { goal: { type: "string", enum: ["sales", "leads"] } } },
  read: (json) => (json as { goal?: string }).goal ?? null,
};

function api(
  parts: readonly string[] | "never" | "fails",
  availability = "available",
): PromptApi & { asked: object[] } {
  const asked: object[] = [];
  return {
    asked,
    availability: () => Promise.resolve(availability),
    create: (options) => {
      asked.push(options);
      return Promise.resolve({
        promptStreaming: (prompt: string | readonly object[], { signal, ...rest }: { signal: AbortSignal }) => {
          asked.push({ prompt, ...rest });
          return new ReadableStream<string>({
            start(controller) {
              signal.addEventListener("abort", () => controller.error(signal.reason));
              if (parts === "fails") controller.error(new Error("no"));
              if (typeof parts === "string") return;
              for (const part of parts) controller.enqueue(part);
              controller.close();
            },
          });
        },
        destroy: vi.fn(),
      });
    },
  };
}
const ask = async (one: PromptApi, signal = AbortSignal.timeout(5000), stallMs = 5000): Promise<string> => {
  const answer = await askModel(builtInModel(one, "de-AT", stallMs), QUESTION, { model: null, signal });
  return answer.ok ? answer.value.value : answer.trouble.code;
};

describe("the model built into the browser", () => {
  it("is looked for, never assumed", async () => {
    expect(promptApi({})).toBeNull();
    expect(promptApi({ LanguageModel: 5 })).toBeNull();
    expect(promptApi({ LanguageModel: api([]) })).not.toBeNull();
    expect(await builtInState(null, "de")).toBe("absent");
    for (const [said, state] of [
      ["available", "ready"],
      ["downloadable", "to-download"],
      ["downloading", "to-download"],
      ["unavailable", "unavailable"],
      ["new-word", "unavailable"],
    ] as const)
      expect(await builtInState(api([], said), "pt-BR")).toBe(state);
  });
  it("looks at pictures only where they go along, as bytes beside the words", async () => {
    const one = api(['{"goal":"leads"}']);
    const image = { mimeType: "image/jpeg", base64: btoa("pixels") } as const;
    const question: ModelQuestion<string> = { ...QUESTION, purpose: "image", images: [image] };
    const signal = AbortSignal.timeout(5000);
    const answer = await askModel(builtInModel(one, "de", 5000), question, { model: null, signal });
    expect(answer.ok && answer.value.value).toBe("leads");
    const [created, asked] = one.asked as [
      { expectedInputs: { type: string }[] },
      { prompt: { content: { type: string; value: string | Blob }[] }[] },
    ];
    expect(created.expectedInputs.map(({ type }) => type)).toEqual(["text", "image"]);
    const [words, picture] = asked.prompt[0]!.content;
    expect(words!.value).not.toContain("anna@");
    expect(await (picture!.value as Blob).text()).toBe("pixels");
  });
  it("is asked with the same words and the schema, and answers through the same door", async () => {
    const one = api(['{"goal":', '"leads"}']);
    expect(await ask(one)).toBe("leads");
    const [created, prompted] = one.asked as [{ initialPrompts: { content: string }[] }, { prompt: string; responseConstraint: object }]; // prettier-ignore
    expect(created).toMatchObject({ expectedOutputs: [{ type: "text", languages: ["de"] }] });
    expect(created.initialPrompts[0]!.content).toContain("Say the goal.");
    expect(prompted.prompt).not.toContain("anna@");
    expect(prompted.responseConstraint).toMatchObject({ required: ["goal"], additionalProperties: false });
  });
  it("gives a plain reason where it breaks, stalls or is stopped", async () => {
    expect(await ask(api(["Sure! {"]))).toBe("gemini-unreadable");
    expect(await ask(api("fails"))).toBe("gemini-unreadable");
    expect(await ask(api("never"), AbortSignal.timeout(5000), 30)).toBe("gemini-stalled");
    expect(await ask(api("never"), AbortSignal.timeout(30))).toBe("gemini-cancelled");
    expect(await ask({ ...api([]), create: () => Promise.reject(new Error("no room")) })).toBe("gemini-no-model");
  });
  it("can be asked from another thread, which stops waiting on command", async () => {
    const never = modelElsewhere(() => new Promise(() => undefined));
    const answer = await askModel(never, QUESTION, { model: null, signal: AbortSignal.timeout(30) });
    expect(answer).toMatchObject({ ok: false, trouble: { code: "gemini-cancelled" } });
  });
});

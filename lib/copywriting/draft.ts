import { TEXT_SLOTS, type TextSlot } from "@/lib/domain/field-target";
import type { ModelQuestion, ShownPayload } from "@/lib/domain/model-question";
import type { PageReading } from "@/lib/domain/reading";
import { type AdOnScreen, type TextField, adOnScreen } from "@/lib/copywriting/ad-on-screen";
import { type Asked, askModel } from "@/lib/copywriting/ask-model";
import { writerOf } from "@/lib/copywriting/built-in-model";
import { candidatesFor } from "@/lib/copywriting/candidates";
import type { ComposedQuestion } from "@/lib/copywriting/compose-question";
import { type CopyLearning, logEffect } from "@/lib/copywriting/copy-effect";
import { type DraftAnswer, type DraftPrompt, type ProvenText, draftPrompt } from "@/lib/copywriting/draft-prompt";
import { type AcceptedDraft, type DroppedDraft, throughWalls } from "@/lib/copywriting/draft-walls";
import { editedWords } from "@/lib/copywriting/edited-words";
import { exchangeEffect } from "@/lib/copywriting/exchange-effect";
import { type GeminiResult, trouble } from "@/lib/copywriting/gemini-errors";
import type { LanguageModel, ModelUsage } from "@/lib/copywriting/language-model";
import { limitsOf } from "@/lib/copywriting/limits";
import { effectOfNewText } from "@/lib/copywriting/new-text";
import type { Ranker } from "@/lib/copywriting/ranking/ranker";
import { rankerFor, wordingGain, wordingReasons } from "@/lib/copywriting/ranking/opinion";
import type { CopyProposal } from "@/lib/copywriting/proposal";
import type { PolicyContext } from "@/lib/policy/idea";

export interface DraftRequest {
  readonly reading: PageReading;
  readonly learning: CopyLearning;
  readonly policy: PolicyContext;
  /** As chosen by the person; null: chosen from the list. */
  readonly model: string | null;
  /** Of the account and its campaign: they are not sent. */
  readonly names?: readonly string[];
  /** The exact words as the person saw, and perhaps changed, them before sending. */
  readonly shown?: ShownPayload | null;
}

export interface Drafts {
  readonly model: string;
  readonly proposals: readonly CopyProposal[];
  /** How many texts the model wrote that did not pass, by wall: shown as a number, never as text. */
  readonly dropped: readonly DroppedDraft[];
  /** What was sent. */
  readonly sent: ComposedQuestion;
  readonly usage: ModelUsage | null;
}

const TEXTS_EACH = 4;

/** The question that drafting would ask about this page; null where the page shows no ad with texts. */
export function draftQuestion(request: Omit<DraftRequest, "model">): ModelQuestion<DraftAnswer> | null {
  const screen = adOnScreen(request.reading);
  return screen === null || screen.texts.length === 0 ? null : promptFor(screen, request, TEXTS_EACH).question;
}

/**
 * Asks for new texts and lets through only what the rules allow. The numbers beside a text are ours: what it resembles among the texts
 * that ran, with the whole doubt of a text that never did. An answer that was cut is asked for once more, shorter.
 */
export async function draftWithModel(
  request: DraftRequest,
  line: LanguageModel,
  signal: AbortSignal,
): Promise<GeminiResult<Drafts>> {
  const screen = adOnScreen(request.reading);
  if (screen === null || screen.texts.length === 0) return { ok: false, trouble: trouble("gemini-request") };
  const { model, shown = null } = request;
  const edited = shown?.edited ?? null;
  const ask = (prompt: DraftPrompt, words: ShownPayload | null): Promise<GeminiResult<Asked<DraftAnswer>>> =>
    askModel(line, prompt.question, { model, signal, shown: words });
  let prompt = promptFor(screen, request, TEXTS_EACH);
  let answer = await ask(prompt, shown);
  if (!answer.ok && answer.trouble.code === "gemini-cut" && edited === null) {
    // The same texts once more: only how many are wanted differs from what was shown.
    prompt = promptFor(screen, request, 1);
    answer = await ask(prompt, null);
  }
  if (!answer.ok) return answer;
  const { value, sent, usage, model: writer } = answer.value;
  const told = {
    refs: prompt.refs,
    marker: sent.marker,
    ...(edited === null ? {} : { words: editedWords(sent.prompt) }),
  };
  const { accepted, dropped } = throughWalls(value, told, screen, wantedSlots(screen), request.policy);
  const proposals = wantedSlots(screen).flatMap((slot) => placeAll(slot, accepted, screen, request.learning, writer));
  return { ok: true, value: { model: writer, proposals, dropped, sent, usage } };
}

function wantedSlots(screen: AdOnScreen): readonly TextSlot[] {
  return TEXT_SLOTS.filter((slot) => (screen.slots[slot]?.length ?? 0) > 0 && limitsOf(screen.format)[slot] !== null);
}

function promptFor(screen: AdOnScreen, request: Omit<DraftRequest, "model">, each: number): DraftPrompt {
  const { learning, policy } = request;
  const slots = wantedSlots(screen);
  const own = slots.flatMap((slot) =>
    (screen.slots[slot] ?? []).flatMap(({ text }) => (text === null ? [] : { slot, text })),
  );
  const others = slots.flatMap((slot) =>
    candidatesFor(slot, screen, learning, policy)
      .map(({ text }) => ({ slot, text, mean: meanOf(learning, slot, text) }))
      .sort((a, b) => b.mean - a.mean)
      .slice(0, 5),
  );
  const proven: ProvenText[] = [...own, ...others].map(({ slot, text }) => {
    const mean = meanOf(learning, slot, text);
    return { slot, text, strength: mean > 0.03 ? "strong" : mean < -0.03 ? "weak" : "average" };
  });
  const prompt = draftPrompt(screen, Object.fromEntries(slots.map((slot) => [slot, each])), proven);
  return { ...prompt, question: { ...prompt.question, names: request.names ?? [] } };
}

function meanOf(learning: CopyLearning, slot: TextSlot, text: string): number {
  return logEffect(learning, [{ slot, text, weight: 1 }])?.mean ?? 0;
}

/** The best text goes into the empty field, or else in place of the weakest; the next in place of the next weakest; at most three a slot. */
function placeAll(
  slot: TextSlot,
  accepted: readonly AcceptedDraft[],
  screen: AdOnScreen,
  learning: CopyLearning,
  model: string,
): readonly CopyProposal[] {
  const fields = screen.slots[slot] ?? [];
  const filled = fields.filter((field) => field.text !== null);
  const isRoom = filled.length < (limitsOf(screen.format)[slot]?.most ?? 0);
  const weakestFirst = [...filled].sort((a, b) => meanOf(learning, slot, a.text!) - meanOf(learning, slot, b.text!));
  const places = [...(isRoom ? fields.filter((field) => field.text === null).slice(0, 1) : []), ...weakestFirst].slice(
    0,
    3,
  );
  const ranker = rankerFor(learning.rankers(), screen.language);
  const alone = (draft: AcceptedDraft): number =>
    (effectOfNewText(learning, slot, draft.text, 1, [])?.mean ?? 0) + wordingGain(ranker, learning, slot, draft.text);
  const ranked = accepted.filter((draft) => draft.slot === slot).sort((a, b) => alone(b) - alone(a));
  return places.slice(0, ranked.length).map((field, at) => place(ranked[at]!, field, filled, learning, model, ranker));
}

function place(
  { slot, text, problems }: AcceptedDraft,
  field: TextField,
  filled: readonly TextField[],
  learning: CopyLearning,
  model: string,
  ranker: Ranker | null,
): CopyProposal {
  const { alike, ...expected } = exchangeEffect(slot, text, field, filled, learning);
  return {
    slot,
    index: field.index,
    current: field.text,
    text,
    author: writerOf(model),
    origin: "new",
    ...expected,
    reasons: [
      writerOf(model) === "built-in"
        ? { code: "copy-written-built-in", params: {} }
        : { code: "copy-written-by-gemini", params: { model: model.replace(/^models\//u, "") } },
      { code: "copy-never-ran", params: { alike } },
      field.text === null
        ? { code: "copy-fills-empty", params: {} }
        : { code: "copy-replaces-weaker", params: { current: field.text } },
      ...wordingReasons(ranker, text, field, filled),
      { code: "copy-observational", params: {} },
    ],
    problems,
  };
}

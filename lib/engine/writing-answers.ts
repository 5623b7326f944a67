import type { ClientBrief } from "@/lib/domain/brief";
import type { BestCell } from "@/lib/advice/best-cells";
import type { Placed } from "@/lib/copywriting/studio/place-texts";
import type { StudioState } from "@/lib/copywriting/studio/state";
import type { BrandVoice } from "@/lib/copywriting/studio/voice";
import type { StudioWish } from "@/lib/copywriting/studio/wish";
import type { AccountRef } from "@/lib/domain/history";
import type { QuestionImage, ShownPayload } from "@/lib/domain/model-question";
import type { PageReading } from "@/lib/domain/reading";
import type { Suggestion } from "@/lib/domain/suggestion";
import type { GeminiConsent } from "@/lib/copywriting/gemini-consent";
import type { GeminiResult } from "@/lib/copywriting/gemini-errors";
import type { ModelAnswer, ModelRequest } from "@/lib/copywriting/language-model";
import type { SpentSum } from "@/lib/copywriting/spending";

export interface CopyRequest {
  readonly reading: PageReading;
  readonly useGemini: boolean;
  /** The exact words that go to Gemini, as the person saw and perhaps changed them: without them nothing is sent to it. */
  readonly shown?: ShownPayload | null;
}

/** A client's text that a language model is to read. */
export interface BriefRequest {
  readonly account: AccountRef;
  readonly text: string;
  /** As in `CopyRequest`. */
  readonly shown?: ShownPayload | null;
}

/** Asks a model that lives in the page, as the browser's own does; `onText` as in `LanguageModel`. */
export type AskHere = (request: ModelRequest, onText?: (soFar: string) => void) => Promise<GeminiResult<ModelAnswer>>;

/** Texts that a language model is to write in the studio. */
export interface WriteRequest {
  readonly account: AccountRef;
  readonly wish: StudioWish;
  /** What the page shows; null on the desk. */
  readonly reading: PageReading | null;
  /** As in `CopyRequest`. */
  readonly shown?: ShownPayload | null;
}

/** What the copy studio starts from. */
export interface StudioGround {
  /** As it was left, on panel or desk. */
  readonly kept: StudioState | null;
  /** null where the account has too few texts to learn it from. */
  readonly voice: BrandVoice | null;
  /** Segments that surely do better than the average. */
  readonly segments: readonly BestCell[];
  /** The campaign's, as the page or the history has it. */
  readonly objective: string | null;
  readonly brief: {
    readonly client: ClientBrief | null;
    readonly locations: readonly string[];
    readonly ageMin: number | null;
    readonly ageMax: number | null;
  } | null;
  /** Where the open ad leads. */
  readonly landing: string | null;
  /** YYYY-MM-DD. */
  readonly today: string;
}

/** A picture that a language model is to look at for the studio. */
export interface PictureRequest extends WriteRequest {
  readonly image: QuestionImage;
}

/** Texts with a field of the open ad for each, and those that got none. */
export interface PlacedTexts {
  readonly suggestions: readonly Suggestion[];
  readonly unplaced: Placed["unplaced"];
}

export interface GeminiState {
  readonly hasKey: boolean;
  readonly locked: boolean;
  readonly hasPassphrase: boolean;
  /** Google refused the key: nothing more is sent until another is entered. */
  readonly refused: boolean;
  readonly model: string | null;
  readonly models: readonly string[];
  /** Null: nobody has agreed yet, and nothing is sent. */
  readonly consent: GeminiConsent | null;
  /** The most that may be spent in a day, in millionths of a US dollar at list price. */
  readonly ceilingMicros: number;
  readonly today: SpentSum;
  readonly total: SpentSum;
}

/** The exact words of a question before it is sent, and what they cost at most. */
export interface PayloadPreview {
  /** Stands around the data in `prompt`; the request carries the same. */
  readonly marker: string;
  readonly system: string;
  readonly prompt: string;
  readonly images: number;
  readonly model: string | null;
  readonly inputTokens: number;
  readonly costMicros: number;
  readonly todayMicros: number;
  readonly ceilingMicros: number;
}

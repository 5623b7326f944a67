import type { BriefLimits, ClientBrief, SavedBrief } from "@/lib/domain/brief";
import type { ModelReading } from "@/lib/brief/with-model/verify";
import type { BestCell } from "@/lib/advice/best-cells";
import type { WrittenText } from "@/lib/copywriting/studio/compose";
import type { StudioSet } from "@/lib/copywriting/studio/draft-set";
import type { Placed, TextToPlace } from "@/lib/copywriting/studio/place-texts";
import type { StudioState } from "@/lib/copywriting/studio/state";
import type { BrandVoice } from "@/lib/copywriting/studio/voice";
import type { StudioWish } from "@/lib/copywriting/studio/wish";
import type { GuardFacts } from "@/lib/domain/edit-guard";
import type { Factor } from "@/lib/advice/factors/factor-table";
import type { FactorLine, FactorMeasure, FactorStatus, KeyFactors } from "@/lib/advice/factors/key-factors";
import type { Strategy } from "@/lib/advice/strategies/types";
import type { JournalEntry } from "@/lib/evidence/journal";
import type { ChangeKey } from "@/lib/history/reasons";
import type { FileReport } from "@/lib/domain/file-report";
import type { FieldHealth, HealthChange } from "@/lib/domain/field-health";
import type { AccountRef, Breakdown } from "@/lib/domain/history";
import type { LearnedEntry, Learned } from "@/lib/domain/learned";
import type { MappableField } from "@/lib/history/imports/column-mapping";
import type { AccountSummary, ImportSummary, LedgerEntry, LedgerKind } from "@/lib/history/records";
import type { EditedPayload } from "@/lib/domain/model-question";
import type { Money } from "@/lib/domain/money";
import type { Level, PlatformId } from "@/lib/domain/platform";
import type { ReasonExamples } from "@/lib/domain/reason-examples";
import type { PageReading } from "@/lib/domain/reading";
import type { Advice, Suggestion } from "@/lib/domain/suggestion";
import type { SuggestionDetail } from "@/lib/domain/suggestion-detail";
import type { GeminiConsent } from "@/lib/copywriting/gemini-consent";
import type { GeminiResult } from "@/lib/copywriting/gemini-errors";
import type { ModelAnswer, ModelRequest } from "@/lib/copywriting/language-model";
import type { SpentSum } from "@/lib/copywriting/spending";
import type { WhatIf, WhatIfChange } from "@/lib/domain/what-if";
import type { ImportedVerdict, ModelCard, TrainingProgress } from "@/lib/model/types";
import type { WriteResult } from "@/lib/platforms/platform";

/** One sentence for a person: what is wrong, where, what to do. Sent instead of thrown, as errors lose their shape between threads. */
export interface Trouble {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
  /** English, for logs and `lab`; components translate by code and fall back to this. */
  readonly message: string;
}
export type Outcomes<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly trouble: Trouble };

export interface ImportProgress {
  readonly file: string;
  readonly stage: "reading" | "checking" | "storing";
  readonly done: number;
  readonly rows: number;
  readonly rowsPerSecond: number;
}

/** What one unit of a file's currency is worth in the account's, by the file's currency, as the person says. */
export type Rates = Readonly<Record<string, number>>;

/** One file of a preview or an import. */
export interface FileOutcome {
  readonly fileName: string;
  /** The archive that it was in, where it was in one. */
  readonly archive: string | null;
  readonly result: Outcomes<FileReport>;
  readonly importId: string | null;
  /** How many of its rows can be kept: none of a file without days, or of rows that repeat others. */
  readonly storable: number;
}

/** A day of an account, for the history charts. Money in micros of the account's currency. */
export interface DayPoint {
  readonly date: string;
  /** null where no file has a column of cost for the day. */
  readonly costMicros: number | null;
  /** null where no file has a column of results for the day. */
  readonly results: number | null;
  /** The part of the cost whose results are known. */
  readonly costWithResults: number | null;
}

/** Days without any row, between days that have some. */
export interface DayGap {
  readonly from: string;
  readonly to: string;
  readonly days: number;
}

export type QualityKind =
  | "missing-days"
  | "spread-days"
  | "mixed-results"
  | "no-results"
  | "no-cost"
  | "silent-results"
  | "late-results"
  | "set-aside"
  | "kept-columns";

/** Something about the stored history that its figures do not show by themselves. */
export interface QualityNote {
  readonly kind: QualityKind;
  /** Days, periods of campaigns, rows or columns, as the kind has it. */
  readonly count: number;
  /** There may be more than `count`: not all of them are listed. */
  readonly atLeast?: boolean;
  readonly from: string | null;
  readonly to: string | null;
  /** Campaigns, files or columns that it is about. */
  readonly names: readonly string[];
}

export interface HistoryOverview {
  readonly account: AccountSummary;
  readonly days: readonly DayPoint[];
  readonly campaigns: readonly {
    readonly id: string | null;
    readonly name: string;
    readonly days: number;
    /** null where no row states it, as with results. */
    readonly cost: Money | null;
    readonly results: number | null;
    readonly costPerResult: Money | null;
  }[];
  readonly coverage: readonly {
    readonly level: Level;
    readonly breakdown: Breakdown | null;
    readonly rows: number;
    readonly from: string;
    readonly to: string;
  }[];
  readonly gaps: readonly DayGap[];
  readonly quality: readonly QualityNote[];
}

export interface CopyRequest {
  readonly reading: PageReading;
  readonly useGemini: boolean;
  /** The exact words that go to Gemini as the person saw and perhaps changed them; left out: as they come. */
  readonly edited?: EditedPayload | null;
}

/** A client's text that a language model is to read. */
export interface BriefRequest {
  readonly account: AccountRef;
  readonly text: string;
  /** As in `CopyRequest`. */
  readonly edited?: EditedPayload | null;
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
  readonly edited?: EditedPayload | null;
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
  readonly system: string;
  readonly prompt: string;
  readonly images: number;
  readonly model: string | null;
  readonly inputTokens: number;
  readonly costMicros: number;
  readonly todayMicros: number;
  readonly ceilingMicros: number;
}

export interface EngineSettings {
  readonly retentionDays: number | null;
  /** Largest change of a budget or bid in one step, as a fraction. */
  readonly caution: number;
}

/** What a shorter time of keeping would delete: rows that end before the day. */
export interface OldRows {
  readonly rows: number;
  readonly before: string;
}

/** What a backup says of itself. */
export interface BackupFacts {
  /** ISO date-time. */
  readonly createdAt: string;
  /** The extension's version that wrote it. */
  readonly extension: string;
  /** Rows of history. */
  readonly rows: number;
  readonly accounts: number;
  readonly imports: number;
  readonly actions: number;
  readonly encrypted: boolean;
  readonly bytes: number;
}

/** How a field was found, and what no longer works about it. */
export interface HealthOfField {
  readonly health: FieldHealth;
  readonly change: HealthChange | null;
}

/** What somebody needs to train a model elsewhere: the account's table without its newest weeks, and what its columns mean. */
export interface TrainingFiles {
  /** A zip archive of training-table.csv and features.json. */
  readonly file: Blob;
  readonly rows: number;
  /** Rows that stay here, to judge what comes back. */
  readonly keptBack: number;
  /** YYYY-MM-DD: the last week in the table. */
  readonly until: string;
}

/** A model that was trained elsewhere, as the account keeps it. */
export interface ImportedFacts {
  readonly version: number;
  readonly name: string;
  readonly importedAt: string;
  readonly checksum: string;
  readonly bytes: number;
  readonly layers: number;
  /** The last day that its training saw; null where it does not say. */
  readonly trainedUntil: string | null;
  readonly trainedBy: string | null;
  /** The newest one competes; the one before it is kept to go back to. */
  readonly inUse: boolean;
  /** What the last training said of it; null before. */
  readonly verdict: ImportedVerdict | null;
}

export type ProgressListener<T> = (progress: T) => void;

/** What panel and desk can ask of the engine worker (through comlink). Every call answers; none throws across threads. */
export interface EngineApi {
  accounts(): Promise<Outcomes<readonly AccountSummary[]>>;
  setConsent(account: AccountRef, consent: boolean): Promise<Outcomes<null>>;
  setAccountName(account: AccountRef, name: string): Promise<Outcomes<null>>;

  /** Recognises and checks; stores nothing. */
  preview(
    files: readonly File[],
    onProgress: ProgressListener<ImportProgress>,
  ): Promise<Outcomes<readonly FileOutcome[]>>;
  /** Remembers what a column of a file is, for every later preview and import; undefined forgets it, null keeps the column as it is. */
  rememberColumn(header: string, field: MappableField | null | undefined): Promise<Outcomes<null>>;
  /** Each file is one batch: it lands whole or not at all. */
  importFiles(
    account: AccountRef,
    files: readonly File[],
    onProgress: ProgressListener<ImportProgress>,
    rates?: Rates,
  ): Promise<Outcomes<readonly FileOutcome[]>>;
  undoImport(importId: string): Promise<Outcomes<null>>;
  imports(account: AccountRef | null): Promise<Outcomes<readonly ImportSummary[]>>;
  overview(account: AccountRef): Promise<Outcomes<HistoryOverview>>;
  /** Which settings go with better results, each adjusted for the campaign, the time and the settings beside it. */
  keyFactors(account: AccountRef, measure: FactorMeasure): Promise<Outcomes<KeyFactors>>;

  /** Stores what a page showed, where the person agreed for this account; otherwise does nothing. */
  remember(reading: PageReading): Promise<Outcomes<null>>;

  /** What history, pages and brief say about edits of what is on screen; null where the account is not known. */
  guardFacts(reading: PageReading): Promise<Outcomes<GuardFacts | null>>;
  /** The client's brief for a campaign with its versions, and whether it is its own (its id) or the account's (empty id). */
  brief(account: AccountRef, campaignId: string | null): Promise<Outcomes<SavedBrief | null>>;
  /** Ranked ways to what the stored brief asks for, with what each has cost in this account. Empty without a brief that says a goal. */
  strategies(account: AccountRef, campaignId: string | null): Promise<Outcomes<readonly Strategy[]>>;
  /** What `askAboutBrief` would send. Sends nothing. */
  previewBrief(account: AccountRef, text: string): Promise<Outcomes<PayloadPreview>>;
  /** A language model's reading of a client's text, as far as the text bears it out. `askHere` as in `draftCopy`. */
  askAboutBrief(request: BriefRequest, askHere?: AskHere): Promise<Outcomes<ModelReading>>;
  /** Stores a brief for one campaign or (empty id) the whole account; null removes it with its versions. */
  saveBrief(
    account: AccountRef,
    campaignId: string,
    brief: { readonly limits: BriefLimits; readonly client: ClientBrief | null } | null,
  ): Promise<Outcomes<null>>;
  /**
   * Notes by which layers the fields of a lasting reading were found, where the person agreed for this account, and answers
   * what used to work on this kind of form and no longer does. `version` is the extension's own.
   */
  observe(reading: PageReading, version: string): Promise<Outcomes<readonly HealthChange[]>>;
  health(account: AccountRef): Promise<Outcomes<readonly HealthOfField[]>>;
  /** Says no more of one change. */
  dismissChange(account: AccountRef, change: HealthChange): Promise<Outcomes<null>>;
  /** The places that the person showed; null for both platforms. */
  learned(platform: PlatformId | null): Promise<Outcomes<readonly LearnedEntry[]>>;
  learn(locator: Learned): Promise<Outcomes<null>>;
  unlearn(id: string): Promise<Outcomes<null>>;

  train(account: AccountRef, onProgress: ProgressListener<TrainingProgress>): Promise<Outcomes<ModelCard>>;
  cancel(): Promise<void>;
  /** Stops what a language model was asked; a training goes on. */
  cancelAsking(): Promise<void>;
  modelCard(account: AccountRef): Promise<Outcomes<ModelCard | null>>;

  /** For training elsewhere; nothing leaves the browser by itself. */
  trainingFiles(account: AccountRef): Promise<Outcomes<TrainingFiles>>;
  /** Checks model.json, its .bin files and the feature schema, and keeps them. It competes from the next training on. */
  importModel(account: AccountRef, files: readonly File[]): Promise<Outcomes<readonly ImportedFacts[]>>;
  /** Newest first. */
  importedModels(account: AccountRef): Promise<Outcomes<readonly ImportedFacts[]>>;
  /** Removes one, and every model that it is a part of; the one before it is in use again. */
  removeImportedModel(account: AccountRef, version: number): Promise<Outcomes<readonly ImportedFacts[]>>;

  advise(reading: PageReading): Promise<Outcomes<Advice>>;
  /** What a week of the open campaign or ad set would bring with another spend or without some groups; changes nothing. */
  whatIf(reading: PageReading, change: WhatIfChange): Promise<Outcomes<WhatIf>>;
  /** The nearest real examples in the history behind one reason of the page's score; null where there are none to look among. */
  reasonExamples(reading: PageReading, setting: string): Promise<Outcomes<ReasonExamples | null>>;
  detail(reading: PageReading, suggestionId: string): Promise<Outcomes<SuggestionDetail>>;
  /** What the studio knows before the person says anything. */
  studio(account: AccountRef, campaignId: string | null, reading: PageReading | null): Promise<Outcomes<StudioGround>>;
  saveStudio(account: AccountRef, state: StudioState): Promise<Outcomes<null>>;
  /** Texts for every field of a channel, made here from the person's facts and the account's own ads. */
  composeCopy(account: AccountRef, wish: StudioWish, reading: PageReading | null): Promise<Outcomes<StudioSet>>;
  /** What `writeCopy` would send. Sends nothing. */
  previewWriting(account: AccountRef, wish: StudioWish, reading: PageReading | null): Promise<Outcomes<PayloadPreview>>;
  /** As `composeCopy`, but a language model writes; each text that passed the walls comes as it streams. `askHere` as in `draftCopy`. */
  writeCopy(
    request: WriteRequest,
    onTexts: ProgressListener<readonly WrittenText[]>,
    askHere?: AskHere,
  ): Promise<Outcomes<StudioSet>>;
  /** Which field of the open ad each text would go into; writes nothing. */
  placeCopy(account: AccountRef, reading: PageReading, texts: readonly TextToPlace[]): Promise<Outcomes<PlacedTexts>>;
  /** `askHere`: the browser's own model, in place of Gemini. */
  draftCopy(request: CopyRequest, askHere?: AskHere): Promise<Outcomes<readonly Suggestion[]>>;

  recordApplied(account: AccountRef, suggestion: Suggestion, result: WriteResult): Promise<Outcomes<LedgerEntry>>;
  recordUndone(ledgerId: string, result: WriteResult): Promise<Outcomes<LedgerEntry>>;
  recordDismissed(account: AccountRef, suggestion: Suggestion, reason: string): Promise<Outcomes<LedgerEntry>>;
  ledger(account: AccountRef | null): Promise<Outcomes<readonly LedgerEntry[]>>;

  /** Settings that changed between two readings, newest first, whoever changed them. */
  journal(account: AccountRef): Promise<Outcomes<readonly JournalEntry[]>>;
  /** Keeps why a change was made, in the person's words; an empty text takes it away. */
  saveReason(account: AccountRef, change: ChangeKey, why: string): Promise<Outcomes<null>>;

  settings(): Promise<Outcomes<EngineSettings>>;
  saveSettings(settings: EngineSettings): Promise<Outcomes<null>>;
  /** What keeping history only this long would delete. Deletes nothing. */
  wouldForget(retentionDays: number): Promise<Outcomes<OldRows>>;
  gemini(): Promise<Outcomes<GeminiState>>;
  /** Tries the key with one cheap call and keeps it encrypted. A passphrase is optional. */
  setGeminiKey(key: string, passphrase: string | null): Promise<Outcomes<GeminiState>>;
  unlockGemini(passphrase: string): Promise<Outcomes<GeminiState>>;
  chooseGeminiModel(model: string): Promise<Outcomes<GeminiState>>;
  /** Forgets the passphrase's key until it is entered again. */
  lockGemini(): Promise<Outcomes<GeminiState>>;
  agreeToGemini(consent: Omit<GeminiConsent, "at" | "version">): Promise<Outcomes<GeminiState>>;
  setGeminiCeiling(micros: number): Promise<Outcomes<GeminiState>>;
  /** What drafting texts for this page would send; null where it shows no ad with texts. Sends nothing. */
  previewCopy(reading: PageReading): Promise<Outcomes<PayloadPreview | null>>;
  clearGeminiKey(): Promise<Outcomes<null>>;

  /** Writes everything but the Gemini key into one file; null or empty: not encrypted. `extension` is the extension's version. */
  backUp(
    passphrase: string | null,
    extension: string,
    onProgress: ProgressListener<number>,
  ): Promise<Outcomes<{ readonly file: Blob; readonly facts: BackupFacts }>>;
  /** What a file says of itself; its content is checked when it is restored. */
  inspectBackup(file: Blob): Promise<Outcomes<BackupFacts>>;
  /** Replaces everything but the Gemini key by the file's content, whole or not at all. */
  restore(file: Blob, passphrase: string | null, onProgress: ProgressListener<number>): Promise<Outcomes<BackupFacts>>;
  lastBackup(): Promise<Outcomes<BackupFacts | null>>;

  /** Deletes everything and verifies that nothing is left. */
  eraseAll(): Promise<Outcomes<null>>;
}

/** What panel and desk see of the rows that history keeps. */
export type { ChangeKey, JournalEntry };
export type { Factor, FactorLine, FactorMeasure, FactorStatus, KeyFactors };
export type { AccountSummary, ImportSummary, LedgerEntry, LedgerKind, SuggestionDetail };

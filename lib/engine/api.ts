import type { BriefLimits, ClientBrief, SavedBrief } from "@/lib/domain/brief";
import type { ModelReading } from "@/lib/brief/with-model/verify";
import type { WrittenText } from "@/lib/copywriting/studio/compose";
import type { StudioSet } from "@/lib/copywriting/studio/draft-set";
import type { TextToPlace } from "@/lib/copywriting/studio/place-texts";
import type { StudioState } from "@/lib/copywriting/studio/state";
import type { StudioWish } from "@/lib/copywriting/studio/wish";
import type { GuardFacts } from "@/lib/domain/edit-guard";
import type { Factor } from "@/lib/advice/factors/factor-table";
import type { FactorLine, FactorMeasure, FactorStatus, KeyFactors } from "@/lib/advice/factors/key-factors";
import type { Strategy } from "@/lib/advice/strategies/types";
import type { JournalEntry } from "@/lib/evidence/journal";
import type { ChangeKey } from "@/lib/history/reasons";
import type { HealthChange } from "@/lib/domain/field-health";
import type { AccountRef } from "@/lib/domain/history";
import type { LearnedEntry, Learned } from "@/lib/domain/learned";
import type { MappableField } from "@/lib/history/imports/column-mapping";
import type { AccountSummary, ImportSummary, LedgerEntry, LedgerKind } from "@/lib/history/records";
import type { PictureReading } from "@/lib/copywriting/studio/picture";
import type { PlatformId } from "@/lib/domain/platform";
import type { ReasonExamples } from "@/lib/domain/reason-examples";
import type { PageReading } from "@/lib/domain/reading";
import type { Advice, Suggestion } from "@/lib/domain/suggestion";
import type { SuggestionDetail } from "@/lib/domain/suggestion-detail";
import type { GeminiConsent } from "@/lib/copywriting/gemini-consent";
import type { WhatIf, WhatIfChange } from "@/lib/domain/what-if";
import type { ModelCard, TrainingProgress } from "@/lib/model/types";
import type { WriteResult } from "@/lib/platforms/platform";
import type { Outcomes, ProgressListener } from "./outcomes";
import type {
  ImportProgress,
  Rates,
  FileOutcome,
  HistoryOverview,
  EngineSettings,
  OldRows,
  BackupFacts,
  HealthOfField,
} from "./history-answers";
import type {
  CopyRequest,
  BriefRequest,
  AskHere,
  PictureRequest,
  WriteRequest,
  StudioGround,
  PlacedTexts,
  GeminiState,
  PayloadPreview,
} from "./writing-answers";
import type { TrainingFiles, ImportedFacts } from "./model-answers";

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
  /** What `readPicture` would send. Sends nothing. */
  previewPicture(request: PictureRequest): Promise<Outcomes<PayloadPreview>>;
  /** Description, ways to advertise, texts and hashtags for a picture, as far as the walls let them through. `askHere` as in `draftCopy`. */
  readPicture(request: PictureRequest, askHere?: AskHere): Promise<Outcomes<PictureReading>>;
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

/** What the answers hold: of all of them, of the history and its keeping, of texts and briefs, of models. */
export type * from "./outcomes";
export type * from "./history-answers";
export type * from "./writing-answers";
export type * from "./model-answers";

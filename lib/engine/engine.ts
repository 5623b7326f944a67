import type { AccountRef } from "@/lib/domain/history";
import { journalOf } from "@/lib/evidence/journal";
import { recordApplied, recordDismissed, recordUndone } from "@/lib/evidence/ledger";
import { listAccounts, setConsent, upsertAccount } from "@/lib/history/accounts";
import { matchStrategies } from "@/lib/advice/strategies/match";
import { briefOf, saveBrief } from "@/lib/history/briefs";
import type { HistoryDb } from "@/lib/history/db";
import { rememberReading } from "@/lib/history/entities";
import { eraseAll } from "@/lib/history/erase";
import { dismissChange } from "@/lib/history/health/health-store";
import { dismissLocator, dropLocator, keepLocator } from "@/lib/history/health/locator-store";
import { listImports, undoImport } from "@/lib/history/imports-store";
import { listLedger } from "@/lib/history/ledger";
import { openFormSessions } from "@/lib/history/form-session";
import { saveReason } from "@/lib/history/reasons";
import { checkLearned } from "@/lib/messaging/learned-schema";
import { openShelves } from "./account-shelf";
import { advise, detail, draftCopy, examplesBehind, previewCopy, tryOut } from "./advising";
import { askAboutBrief, previewBrief } from "./brief-reading";
import { backUp, factsIn, lastBackup, restore } from "./backing-up";
import type { Advising } from "./advising";
import { answer as answerOf, fail, Stopped } from "./answers";
import type { EngineApi, Outcomes } from "./api";
import { forgetOldRows, loadSettings, oldRows, storeSettings } from "./engine-settings";
import { openFactors } from "./factors";
import { openGeminiLine } from "./gemini-line";
import { guardFacts } from "./guard-facts";
import { rememberColumn, rememberedColumns } from "./import-columns";
import { importedFacts, importModel, removeImported, trainingFiles } from "./imported";
import { importInto, previewFiles } from "./importing";
import { openOverviews } from "./overview";
import { openReadFiles } from "./read-files";
import { healthOfFields, learnedEntries, observe } from "./reader-health";
import {
  composeCopy,
  lookAt,
  placeCopy,
  previewPicture,
  previewWriting,
  saveStudio,
  studioGround,
  writeCopy,
} from "./studio";
import { openTrainer, worthTraining } from "./training";

export interface EngineDeps {
  readonly db: HistoryDb;
  readonly now?: () => Date;
  /** Folder URL of TF.js' WASM files, ending in a slash; left out: TF.js computes without WASM. */
  readonly wasmPath?: string;
  /** For tests: another server that speaks Gemini's REST API. */
  readonly geminiOrigin?: string;
}

/** The engine: history, model, response and advice joined, without threads or browser. */
export function createEngine(deps: EngineDeps): EngineApi {
  const { db, now = () => new Date() } = deps;
  const today = (): string => localDay(now());
  const shelves = openShelves(db);
  const overviews = openOverviews(db);
  const factors = openFactors(db);
  const trainer = openTrainer(db, deps.wasmPath);
  const gemini = openGeminiLine(db, deps.geminiOrigin, today);
  const desk: Advising = { db, shelves, trainer, gemini, today };
  const forms = openFormSessions();
  const known = openReadFiles();
  const running = new Set<AbortController>();
  /** Those of `running` that wait for a language model. */
  const asking = new Set<AbortController>();

  /** Begins nothing before the database can be used: what cannot be done is not done later behind the person's back. */
  const answer = <T>(run: () => T | Promise<T>): Promise<Outcomes<T>> =>
    answerOf(async () => {
      await db.ready();
      return run();
    });

  /** Runs something that `cancel` can stop, and `cancelAsking` where a language model is asked. */
  async function stoppable<T>(run: (signal: AbortSignal) => Promise<T>, asks = false): Promise<T> {
    const abort = new AbortController();
    running.add(abort);
    if (asks) asking.add(abort);
    try {
      return await run(abort.signal);
    } finally {
      running.delete(abort);
      asking.delete(abort);
    }
  }
  const askable = <T>(run: (signal: AbortSignal) => Promise<T>): Promise<T> => stoppable(run, true);

  /** Once after each start: what has become older than the person keeps goes. A fault of it keeps nothing else from working. */
  let tidied: Promise<unknown> | null = null;
  const tidy = () =>
    loadSettings(db)
      .then((settings) => forgetOldRows(db, settings, today()))
      .catch((error: unknown) => console.error(`engine: old rows stay for now: ${String(error)}`));

  const shelfOf = async (account: AccountRef) => (await shelves.of(account, null)) ?? fail("no-history");
  const importedOf = async (account: AccountRef) =>
    importedFacts(db, account, (await trainer.load(account))?.model.card.imported ?? null);

  /** Trains behind the scenes what an import made out of date. */
  async function refresh(account: AccountRef): Promise<void> {
    const shelf = await shelves.of(account, null);
    if (shelf === null || !worthTraining(shelf)) return;
    await trainer.train(account, shelf, () => undefined);
  }

  return {
    accounts: () =>
      answer(async () => {
        await (tidied ??= tidy());
        return listAccounts(db);
      }),
    setConsent: (account, consent) => answer(async () => (await setConsent(db, account, consent), null)),
    setAccountName: (account, name) => answer(async () => (await upsertAccount(db, account, { name }), null)),

    preview: (files, onProgress) =>
      answer(async () => {
        const mapping = await rememberedColumns(db);
        return stoppable((signal) => previewFiles(files, { today: today(), mapping, signal, known }, onProgress));
      }),
    rememberColumn: (header, field) => answer(async () => (await rememberColumn(db, header, field), null)),
    importFiles: (account, files, onProgress, rates) =>
      answer(async () => {
        const mapping = await rememberedColumns(db);
        const outcomes = await stoppable((signal) =>
          importInto(db, account, files, { today: today(), mapping, signal, known }, onProgress, rates),
        );
        await tidy();
        if (outcomes.some((outcome) => outcome.importId !== null)) refresh(account).catch(() => undefined);
        return outcomes;
      }),
    undoImport: (importId) => answer(async () => ((await undoImport(db, importId)) ? null : fail("unknown-import"))),
    imports: (account) => answer(() => listImports(db, account)),
    keyFactors: (account, measure) => answer(() => factors.of(account, measure)),
    overview: (account) => answer(() => overviews.of(account)),

    remember: (reading) =>
      answer(async () => (await rememberReading(db, forms.settle(reading), now(), forms.edited), null)),
    journal: (account) => answer(() => journalOf(db, account)),
    saveReason: (account, change, why) => answer(async () => (await saveReason(db, account, change, why), null)),

    guardFacts: (reading) => answer(() => guardFacts(desk, reading)),
    brief: (account, campaignId) => answer(() => briefOf(db, account, campaignId)),
    strategies: (account, campaignId) =>
      answer(async () => {
        const [brief, shelf] = await Promise.all([briefOf(db, account, campaignId), desk.shelves.of(account, null)]);
        return brief === null ? [] : matchStrategies(brief, shelf?.book ?? null, account.platform);
      }),
    previewBrief: (account, text) => answer(() => previewBrief(desk, account, text)),
    askAboutBrief: (request, askHere) =>
      answer(() => askable((signal) => askAboutBrief(desk, request, askHere, signal))),
    saveBrief: (account, campaignId, brief) =>
      answer(async () => (await saveBrief(db, account, campaignId, brief, now()), null)),
    observe: (reading, version) => answer(() => observe(db, reading, version, now())),
    health: (account) => answer(() => healthOfFields(db, account)),
    dismissChange: (account, change) =>
      answer(async () => {
        if (change.kind === "learned-failed") await dismissLocator(db, change.signature);
        else await dismissChange(db, account, change);
        return null;
      }),
    learned: (platform) => answer(() => learnedEntries(db, platform)),
    learn: (locator) =>
      answer(async () => {
        const checked = checkLearned(locator);
        if (checked === null) fail("bad-locator");
        await keepLocator(db, checked, now());
        return null;
      }),
    unlearn: (id) => answer(async () => (await dropLocator(db, id), null)),

    train: (account, onProgress) =>
      answer(async () => (await trainer.train(account, await shelfOf(account), onProgress, true)).card),
    cancel: () => {
      for (const abort of running) abort.abort(new Stopped());
      trainer.cancel();
      return Promise.resolve();
    },
    cancelAsking: () => {
      for (const abort of asking) abort.abort(new Stopped());
      return Promise.resolve();
    },
    modelCard: (account) =>
      answer(async () => {
        const known = await trainer.load(account);
        return known && { ...known.model.card, ...(known.learning ? { learning: known.learning } : {}) };
      }),

    trainingFiles: (account) => answer(async () => trainingFiles(await shelfOf(account), now())),
    importModel: (account, files) => answer(async () => importModel(db, account, await shelfOf(account), files, now())),
    importedModels: (account) => answer(() => importedOf(account)),
    removeImportedModel: (account, version) =>
      answer(async () => {
        await removeImported(db, account, version);
        return importedOf(account);
      }),

    advise: (reading) => answer(() => advise(desk, reading)),
    whatIf: (reading, change) => answer(() => tryOut(desk, reading, change)),
    reasonExamples: (reading, setting) => answer(() => examplesBehind(desk, reading, setting)),
    detail: (reading, suggestionId) => answer(() => detail(desk, reading, suggestionId)),
    studio: (account, campaignId, reading) => answer(() => studioGround(desk, account, campaignId, reading)),
    saveStudio: (account, state) => answer(async () => (await saveStudio(desk, account, state), null)),
    composeCopy: (account, wish, reading) => answer(() => composeCopy(desk, account, wish, reading)),
    previewWriting: (account, wish, reading) => answer(() => previewWriting(desk, account, wish, reading)),
    writeCopy: (request, onTexts, askHere) =>
      answer(() => askable((signal) => writeCopy(desk, request, onTexts, askHere, signal))),
    previewPicture: (request) => answer(() => previewPicture(desk, request)),
    readPicture: (request, askHere) => answer(() => askable((signal) => lookAt(desk, request, askHere, signal))),
    placeCopy: (account, reading, texts) => answer(() => placeCopy(desk, account, reading, texts)),
    draftCopy: (request, askHere) => answer(() => askable((signal) => draftCopy(desk, request, askHere, signal))),
    previewCopy: (reading) => answer(() => previewCopy(desk, reading)),

    recordApplied: (account, suggestion, result) => answer(() => recordApplied(db, account, suggestion, result, now())),
    recordUndone: (ledgerId, result) => answer(() => recordUndone(db, ledgerId, result, now())),
    recordDismissed: (account, suggestion, reason) =>
      answer(() => recordDismissed(db, account, suggestion, reason, now())),
    ledger: (account) => answer(() => listLedger(db, account)),

    settings: () => answer(() => loadSettings(db)),
    wouldForget: (retentionDays) => answer(() => oldRows(db, retentionDays, today())),
    saveSettings: (settings) =>
      answer(async () => {
        await storeSettings(db, settings);
        if ((await forgetOldRows(db, settings, today())) > 0) shelves.clear();
        return null;
      }),
    gemini: () => answer(() => gemini.state()),
    setGeminiKey: (key, passphrase) => answer(() => gemini.setKey(key, passphrase)),
    unlockGemini: (passphrase) => answer(() => gemini.unlock(passphrase)),
    chooseGeminiModel: (model) => answer(() => gemini.choose(model)),
    lockGemini: () => answer(() => (gemini.lock(), gemini.state())),
    agreeToGemini: (consent) => answer(() => gemini.agree(consent)),
    setGeminiCeiling: (micros) => answer(() => gemini.setCeiling(micros)),
    clearGeminiKey: () => answer(async () => (await gemini.clear(), null)),

    backUp: (passphrase, extension, onProgress) =>
      answer(() => stoppable((signal) => backUp(db, { passphrase, extension, now, signal, onProgress }))),
    inspectBackup: (file) => answer(() => factsIn(file)),
    restore: (file, passphrase, onProgress) =>
      answer(async () => {
        for (const abort of running) abort.abort(new Stopped());
        const facts = await stoppable((signal) => restore(db, file, passphrase, { signal, onProgress }));
        trainer.forget();
        shelves.clear();
        overviews.clear();
        factors.clear();
        return facts;
      }),
    lastBackup: () => answer(() => lastBackup(db)),

    // Also of a database that cannot be opened: that is when a person may need it most.
    eraseAll: () =>
      answerOf(async () => {
        for (const abort of running) abort.abort(new Stopped());
        trainer.forget();
        gemini.lock();
        shelves.clear();
        overviews.clear();
        factors.clear();
        known.clear();
        await eraseAll(db).catch(() => fail("not-erased"));
        return null;
      }),
  };
}

/** The person's own day: accounts are nearly always kept in the time zone that their manager works in. */
function localDay(now: Date): string {
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

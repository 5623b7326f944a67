import * as sample from "@/components/testing/sample";
import type { EngineApi, GeminiState, ImportProgress, LedgerEntry, Outcomes } from "@/lib/engine/api";
import type { WrittenText } from "@/lib/copywriting/studio/compose";
import type { TrainingProgress } from "@/lib/model/types";

const ok = <T>(value: T): Outcomes<T> => ({ ok: true, value });

/** An engine in memory, with every call answered; `change` replaces what a test is about. */
export function fakeEngine(change: Partial<EngineApi> = {}): EngineApi & { readonly entries: LedgerEntry[] } {
  const entries: LedgerEntry[] = [];
  const record = (entry: Omit<LedgerEntry, "id" | "at">): Outcomes<LedgerEntry> => {
    const whole = { ...entry, id: `l-${entries.length + 1}`, at: "2026-11-22T06:00:00Z" };
    entries.push(whole);
    return ok(whole);
  };
  const api: EngineApi = {
    accounts: () => Promise.resolve(ok([sample.account])),
    setConsent: () => Promise.resolve(ok(null)),
    setAccountName: () => Promise.resolve(ok(null)),
    preview: (files, onProgress: (progress: ImportProgress) => void) => {
      onProgress({ file: files[0]?.name ?? "", stage: "reading", done: 0.5, rows: 2000, rowsPerSecond: 40_000 });
      return Promise.resolve(ok([{ ...sample.fileOutcome, fileName: files[0]?.name ?? sample.fileOutcome.fileName }]));
    },
    importFiles: (_, files) =>
      Promise.resolve(ok(files.map((file) => ({ ...sample.fileOutcome, fileName: file.name, importId: "i-1" })))),
    rememberColumn: () => Promise.resolve(ok(null)),
    undoImport: () => Promise.resolve(ok(null)),
    imports: () => Promise.resolve(ok([sample.importSummary])),
    keyFactors: (_, measure) => Promise.resolve(ok({ ...sample.keyFactors, measure })),
    overview: () => Promise.resolve(ok(sample.overview)),
    remember: () => Promise.resolve(ok(null)),
    guardFacts: () => Promise.resolve(ok(null)),
    brief: () => Promise.resolve(ok(null)),
    strategies: () => Promise.resolve(ok([])),
    previewBrief: () => Promise.resolve(ok(sample.payload)),
    askAboutBrief: () => Promise.resolve(ok(sample.modelReading)),
    saveBrief: () => Promise.resolve(ok(null)),
    observe: () => Promise.resolve(ok([])),
    health: () => Promise.resolve(ok(sample.health)),
    dismissChange: () => Promise.resolve(ok(null)),
    learned: () => Promise.resolve(ok(sample.learned)),
    learn: () => Promise.resolve(ok(null)),
    unlearn: () => Promise.resolve(ok(null)),
    train: (_, onProgress: (progress: TrainingProgress) => void) => {
      onProgress({ stage: "network", done: 0.6 });
      return Promise.resolve(ok(sample.card));
    },
    cancel: () => Promise.resolve(),
    cancelAsking: () => Promise.resolve(),
    modelCard: () => Promise.resolve(ok(sample.card)),
    trainingFiles: () =>
      Promise.resolve(ok({ file: new Blob(["zip"]), rows: 11_874, keptBack: 2968, until: "2026-06-29" })),
    importModel: () => Promise.resolve(ok(sample.importedModels)),
    importedModels: () => Promise.resolve(ok(sample.importedModels)),
    removeImportedModel: (_, version) =>
      Promise.resolve(ok(sample.importedModels.filter((model) => model.version !== version))),
    advise: () => Promise.resolve(ok(sample.advice)),
    whatIf: (_, change) => Promise.resolve(ok(sample.whatIf(change))),
    reasonExamples: (_, setting) => Promise.resolve(ok(sample.reasonExamples(setting))),
    detail: (_, id) => Promise.resolve(ok(id === sample.targeting.id ? sample.segmentDetail : sample.curveDetail)),
    studio: () => Promise.resolve(ok(sample.studioGround)),
    saveStudio: () => Promise.resolve(ok(null)),
    composeCopy: (_, wish) => Promise.resolve(ok(sample.composeAlone(wish))),
    previewWriting: () => Promise.resolve(ok(sample.payload)),
    writeCopy: ({ wish }, onTexts: (texts: readonly WrittenText[]) => void) => {
      onTexts([{ field: "headline", text: "Festpreis, der hält" }]);
      return Promise.resolve(ok(sample.composeAlone(wish)));
    },
    previewPicture: () => Promise.resolve(ok(sample.payload)),
    readPicture: () => Promise.resolve(ok(sample.pictureReading)),
    placeCopy: (_, __, texts) =>
      Promise.resolve(ok({ suggestions: texts.slice(0, 1).map(() => sample.copy), unplaced: [] })),
    draftCopy: () => Promise.resolve(ok([sample.copy])),
    recordApplied: (account, suggestion) =>
      Promise.resolve(
        record({
          kind: "applied",
          account,
          suggestion,
          before: suggestion.current,
          after: suggestion.proposed,
          reason: null,
        }),
      ),
    recordUndone: () => Promise.resolve(ok(entries[0]!)),
    recordDismissed: (account, suggestion, reason) =>
      Promise.resolve(record({ kind: "dismissed", account, suggestion, before: null, after: null, reason })),
    ledger: () => Promise.resolve(ok(entries)),
    journal: () => Promise.resolve(ok(sample.journal)),
    saveReason: () => Promise.resolve(ok(null)),
    settings: () => Promise.resolve(ok({ retentionDays: null, caution: 0.2 })),
    wouldForget: () => Promise.resolve(ok({ rows: 0, before: "2025-10-20" })),
    saveSettings: () => Promise.resolve(ok(null)),
    gemini: () => Promise.resolve(ok(geminiState({ hasKey: false, consent: null, models: [] }))),
    setGeminiKey: () => Promise.resolve(ok(geminiState({ models: ["gemini-x"] }))),
    unlockGemini: () => Promise.resolve(ok(geminiState({ models: ["gemini-x"] }))),
    chooseGeminiModel: (model) => Promise.resolve(ok(geminiState({ model, models: [model] }))),
    lockGemini: () => Promise.resolve(ok(geminiState({ locked: true, hasPassphrase: true }))),
    agreeToGemini: () => Promise.resolve(ok(geminiState({}))),
    setGeminiCeiling: (ceilingMicros) => Promise.resolve(ok(geminiState({ ceilingMicros }))),
    previewCopy: () => Promise.resolve(ok(sample.payload)),
    clearGeminiKey: () => Promise.resolve(ok(null)),
    backUp: (_, __, onProgress: (done: number) => void) => {
      onProgress(0.5);
      return Promise.resolve(ok({ file: new Blob(["backup"]), facts: sample.backupFacts }));
    },
    inspectBackup: () => Promise.resolve(ok(sample.backupFacts)),
    restore: () => Promise.resolve(ok(sample.backupFacts)),
    lastBackup: () => Promise.resolve(ok(null)),
    eraseAll: () => Promise.resolve(ok(null)),
  };
  return { ...api, ...change, entries };
}

/** A key in the paid tier, agreed to, with a little spent; a test says what differs. */
export function geminiState(over: Partial<GeminiState>): GeminiState {
  return {
    hasKey: true,
    locked: false,
    hasPassphrase: false,
    refused: false,
    model: null,
    models: [],
    consent: { version: 1, region: "europe", tier: "paid", adult: true, at: "2026-11-20" },
    ceilingMicros: 1_000_000,
    today: { requests: 3, input: 4210, output: 6120, micros: 26_108 },
    total: { requests: 41, input: 60_400, output: 81_300, micros: 350_175 },
    ...over,
  };
}

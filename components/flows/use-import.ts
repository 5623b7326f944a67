import { useRef, useState } from "react";
import { ask } from "@/components/session/ask";
import type { AccountRef } from "@/lib/domain/history";
import type {
  AccountSummary,
  EngineApi,
  FileOutcome,
  ImportProgress,
  ImportSummary,
  Rates,
  Trouble,
} from "@/lib/engine/api";

/** What there is already, as it was when the files were looked at: asked for later, it would move what the person is about to press. */
export interface Known {
  readonly accounts: readonly AccountSummary[];
  readonly imports: readonly ImportSummary[];
}

export type ImportStage =
  | { readonly name: "idle" }
  | { readonly name: "previewing"; readonly progress: ImportProgress | null }
  | ({ readonly name: "previewed"; readonly files: readonly File[]; readonly outcomes: readonly FileOutcome[] } & Known)
  | { readonly name: "importing"; readonly progress: ImportProgress | null }
  | { readonly name: "done"; readonly outcomes: readonly FileOutcome[] }
  | { readonly name: "failed"; readonly trouble: Trouble };

export interface ConfirmOptions {
  /** Runs once something was stored, e.g. to name a new account. */
  readonly prepare?: (() => Promise<void>) | undefined;
  /** For files in another currency than the account's. */
  readonly rates?: Rates | undefined;
}

export interface ImportHandle {
  readonly stage: ImportStage;
  readonly start: (files: readonly File[]) => void;
  readonly confirm: (account: AccountRef, files: readonly File[], options?: ConfirmOptions) => Promise<void>;
  readonly reset: () => void;
}

/** Nothing where it cannot be had: the preview is worth showing without it. */
async function knownTo(engine: EngineApi): Promise<Known> {
  const [accounts, imports] = await Promise.all([ask(() => engine.accounts()), ask(() => engine.imports(null))]);
  return { accounts: accounts.ok ? accounts.value : [], imports: imports.ok ? imports.value : [] };
}

/**
 * The steps of an import. Newer files replace a running preview; a late answer of the old one is dropped, and so is progress
 * that arrives after its answer: they come by different ports. `onStored` is called when something new was stored.
 */
export function useImport(engine: EngineApi, onStored: () => void = () => undefined): ImportHandle {
  const [stage, setStage] = useState<ImportStage>({ name: "idle" });
  const turn = useRef(0);
  const start = (files: readonly File[]) => {
    const mine = ++turn.current;
    setStage({ name: "previewing", progress: null });
    // Progress comes over a port of its own: its last word may arrive after the answer.
    let answered = false;
    const onProgress = (progress: ImportProgress) => {
      if (mine === turn.current && !answered) setStage({ name: "previewing", progress });
    };
    void Promise.all([ask(() => engine.preview(files, onProgress)), knownTo(engine)]).then(([result, known]) => {
      answered = true;
      if (mine !== turn.current) return;
      setStage(
        result.ok
          ? { name: "previewed", files, outcomes: result.value, ...known }
          : { name: "failed", trouble: result.trouble },
      );
    });
  };
  const confirm = async (account: AccountRef, files: readonly File[], { prepare, rates }: ConfirmOptions = {}) => {
    const mine = ++turn.current;
    setStage({ name: "importing", progress: null });
    let answered = false;
    const onProgress = (progress: ImportProgress) => {
      if (mine === turn.current && !answered) setStage({ name: "importing", progress });
    };
    const result = await ask(() => engine.importFiles(account, files, onProgress, rates));
    answered = true;
    // A file that could not be stored must not leave an account behind.
    if (result.ok && result.value.some(({ importId }) => importId !== null)) {
      onStored();
      await prepare?.();
    }
    if (mine !== turn.current) return;
    setStage(result.ok ? { name: "done", outcomes: result.value } : { name: "failed", trouble: result.trouble });
  };
  const reset = () => {
    turn.current++;
    setStage({ name: "idle" });
  };
  return { stage, start, confirm, reset };
}

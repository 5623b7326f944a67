import { useAsk } from "@/components/session/use-ask";
import type { AccountRef } from "@/lib/domain/history";
import type { PageReading } from "@/lib/domain/reading";
import type { AccountSummary, EngineApi, Trouble } from "@/lib/engine/api";
import type { ModelCard } from "@/lib/model/types";

export interface AccountState {
  /** null where the page does not say whose account it is. */
  readonly ref: AccountRef | null;
  /** null while asked, and where the account is not known yet. */
  readonly summary: AccountSummary | null;
  readonly card: ModelCard | null;
  /** When the newest file was imported; null where none was. */
  readonly importedAt: string | null;
  readonly loading: boolean;
  readonly trouble: Trouble | null;
}

type Known = Pick<AccountState, "summary" | "card" | "importedAt">;
const NOTHING: Known = { summary: null, card: null, importedAt: null };

/** What is stored about the account on screen. Asked again after each import, consent or training (`epoch`). */
export function useAccount(engine: EngineApi, reading: PageReading | null, epoch: number): AccountState {
  const accountId = reading?.page.accountId ?? null;
  const ref = reading && accountId !== null ? { platform: reading.platform, accountId } : null;
  const key = ref ? `${ref.platform}:${ref.accountId}` : null;
  const question = async () => {
    const accounts = await engine.accounts();
    if (!accounts.ok) return accounts;
    const summary =
      accounts.value.find((one) => one.platform === ref?.platform && one.accountId === ref.accountId) ?? null;
    if (!summary || !ref || summary.rows === 0) return { ok: true as const, value: { ...NOTHING, summary } };
    const [card, imports] = await Promise.all([engine.modelCard(ref), engine.imports(ref)]);
    const times = imports.ok ? imports.value.map((one) => one.at).sort() : [];
    return {
      ok: true as const,
      value: { summary, card: card.ok ? card.value : null, importedAt: times.at(-1) ?? null },
    };
  };
  const [asked] = useAsk<Known>(key, question, epoch);
  const known = asked.status === "ready" ? asked.value : NOTHING;
  return {
    ref,
    ...known,
    loading: key !== null && asked.status === "loading",
    trouble: asked.status === "failed" ? asked.trouble : null,
  };
}

import { i18n } from "@/lib/wording/i18n";
import { Button } from "@/components/ui/button";

/** Codes of the ledger (lib/engine/api.ts) with their words. */
export const DISMISSALS = [
  { code: "not-now", word: () => i18n.t("dismissal.notNow") },
  { code: "disagree", word: () => i18n.t("dismissal.disagree") },
  { code: "already-done", word: () => i18n.t("dismissal.alreadyDone") },
  { code: "client-says-no", word: () => i18n.t("dismissal.client") },
] as const;

/** One tap says why. */
export function Dismissal({ onReason }: { onReason: (reason: string) => void }) {
  return (
    <div role="group" aria-label={i18n.t("dismissal.title")} className="mt-2 rounded-control bg-sunken p-2">
      <p className="mb-1.5 font-semibold">{i18n.t("dismissal.title")}</p>
      <div className="flex flex-wrap gap-2">
        {DISMISSALS.map(({ code, word }) => (
          <Button key={code} data-testid={`dismiss-${code}`} onClick={() => onReason(code)}>
            {word()}
          </Button>
        ))}
      </div>
    </div>
  );
}

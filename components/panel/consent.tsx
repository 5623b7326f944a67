import { useState } from "react";
import { i18n } from "@/lib/wording/i18n";
import { ask } from "@/components/session/ask";
import { Button } from "@/components/ui/button";
import { Card, Notice } from "@/components/ui/surface";
import { troubleText } from "@/components/wording/phrases";
import type { AccountRef } from "@/lib/domain/history";
import type { EngineApi, Trouble } from "@/lib/engine/api";

/** The first time on an account: what is read, what is stored, that nothing leaves; and the question. */
export function Consent({
  engine,
  account,
  onAnswered,
}: {
  engine: EngineApi;
  account: AccountRef;
  onAnswered: () => void;
}) {
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [busy, setBusy] = useState(false);
  const answer = async (consent: boolean) => {
    setBusy(true);
    const result = await ask(() => engine.setConsent(account, consent));
    setBusy(false);
    if (result.ok) onAnswered();
    else setTrouble(result.trouble);
  };
  return (
    <Card aria-labelledby="consent-title" data-testid="consent">
      <h2 id="consent-title" className="mb-2 text-lead">
        {i18n.t("consent.title")}
      </h2>
      <div className="space-y-2">
        <p>{i18n.t("consent.read")}</p>
        <p>{i18n.t("consent.store")}</p>
        <p>{i18n.t("consent.leave")}</p>
      </div>
      {trouble ? (
        <div className="mt-3">
          <Notice tone="alert">{troubleText(trouble)}</Notice>
        </div>
      ) : null}
      <div className="mt-3 flex flex-wrap gap-2">
        <Button look="primary" busy={busy} onClick={() => void answer(true)} data-testid="consent-agree">
          {i18n.t("consent.agree")}
        </Button>
        <Button busy={busy} onClick={() => void answer(false)} data-testid="consent-later">
          {i18n.t("consent.notNow")}
        </Button>
      </div>
      <p className="mt-2 text-small text-muted">{i18n.t("consent.later")}</p>
    </Card>
  );
}

import { useState } from "react";
import { i18n } from "@/lib/wording/i18n";
import { ConsentQuestions, UNANSWERED, agreedTo } from "@/components/desk/gemini-consent";
import { GeminiSpending } from "@/components/desk/gemini-spending";
import { ask } from "@/components/session/ask";
import type { Shell } from "@/components/session/shell";
import { useAsk } from "@/components/session/use-ask";
import { Button } from "@/components/ui/button";
import { CONTROL, Field } from "@/components/ui/field";
import { SecretField } from "@/components/ui/secret-field";
import { Card, Notice, Skeleton } from "@/components/ui/surface";
import { modelName } from "@/components/wording/model-name";
import { troubleText } from "@/components/wording/phrases";
import type { EngineApi, GeminiState, Outcomes } from "@/lib/engine/api";

type Consent = NonNullable<ReturnType<typeof agreedTo>>;
type Message = { readonly tone: "info" | "alert"; readonly text: string } | null;

/** The person's own Gemini key: permission, test, passphrase, model, removal. */
export function GeminiSettings({ engine, shell, epoch }: { engine: EngineApi; shell: Shell; epoch: number }) {
  const [asked, again] = useAsk("gemini", () => engine.gemini(), epoch);
  const [message, setMessage] = useState<Message>(null);
  const [busy, setBusy] = useState(false);
  const run = async <T,>(call: () => Promise<Outcomes<T>>, done: string | null) => {
    setBusy(true);
    const result = await ask(call);
    setBusy(false);
    if (!result.ok) setMessage({ tone: "alert", text: troubleText(result.trouble) });
    else setMessage(done === null ? null : { tone: "info", text: done });
    again();
    return result.ok;
  };
  const state = asked.status === "ready" ? asked.value : null;
  return (
    <Card aria-labelledby="gemini-title" className="space-y-3">
      <div>
        <h2 id="gemini-title">{i18n.t("settings.gemini")}</h2>
        <p className="text-muted">{i18n.t("settings.geminiExplain")}</p>
      </div>
      {asked.status === "loading" ? <Skeleton /> : null}
      {asked.status === "failed" ? (
        <Notice tone="alert" action={<Button onClick={again}>{i18n.t("common.retry")}</Button>}>
          {troubleText(asked.trouble)}
        </Notice>
      ) : null}
      {message ? <Notice tone={message.tone}>{message.text}</Notice> : null}
      {state && !state.hasKey ? (
        <KeyForm
          busy={busy}
          onStore={async (key, passphrase, consent) => {
            // The browser asks only within the click itself, so this comes before anything else.
            const allowed = await shell.requestGemini().catch(() => false);
            if (!allowed) {
              setMessage({ tone: "alert", text: i18n.t("settings.permission") });
              return false;
            }
            const kept = await run(() => engine.setGeminiKey(key, passphrase), i18n.t("settings.keyWorks"));
            return kept && (await run(() => engine.agreeToGemini(consent), i18n.t("settings.keyWorks")));
          }}
        />
      ) : null}
      {state?.hasKey && state.locked ? (
        <UnlockForm busy={busy} onUnlock={(passphrase) => void run(() => engine.unlockGemini(passphrase), null)} />
      ) : null}
      {state?.refused ? <Notice tone="alert">{i18n.t("settings.refused")}</Notice> : null}
      {state?.hasKey && state.consent === null ? (
        <ConsentForm
          busy={busy}
          onAgree={(consent) => void run(() => engine.agreeToGemini(consent), i18n.t("settings.saved"))}
        />
      ) : null}
      {state?.hasKey && state.consent !== null ? (
        <p className="text-small text-muted" data-testid="gemini-agreed">
          {i18n.t("settings.agreed", {
            region: i18n.t(state.consent.region === "europe" ? "settings.regionEurope" : "settings.regionElsewhere"),
            tier: i18n.t(state.consent.tier === "paid" ? "settings.tierPaid" : "settings.tierFree"),
          })}
        </p>
      ) : null}
      {state?.hasKey && !state.locked ? (
        <ModelChoice
          state={state}
          onChoose={(model) => void run(() => engine.chooseGeminiModel(model), i18n.t("settings.saved"))}
        />
      ) : null}
      {state?.hasKey ? (
        <GeminiSpending
          key={state.ceilingMicros}
          state={state}
          onCeiling={(micros) => void run(() => engine.setGeminiCeiling(micros), i18n.t("settings.saved"))}
        />
      ) : null}
      {state?.hasPassphrase && !state.locked ? (
        <Button busy={busy} data-testid="gemini-lock" onClick={() => void run(() => engine.lockGemini(), null)}>
          {i18n.t("settings.lock")}
        </Button>
      ) : null}
      {state?.hasKey ? (
        <Button
          look="danger"
          busy={busy}
          data-testid="gemini-remove"
          onClick={() => {
            void run(() => engine.clearGeminiKey(), i18n.t("settings.removed")).then((removed) =>
              removed ? shell.releaseGemini().catch(() => undefined) : undefined,
            );
          }}
        >
          {i18n.t("settings.remove")}
        </Button>
      ) : null}
    </Card>
  );
}

function KeyForm({
  busy,
  onStore,
}: {
  busy: boolean;
  onStore: (key: string, passphrase: string | null, consent: Consent) => Promise<boolean>;
}) {
  const [answers, setAnswers] = useState(UNANSWERED);
  const consent = agreedTo(answers);
  const [key, setKey] = useState("");
  const [passphrase, setPassphrase] = useState("");
  const store = async () => {
    if (consent === null) return;
    if (await onStore(key.trim(), passphrase === "" ? null : passphrase, consent)) {
      setKey("");
      setPassphrase("");
    }
  };
  return (
    <form
      className="space-y-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (key.trim() !== "" && !busy) void store();
      }}
    >
      <SecretField label={i18n.t("settings.key")} complete="off" value={key} testId="gemini-key" onChange={setKey} />
      <SecretField
        label={i18n.t("settings.passphrase")}
        hint={i18n.t("settings.passphraseExplain")}
        complete="new-password"
        value={passphrase}
        testId="gemini-passphrase"
        onChange={setPassphrase}
      />
      <ConsentQuestions answers={answers} onChange={setAnswers} />
      <Button
        type="submit"
        look="primary"
        busy={busy}
        disabled={key.trim() === "" || consent === null}
        data-testid="gemini-store"
      >
        {busy ? i18n.t("settings.testing") : i18n.t("settings.test")}
      </Button>
    </form>
  );
}

/** For a key that was stored before anybody was asked. */
function ConsentForm({ busy, onAgree }: { busy: boolean; onAgree: (consent: Consent) => void }) {
  const [answers, setAnswers] = useState(UNANSWERED);
  const consent = agreedTo(answers);
  return (
    <form
      className="space-y-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (consent !== null) onAgree(consent);
      }}
    >
      <ConsentQuestions answers={answers} onChange={setAnswers} />
      <Button type="submit" look="primary" busy={busy} disabled={consent === null} data-testid="gemini-agree">
        {i18n.t("consent.agree")}
      </Button>
    </form>
  );
}

function UnlockForm({ busy, onUnlock }: { busy: boolean; onUnlock: (passphrase: string) => void }) {
  const [passphrase, setPassphrase] = useState("");
  return (
    <form
      className="space-y-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (passphrase !== "") onUnlock(passphrase);
      }}
    >
      <SecretField
        label={i18n.t("settings.passphrase")}
        hint={i18n.t("settings.locked")}
        complete="current-password"
        value={passphrase}
        onChange={setPassphrase}
      />
      <Button type="submit" look="primary" busy={busy} data-testid="gemini-unlock">
        {i18n.t("settings.unlock")}
      </Button>
    </form>
  );
}

function ModelChoice({ state, onChoose }: { state: GeminiState; onChoose: (model: string) => void }) {
  return (
    <Field label={i18n.t("settings.model")} hint={i18n.t("settings.hasKey")}>
      {(props) => (
        <select
          {...props}
          className={CONTROL}
          value={state.model ?? ""}
          data-testid="gemini-model"
          onChange={(event) => onChoose(event.target.value)}
        >
          {state.model === null ? <option value="">{i18n.t("settings.chooseModel")}</option> : null}
          {state.models.map((model) => (
            <option key={model} value={model}>
              {modelName(model)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

import { useState } from "react";
import { i18n } from "@/lib/wording/i18n";
import { ask } from "@/components/session/ask";
import type { Shell } from "@/components/session/shell";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { CONTROL, Field } from "@/components/ui/field";
import { Progress } from "@/components/ui/progress";
import { Card, Notice } from "@/components/ui/surface";
import { troubleText } from "@/components/wording/phrases";
import type { EngineApi } from "@/lib/engine/api";

/** The way to erase everything, after its word was typed. */
export function EraseCard({ engine, shell, onErased }: { engine: EngineApi; shell: Shell; onErased: () => void }) {
  const [open, setOpen] = useState(false);
  const [word, setWord] = useState("");
  const [state, setState] = useState<"idle" | "erasing" | "erased" | { readonly failure: string }>("idle");
  const confirmed = word.trim().toLocaleLowerCase() === i18n.t("privacy.eraseWord");
  const erase = async () => {
    setState("erasing");
    const result = await ask(() => engine.eraseAll());
    const forgotten = await shell.forget().catch(() => false);
    // Without a key there is nobody to call any more.
    if (result.ok) await shell.releaseGemini().catch(() => undefined);
    if (!result.ok) setState({ failure: troubleText(result.trouble) });
    else setState(forgotten ? "erased" : { failure: i18n.t("privacy.notForgotten") });
    setOpen(false);
    setWord("");
    onErased();
  };
  return (
    <Card aria-labelledby="erase-title" className="space-y-2">
      <h2 id="erase-title">{i18n.t("privacy.erase")}</h2>
      <p>{i18n.t("privacy.eraseExplain")}</p>
      {state === "erased" ? (
        <Notice>
          <span data-testid="erased">{i18n.t("privacy.erased")}</span>
        </Notice>
      ) : null}
      {typeof state === "object" ? <Notice tone="alert">{state.failure}</Notice> : null}
      <Button look="danger" onClick={() => setOpen(true)} data-testid="erase">
        {i18n.t("privacy.erase")}
      </Button>
      <Dialog
        open={open}
        onOpenChange={setOpen}
        title={i18n.t("privacy.eraseTitle")}
        closeLabel={i18n.t("common.close")}
      >
        <div className="space-y-3">
          <p>{i18n.t("privacy.eraseExplain")}</p>
          <Field label={i18n.t("privacy.eraseType", { word: i18n.t("privacy.eraseWord") })}>
            {(props) => (
              <input
                {...props}
                className={CONTROL}
                autoComplete="off"
                value={word}
                data-testid="erase-word"
                onChange={(event) => setWord(event.target.value)}
              />
            )}
          </Field>
          {state === "erasing" ? <Progress label={i18n.t("privacy.erasing")} done={null} /> : null}
          <div className="flex flex-wrap gap-2">
            <Button
              look="danger"
              disabled={!confirmed}
              busy={state === "erasing"}
              onClick={() => void erase()}
              data-testid="erase-confirm"
            >
              {i18n.t("privacy.erase")}
            </Button>
            <Button onClick={() => setOpen(false)}>{i18n.t("common.cancel")}</Button>
          </div>
        </div>
      </Dialog>
    </Card>
  );
}

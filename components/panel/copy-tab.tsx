import { Tabs } from "radix-ui";
import { useState } from "react";
import { i18n } from "@/lib/wording/i18n";
import { Asking } from "@/components/model/asking";
import { ModelChoice } from "@/components/model/model-choice";
import { SendHint } from "@/components/model/send-hint";
import { useAsking } from "@/components/model/use-asking";
import { useModelDoor } from "@/components/model/use-model-door";
import { SuggestionCard, type CardContext } from "@/components/panel/suggestion-card";
import { visibleSuggestions } from "@/components/panel/advice-tab";
import { IntoFields } from "@/components/studio/into-fields";
import { Studio } from "@/components/studio/studio";
import { ask } from "@/components/session/ask";
import { contentKey, readingKey } from "@/components/session/entity-key";
import type { Shell } from "@/components/session/shell";
import { Button } from "@/components/ui/button";
import { Progress } from "@/components/ui/progress";
import { Card, Empty, Notice } from "@/components/ui/surface";
import { troubleText } from "@/components/wording/phrases";
import { targetName } from "@/components/wording/values";
import { targetKey } from "@/lib/domain/field-target";
import { accountKey, type AccountRef } from "@/lib/domain/history";
import type { Suggestion } from "@/lib/domain/suggestion";
import type { Trouble } from "@/lib/engine/api";

/** Texts by field, so that the person works through the ad from top to bottom. */
function byField(suggestions: readonly Suggestion[]): Map<string, Suggestion[]> {
  const fields = new Map<string, Suggestion[]>();
  for (const suggestion of suggestions) {
    const key = targetKey(suggestion.target);
    fields.set(key, [...(fields.get(key) ?? []), suggestion]);
  }
  return fields;
}

interface Drafts {
  readonly key: string;
  readonly texts: readonly Suggestion[];
}

export type CopyPart = "suggestions" | "studio";

const PART =
  "min-h-7 rounded-control px-3 font-semibold text-muted data-[state=active]:bg-accent-soft data-[state=active]:text-accent";

/** Texts for the ad on screen: proposals from the account's own ads, and the studio in which new ones are made. */
export function CopyTab({
  account,
  part,
  onPart,
  ...props
}: {
  /** null where the page does not say whose it is: then there is nobody to keep texts for. */
  account: AccountRef | null;
  /** Kept outside: while advice on another page is awaited, this tab is not there. */
  part: CopyPart;
  onPart: (part: CopyPart) => void;
  advised: readonly Suggestion[];
  context: CardContext;
  shell: Shell;
}) {
  const { context } = props;
  const { engine, reading } = context;
  if (account === null) return <Proposals {...props} />;
  return (
    <Tabs.Root
      value={part}
      onValueChange={(next) => onPart(next === "studio" ? "studio" : "suggestions")}
      className="space-y-3"
    >
      <Tabs.List aria-label={i18n.t("advice.copyTab")} className="flex gap-1">
        <Tabs.Trigger value="suggestions" className={PART} data-testid="copy-suggestions">
          {i18n.t("studio.suggestions")}
        </Tabs.Trigger>
        <Tabs.Trigger value="studio" className={PART} data-testid="copy-studio">
          {i18n.t("studio.tab")}
        </Tabs.Trigger>
      </Tabs.List>
      <Tabs.Content value="suggestions">
        <Proposals {...props} />
      </Tabs.Content>
      <Tabs.Content value="studio">
        <Studio
          key={accountKey(account)}
          engine={engine}
          account={account}
          reading={reading}
          wide={false}
          onSetup={() => props.shell.openDesk("settings")}
          into={(studio, wish) =>
            reading.ad === null ? (
              <p className="text-muted">{i18n.t("studio.intoNoAd")}</p>
            ) : (
              <IntoFields studio={studio} wish={wish} account={account} context={context} />
            )
          }
        />
      </Tabs.Content>
    </Tabs.Root>
  );
}

/** Proposals from the account's own best ads and, when switched on, from Gemini. */
function Proposals({
  advised,
  context,
  shell,
}: {
  advised: readonly Suggestion[];
  context: CardContext;
  shell: Shell;
}) {
  const { engine, reading, actions } = context;
  const key = readingKey(reading);
  const door = useModelDoor(engine, {
    about: `copy ${contentKey(reading)}`,
    preview: () => engine.previewCopy(reading),
  });
  const { run, asking, stop } = useAsking(engine, door);
  const [busy, setBusy] = useState(false);
  const [drafts, setDrafts] = useState<Drafts | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);

  const draft = async () => {
    setBusy(true);
    setTrouble(null);
    const result =
      door.on === null
        ? await ask(() => engine.draftCopy({ reading, useGemini: false }))
        : await run(({ shown, here }) => engine.draftCopy({ reading, useGemini: door.on === "gemini", shown }, here));
    setBusy(false);
    if (result === null) return;
    if (result.ok) setDrafts({ key, texts: result.value });
    else setTrouble(result.trouble);
  };

  if (!reading.ad) return <Empty title={i18n.t("copy.empty")} />;
  const drafted = drafts?.key === key ? drafts.texts : [];
  const ids = new Set(drafted.map((suggestion) => suggestion.id));
  const texts = [...drafted, ...advised.filter((suggestion) => !ids.has(suggestion.id))];
  const shown = visibleSuggestions(texts, actions.states, reading).filter((suggestion) => suggestion.kind === "copy");
  return (
    <div className="space-y-3">
      <Card className="space-y-3">
        <ModelChoice
          door={door}
          words={{
            sent: i18n.t("copy.payloadSent"),
            never: i18n.t("copy.payloadNever"),
            off: i18n.t("copy.payloadOff"),
          }}
          onSetup={() => shell.openDesk("settings")}
        />
        <Button
          look="primary"
          busy={busy}
          disabled={door.payload.waitsFor !== null}
          onClick={() => void draft()}
          data-testid="draft-copy"
        >
          {i18n.t("copy.draft")}
        </Button>
        <SendHint door={door} />
        {asking ? <Asking label={i18n.t("copy.drafting")} onStop={stop} /> : null}
        {busy && !asking ? <Progress label={i18n.t("copy.drafting")} done={null} /> : null}
        {trouble ? <Notice tone="alert">{troubleText(trouble)}</Notice> : null}
      </Card>
      {drafts?.key === key && shown.length === 0 ? <Empty title={i18n.t("copy.noDrafts")} /> : null}
      {[...byField(shown)].map(([field, suggestions]) => (
        <section key={field} className="space-y-2" aria-labelledby={`field-${field}`}>
          <h2 id={`field-${field}`}>{targetName(suggestions[0]!.target, reading.platform)}</h2>
          {suggestions.map((suggestion) => (
            <SuggestionCard key={suggestion.id} suggestion={suggestion} context={context} />
          ))}
        </section>
      ))}
    </div>
  );
}

import { useState } from "react";
import { i18n } from "@/lib/wording/i18n";
import { formName } from "@/components/desk/reader-page";
import { placeWords } from "@/components/health/pick-card";
import { ask } from "@/components/session/ask";
import { useAsk } from "@/components/session/use-ask";
import { Button } from "@/components/ui/button";
import { Card, Notice, Skeleton } from "@/components/ui/surface";
import { day } from "@/components/wording/formats";
import { fieldName } from "@/components/wording/names";
import { troubleText } from "@/components/wording/phrases";
import type { LearnedEntry } from "@/lib/domain/learned";
import type { AccountRef } from "@/lib/domain/history";
import type { EngineApi } from "@/lib/engine/api";

/** The places that the person showed in one account: in use or failed, each to be forgotten. */
export function LearnedList({
  engine,
  account: { platform, accountId },
  epoch,
  onChanged,
}: {
  engine: EngineApi;
  account: AccountRef;
  epoch: number;
  onChanged: () => void;
}) {
  const [learned, again] = useAsk(`learned:${platform}`, () => engine.learned(platform), epoch);
  const [failure, setFailure] = useState<string | null>(null);
  const forget = async ({ id }: LearnedEntry) => {
    const answer = await ask(() => engine.unlearn(id));
    setFailure(answer.ok ? null : troubleText(answer.trouble));
    again();
    onChanged();
  };
  const own = learned.status === "ready" ? learned.value.filter(({ locator }) => locator.account === accountId) : [];
  if (learned.status === "ready" && own.length === 0) return null;
  return (
    <Card aria-labelledby="learned-title" className="max-w-3xl space-y-2" data-testid="learned">
      <h2 id="learned-title">{i18n.t("health.learned")}</h2>
      <p>{i18n.t("health.learnedExplain")}</p>
      {failure ? <Notice tone="alert">{failure}</Notice> : null}
      {learned.status === "loading" ? <Skeleton /> : null}
      {learned.status === "failed" ? (
        <Notice tone="alert" action={<Button onClick={again}>{i18n.t("common.retry")}</Button>}>
          {troubleText(learned.trouble)}
        </Notice>
      ) : null}
      {learned.status === "ready" ? (
        <ul className="divide-y divide-line">
          {own.map((entry) => (
            <li key={entry.id} className="flex flex-wrap items-center justify-between gap-2 py-2">
              <Place entry={entry} />
              <Button
                onClick={() => void forget(entry)}
                aria-label={i18n.t("health.forgetField", { field: fieldName(entry.locator.setting, platform) })}
                data-testid={`forget-${entry.locator.setting}`}
              >
                {i18n.t("health.forget")}
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
    </Card>
  );
}

function Place({ entry: { locator, learnedAt, failedAt } }: { entry: LearnedEntry }) {
  const state =
    failedAt === null
      ? i18n.t("health.learnedInUse")
      : i18n.t("health.learnedFailedAt", { date: day(failedAt.slice(0, 10)) });
  return (
    <div className="min-w-0">
      <p className="font-semibold">
        {fieldName(locator.setting, locator.platform)} · {formName(locator.form, locator.platform)}
      </p>
      <p className="break-words">{placeWords(locator)}</p>
      <p className={`text-small ${failedAt === null ? "text-muted" : "text-loss"}`}>
        {i18n.t("health.learnedAt")} {day(learnedAt.slice(0, 10))} · {state}
      </p>
    </div>
  );
}

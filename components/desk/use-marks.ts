import { useMemo } from "react";
import { i18n } from "@/lib/wording/i18n";
import type { ChartMark } from "@/components/charts/day-marks";
import { dayNumber } from "@/components/desk/day-series";
import { changeText, daysOf } from "@/components/desk/journal-lines";
import { useAsk } from "@/components/session/use-ask";
import { day, whole } from "@/components/wording/formats";
import { fieldName } from "@/components/wording/names";
import { accountKey } from "@/lib/domain/history";
import type { AccountSummary, EngineApi, ImportSummary, JournalEntry } from "@/lib/engine/api";

/** What happened to an account, for its charts: changes of settings that pages showed, and imports. Empty until it is known. */
export function useMarks(engine: EngineApi, account: AccountSummary, epoch: number): readonly ChartMark[] {
  const key = accountKey(account);
  const [journal] = useAsk(`journal:${key}`, () => engine.journal(account), epoch);
  const [imports] = useAsk(`imports:${key}`, () => engine.imports(account), epoch);
  const changes = journal.status === "ready" ? journal.value : null;
  const files = imports.status === "ready" ? imports.value : null;
  return useMemo(
    () => [...(changes ? changeMarks(changes, account.platform) : []), ...(files ? importMarks(files) : [])],
    [changes, files, account.platform],
  );
}

function changeMarks(entries: readonly JournalEntry[], platform: AccountSummary["platform"]): ChartMark[] {
  return daysOf(entries).flatMap(({ date, entries: own }) =>
    own.map((entry): ChartMark => {
      const [before, after] = [entry.before, entry.after].map((value) => changeText(entry.setting, value, platform));
      const what = `${fieldName(entry.setting, platform)}: ${before} → ${after}`;
      return { day: dayNumber(date), kind: "change", text: `${day(date)} · ${entry.name} · ${what}` };
    }),
  );
}

function importMarks(imports: readonly ImportSummary[]): ChartMark[] {
  return daysOf(imports).map(({ date, entries: [newest, ...others] }): ChartMark => {
    const first = newest?.fileName ?? "";
    const file = others.length > 0 ? i18n.t("profile.more", { names: first, count: whole(others.length) }) : first;
    return { day: dayNumber(date), kind: "import", text: `${day(date)} · ${i18n.t("profile.imported", { file })}` };
  });
}

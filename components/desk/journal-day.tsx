import { useId, useState } from "react";
import { i18n } from "@/lib/wording/i18n";
import { byWord, changeText, whenText } from "@/components/desk/journal-lines";
import { ask } from "@/components/session/ask";
import { Button } from "@/components/ui/button";
import { CONTROL } from "@/components/ui/field";
import { Badge, Notice } from "@/components/ui/surface";
import { day } from "@/components/wording/formats";
import { fieldName, levelName } from "@/components/wording/names";
import { troubleText } from "@/components/wording/phrases";
import type { AccountSummary, EngineApi, JournalEntry, Trouble } from "@/lib/engine/api";

interface DayProps {
  readonly date: string;
  readonly entries: readonly JournalEntry[];
  readonly engine: EngineApi;
  readonly account: AccountSummary;
  /** Whether each change says its campaign: not where the page is about one. */
  readonly named: boolean;
  readonly onChanged: () => void;
}

/** The changes of one day, along a line. */
export function JournalDay({ date, entries, ...rest }: DayProps) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="mb-1 text-body font-semibold text-muted">
        {day(date)}
      </h2>
      <ol className="border-l-2 border-line">
        {entries.map((entry) => (
          <Change key={`${entry.level} ${entry.id} ${entry.setting} ${entry.at}`} entry={entry} {...rest} />
        ))}
      </ol>
    </section>
  );
}

function Change({
  entry,
  engine,
  account,
  named,
  onChanged,
}: Omit<DayProps, "date" | "entries"> & { entry: JournalEntry }) {
  const { platform } = account;
  const setting = fieldName(entry.setting, platform);
  const place = entry.name === "" ? `${levelName(entry.level, platform)} ${entry.id}` : entry.name;
  const time = whenText(entry);
  return (
    <li className="relative ml-4 border-b border-line py-2 last:border-b-0" data-testid="journal-change">
      <span
        aria-hidden="true"
        className="absolute top-4 -left-[1.3125rem] size-2 rounded-full border-2 border-surface bg-accent"
      />
      <div className="flex flex-wrap items-baseline justify-between gap-x-3 gap-y-1">
        <p className="min-w-0">
          <span className="font-semibold">{setting}</span>{" "}
          <span className="tabular-nums">
            {changeText(entry.setting, entry.before, platform)} <span aria-hidden="true">→</span>{" "}
            <span className="font-semibold">{changeText(entry.setting, entry.after, platform)}</span>
          </span>
        </p>
        {entry.by === "elsewhere" ? (
          <Badge title={i18n.t("journal.byElsewhereExplain")}>{byWord(entry.by)}</Badge>
        ) : (
          <Badge>{byWord(entry.by)}</Badge>
        )}
      </div>
      <p className="text-small text-muted">
        {named || entry.level !== "campaign" ? `${place} · ` : ""}
        {time}
        {entry.seenIn === "form" ? ` · ${i18n.t("journal.seenForm")}` : ""}
      </p>
      <Why entry={entry} engine={engine} account={account} setting={setting} onChanged={onChanged} />
    </li>
  );
}

/** One line in the person's own words, written or changed in place. */
function Why({
  entry,
  engine,
  account,
  setting,
  onChanged,
}: {
  entry: JournalEntry;
  engine: EngineApi;
  account: AccountSummary;
  setting: string;
  onChanged: () => void;
}) {
  const [draft, setDraft] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const save = async () => {
    const { level, id, at } = entry;
    const result = await ask(() => engine.saveReason(account, { level, id, setting: entry.setting, at }, draft ?? ""));
    if (!result.ok) {
      setTrouble(result.trouble);
      return;
    }
    setDraft(null);
    setTrouble(null);
    onChanged();
  };
  if (draft === null)
    return (
      <p className="flex flex-wrap items-baseline gap-x-2">
        {entry.why === null ? null : <span>{entry.why}</span>}
        <button
          type="button"
          className="min-h-6 text-small text-accent underline"
          data-testid="journal-why"
          aria-label={`${entry.why === null ? i18n.t("journal.addWhy") : i18n.t("journal.editWhy")}: ${setting}`}
          onClick={() => setDraft(entry.why ?? "")}
        >
          {entry.why === null ? i18n.t("journal.addWhy") : i18n.t("journal.editWhy")}
        </button>
      </p>
    );
  return (
    <form
      className="mt-1 flex flex-wrap items-center gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") setDraft(null);
      }}
    >
      <input
        autoFocus
        className={`${CONTROL} max-w-md flex-1 basis-48`}
        aria-label={i18n.t("journal.whyOf", { setting })}
        maxLength={300}
        value={draft}
        data-testid="journal-why-text"
        onChange={(event) => setDraft(event.target.value)}
      />
      <Button type="submit" look="primary" data-testid="journal-why-save">
        {i18n.t("journal.saveWhy")}
      </Button>
      <Button onClick={() => setDraft(null)}>{i18n.t("journal.cancelWhy")}</Button>
      {trouble ? <Notice tone="alert">{troubleText(trouble)}</Notice> : null}
    </form>
  );
}

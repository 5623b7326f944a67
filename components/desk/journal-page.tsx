import { Download } from "lucide-react";
import { useMemo, useState } from "react";
import { i18n } from "@/lib/wording/i18n";
import { JournalDay } from "@/components/desk/journal-day";
import { byWord, campaignsIn, changeText, daysOf } from "@/components/desk/journal-lines";
import { useAsk } from "@/components/session/use-ask";
import { Button } from "@/components/ui/button";
import { csvText, downloadText } from "@/components/ui/csv";
import { CONTROL, Field } from "@/components/ui/field";
import { Empty, Notice, Skeleton } from "@/components/ui/surface";
import { fieldName } from "@/components/wording/names";
import { troubleText } from "@/components/wording/phrases";
import { accountKey } from "@/lib/domain/history";
import type { AccountSummary, EngineApi, JournalEntry } from "@/lib/engine/api";

/** So many changes are drawn at first, and more on request: a busy account has thousands. */
const PAGE = 200;

/** The account's settings over time: what two readings showed differently, by day, for one campaign or all. */
export function JournalPage({ engine, account, epoch }: { engine: EngineApi; account: AccountSummary; epoch: number }) {
  const [journal, again] = useAsk(`journal:${accountKey(account)}`, () => engine.journal(account), epoch);
  return (
    <div className="space-y-4" data-testid="journal">
      <p className="max-w-prose text-muted">{i18n.t("journal.explain")}</p>
      {journal.status === "loading" ? <Skeleton lines={6} /> : null}
      {journal.status === "failed" ? (
        <Notice tone="alert" action={<Button onClick={again}>{i18n.t("common.retry")}</Button>}>
          {troubleText(journal.trouble)}
        </Notice>
      ) : null}
      {journal.status === "ready" && journal.value.length === 0 ? (
        <Empty title={i18n.t("journal.empty")}>{i18n.t("journal.emptyExplain")}</Empty>
      ) : null}
      {journal.status === "ready" && journal.value.length > 0 ? (
        <Timeline engine={engine} account={account} entries={journal.value} onChanged={again} />
      ) : null}
    </div>
  );
}

function Timeline({
  engine,
  account,
  entries,
  onChanged,
}: {
  engine: EngineApi;
  account: AccountSummary;
  entries: readonly JournalEntry[];
  onChanged: () => void;
}) {
  const [campaign, setCampaign] = useState("");
  const [shown, setShown] = useState(PAGE);
  const campaigns = useMemo(() => campaignsIn(entries), [entries]);
  const own = useMemo(
    () => entries.filter((entry) => campaign === "" || entry.campaignId === campaign),
    [entries, campaign],
  );
  const { platform } = account;
  const download = () => {
    const head = ["where", "setting", "before", "after", "since", "when", "who", "why"] as const;
    const words = {
      where: i18n.t("journal.where"),
      setting: i18n.t("journal.setting"),
      before: i18n.t("journal.before"),
      after: i18n.t("journal.after"),
      since: i18n.t("journal.since"),
      when: i18n.t("journal.when"),
      who: i18n.t("journal.who"),
      why: i18n.t("journal.why"),
    };
    const rows = own.map((entry) => [
      entry.name,
      fieldName(entry.setting, platform),
      changeText(entry.setting, entry.before, platform),
      changeText(entry.setting, entry.after, platform),
      entry.since,
      entry.at,
      byWord(entry.by),
      entry.why,
    ]);
    downloadText(
      `adjutant-changes-${platform}-${account.accountId}.csv`,
      csvText([head.map((name) => words[name]), ...rows]),
    );
  };
  return (
    <>
      <div className="flex flex-wrap items-end justify-between gap-3">
        <div className="min-w-0 basis-80">
          <Field label={i18n.t("journal.campaign")}>
            {(props) => (
              <select
                {...props}
                className={CONTROL}
                value={campaign}
                data-testid="journal-campaign"
                onChange={(event) => {
                  setCampaign(event.target.value);
                  setShown(PAGE);
                }}
              >
                <option value="">{i18n.t("journal.allCampaigns")}</option>
                {campaigns.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </select>
            )}
          </Field>
        </div>
        <Button icon={<Download size={14} aria-hidden="true" />} onClick={download} data-testid="journal-csv">
          {i18n.t("journal.csv")}
        </Button>
      </div>
      {own.length === 0 ? <Empty title={i18n.t("journal.noMatch")} /> : null}
      {daysOf(own.slice(0, shown)).map(({ date, entries: ofDay }) => (
        <JournalDay
          key={date}
          date={date}
          entries={ofDay}
          engine={engine}
          account={account}
          named={campaign === ""}
          onChanged={onChanged}
        />
      ))}
      {own.length > shown ? (
        <Button onClick={() => setShown(shown + PAGE)}>{i18n.t("journal.more", { n: own.length - shown })}</Button>
      ) : null}
    </>
  );
}

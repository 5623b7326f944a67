import {
  Brain,
  ClipboardList,
  ChartLine,
  FileUp,
  LayoutDashboard,
  Scale,
  ScanEye,
  ListTree,
  PenLine,
  Settings,
  ShieldCheck,
} from "lucide-react";
import { useEffect, useState, type ComponentType, type DragEvent } from "react";
import { i18n } from "@/lib/wording/i18n";
import { AccountChoice } from "@/components/desk/account-choice";
import { EraseCard } from "@/components/desk/erase-card";
import { FactorsPage } from "@/components/desk/factors-page";
import { HistoryPage } from "@/components/desk/history-page";
import { ImportPage } from "@/components/desk/import-page";
import { JournalPage } from "@/components/desk/journal-page";
import { ModelPage } from "@/components/desk/model-page";
import { OverviewPage } from "@/components/desk/overview-page";
import { ReaderPage } from "@/components/desk/reader-page";
import { PrivacyPage } from "@/components/desk/privacy-page";
import { SettingsPage } from "@/components/desk/settings-page";
import { Studio } from "@/components/studio/studio";
import { usePlace } from "@/components/desk/use-place";
import { BriefTab } from "@/components/panel/brief-tab";
import { useImport } from "@/components/flows/use-import";
import { DESK_PLACES, type DeskPlace, type Shell } from "@/components/session/shell";
import { useAsk } from "@/components/session/use-ask";
import { useTheme } from "@/components/session/use-theme";
import { Button } from "@/components/ui/button";
import { Badge, Empty, Notice, Skeleton } from "@/components/ui/surface";
import { troubleText } from "@/components/wording/phrases";
import { accountKey } from "@/lib/domain/history";
import type { EngineApi } from "@/lib/engine/api";

const PLACES: Readonly<
  Record<DeskPlace, { word: () => string; icon: ComponentType<{ size: number; "aria-hidden": true }> }>
> = {
  overview: { word: () => i18n.t("desk.overview"), icon: LayoutDashboard },
  import: { word: () => i18n.t("desk.import"), icon: FileUp },
  history: { word: () => i18n.t("desk.history"), icon: ChartLine },
  studio: { word: () => i18n.t("studio.title"), icon: PenLine },
  factors: { word: () => i18n.t("influence.title"), icon: Scale },
  journal: { word: () => i18n.t("journal.title"), icon: ListTree },
  brief: { word: () => i18n.t("brief.tab"), icon: ClipboardList },
  model: { word: () => i18n.t("desk.model"), icon: Brain },
  reader: { word: () => i18n.t("health.desk"), icon: ScanEye },
  privacy: { word: () => i18n.t("desk.privacy"), icon: ShieldCheck },
  settings: { word: () => i18n.t("desk.settings"), icon: Settings },
};

/** The full tab: left rail, account, page; a file may be dropped anywhere. */
export function DeskApp({ engine, shell }: { engine: EngineApi; shell: Shell }) {
  const [place, goTo] = usePlace();
  const [theme, setTheme] = useTheme(shell);
  const [epoch, setEpoch] = useState(0);
  const [chosen, setChosen] = useState<string | null>(null);
  const [over, setOver] = useState(false);
  const [accounts, again] = useAsk("accounts", () => engine.accounts(), epoch);
  const flow = useImport(engine, () => shell.keepStorage());
  const changed = () => setEpoch((n) => n + 1);
  const all = accounts.status === "ready" ? accounts.value : [];
  const account = all.find((one) => accountKey(one) === chosen) ?? all[0] ?? null;

  useEffect(() => {
    document.title = `${PLACES[place].word()} · ${i18n.t("extensionName")}`;
  }, [place]);

  const onDrop = (event: DragEvent) => {
    setOver(false);
    const files = [...event.dataTransfer.files];
    // A place on the page that takes files itself has taken them.
    if (files.length === 0 || event.isDefaultPrevented()) return;
    event.preventDefault();
    goTo("import");
    flow.start(files);
  };
  return (
    <div
      data-testid="desk"
      data-state={accounts.status === "failed" ? "error" : accounts.status}
      className="min-h-dvh md:grid md:grid-cols-[13rem_minmax(0,1fr)]"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (event.currentTarget === event.target) setOver(false);
      }}
      onDrop={onDrop}
    >
      <header className="border-b border-line bg-surface p-3 md:sticky md:top-0 md:h-dvh md:border-r md:border-b-0">
        <p className="flex items-center gap-2 px-2 pb-3 text-lead font-semibold">
          <img src="/icon/icon.svg" alt="" className="size-6" />
          {i18n.t("extensionName")}
        </p>
        <nav aria-label={i18n.t("desk.nav")}>
          <ul className="flex flex-wrap gap-1 md:flex-col">
            {DESK_PLACES.map((id) => {
              const { word, icon: Icon } = PLACES[id];
              const current = id === place;
              return (
                <li key={id}>
                  <a
                    href={`#${id}`}
                    data-testid={`nav-${id}`}
                    aria-current={current ? "page" : undefined}
                    onClick={(event) => {
                      event.preventDefault();
                      goTo(id);
                    }}
                    className={`flex min-h-9 items-center gap-2 rounded-control px-2 font-semibold ${current ? "bg-accent-soft text-accent" : "text-ink hover:bg-sunken"}`}
                  >
                    <Icon size={16} aria-hidden={true} /> {word()}
                  </a>
                </li>
              );
            })}
          </ul>
        </nav>
      </header>
      <main className="min-w-0 p-4 md:p-6">
        <div className="mx-auto max-w-6xl">
          <div className="mb-4 flex flex-wrap items-center justify-between gap-3">
            <h1 className="text-[1.25rem] leading-7 font-semibold">{PLACES[place].word()}</h1>
            <div className="flex min-w-0 flex-wrap items-center gap-2">
              {all.length > 0 && place !== "import" && place !== "privacy" && place !== "settings" ? (
                <>
                  {account?.simulated ? (
                    <Badge title={i18n.t("common.simulatedExplain")}>{i18n.t("common.simulated")}</Badge>
                  ) : null}
                  <AccountChoice accounts={all} value={account} onChange={setChosen} />
                </>
              ) : null}
            </div>
          </div>
          {accounts.status === "failed" ? (
            <div className="max-w-3xl space-y-4">
              <Notice tone="alert" action={<Button onClick={again}>{i18n.t("common.retry")}</Button>}>
                {troubleText(accounts.trouble)}
              </Notice>
              {/* A history that cannot be read can still be erased. */}
              {place === "privacy" ? <EraseCard engine={engine} shell={shell} onErased={changed} /> : null}
            </div>
          ) : accounts.status === "loading" ? (
            <Skeleton lines={6} />
          ) : place === "import" ? (
            <ImportPage engine={engine} accounts={all} flow={flow} onChanged={changed} epoch={epoch} />
          ) : place === "privacy" ? (
            <PrivacyPage engine={engine} accounts={all} shell={shell} onChanged={changed} epoch={epoch} />
          ) : place === "settings" ? (
            <SettingsPage engine={engine} shell={shell} theme={theme} onTheme={setTheme} epoch={epoch} />
          ) : account === null ? (
            <Empty title={i18n.t("desk.noAccounts")}>
              <p className="mb-3">{i18n.t("desk.noAccountsExplain")}</p>
              <Button look="primary" onClick={() => goTo("import")}>
                {i18n.t("desk.importFirst")}
              </Button>
            </Empty>
          ) : place === "overview" ? (
            <OverviewPage engine={engine} account={account} goTo={goTo} epoch={epoch} />
          ) : place === "reader" ? (
            <ReaderPage engine={engine} account={account} epoch={epoch} />
          ) : place === "history" ? (
            <HistoryPage engine={engine} account={account} epoch={epoch} onChanged={changed} />
          ) : place === "factors" ? (
            <FactorsPage engine={engine} account={account} epoch={epoch} />
          ) : place === "studio" ? (
            <Studio
              key={accountKey(account)}
              engine={engine}
              account={account}
              reading={null}
              wide
              onSetup={() => goTo("settings")}
              into={() => <p className="text-muted">{i18n.t("studio.intoDesk")}</p>}
            />
          ) : place === "brief" ? (
            <div className="max-w-3xl">
              <BriefTab
                key={accountKey(account)}
                engine={engine}
                account={account}
                campaignId={null}
                currency={account.currency}
                onChanged={changed}
                onSetup={() => goTo("settings")}
                filling={null}
              />
            </div>
          ) : place === "journal" ? (
            <JournalPage engine={engine} account={account} epoch={epoch} />
          ) : (
            <ModelPage key={accountKey(account)} engine={engine} account={account} onChanged={changed} epoch={epoch} />
          )}
        </div>
      </main>
      {over ? (
        <div
          aria-hidden="true"
          className="pointer-events-none fixed inset-3 z-30 flex items-center justify-center rounded-card border-2 border-dashed border-accent bg-accent-soft/80 text-lead font-semibold text-accent"
        >
          {i18n.t("bring.dropAnywhere")}
        </div>
      ) : null}
    </div>
  );
}

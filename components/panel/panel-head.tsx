import { Columns2, LayoutDashboard, PanelLeft, PanelRight, SquareArrowOutUpRight, X } from "lucide-react";
import { DropdownMenu } from "radix-ui";
import { i18n } from "@/lib/wording/i18n";
import { PlatformMark } from "@/components/panel/platform-mark";
import { ReadingLight, type HealthView } from "@/components/panel/reading-light";
import type { Shell } from "@/components/session/shell";
import { IconButton } from "@/components/ui/button";
import { MiddleText } from "@/components/ui/middle-text";
import { Badge } from "@/components/ui/surface";
import { period } from "@/components/wording/formats";
import { platformName } from "@/components/wording/names";
import type { ReadingState } from "@/components/session/use-reading";
import type { PlatformId } from "@/lib/domain/platform";
import type { PageSession } from "@/lib/messaging/page-session";

/** Who and what is on screen, how well it was read, and where the panel stands. */
export function PanelHead({
  platform,
  title,
  account,
  simulated,
  state,
  health,
  page,
  shell,
}: {
  platform: PlatformId | null;
  title: string | null;
  account: string | null;
  simulated: boolean;
  state: ReadingState;
  health: HealthView;
  page: PageSession | null;
  shell: Shell;
}) {
  const range = state.reading?.dateRange ?? null;
  const unread = platform ? platformName(platform) : i18n.t("extensionName");
  const fallback = state.reading ? i18n.t("head.noCampaign") : unread;
  return (
    <header className="border-b border-line bg-surface px-3 pt-2 pb-2">
      <div className="flex flex-wrap items-center gap-x-2">
        {platform ? <PlatformMark platform={platform} /> : null}
        <div className="min-w-0 flex-1 basis-28">
          <h1 className="text-body">
            <MiddleText text={title ?? fallback} />
          </h1>
          {account ? <MiddleText text={account} className="text-small text-muted" /> : null}
        </div>
        <div className="flex shrink-0">
          <IconButton label={i18n.t("head.desk")} onClick={() => shell.openDesk("overview")} data-testid="open-desk">
            <LayoutDashboard size={16} aria-hidden="true" />
          </IconButton>
          {shell.docked && page ? (
            <>
              <Position page={page} shell={shell} />
              <IconButton label={i18n.t("head.close")} onClick={() => void page.closePanel()} data-testid="close-panel">
                <X size={16} aria-hidden="true" />
              </IconButton>
            </>
          ) : null}
        </div>
      </div>
      {platform ? (
        <div className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-small text-muted">
          <ReadingLight state={state} health={health} shell={shell} />
          {state.reading ? (
            <span>
              {range ? i18n.t("head.dates", { range: period(range.from, range.to) }) : i18n.t("head.noDates")}
            </span>
          ) : null}
          {simulated ? <Badge title={i18n.t("common.simulatedExplain")}>{i18n.t("common.simulated")}</Badge> : null}
        </div>
      ) : null}
    </header>
  );
}

const ITEM =
  "flex min-h-8 cursor-pointer items-center gap-2 rounded px-2 outline-none data-highlighted:bg-sunken data-highlighted:outline-2 data-highlighted:outline-focus";

function Position({ page, shell }: { page: PageSession; shell: Shell }) {
  const { openSidePanel } = shell;
  return (
    <DropdownMenu.Root>
      <DropdownMenu.Trigger asChild>
        <IconButton label={i18n.t("head.more")} data-testid="panel-position">
          <Columns2 size={16} aria-hidden="true" />
        </IconButton>
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          align="end"
          sideOffset={4}
          collisionPadding={8}
          className="z-20 rounded-card border border-line bg-surface p-1 text-body text-ink shadow-raised"
        >
          <DropdownMenu.Item
            className={ITEM}
            onSelect={() => void page.place({ side: "left" })}
            data-testid="dock-left"
          >
            <PanelLeft size={16} aria-hidden="true" /> {i18n.t("head.dockLeft")}
          </DropdownMenu.Item>
          <DropdownMenu.Item
            className={ITEM}
            onSelect={() => void page.place({ side: "right" })}
            data-testid="dock-right"
          >
            <PanelRight size={16} aria-hidden="true" /> {i18n.t("head.dockRight")}
          </DropdownMenu.Item>
          {openSidePanel ? (
            <DropdownMenu.Item className={ITEM} onSelect={openSidePanel}>
              <SquareArrowOutUpRight size={16} aria-hidden="true" /> {i18n.t("head.sidePanel")}
            </DropdownMenu.Item>
          ) : null}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

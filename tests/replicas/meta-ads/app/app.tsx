import { ColumnsDialog } from "./columns-dialog";
import { EditorDrawer } from "./editor";
import { nodeOf } from "./entities";
import { daysBefore } from "./format";
import { usePage, useRoute, type Page } from "./page";
import { ReportingTable } from "./reporting";
import type { Level, Route } from "./route";
import { Surface } from "./surface";
import { Table, tableKey } from "./table";

const TAB_ID: Readonly<Record<Level, string>> = {
  campaign: "CAMPAIGN_GROUP_AdsClassicTab",
  adset: "CAMPAIGN_AdsClassicTab",
  ad: "ADGROUP_AdsClassicTab",
};

function Tabs({ route }: { readonly route: Route }) {
  const { words, router } = usePage();
  const chosen: Readonly<Record<Level, number>> = {
    campaign: route.campaigns.length,
    adset: route.adsets.length,
    ad: route.ads.length,
  };
  return (
    <div id="peTabs">
      <ul role="tablist">
        {(["campaign", "adset", "ad"] as const).map((level) => (
          <Surface key={level} path={`/am/table/table_tab:${level}`}>
            <li id={TAB_ID[level]}>
              <a
                role="tab"
                href="#"
                aria-selected={route.level === level}
                onClick={(event) => {
                  event.preventDefault();
                  router.go({ ...route, level, editing: false });
                }}
              >
                <span role="heading" aria-level={3}>
                  {{ campaign: words.campaigns, adset: words.adsets, ad: words.ads }[level]}
                </span>
                {chosen[level] > 0 && (
                  <span className="tabCount">
                    {chosen[level]} {words.selected}
                  </span>
                )}
              </a>
            </li>
          </Surface>
        ))}
      </ul>
    </div>
  );
}

function TopBar() {
  const { words, account } = usePage();
  return (
    <div data-pagelet="AdsPETopNavContainer.react" className="topBar">
      <strong className="pageTitle">{words.campaigns}</strong>
      <div className="account" role="button" tabIndex={0} aria-haspopup="menu">
        <span className="avatar" aria-hidden="true" />
        <span className="accountName">
          {account.name} ({account.accountId})
        </span>
      </div>
      <span className="simulated" data-simulated="true">
        {words.simulated}
      </span>
      <span className="spacer" />
      <span className="note">{words.updated}</span>
      <button type="button">{words.refresh}</button>
      <span data-pagelet="AdsRefreshAndPublishButtons">
        <button type="button" disabled>
          {words.discardDrafts}
        </button>
        <button type="button" disabled className="publishAll">
          {words.reviewAndPublish}
        </button>
      </span>
    </div>
  );
}

/** What the date button says: the preset's name where the range is one, then both ends. */
function dateText({ account, words, format }: Page): string {
  const { from, to } = account;
  const range = `${format.day(from)} – ${format.day(to)}`;
  if (from === daysBefore(to, 29)) return `${words.last30}: ${range}`;
  if (from === to) return `${words.yesterday}: ${format.day(to)}`;
  if (from === `${to.slice(0, 8)}01`) return `${words.thisMonth}: ${range}`;
  return range;
}

function SearchAndDate({ route }: { readonly route: Route }) {
  const page = usePage();
  const { words, campaigns, router } = page;
  const filtered = campaigns.filter(({ id }) => route.level !== "campaign" && route.campaigns.includes(id));
  return (
    <div className="searchLine">
      <Surface path="/am/table/search_and_filter">
        <div id="FILTER_SECTION_ID" className="search">
          {filtered.map(({ id, name }) => (
            <span key={id} className="chip">
              <button type="button" aria-label={words.editFilter}>
                {words.campaign}: {name}
              </button>
              <button
                type="button"
                aria-label={words.removeFilter}
                onClick={() => router.go({ ...route, campaigns: route.campaigns.filter((each) => each !== id) })}
              >
                ×
              </button>
            </span>
          ))}
          <input type="text" placeholder={words.search} aria-label={words.search} />
        </div>
      </Surface>
      <button type="button" aria-haspopup="true" className="dateButton">
        <div className="_43rl">{dateText(page)}</div>
      </button>
    </div>
  );
}

function Toolbar() {
  const { words } = usePage();
  return (
    <div id="pe_toolbar">
      <button type="button" className="create">
        + {words.create}
      </button>
      <button type="button">{words.duplicate}</button>
      <button type="button">{words.edit}</button>
      <button type="button">{words.abTest}</button>
      <button type="button">{words.rules}</button>
      <span className="spacer" />
      <button type="button">{words.viewSetup}</button>
      <button type="button" aria-haspopup="menu">
        {words.columnsPerformance}
      </button>
      <button type="button" aria-haspopup="menu">
        {words.breakdown}
      </button>
      <button type="button" id="export_button" aria-haspopup="menu">
        {words.reports}
      </button>
    </div>
  );
}

function Manager({ route }: { readonly route: Route }) {
  const page = usePage();
  const node = route.editing ? nodeOf(page, route) : null;
  return (
    <>
      {(node === null || page.view?.tableBehind !== false) && (
        <Surface path="/am/table">
          <div className="tableArea">
            <SearchAndDate route={route} />
            <Tabs route={route} />
            <Toolbar />
            <Table key={tableKey(route)} route={route} />
          </div>
        </Surface>
      )}
      <Surface path="/am/editor_drawer">
        {node !== null && <EditorDrawer key={node.level} node={node} route={route} />}
      </Surface>
      {page.options.dialog && <ColumnsDialog level={route.level} />}
    </>
  );
}

/** Ads Manager: its navigation, the table, the editor over it, and the report builder at an address of its own. */
export function App() {
  const route = useRoute();
  return (
    <Surface path="/am">
      <div id="ads_pe_container">
        <span data-non-int-surface="/am/hero_root:AdsPEMainAppWithLeftNavigation.react" style={{ display: "contents" }}>
          <div data-pagelet="AdsSideNavWithContent.react" className="layout">
            <nav className="sideNav" aria-label="Meta">
              {["◈", "▦", "◔", "✎", "⚙"].map((sign, index) => (
                <span key={sign} className={index === 1 ? "navItem current" : "navItem"} aria-hidden="true">
                  {sign}
                </span>
              ))}
            </nav>
            <div className="content">
              <TopBar />
              {route.reporting === true ? <ReportingTable route={route} /> : <Manager route={route} />}
            </div>
          </div>
        </span>
      </div>
    </Surface>
  );
}

import { Component, useEffect, type ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { boot, options } from "./boot";
import { EditorDrawer } from "./editor";
import { nodeOf } from "./entities";
import { day, daysBefore } from "./format";
import { navigate, useRoute, type Level, type Route } from "./route";
import { Surface } from "./surface";
import { Table, tableKey } from "./table";
import { words } from "./words";

/** Shows a crash of the page's own tree, so that a test can see one that we caused. */
class CrashNet extends Component<{ readonly children: ReactNode }, { readonly crashed: boolean }> {
  override state = { crashed: false };
  static getDerivedStateFromError() {
    return { crashed: true };
  }
  override render() {
    return this.state.crashed ? (
      <h1 id="replica-crashed" role="alert">
        {words.crashed}
      </h1>
    ) : (
      this.props.children
    );
  }
}

const TAB_ID: Readonly<Record<Level, string>> = {
  campaign: "CAMPAIGN_GROUP_AdsClassicTab",
  adset: "CAMPAIGN_AdsClassicTab",
  ad: "ADGROUP_AdsClassicTab",
};

function Tabs({ route }: { readonly route: Route }) {
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
                  navigate({ ...route, level, editing: false });
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
  return (
    <div data-pagelet="AdsPETopNavContainer.react" className="topBar">
      <strong className="pageTitle">{words.campaigns}</strong>
      <div className="account" role="button" tabIndex={0} aria-haspopup="menu">
        <span className="avatar" aria-hidden="true" />
        <span className="accountName">
          {boot.account.name} ({boot.account.accountId})
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

function SearchAndDate({ route }: { readonly route: Route }) {
  const filtered = boot.account.campaigns.filter(
    ({ id }) => route.level !== "campaign" && route.campaigns.includes(id),
  );
  const { to } = boot.account;
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
                onClick={() => navigate({ ...route, campaigns: route.campaigns.filter((each) => each !== id) })}
              >
                ×
              </button>
            </span>
          ))}
          <input type="text" placeholder={words.search} aria-label={words.search} />
        </div>
      </Surface>
      <button type="button" aria-haspopup="true" className="dateButton">
        <div className="_43rl">
          {words.last30}: {day(daysBefore(to, 29))} – {day(to)}
        </div>
      </button>
    </div>
  );
}

function Toolbar() {
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

function App() {
  const route = useRoute();
  const node = route.editing ? nodeOf(route) : null;
  useEffect(() => {
    document.title = `${words[route.level]} · ${boot.account.name}`;
  }, [route.level]);
  return (
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
            <Surface path="/am/table">
              <div className="tableArea">
                <SearchAndDate route={route} />
                <Tabs route={route} />
                <Toolbar />
                <Table key={tableKey(route)} route={route} />
              </div>
            </Surface>
            <Surface path="/am/editor_drawer">
              {node !== null && <EditorDrawer key={node.level} node={node} route={route} />}
            </Surface>
          </div>
        </div>
      </span>
    </div>
  );
}

document.body.classList.add(`Locale_${options.locale}`);
document.documentElement.lang = options.locale.slice(0, 2);
const container = document.getElementById("power_editor_root");
if (container === null) throw new Error("the page has no root");
createRoot(container).render(
  <CrashNet>
    <Surface path="/am">
      <App />
    </Surface>
  </CrashNet>,
);

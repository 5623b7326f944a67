import { useState } from "react";
import { AdEditor } from "./ad-editor";
import { AdsetEditor } from "./adset-editor";
import { checkAmount } from "./amount";
import { CampaignEditor } from "./campaign-editor";
import { OBJECT_TYPE, type Node } from "./entities";
import { usePage, useStore, type Page } from "./page";
import type { Level, Route } from "./route";
import { live, shown, type State } from "./store";
import { Surface } from "./surface";
import { Switch } from "./switch";

const CONTAINER: Readonly<Record<Level, string>> = {
  campaign: "AdsPECampaignGroupEditorContainer.react",
  adset: "AdsPECampaignEditorContainer.react",
  ad: "AdsPEAdgroupEditorContainer.react",
};
const TREE: Readonly<Record<Level, string>> = { campaign: "campaign", adset: "ad_set", ad: "ad" };

interface TreeItem {
  readonly level: Level;
  readonly id: string;
  readonly name: string;
  readonly route: Route;
}

/** The campaign with the ad sets and ads around what is being edited, as the structure tree lists them. */
function treeOf(node: Node): TreeItem[] {
  const { campaign } = node;
  const base = { editing: true, campaigns: [campaign.id] };
  return [
    {
      level: "campaign",
      id: campaign.id,
      name: campaign.name,
      route: { ...base, level: "campaign", adsets: [], ads: [] },
    },
    ...campaign.adsets.flatMap((adset): TreeItem[] => [
      {
        level: "adset",
        id: adset.id,
        name: adset.name,
        route: { ...base, level: "adset", adsets: [adset.id], ads: [] },
      },
      ...(node.adset?.id === adset.id
        ? adset.ads.map((ad): TreeItem => ({
            level: "ad",
            id: ad.id,
            name: ad.name,
            route: { ...base, level: "ad", adsets: [adset.id], ads: [ad.id] },
          }))
        : []),
    ]),
  ];
}

function Tree({ node }: { readonly node: Node }) {
  const { words, router } = usePage();
  const state = useStore();
  return (
    <div id="campaign_structure_tree_root" className="tree">
      <div
        role="grid"
        aria-label="grid"
        aria-readonly="true"
        className="ReactVirtualized__Grid ReactVirtualized__List"
        tabIndex={0}
      >
        {treeOf(node).map((item) => (
          <div role="row" key={item.id} className={`treeRow ${item.level}${item.id === node.id ? " current" : ""}`}>
            <Surface path={`/am/editor_drawer/editor_tree:${TREE[item.level]}`}>
              <div
                role="rowheader"
                aria-label={words[item.level]}
                aria-current={item.id === node.id ? "page" : undefined}
                data-objecttype={OBJECT_TYPE[item.level]}
                data-id={item.id}
                id={`ads_campaign_structure_item_${item.id}`}
                tabIndex={0}
                onClick={() => router.go(item.route)}
                onKeyDown={(event) => event.key === "Enter" && router.go(item.route)}
              >
                <span className="treeIcon" aria-hidden="true" />
                <span className="treeName">{String(live(state, item.id, "name", item.name))}</span>
              </div>
            </Surface>
          </div>
        ))}
      </div>
    </div>
  );
}

/** Publish is refused where the platform itself complains. */
function canPublish(page: Page, state: State, id: string): boolean {
  const draft = state.drafts[id];
  if (draft === undefined) return false;
  const budget = draft.fields["budget"];
  const name = draft.fields["name"];
  const goal = draft.fields["targetCpa"];
  return (
    (typeof budget !== "string" || checkAmount(page, budget, false) === null) &&
    (typeof goal !== "string" || checkAmount(page, goal, true) === null) &&
    (typeof name !== "string" || name.trim() !== "")
  );
}

function Breadcrumb({ node }: { readonly node: Node }) {
  const parts: [Level, string][] = [["campaign", node.campaign.name]];
  if (node.adset !== null) parts.push(["adset", node.adset.name]);
  if (node.ad !== null) parts.push(["ad", node.ad.name]);
  return (
    <div className="breadcrumb">
      {parts.map(([level, name], index) => (
        <div key={level} data-testid={`nav-header-${OBJECT_TYPE[level]}`} className="crumb">
          {index > 0 && <span className="crumbArrow">›</span>}
          <span role="heading" aria-level={4}>
            {name}
          </span>
        </div>
      ))}
    </div>
  );
}

/** The drawer over the table: structure tree, breadcrumb, form and footer. */
export function EditorDrawer({ node, route }: { readonly node: Node; readonly route: Route }) {
  const page = usePage();
  const { words, store, router, options } = page;
  const state = useStore();
  const [note, setNote] = useState<string | null>(null);
  const level = node.level;
  const on = shown(state, node.id, "status", node.status) === "enabled";
  const editorName = level === "adset" ? "ad_set" : level;
  const back: Route = {
    level,
    editing: false,
    campaigns: route.campaigns,
    adsets: level === "campaign" ? [] : route.adsets,
    ads: [],
  };
  return (
    <span data-non-int-surface={`/am/editor_drawer/hero_root:${CONTAINER[level]}`} style={{ display: "contents" }}>
      <div className="drawer">
        <Tree node={node} />
        <div className="editorPane">
          <div className="editorTop">
            <Breadcrumb node={node} />
            <span className="simulated" data-simulated="true">
              {words.simulated}
            </span>
            <span className="spacer" />
            <div className="state">
              <span className={on ? "dot on" : "dot"} />
              <span>{on ? words.active : words.off}</span>
              <Switch label={words.onOff} on={on} disabled onChange={() => undefined} />
            </div>
          </div>
          <div role="tablist" id="ads_review_and_edit_tab_list" className="editorTabs">
            <div role="tab" id="ads_review_and_edit_tab" aria-label={words.edit} aria-selected="true">
              {words.edit}
            </div>
            <div role="tab" aria-label={words.review} aria-selected="false">
              {words.review}
            </div>
          </div>
          <div className="editorBody">
            {options.locked && (
              <div role="alert" className="lockedNote">
                {words.cannotEdit}
              </div>
            )}
            <Surface path={`/am/editor_drawer/editor:${editorName}`}>
              <div id={level === "adset" ? "AdsPECampaignEditor" : undefined} className="editorForm">
                {level === "campaign" && <CampaignEditor key={node.id} node={node} />}
                {level === "adset" && <AdsetEditor key={node.id} node={node} />}
                {level === "ad" && <AdEditor key={node.id} node={node} />}
              </div>
            </Surface>
          </div>
          <div className="editorFooter">
            <button type="button" onClick={() => router.go(back)}>
              {words.close}
            </button>
            <span role="status" className="note">
              {note}
            </span>
            <span className="spacer" />
            <button type="button" onClick={() => store.discard(node.id)} disabled={state.drafts[node.id] === undefined}>
              {words.discardDraft}
            </button>
            <button
              type="button"
              id="ads-editor-primary-btn"
              className="primary"
              disabled={!canPublish(page, state, node.id)}
              onClick={() => {
                store.publish(node.id).then(
                  () => setNote(words.published),
                  (error: unknown) => setNote(String(error)),
                );
              }}
            >
              {words.publish}
            </button>
          </div>
        </div>
      </div>
    </span>
  );
}

import { AdsetBudget } from "./adset-budget";
import { draw } from "./draw";
import { checkAmount, settleAmount } from "./amount";
import { Audience } from "./audience";
import { strategyOptions } from "./campaign-editor";
import type { Node } from "./entities";
import { BoundText, Labelled } from "./labelled";
import { Menu } from "./menu";
import { usePage, useStore, wordFor } from "./page";
import { Section } from "./section";
import { shown } from "./store";

const SURFACE = "/am/editor_drawer/editor:ad_set";
const LOCATIONS = ["WEBSITE", "MOBILE_APP", "MESSENGER", "INSTAGRAM_PROFILE", "WHATSAPP", "PHONE_CALL"] as const;

/** The one amount that goes with the bid strategy: a cost per result goal (which any may have), a bid cap, a ROAS goal. */
function BidAmount({ node, strategy }: { readonly node: Node; readonly strategy: string }) {
  const page = usePage();
  const { words, format } = page;
  const { costGoalMicros, bidCapMicros, roasGoal } = node.setup.adset!;
  const money = (micros: number | null) => (micros === null ? "" : format.amount(micros));
  const shared = { level: "adset", id: node.id } as const;
  const amounts = {
    placeholder: `${format.sign}X.XX`,
    sign: format.sign,
    check: (value: string) => checkAmount(page, value, true),
    settle: (value: string) => settleAmount(page, value),
  };
  if (strategy === "roas-goal")
    return (
      <BoundText
        {...shared}
        field="targetRoas"
        initial={roasGoal === null ? "" : format.ratio(roasGoal)}
        label={words.roasGoal}
        placeholder="0.000"
      />
    );
  if (strategy === "highest-value") return null;
  return strategy === "bid-cap" ? (
    <BoundText {...shared} {...amounts} field="bidCap" initial={money(bidCapMicros)} label={words.bidCap} />
  ) : (
    <BoundText
      {...shared}
      {...amounts}
      field="targetCpa"
      initial={money(costGoalMicros)}
      label={`${words.costGoal} · ${words.optional}`}
    />
  );
}

function Goals({ node }: { readonly node: Node }) {
  const page = usePage();
  const { words, store, options } = page;
  const state = useStore();
  const adset = node.setup.adset!;
  const see = (field: string, initial: unknown) => shown(state, node.id, field, initial);
  const put = (field: string, value: unknown) => store.change("adset", node.id, field, value);
  const strategy = String(see("bidStrategy", node.setup.campaign.bidStrategy));
  const goals = [...new Set([adset.goal, "goal:OUTCOME_TRAFFIC", "goal:OUTCOME_AWARENESS"])];
  return (
    <Section
      id="campaignConversionGoalsSection"
      surface={`${SURFACE}/adset_conversion_goals_section`}
      title={words.conversion}
    >
      <div role="radiogroup" aria-label={words.conversionLocation} className="radios">
        <div className="fieldLabel">{words.conversionLocation}</div>
        {LOCATIONS.map((code) => {
          const chosen = see("conversionGoal", adset.conversionLocation) === code;
          return (
            <label key={code} className="check">
              <input
                type="radio"
                name="conversion_location"
                value={code}
                aria-checked={chosen}
                checked={chosen}
                disabled={options.locked}
                onChange={() => put("conversionGoal", code)}
              />
              {wordFor(page, code)}
            </label>
          );
        })}
      </div>
      <Labelled label={words.performanceGoal}>
        {(labelId) => (
          <Menu
            id="OptimizationGoalDropDownMenu"
            label={words.performanceGoal}
            labelledBy={labelId}
            value={String(see("optimizationGoal", adset.goal))}
            options={goals.map((code) => [code, wordFor(page, code)] as const)}
            disabled={options.locked}
            onChoose={(value) => put("optimizationGoal", value)}
          />
        )}
      </Labelled>
      <BidAmount node={node} strategy={strategy} />
      <p className="note">{words.costGoalHint}</p>
      {node.setup.campaign.budgetMicros === null && (
        <Labelled label={words.adsetBidStrategy}>
          {(labelId) => (
            <Menu
              kind="menu"
              label={words.adsetBidStrategy}
              labelledBy={labelId}
              value={strategy}
              options={strategyOptions(page, strategy)}
              disabled={options.locked}
              onChoose={(value) => put("bidStrategy", value)}
            />
          )}
        </Labelled>
      )}
    </Section>
  );
}

function Placements({ node }: { readonly node: Node }) {
  const { words, store, options } = usePage();
  const state = useStore();
  const { placements } = node.setup.adset!;
  const automatic = shown(state, node.id, "automaticPlacements", placements.length === 0) === true;
  return (
    <Section id="campaignPlacementSection" surface={`${SURFACE}/adset_placement_section`} title={words.placements}>
      <div role="radiogroup" aria-label={words.placements} className="radios">
        {[true, false].map((mode) => (
          <label key={String(mode)} className="check">
            <input
              type="radio"
              name="placements"
              value={mode ? "AUTOMATIC" : "MANUAL"}
              aria-checked={automatic === mode}
              checked={automatic === mode}
              disabled={options.locked}
              onChange={() => store.change("adset", node.id, "automaticPlacements", mode)}
            />
            {mode ? words.advantagePlacements : words.manualPlacements}
          </label>
        ))}
      </div>
      {automatic && <p className="note">{words.advantagePlacementsHint}</p>}
      {!automatic && (
        <div role="group" aria-label={words.placements} className="radios">
          {placements.map((name) => (
            <label key={name} className="check">
              <input type="checkbox" aria-checked="true" checked readOnly disabled={options.locked} /> {name}
            </label>
          ))}
          {options.variant > 0 && (
            <label className="check">
              <input type="checkbox" aria-checked="false" checked={false} readOnly disabled={options.locked} /> Threads
              feed
            </label>
          )}
        </div>
      )}
    </Section>
  );
}

/** How many people it may reach: figures in the form that are no setting. */
function Estimate({ node }: { readonly node: Node }) {
  const { words, format } = usePage();
  const people = draw(node.id, 900) * 100_000;
  return (
    <Section
      id="campaignReachEstimatesSection"
      surface={`${SURFACE}/adset_reach_estimates_section`}
      title={words.audienceSize}
    >
      <div id="ads_targeting_reach_estimation_node">
        {words.audienceSize}: {format.count(people)} - {format.count(Math.round(people * 1.18))}
      </div>
    </Section>
  );
}

export function AdsetEditor({ node }: { readonly node: Node }) {
  const { words } = usePage();
  return (
    <>
      <Section id="campaignNameSection" surface={`${SURFACE}/adset_name_section`} title={words.adsetName}>
        <BoundText
          level="adset"
          id={node.id}
          field="name"
          initial={node.name}
          label={words.adsetName}
          placeholder={words.enterAdsetName}
          role="combobox"
        />
      </Section>
      <Goals node={node} />
      <AdsetBudget node={node} surface={`${SURFACE}/adset_budget_schedule_section`} />
      <Audience node={node} surface={`${SURFACE}/adset_targeting_section`} />
      <Placements node={node} />
      <Estimate node={node} />
    </>
  );
}

import { checkAmount, settleAmount } from "./amount";
import type { Node } from "./entities";
import { BoundText, Labelled } from "./labelled";
import { Menu } from "./menu";
import { usePage, useStore, wordFor, type Page } from "./page";
import { Section } from "./section";
import { shown } from "./store";
import { Switch } from "./switch";

const SURFACE = "/am/editor_drawer/editor:campaign";
const CATEGORIES = ["HOUSING", "EMPLOYMENT", "FINANCIAL_PRODUCTS_SERVICES", "ISSUES_ELECTIONS_POLITICS"];
const STRATEGIES = ["highest-volume", "cost-per-result-goal", "bid-cap"];

/** The bid strategies that one can choose, the chosen one among them. */
export function strategyOptions(page: Page, chosen: string): (readonly [string, string])[] {
  const all = STRATEGIES.includes(chosen) ? STRATEGIES : ["highest-value", "roas-goal"];
  return all.map((code) => [code, wordFor(page, code)] as const);
}

function Categories({ node }: { readonly node: Node }) {
  const page = usePage();
  const { words, store, options } = page;
  const state = useStore();
  const declared = node.setup.campaign.categories;
  const chosen = String(shown(state, node.id, "specialAdCategory", declared.join(" ")));
  const text = chosen
    .split(" ")
    .map((code) => wordFor(page, code))
    .join(", ");
  const single = ["", ...CATEGORIES].map((code): [string, string] => [
    code,
    code === "" ? words.declareIfApplicable : wordFor(page, code),
  ]);
  return (
    <Section
      id="campaignGroupRegulatedCategorySection"
      surface={`${SURFACE}/campaign_regulated_category_section`}
      title={words.specialCategories}
    >
      <p className="note">{words.categoryHint}</p>
      <Labelled label={words.categories}>
        {(labelId) => (
          <Menu
            label={words.categories}
            labelledBy={labelId}
            value={chosen}
            options={chosen.includes(" ") ? [[chosen, text], ...single] : single}
            disabled={options.locked}
            onChoose={(value) => store.change("campaign", node.id, "specialAdCategory", value)}
          />
        )}
      </Labelled>
    </Section>
  );
}

function Budget({ node }: { readonly node: Node }) {
  const page = usePage();
  const { words, format, store, options } = page;
  const state = useStore();
  const { setup } = node;
  const see = (field: string, initial: unknown) => shown(state, node.id, field, initial);
  const put = (field: string, value: unknown) => store.change("campaign", node.id, field, value);
  const budget = format.amount(setup.campaign.budgetMicros ?? 0);
  const micros = format.parseAmount(String(see("budget", budget))) ?? 0;
  const type = String(see("budgetType", setup.campaign.budgetType));
  const strategy = String(see("bidStrategy", setup.campaign.bidStrategy));
  return (
    <>
      <div className="row">
        <Labelled label={words.campaignBudget}>
          {(labelId) => (
            <Menu
              label={words.campaignBudget}
              labelledBy={labelId}
              kind="menu"
              value={type}
              options={[
                ["daily", words.dailyBudget],
                ["lifetime", words.lifetimeBudget],
              ]}
              disabled={options.locked}
              onChoose={(value) => put("budgetType", value)}
            />
          )}
        </Labelled>
        <BoundText
          level="campaign"
          id={node.id}
          field="budget"
          initial={budget}
          label={type === "lifetime" ? words.lifetimeBudget : words.dailyBudget}
          placeholder={words.enterAmount}
          sign={format.sign}
          check={(value) => checkAmount(page, value, false)}
          settle={(value) => settleAmount(page, value)}
        />
      </div>
      {type === "daily" && (
        <p className="note" id="spendMessagecp">
          {words.spendNote(format.money(micros), format.money(micros * 1.75), format.money(micros * 7))}
        </p>
      )}
      <div role="heading" aria-level={4} className="subTitle">
        {words.bidStrategy}
      </div>
      <Menu
        label={words.bidStrategy}
        kind="menu"
        value={strategy}
        options={strategyOptions(page, strategy)}
        disabled={options.locked}
        onChoose={(value) => put("bidStrategy", value)}
      />
      <label className="check">
        <input type="checkbox" /> {words.budgetScheduling}
      </label>
    </>
  );
}

export function CampaignEditor({ node }: { readonly node: Node }) {
  const page = usePage();
  const { words, store, options } = page;
  const state = useStore();
  const objective = node.campaign.objective ?? "";
  const held = shown(state, node.id, "advantageBudget", node.setup.campaign.budgetMicros !== null) === true;
  return (
    <>
      <Section id="campaignGroupNameSection" surface={`${SURFACE}/campaign_name_section`} title={words.campaignName}>
        <BoundText
          level="campaign"
          id={node.id}
          field="name"
          initial={node.name}
          label={words.campaignName}
          placeholder={words.enterCampaignName}
          role="combobox"
          check={(value) => (value.trim() === "" ? words.nameNeeded : null)}
        />
      </Section>
      <Categories node={node} />
      <Section
        id="campaignGroupDetailsSection"
        surface={`${SURFACE}/campaign_details_section`}
        title={words.campaignDetails}
      >
        <Labelled label={words.buyingType}>
          {(labelId) => (
            <Menu
              label={words.buyingType}
              labelledBy={labelId}
              value="AUCTION"
              options={[["AUCTION", words.auction]]}
              onChoose={() => undefined}
              disabled
            />
          )}
        </Labelled>
        <Labelled label={words.objective}>
          {(labelId) => (
            <Menu
              label={words.objective}
              labelledBy={labelId}
              value={objective}
              options={[[objective, wordFor(page, objective)]]}
              onChoose={() => undefined}
              disabled
            />
          )}
        </Labelled>
      </Section>
      <Section
        id="campaignGroupBudgetSection"
        surface={`${SURFACE}/campaign_budget_section`}
        title={words.campaignBudgetTitle}
      >
        <div className="switchLine">
          <span>{words.advantageBudget}</span>
          <Switch
            label={words.advantageBudget}
            on={held}
            disabled={options.locked}
            onChange={(on) => store.change("campaign", node.id, "advantageBudget", on)}
          />
        </div>
        {held && <Budget node={node} />}
      </Section>
    </>
  );
}

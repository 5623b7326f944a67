import type { Node } from "./entities";
import { amount, currencySign, money, parseAmount } from "./format";
import { BoundText, Labelled } from "./labelled";
import { Menu } from "./menu";
import { Section } from "./section";
import { change, shown, useStore } from "./store";
import { Switch } from "./switch";
import { wordFor, words } from "./words";

const SURFACE = "/am/editor_drawer/editor:campaign";
export const BID_STRATEGIES = ["highest-volume", "cost-per-result-goal", "bid-cap"] as const;
const LEAST_BUDGET = 1_000_000;

/** The platform's complaint about an amount, or null. An empty optional amount is fine. */
export function checkAmount(value: string, optional: boolean): string | null {
  if (optional && value.trim() === "") return null;
  const micros = parseAmount(value);
  if (micros === null) return words.notANumber;
  return micros < LEAST_BUDGET && !optional ? words.budgetTooLow(money(LEAST_BUDGET)) : null;
}
const checkName = (value: string) => (value.trim() === "" ? words.nameNeeded : null);

export function CampaignEditor({ node }: { readonly node: Node }) {
  const store = useStore();
  const { campaign } = node;
  const see = (field: string, initial: unknown) => shown(store, node.id, field, initial);
  const put = (field: string, value: unknown) => change("campaign", node.id, field, value);
  const category = String(see("specialAdCategory", campaign.specialAdCategories[0] ?? ""));
  const held = see("advantageBudget", campaign.budgetMicros !== null) === true;
  const budget = amount(campaign.budgetMicros ?? 0);
  const micros = parseAmount(String(see("budget", budget))) ?? 0;
  const type = String(see("budgetType", campaign.budgetType));
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
          check={checkName}
        />
      </Section>
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
              value={category}
              options={[
                ["", words.declareIfApplicable],
                ...["HOUSING", "EMPLOYMENT", "FINANCIAL_PRODUCTS_SERVICES", "ISSUES_ELECTIONS_POLITICS"].map(
                  (code) => [code, wordFor(code)] as const,
                ),
              ]}
              onChoose={(value) => put("specialAdCategory", value)}
            />
          )}
        </Labelled>
      </Section>
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
              value={campaign.objective ?? ""}
              options={[[campaign.objective ?? "", wordFor(campaign.objective ?? "")]]}
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
          <Switch label={words.advantageBudget} on={held} onChange={(on) => put("advantageBudget", on)} />
        </div>
        {held && (
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
                sign={currencySign}
                check={(value) => checkAmount(value, false)}
              />
            </div>
            {type === "daily" && (
              <p className="note" id="spendMessagecp">
                {words.spendNote(money(micros), money(micros * 1.75), money(micros * 7))}
              </p>
            )}
            <div role="heading" aria-level={4} className="subTitle">
              {words.bidStrategy}
            </div>
            <Menu
              label={words.bidStrategy}
              kind="menu"
              value={String(see("bidStrategy", campaign.bidStrategy))}
              options={BID_STRATEGIES.map((code) => [code, wordFor(code)] as const)}
              onChoose={(value) => put("bidStrategy", value)}
            />
            <label className="check">
              <input type="checkbox" /> {words.budgetScheduling}
            </label>
          </>
        )}
      </Section>
    </>
  );
}

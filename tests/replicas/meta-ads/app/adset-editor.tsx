import { useState } from "react";
import { BID_STRATEGIES, checkAmount } from "./campaign-editor";
import type { Node } from "./entities";
import { amount, currencySign, fieldDate } from "./format";
import { BoundText, Labelled } from "./labelled";
import { Menu } from "./menu";
import { Section } from "./section";
import { change, shown, useStore } from "./store";
import { wordFor, words } from "./words";

const SURFACE = "/am/editor_drawer/editor:ad_set";
const LOCATIONS = ["WEBSITE", "MOBILE_APP", "MESSENGER", "INSTAGRAM_PROFILE", "WHATSAPP", "PHONE_CALL"] as const;
const AGES = Array.from({ length: 48 }, (_, index) => 18 + index);

function ageText(age: number): string {
  return age >= 65 ? "65+" : String(age);
}

function genderCode(genders: readonly string[]): string {
  return genders.length === 1 && genders[0] !== "all" ? (genders[0] ?? "all") : "all";
}

/** A summary line with an Edit button that opens the controls, as the audience block has. */
function Editable(props: { readonly label: string; readonly text: string; readonly children?: React.ReactNode }) {
  const [open, setOpen] = useState(false);
  return (
    <Labelled label={props.label}>
      {(labelId) =>
        open ? (
          <div className="row">{props.children}</div>
        ) : (
          <div className="summary" aria-labelledby={labelId}>
            <span>{props.text}</span>
            {props.children !== undefined && (
              <button type="button" onClick={() => setOpen(true)}>
                {words.edit}
              </button>
            )}
          </div>
        )
      }
    </Labelled>
  );
}

function Audience({ node }: { readonly node: Node }) {
  const store = useStore();
  const adset = node.adset!;
  const { campaign } = node;
  const see = (field: string, initial: unknown) => shown(store, node.id, field, initial);
  const put = (field: string, value: unknown) => change("adset", node.id, field, value);
  const advantage = see("advantageAudience", adset.advantageAudience) === true;
  const ageMin = Number(see("ageMin", adset.ageMin));
  const ageMax = Number(see("ageMax", adset.ageMax));
  const gender = String(see("genders", genderCode(adset.genders)));
  const genders = [
    ["all", words.allGenders],
    ["male", words.men],
    ["female", words.women],
  ] as const;
  return (
    <Section id="campaignTargetingSection" surface={`${SURFACE}/adset_targeting_section`} title={words.audience}>
      <div className="advantageBox" id="ADVANTAGE_AUDIENCE">
        <div role="heading" aria-level={4} className="subTitle">
          {words.advantageAudience}
        </div>
        <p className="note">{advantage ? words.advantageAudienceOn : words.advantageAudienceOff}</p>
        <button type="button" onClick={() => put("advantageAudience", !advantage)}>
          {advantage ? words.switchToOriginal : words.turnOn}
        </button>
      </div>
      <div id="CREATE_AUDIENCE">
        <Labelled label={words.customAudiences}>
          {(labelId) => <input type="text" aria-labelledby={labelId} placeholder={words.searchAudiences} />}
        </Labelled>
      </div>
      <Labelled label={words.locations}>
        {() => (
          <div className="summary">
            <span>{words.location}:</span>
            <ul className="plainList">
              {campaign.locations.map((name) => (
                <li key={name}>{name}</li>
              ))}
            </ul>
            <button type="button">{words.edit}</button>
          </div>
        )}
      </Labelled>
      <Editable label={words.age} text={`${String(ageMin)} - ${ageText(ageMax)}`}>
        <Menu
          label={words.minimumAge}
          value={String(ageMin)}
          options={AGES.map((age) => [String(age), ageText(age)] as const)}
          onChoose={(value) => put("ageMin", Number(value))}
        />
        <Menu
          label={words.maximumAge}
          value={String(ageMax)}
          options={AGES.map((age) => [String(age), ageText(age)] as const)}
          onChoose={(value) => put("ageMax", Number(value))}
        />
      </Editable>
      <Editable label={words.gender} text={genders.find(([code]) => code === gender)?.[1] ?? words.allGenders}>
        <Menu label={words.gender} value={gender} options={genders} onChoose={(value) => put("genders", value)} />
      </Editable>
      <div id="DETAILED">
        <Labelled label={words.detailedTargeting}>
          {(labelId) => (
            <>
              <p className="note">{words.included}</p>
              <ul className="chips" aria-labelledby={labelId}>
                {adset.detailedTargeting.map((name) => (
                  <li key={name}>
                    <span>{name}</span>
                    <button type="button" aria-label={`${words.removeFilter} ${name}`}>
                      ×
                    </button>
                  </li>
                ))}
              </ul>
              <input type="text" placeholder={words.addInterests} />
            </>
          )}
        </Labelled>
      </div>
      <Editable
        label={words.languages}
        text={campaign.languages.length === 0 ? words.allLanguages : campaign.languages.join("; ")}
      />
    </Section>
  );
}

export function AdsetEditor({ node }: { readonly node: Node }) {
  const store = useStore();
  const adset = node.adset!;
  const { campaign } = node;
  const see = (field: string, initial: unknown) => shown(store, node.id, field, initial);
  const put = (field: string, value: unknown) => change("adset", node.id, field, value);
  const heldByCampaign = campaign.budgetMicros !== null;
  const hasEnd = see("hasEnd", campaign.endDate !== null) === true;
  const strategy = String(see("bidStrategy", campaign.bidStrategy));
  const micros = adset.costPerResultGoalMicros;
  const cap = adset.bidCapMicros ?? null;
  const automatic = adset.placements.length === 0 || adset.placements.some((name) => name.startsWith("Advantage"));
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
      <Section
        id="campaignConversionGoalsSection"
        surface={`${SURFACE}/adset_conversion_goals_section`}
        title={words.conversion}
      >
        <div role="radiogroup" aria-label={words.conversionLocation} className="radios">
          <div className="fieldLabel">{words.conversionLocation}</div>
          {LOCATIONS.map((code) => {
            const chosen = see("conversionGoal", "WEBSITE") === code;
            return (
              <label key={code} className="check">
                <input
                  type="radio"
                  name="conversion_location"
                  value={code}
                  aria-checked={chosen}
                  checked={chosen}
                  onChange={() => put("conversionGoal", code)}
                />
                {wordFor(code)}
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
              value={String(see("optimizationGoal", `goal:${campaign.objective ?? ""}`))}
              options={[
                `goal:${campaign.objective ?? ""}`,
                ...["goal:OUTCOME_TRAFFIC", "goal:OUTCOME_AWARENESS"].filter(
                  (code) => code !== `goal:${campaign.objective ?? ""}`,
                ),
              ].map((code) => [code, wordFor(code)] as const)}
              onChoose={(value) => put("optimizationGoal", value)}
            />
          )}
        </Labelled>
        {strategy === "bid-cap" ? (
          <BoundText
            level="adset"
            id={node.id}
            field="bidCap"
            initial={cap === null ? "" : amount(cap)}
            label={words.bidCap}
            placeholder={`${currencySign}X.XX`}
            sign={currencySign}
            check={(value) => checkAmount(value, true)}
          />
        ) : (
          <BoundText
            level="adset"
            id={node.id}
            field="targetCpa"
            initial={micros === null ? "" : amount(micros)}
            label={`${words.costGoal} · ${words.optional}`}
            placeholder={`${currencySign}X.XX`}
            sign={currencySign}
            check={(value) => checkAmount(value, true)}
          />
        )}
        <p className="note">{words.costGoalHint}</p>
        {!heldByCampaign && (
          <Labelled label={words.adsetBidStrategy}>
            {(labelId) => (
              <Menu
                kind="menu"
                label={words.adsetBidStrategy}
                labelledBy={labelId}
                value={strategy}
                options={BID_STRATEGIES.map((code) => [code, wordFor(code)] as const)}
                onChoose={(value) => put("bidStrategy", value)}
              />
            )}
          </Labelled>
        )}
      </Section>
      <Section
        id="campaignBasicSection"
        surface={`${SURFACE}/adset_budget_schedule_section`}
        title={words.budgetSchedule}
      >
        {heldByCampaign ? (
          <p className="note">{words.setByCampaign}</p>
        ) : (
          <div className="row">
            <Menu
              kind="menu"
              label={words.budget}
              value={String(see("budgetType", campaign.budgetType))}
              options={[
                ["daily", words.dailyBudget],
                ["lifetime", words.lifetimeBudget],
              ]}
              onChoose={(value) => put("budgetType", value)}
            />
            <BoundText
              level="adset"
              id={node.id}
              field="budget"
              initial={amount(adset.budgetMicros ?? 0)}
              label={words.budget}
              placeholder={words.enterAmount}
              sign={currencySign}
              check={(value) => checkAmount(value, false)}
            />
          </div>
        )}
        <BoundText
          level="adset"
          id={node.id}
          field="startDate"
          initial={fieldDate(campaign.startDate)}
          label={words.startDate}
          placeholder={words.datePlaceholder}
        />
        <div role="application" className="time">
          <input role="spinbutton" aria-label={words.hours} aria-valuenow={0} value="00" readOnly />
          <input role="spinbutton" aria-label={words.minutes} aria-valuenow={0} value="00" readOnly />
        </div>
        <label className="check">
          <input type="checkbox" checked={hasEnd} onChange={() => put("hasEnd", !hasEnd)} /> {words.setEndDate}
        </label>
        {hasEnd && (
          <BoundText
            level="adset"
            id={node.id}
            field="endDate"
            initial={fieldDate(campaign.endDate ?? campaign.startDate)}
            label={words.endDate}
            placeholder={words.datePlaceholder}
          />
        )}
      </Section>
      <Audience node={node} />
      <Section id="campaignPlacementSection" surface={`${SURFACE}/adset_placement_section`} title={words.placements}>
        <div role="radiogroup" aria-label={words.placements} className="radios">
          {[true, false].map((mode) => {
            const chosen = (see("automaticPlacements", automatic) === true) === mode;
            return (
              <label key={String(mode)} className="check">
                <input
                  type="radio"
                  name="placements"
                  value={mode ? "AUTOMATIC" : "MANUAL"}
                  aria-checked={chosen}
                  checked={chosen}
                  onChange={() => put("automaticPlacements", mode)}
                />
                {mode ? words.advantagePlacements : words.manualPlacements}
              </label>
            );
          })}
        </div>
        {see("automaticPlacements", automatic) !== true && (
          <div role="group" aria-label={words.placements} className="radios">
            {adset.placements
              .filter((name) => !name.startsWith("Advantage"))
              .map((name) => (
                <label key={name} className="check">
                  <input type="checkbox" aria-checked="true" checked readOnly /> {name}
                </label>
              ))}
          </div>
        )}
      </Section>
    </>
  );
}

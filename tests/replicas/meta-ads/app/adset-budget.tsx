import { checkAmount, settleAmount } from "./amount";
import type { Node } from "./entities";
import { BoundText } from "./labelled";
import { Menu } from "./menu";
import { usePage, useStore } from "./page";
import { Section } from "./section";
import type { ScheduleSlot } from "./setup";
import { shown } from "./store";

function Schedule({ slots, id }: { readonly slots: readonly ScheduleSlot[]; readonly id: string }) {
  const { words, store, options } = usePage();
  const state = useStore();
  const timed = shown(state, id, "scheduled", slots.length > 0) === true;
  return (
    <div role="radiogroup" aria-label={words.adScheduling} className="radios" id="AD_SCHEDULING">
      <div className="fieldLabel">{words.adScheduling}</div>
      {[false, true].map((mode) => (
        <label key={String(mode)} className="check">
          <input
            type="radio"
            name="ad_scheduling"
            value={mode ? "SCHEDULE" : "ALL_TIME"}
            aria-checked={timed === mode}
            checked={timed === mode}
            disabled={options.locked}
            onChange={() => store.change("adset", id, "scheduled", mode)}
          />
          {mode ? words.onSchedule : words.allTheTime}
        </label>
      ))}
      {timed && (
        <ul className="plainList">
          {slots.map(({ day, from, to }) => (
            <li key={day}>{scheduleText(words.weekdays, { day, from, to })}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** One line of a schedule as the page writes it. */
export function scheduleText(weekdays: readonly string[], { day, from, to }: ScheduleSlot): string {
  return `${weekdays[day] ?? ""}: ${from} – ${to}`;
}

function Times({ hours }: { readonly hours: string }) {
  const { words } = usePage();
  return (
    <div role="application" className="time">
      <input role="spinbutton" aria-label={words.hours} aria-valuenow={Number(hours)} value={hours} readOnly />
      <input role="spinbutton" aria-label={words.minutes} aria-valuenow={0} value="00" readOnly />
    </div>
  );
}

/** Budget and schedule. */
export function AdsetBudget({ node, surface }: { readonly node: Node; readonly surface: string }) {
  const page = usePage();
  const { words, format, store, options } = page;
  const state = useStore();
  const { campaign } = node.setup;
  const adset = node.setup.adset!;
  const see = (field: string, initial: unknown) => shown(state, node.id, field, initial);
  const put = (field: string, value: unknown) => store.change("adset", node.id, field, value);
  const hasEnd = see("hasEnd", campaign.endDate !== null) === true;
  const type = String(see("budgetType", campaign.budgetType));
  return (
    <Section id="campaignBasicSection" surface={surface} title={words.budgetSchedule}>
      {adset.budgetMicros === null ? (
        <p className="note">{words.setByCampaign}</p>
      ) : (
        <div className="row">
          <Menu
            kind="menu"
            label={words.budget}
            value={type}
            options={[
              ["daily", words.dailyBudget],
              ["lifetime", words.lifetimeBudget],
            ]}
            disabled={options.locked}
            onChoose={(value) => put("budgetType", value)}
          />
          <BoundText
            level="adset"
            id={node.id}
            field="budget"
            initial={format.amount(adset.budgetMicros)}
            label={words.budget}
            placeholder={words.enterAmount}
            sign={format.sign}
            check={(value) => checkAmount(page, value, false)}
            settle={(value) => settleAmount(page, value)}
          />
        </div>
      )}
      <BoundText
        level="adset"
        id={node.id}
        field="startDate"
        initial={format.fieldDate(campaign.startDate)}
        label={words.startDate}
        placeholder={words.datePlaceholder}
      />
      <Times hours="00" />
      <label className="check">
        <input
          type="checkbox"
          aria-checked={hasEnd}
          checked={hasEnd}
          disabled={options.locked}
          onChange={() => put("hasEnd", !hasEnd)}
        />{" "}
        {words.setEndDate}
      </label>
      {hasEnd && (
        <>
          <BoundText
            level="adset"
            id={node.id}
            field="endDate"
            initial={format.fieldDate(campaign.endDate ?? campaign.startDate)}
            label={words.endDate}
            placeholder={words.datePlaceholder}
          />
          <Times hours="23" />
        </>
      )}
      {type === "lifetime" && adset.budgetMicros !== null && <Schedule slots={adset.schedule} id={node.id} />}
    </Section>
  );
}

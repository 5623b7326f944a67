import { i18n } from "@/lib/wording/i18n";
import { rangeText } from "@/components/wording/amounts";
import { benchmarkKindName, benchmarkMetricName, sampleText } from "@/components/wording/benchmarks";
import { day, moneyRough, percent, percentFine } from "@/components/wording/formats";
import type { ColdStart, StartingRate } from "@/lib/domain/cold-start";

/** What others have published of this kind of campaign, beside what the account itself shows so far: said as neither score nor advice. */
export function ColdStartPart({ coldStart }: { coldStart: readonly ColdStart[] }) {
  return (
    <>
      {coldStart.map((one) => (
        <section key={one.kind} data-testid="cold-start" className="mt-3 border-t border-line pt-3">
          <h3>{i18n.t("coldStart.title", { kind: benchmarkKindName(one.kind) })}</h3>
          <p className="text-small text-muted">
            <a
              href={one.source.url}
              target="_blank"
              rel="noreferrer noopener"
              className="text-accent underline underline-offset-2"
            >
              {i18n.t("coldStart.source", { name: one.source.name, year: String(one.source.year) })}
            </a>
            {", "}
            {sampleText(one.source)}. {i18n.t("coldStart.notYours")}
          </p>
          <ul className="mt-2 divide-y divide-line border-y border-line">
            {one.rates.map((rate) => (
              <Rate key={rate.metric} rate={rate} start={one} />
            ))}
          </ul>
          <p className="mt-2 text-small text-muted">{i18n.t("coldStart.level")}</p>
        </section>
      ))}
    </>
  );
}

function Rate({ rate, start }: { rate: StartingRate; start: ColdStart }) {
  const { metric, published, own, expected, ownWeight, enoughBy } = rate;
  const isMoney = metric === "averageCpc" || metric === "costPerResult";
  const amount = (value: number) => (isMoney ? moneyRough(value, start.currency) : percentFine(value));
  const together = expected ?? published;
  const counted = { share: percent(ownWeight), published: amount(published.mid) };
  const isMixed = isMoney && start.ownCurrency !== null && start.ownCurrency !== start.currency;
  return (
    <li className="py-1.5" data-testid={`cold-start-${metric}`} data-own-weight={ownWeight.toFixed(3)}>
      <p className="flex flex-wrap items-baseline justify-between gap-x-3">
        <span className="font-semibold">{benchmarkMetricName(metric)}</span>
        <span>
          {expected === null ? <span className="text-muted">{i18n.t("coldStart.published")} </span> : null}
          <span className="font-semibold">{amount(together.mid)}</span>{" "}
          <span className="text-muted">({rangeText(together, amount)})</span>
        </span>
      </p>
      {expected === null ? null : (
        <>
          <div aria-hidden="true" className="mt-0.5 h-1 rounded-sm bg-sunken">
            <div className="h-1 rounded-sm bg-accent" style={{ width: `${100 * ownWeight}%` }} />
          </div>
          <p className="mt-0.5 text-small text-muted">
            {own === null
              ? i18n.t("coldStart.weightNone", counted)
              : i18n.t("coldStart.weight", { ...counted, own: amount(own) })}
          </p>
        </>
      )}
      <p className="text-small text-muted">
        {isMixed
          ? own === null
            ? i18n.t("coldStart.otherCurrency", { currency: start.currency })
            : i18n.t("coldStart.otherCurrencyOwn", {
                currency: start.currency,
                own: moneyRough(own, start.ownCurrency),
              })
          : expected === null
            ? i18n.t("coldStart.noneYet")
            : enoughBy === null
              ? null
              : i18n.t("coldStart.enoughBy", { date: day(enoughBy) })}
      </p>
    </li>
  );
}

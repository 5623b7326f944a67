import { CircleCheck } from "lucide-react";
import { useState } from "react";
import { i18n } from "@/lib/wording/i18n";
import { Facts } from "@/components/desk/facts";
import { ModelLearning } from "@/components/desk/model-learning";
import { ReliabilityCard } from "@/components/desk/reliability-card";
import { TrainedElsewhere } from "@/components/desk/trained-elsewhere";
import { Training } from "@/components/flows/training";
import { useAsk } from "@/components/session/use-ask";
import { Button } from "@/components/ui/button";
import { Card, Empty, Notice, Skeleton } from "@/components/ui/surface";
import { figure, moment, percent, percentFine, whole } from "@/components/wording/formats";
import { shareOrUnknown } from "@/components/desk/share-or-unknown";
import { troubleText } from "@/components/wording/phrases";
import { accountKey } from "@/lib/domain/history";
import type { AccountSummary, EngineApi } from "@/lib/engine/api";
import type { CandidateResult, ModelCard } from "@/lib/model/types";

/** The model's own names for its candidates; one without wording here keeps its name. */
const CANDIDATES: Readonly<Record<string, () => string>> = {
  average: () => i18n.t("model.average"),
  effects: () => i18n.t("model.effects"),
  "effects and pairs": () => i18n.t("model.pairs"),
  "boosted trees": () => i18n.t("model.trees"),
  "boosted trees by level": () => i18n.t("model.treesByLevel"),
  network: () => i18n.t("model.network"),
  blend: () => i18n.t("model.blend"),
  imported: () => i18n.t("model.imported"),
  "imported blend": () => i18n.t("model.importedBlend"),
};

function candidateName(candidate: CandidateResult): string {
  return Object.hasOwn(CANDIDATES, candidate.name) ? CANDIDATES[candidate.name]!() : candidate.name;
}

/** In words, whether a candidate predicts better than the plain average, and whether that is more than its doubt. */
function againstAverage({ name, devianceExplained, standardError }: CandidateResult): string {
  if (name === "average") return "–";
  if (devianceExplained > standardError) return i18n.t("model.better");
  return devianceExplained < -standardError ? i18n.t("model.worse") : i18n.t("model.same");
}

/** What was trained, how well it does where it had not looked, and the button to train anew. */
export function ModelPage({
  engine,
  account,
  onChanged,
  epoch,
}: {
  engine: EngineApi;
  account: AccountSummary;
  onChanged: () => void;
  epoch: number;
}) {
  const [card, again] = useAsk(`card:${accountKey(account)}`, () => engine.modelCard(account), epoch);
  // An imported model came or went: the model is trained anew beside it.
  const [exchanges, setExchanges] = useState(0);
  return (
    <div className="space-y-4">
      {account.rows > 0 ? (
        <Card>
          <Training
            key={`${accountKey(account)}:${exchanges}`}
            auto={exchanges > 0}
            engine={engine}
            account={account}
            onTrained={onChanged}
          />
        </Card>
      ) : null}
      {card.status === "loading" ? <Skeleton lines={5} /> : null}
      {card.status === "failed" ? (
        <Notice tone="alert" action={<Button onClick={again}>{i18n.t("common.retry")}</Button>}>
          {troubleText(card.trouble)}
        </Notice>
      ) : null}
      {card.status === "ready" ? (
        card.value ? (
          <TrainedModel card={card.value} />
        ) : (
          <Empty title={i18n.t("model.none")}>{account.rows === 0 ? i18n.t("history.empty") : null}</Empty>
        )
      ) : null}
      {account.rows > 0 ? (
        <TrainedElsewhere
          key={`elsewhere:${accountKey(account)}`}
          engine={engine}
          account={account}
          epoch={epoch}
          onExchanged={() => setExchanges((before) => before + 1)}
        />
      ) : null}
    </div>
  );
}

function TrainedModel({ card }: { card: ModelCard }) {
  const technical = [
    [i18n.t("model.backend"), card.backend],
    [i18n.t("model.epochs"), whole(card.epochs)],
    [i18n.t("model.seed"), String(card.seed)],
    [i18n.t("model.version"), String(card.version)],
    [i18n.t("model.checksum"), card.checksum],
  ] as const;
  return (
    <div className="space-y-4" data-testid="model-card">
      <Notice tone={card.usable ? "info" : "caution"}>
        {card.usable ? i18n.t("model.usable") : i18n.t("model.unusable")}
      </Notice>
      <SlowOrLess backend={card.backend} />
      {card.learning ? <ModelLearning learning={card.learning} /> : null}
      <Facts
        facts={[
          { name: i18n.t("model.trained"), value: moment(card.createdAt) },
          { name: i18n.t("model.rows"), value: whole(card.rows) },
          { name: i18n.t("model.outcomes"), value: whole(card.outcomeTotal) },
          {
            name: i18n.t("model.coverage"),
            value: percent(card.coverage90),
            note: i18n.t("model.coverageExplain", { share: percent(card.coverage90) }),
          },
          { name: i18n.t("model.seconds"), value: i18n.t("common.seconds", { count: figure(card.seconds) }) },
        ]}
      />
      <Candidates card={card} />
      {card.reliability && card.reliability.length > 0 ? <ReliabilityCard bins={card.reliability} /> : null}
      <details>
        <summary className="min-h-6 w-fit font-semibold">{i18n.t("model.technical")}</summary>
        <dl className="mt-1 grid grid-cols-[auto_1fr] gap-x-4">
          {technical.map(([name, value]) => (
            <div key={name} className="contents">
              <dt className="font-normal text-muted">{name}</dt>
              <dd className="min-w-0 break-all">{value}</dd>
            </div>
          ))}
        </dl>
      </details>
    </div>
  );
}

/** Without WebAssembly training takes longer, without memory the network is left out: the reason is the browser's own. */
function SlowOrLess({ backend }: { backend: string }) {
  const reason = /\((.*)\)$/.exec(backend)?.[1];
  if (reason === undefined) return null;
  const text = backend.startsWith("none") ? i18n.t("model.noNetwork", { reason }) : i18n.t("model.slow", { reason });
  return <Notice tone="caution">{text}</Notice>;
}

function Candidates({ card }: { card: ModelCard }) {
  const ranked = [...card.candidates].sort((a, b) => b.devianceExplained - a.devianceExplained);
  const max = Math.max(0.01, ...ranked.map((one) => one.devianceExplained));
  return (
    <Card aria-labelledby="candidates-title">
      <h2 id="candidates-title">{i18n.t("model.candidates")}</h2>
      <p className="mb-2 text-small text-muted">{i18n.t("model.explainedExplain")}</p>
      <div className="overflow-x-auto" tabIndex={0} role="region" aria-labelledby="candidates-title">
        <table className="w-full border-collapse">
          <thead>
            <tr className="text-left">
              <th scope="col" className="py-1 pr-3">
                {i18n.t("model.candidate")}
              </th>
              <th scope="col" className="py-1 pr-3 text-right">
                {i18n.t("model.explained")}
              </th>
              <th scope="col" className="py-1 pr-3 text-right">
                {i18n.t("model.error")}
              </th>
              <th scope="col" className="py-1">
                {i18n.t("model.against")}
              </th>
            </tr>
          </thead>
          <tbody>
            {ranked.map((candidate) => (
              <tr key={candidate.name} className="border-t border-line align-top">
                <th scope="row" className="py-1.5 pr-3 text-left font-normal">
                  <span className={candidate.name === card.chosen ? "font-semibold" : ""}>
                    {candidateName(candidate)}
                  </span>
                  {candidate.name === card.chosen ? (
                    <span className="ml-2 inline-flex items-center gap-1 text-small text-accent">
                      <CircleCheck size={13} aria-hidden="true" />
                      {i18n.t("model.chosen")}
                    </span>
                  ) : null}
                  {candidate.rows === undefined ? null : (
                    <span className="block text-small text-muted">
                      {i18n.t("model.judgedOn", {
                        rows: whole(candidate.rows),
                        ours: shareOrUnknown(card.imported?.ours ?? null),
                      })}
                    </span>
                  )}
                  <span aria-hidden="true" className="mt-1 block h-1.5 max-w-72 rounded-sm bg-sunken">
                    <span
                      className="block h-full rounded-sm bg-accent"
                      style={{ width: `${Math.max(0, candidate.devianceExplained / max) * 100}%` }}
                    />
                  </span>
                </th>
                <td className="py-1.5 pr-3 text-right">{percentFine(candidate.devianceExplained)}</td>
                <td className="py-1.5 pr-3 text-right">± {percentFine(candidate.standardError)}</td>
                <td className="py-1.5">{againstAverage(candidate)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}

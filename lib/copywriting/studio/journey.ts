import type { Phrase } from "@/lib/domain/suggestion";
import type { ClientBrief } from "@/lib/domain/brief";
import type { CallToAction, Moment, Stage, StudioChannel } from "@/lib/copywriting/studio/wish";
import { platformOf } from "@/lib/copywriting/studio/wish";

/** Where on the way to buying the readers are, what they want just now, and what they are asked to do. */
export interface Journey {
  readonly stage: Stage;
  readonly moment: Moment;
  readonly action: CallToAction;
  /** Why these: one sentence. */
  readonly reason: Phrase;
}

/** What is known of what the campaign is there for. */
export interface JourneyGround {
  readonly brief: Pick<ClientBrief, "goal" | "quotes"> | null;
  /** As the page or the history has it. */
  readonly objective: string | null;
  readonly channel: StudioChannel;
}

type Way = Omit<Journey, "reason">;

const BY_GOAL: Readonly<Record<string, Way>> = {
  sales: { stage: "decision", moment: "buy", action: "order" },
  leads: { stage: "consideration", moment: "do", action: "request" },
  calls: { stage: "decision", moment: "do", action: "contact" },
  visits: { stage: "decision", moment: "go", action: "visit" },
  traffic: { stage: "consideration", moment: "know", action: "read" },
  engagement: { stage: "awareness", moment: "know", action: "see" },
  awareness: { stage: "awareness", moment: "know", action: "see" },
};
/** Objectives of both platforms by parts of their names, also as the pages word them. */
const OBJECTIVES: readonly (readonly [RegExp, keyof typeof BY_GOAL])[] = [
  [/sale|conver|umsatz|verk[aä]uf|ventes?|ventas?|vendas?|売上|コンバージョン/iu, "sales"],
  [/lead|prospect|clientes potenciales|cadastro|リード|見込/iu, "leads"],
  [/store|local|filial|laden|magasin|tienda|loja|来店/iu, "visits"],
  [/traffic|zugriff|trafic|tráfico|tráfego|トラフィック/iu, "traffic"],
  [/engagement|interak|interac|エンゲージ/iu, "engagement"],
  [/aware|reach|bekannt|reichweite|notori|reconoc|reconhec|認知/iu, "awareness"],
];

/** By the client's brief, else the campaign's objective, else by what people do where the ad is shown. */
export function journeyFor({ brief, objective, channel }: JourneyGround): Journey {
  const goal = brief?.goal ?? null;
  if (goal !== null && Object.hasOwn(BY_GOAL, goal)) {
    const quote = brief?.quotes["goal"]?.[0];
    const reason = quote === undefined ? { code: "studio-why-goal", params: {} } : { code: "studio-why-quote", params: { quote } }; // prettier-ignore
    return { ...BY_GOAL[goal]!, reason };
  }
  const known = objective === null ? undefined : OBJECTIVES.find(([pattern]) => pattern.test(objective));
  if (known !== undefined)
    return { ...BY_GOAL[known[1]]!, reason: { code: "studio-why-objective", params: { objective: objective! } } };
  if (channel === "search")
    return { stage: "decision", moment: "buy", action: "see", reason: { code: "studio-why-search", params: {} } };
  const isFeed = platformOf(channel) === "meta-ads" || channel === "demand-gen";
  return isFeed
    ? { stage: "awareness", moment: "know", action: "see", reason: { code: "studio-why-feed", params: {} } }
    : { stage: "consideration", moment: "know", action: "see", reason: { code: "studio-why-mixed", params: {} } };
}

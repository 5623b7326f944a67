import type { ReactNode } from "react";
import { DeskApp } from "@/components/desk/desk-app";
import { PanelRoot } from "@/components/panel/panel-root";
import type { Shell, ThemeChoice } from "@/components/session/shell";
import { fakeEngine, geminiState } from "@/components/testing/fake-engine";
import { fakePage } from "@/components/testing/fake-page";
import { fakeShell } from "@/components/testing/fake-shell";
import * as sample from "@/components/testing/sample";
import type { AccountBook } from "@/lib/advice/book";
import { matchStrategies } from "@/lib/advice/strategies/match";
import type { Unit } from "@/lib/advice/unit";
import { NO_LIMITS, type SavedBrief } from "@/lib/domain/brief";
import type { PageReading } from "@/lib/domain/reading";
import type { KeptText } from "@/lib/copywriting/studio/state";
import type { StudioWish } from "@/lib/copywriting/studio/wish";
import type { EngineApi, Outcomes } from "@/lib/engine/api";
import type { PageSession } from "@/lib/messaging/page-session";

const never = <T,>(): Promise<T> => new Promise<T>(() => undefined);
const ok = <T,>(value: T): Promise<Outcomes<T>> => Promise.resolve({ ok: true, value });
const fails = <T,>(): Promise<Outcomes<T>> =>
  Promise.resolve({ ok: false, trouble: { code: "engine-silent", params: {}, message: "" } });

type Make = (shell: Shell) => ReactNode;

function panel(
  engine: Partial<EngineApi> = {},
  reading: PageReading = sample.reading,
  page: Partial<PageSession> = {},
): Make {
  const api = fakeEngine(engine);
  const session = fakePage(reading, page);
  return rooted(api, session);
}

function rooted(api: EngineApi, session: PageSession | null): Make {
  const lines = {
    engine: () => Promise.resolve(api),
    page: () => Promise.resolve(session),
    onTabChange: () => () => undefined,
  };
  return (shell) => <PanelRoot lines={lines} shell={shell} />;
}

function desk(engine: Partial<EngineApi> = {}): Make {
  const api = fakeEngine(engine);
  return (shell) => <DeskApp engine={api} shell={shell} />;
}

/** A studio in which somebody has worked already; its texts are made by the composer itself. */
const studio = (wish: StudioWish, change: Partial<EngineApi> = {}): Partial<EngineApi> => ({
  studio: () => ok({ ...sample.studioGround, kept: { wish, texts: sample.composed(wish) } }),
  ...change,
});

const withGemini: Partial<EngineApi> = {
  gemini: () => ok(geminiState({ model: "models/gemini-3.8-flash", models: ["models/gemini-3.8-flash"] })),
};

/** Texts that the linter, the counter and the eye for likeness have something to say about. */
const doubtful: KeptText[] = [
  "Festpreis in 24 Stunden",
  "Der Festpreis in 24 Stunden",
  "GRATIS Solaranlage!!!",
  "Nur für Frauen",
  "Die allerbeste Solaranlage der ganzen Welt",
].map((text, at) => ({ field: "headline", text, author: at === 0 ? "person" : "built-in", role: null, pin: at === 0 ? 1 : null })); // prettier-ignore

const meta: PageReading = {
  ...sample.reading,
  platform: "meta-ads",
  problems: [],
  page: { ...sample.reading.page, accountId: "1078563412" },
};
const unknown = { ...sample.account, consent: null, rows: 0 };
const noHistory = { ...sample.account, rows: 0, days: 0, simulated: false, name: "" };

const stored: SavedBrief = {
  savedAt: "2026-11-26T10:00:00.000Z",
  campaignId: "",
  earlier: [{ savedAt: "2026-11-20T10:00:00.000Z", limits: NO_LIMITS, client: null }],
  limits: {
    ...NO_LIMITS,
    budgetCeiling: { amount: sample.eur(900), period: "month" },
    startDate: "2027-01-11",
    locations: ["Leeds", "Harrogate"],
  },
  client: {
    goal: "leads",
    kpi: "CPL",
    targetValue: 25,
    audience: "women between 35 and 60",
    persona: null,
    offer: null,
    tone: "calm, reassuring",
    avoid: ["don't mention botox by name"],
    sentiment: "neutral",
    certainty: null,
    quotes: {
      budget: ["about nine hundred a month"],
      goal: ["more people booking a consultation"],
      locations: ["Leeds and Harrogate clinics"],
    },
  },
};
/** Ten weeks of two kinds of campaigns, so that the strategies have costs to show. */
const campaigns = (["Search", "Performance Max"] as const).map((type, index): Unit => ({
  key: type, id: type, name: type, campaignKey: type, campaignId: type, campaign: type, level: "campaign",
  days: Array.from({ length: 70 }, (_, day) => ({
    date: new Date(Date.UTC(2026, 8, 1 + day)).toISOString().slice(0, 10),
    sums: { costMicros: 30e6, conversions: ((day * 7) % 3) + index * 0.5 },
  })),
  rows: 70, steps: [{ date: "2026-09-01", attributes: { campaignType: type } }], cells: new Map(), resultType: null,
})); // prettier-ignore
const book: AccountBook = {
  account: sample.account, currency: "EUR", simulated: true, from: "2026-09-01", to: "2026-11-09", rows: 140,
  campaigns: new Map(campaigns.map((one) => [one.key, one])), adsets: new Map(), adRows: [],
}; // prettier-ignore
const planned: Partial<EngineApi> = {
  brief: () => ok(stored),
  strategies: () => ok(matchStrategies(stored, book, "google-ads")),
};

/** Every state that a person can meet, by name. The address chooses one: `?state=panel-ready&theme=dark`. */
export const STATES: Readonly<Record<string, Make>> = {
  "panel-ready": panel(),
  "panel-loading": panel({}, sample.reading, { read: never }),
  "panel-advising": panel({ advise: never }),
  "panel-consent": panel({ accounts: () => ok([unknown]), advise: () => ok(sample.thinAdvice) }),
  "panel-no-history": panel({
    accounts: () => ok([noHistory]),
    imports: () => ok([]),
    advise: () =>
      ok({
        ...sample.thinAdvice,
        score: { status: "not-enough", reason: { code: "score-no-history", params: {} }, enoughBy: null },
      }),
  }),
  "panel-train": panel({ modelCard: () => ok(null), advise: () => ok(sample.thinAdvice) }),
  "panel-thin": panel({ advise: () => ok(sample.thinAdvice) }),
  "panel-none": panel({ advise: () => ok({ ...sample.advice, suggestions: [], withheld: [] }) }),
  "panel-error": panel({ advise: fails }),
  "panel-gone": panel({}, sample.reading, { read: () => Promise.reject(new Error("gone")) }),
  "panel-copy": panel(
    { advise: () => ok({ ...sample.advice, suggestions: [sample.copy], withheld: [] }) },
    sample.adReading,
  ),
  "panel-copy-gemini": panel(
    {
      advise: () => ok({ ...sample.advice, suggestions: [sample.copy], withheld: [] }),
      gemini: () => ok(geminiState({ model: "models/gemini-flash", models: ["models/gemini-flash"] })),
    },
    sample.adReading,
  ),
  "panel-studio": panel(studio(sample.searchWish), sample.adReading),
  "panel-studio-gemini": panel(studio(sample.searchWish, withGemini), sample.adReading),
  "desk-studio-gemini": desk(studio(sample.searchWish, withGemini)),
  "panel-studio-lint": panel(
    { studio: () => ok({ ...sample.studioGround, kept: { wish: sample.searchWish, texts: doubtful } }) },
    sample.adReading,
  ),
  "panel-studio-meta": panel(
    studio(sample.feedWish, { accounts: () => ok([{ ...sample.account, platform: "meta-ads" as const }]) }),
    {
      ...sample.adReading,
      platform: "meta-ads",
    },
  ),
  "panel-meta": panel({}, meta),
  "panel-no-page": rooted(fakeEngine(), null),
  "panel-brief": panel(planned),
  "desk-brief": desk(planned),
  "desk-ready": desk(),
  "desk-studio": desk(studio(sample.searchWish)),
  "desk-studio-meta": desk(
    studio(sample.feedWish, { accounts: () => ok([{ ...sample.account, platform: "meta-ads" as const }]) }),
  ),
  "desk-empty": desk({ accounts: () => ok([]), imports: () => ok([]) }),
  "desk-import": desk({
    preview: () => ok([sample.fileOutcome, sample.badFileOutcome]),
  }),
  "desk-error": desk({ accounts: fails }),
  "desk-gemini": desk({
    gemini: () =>
      ok(
        geminiState({
          model: "models/gemini-3.8-flash",
          models: ["models/gemini-3.8-flash", "models/gemini-3.5-flash-lite"],
        }),
      ),
  }),
};

/** A shell whose theme comes from the address. */
export function galleryShell(theme: ThemeChoice): Shell {
  return fakeShell({ theme: () => Promise.resolve(theme) });
}

// @vitest-environment happy-dom
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { speak } from "@/components/testing/locale";
import { simulateBusiness } from "@/lab/simulator/simulate";
import type { Edit, EditWarning, GuardFacts } from "@/lib/domain/edit-guard";
import { NO_ENTITY } from "@/lib/domain/platform";
import { found, valueOf, type AdReading, type PageReading } from "@/lib/domain/reading";
import { createEditGuard, type EditGuard } from "@/lib/overlay/edit-guard";
import type { GuardNote } from "@/lib/overlay/guard-line";
import { setNativeValue, type TextField } from "@/lib/platforms/dom/set-native-value";
import { googleAds } from "@/lib/platforms/google-ads";
import type { AdPlatform } from "@/lib/platforms/platform";
import { renderStaticPage } from "@/tests/replicas/google-ads/static-page";
import { labelledEdits, LANGUAGES, type LabelledEdit, type Language } from "./labelled";
import { editRules } from "@/lib/policy/edit-rules";

/** What the guard shows beside fields: the line itself needs a layout, which a real browser tests. */
const shown = vi.hoisted(() => ({ notes: [] as readonly { key: string }[], at: 0 }));
vi.mock("@/lib/overlay/guard-line", () => ({
  createGuardLines: () => ({
    show(notes: readonly GuardNote[]) {
      shown.notes = notes;
      shown.at = performance.now();
    },
    remove: () => undefined,
  }),
}));

const LOCALES: Readonly<Record<Language, string>> = {
  en: "en-US",
  de: "de-DE",
  fr: "fr-FR",
  es: "es-ES",
  pt: "pt-BR",
  ja: "ja-JP",
};
const account = simulateBusiness({ seed: 7, to: "2026-11-21", days: 60 }).google;
const REST_MS = 1_000;
/** Keystrokes are gathered this long before they are judged (lib/overlay/edit-guard.ts). */
const GATHERED_MS = 30;
/** Waiting is skipped, work is not: the clock that measures runs on. */
const pause = (ms: number) => vi.advanceTimersByTimeAsync(ms);

interface Outcome {
  readonly edit: LabelledEdit;
  readonly said: EditWarning["code"] | null;
  /** From the event to the line; null where none came. */
  readonly ms: number | null;
}
const outcomes: Outcome[] = [];

function factsFor(edit: LabelledEdit, reading: PageReading): GuardFacts {
  return {
    platform: edit.platform,
    accountId: reading.page.accountId,
    level: edit.level,
    entity: reading.page.entity,
    today: "2026-11-26",
    currency: "EUR",
    ranges: {},
    brief: null,
    policy: editRules(edit.platform, [], []),
    tracking: null,
    ...edit.facts,
  };
}

/** The code in a note's key: `budget edit-times-up {…}`. */
function saidAbout(field: Edit["field"]): EditWarning["code"] | null {
  const note = shown.notes.find(({ key }) => key.startsWith(`${field} `));
  return (note?.key.split(" ")[1] as EditWarning["code"] | undefined) ?? null;
}

/** A page whose form the reader has read: the edit is what differs between two of its readings. */
function readForm({ platform, level, field }: LabelledEdit, value: Edit["after"], locale: string): PageReading {
  const isUrl = field === "finalUrl";
  const reading = value === null ? ({ status: "absent" } as const) : found(value, JSON.stringify(value), "key:test");
  const none: AdReading = {
    headlines: [],
    descriptions: [],
    primaryTexts: [],
    finalUrl: { status: "absent" },
    callToAction: { status: "absent" },
  };
  return {
    platform,
    page: {
      kind: isUrl ? "ad-editor" : "settings",
      level,
      accountId: "1",
      entity: { ...NO_ENTITY, [level]: "7" },
    },
    locale,
    currency: "EUR",
    dateRange: null,
    table: null,
    settings: isUrl ? null : { [field]: reading },
    ad: isUrl ? ({ ...none, finalUrl: reading } as AdReading) : null,
    problems: [],
  };
}

async function choose(edit: LabelledEdit, locale: string): Promise<Outcome> {
  if (edit.how.by !== "choosing") throw new Error("not a choice");
  let now = readForm(edit, edit.how.before, locale);
  const field = document.createElement("input");
  document.body.replaceChildren(field);
  const platform: AdPlatform = {
    ...googleAds,
    id: edit.platform,
    read: () => now,
    locate: () => ({ element: field, box: field, editable: true }),
  };
  const guard = createEditGuard(document, platform);
  guard.seen(now);
  guard.facts(factsFor(edit, now));
  shown.notes = [];
  now = readForm(edit, edit.how.after, locale);
  const start = performance.now();
  field.dispatchEvent(new Event("change", { bubbles: true }));
  return await outcome(edit, guard, start);
}

async function type(edit: LabelledEdit, locale: string): Promise<Outcome> {
  if (edit.how.by !== "typing") throw new Error("not typed");
  const campaign = account.campaigns.find(
    ({ budgetType, budgetMicros }) => budgetType === "daily" && budgetMicros! > 2e7,
  )!;
  const page = renderStaticPage(account, { locale, campaignId: campaign.id, drawer: campaign.id, expanded: true });
  const target = { kind: "setting", setting: "budget" } as const;
  const platform: AdPlatform = { ...googleAds, id: edit.platform, read: (doc) => ({ ...googleAds.read(doc, page.url), platform: edit.platform }), locate: (doc, _url, to) => googleAds.locate(doc, page.url, to) }; // prettier-ignore
  const reading = platform.read(document, page.url);
  const budget = valueOf(reading.settings?.budget);
  if (budget === undefined) throw new Error(`${edit.name}: the page's budget was not read`);
  const guard = createEditGuard(document, platform);
  guard.seen(reading);
  guard.facts(factsFor(edit, reading));
  shown.notes = [];
  const write = (amount: number) =>
    new Intl.NumberFormat(locale, { useGrouping: false, minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(
      amount,
    );
  const field = googleAds.locate(document, page.url, target)!.element as TextField;
  const text = edit.how.text(budget.amountMicros / 1e6, write);
  const start = performance.now();
  setNativeValue(field, text);
  return await outcome(edit, guard, start);
}

async function outcome(edit: LabelledEdit, guard: EditGuard, start: number): Promise<Outcome> {
  await pause(60);
  const ms = shown.notes.length > 0 ? shown.at - start + GATHERED_MS : null;
  // Half-typed values are left alone until the person rests: that wait is no delay of ours.
  if (ms === null) await pause(REST_MS);
  const said = saidAbout(edit.field);
  guard.remove();
  return { edit, said, ms };
}

beforeAll(async () => {
  await speak("en");
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
});

/** Issue 3, must show 5: at least 95 % of what is harmful is caught, at most 3 % false alarms, within a tenth of a second. */
describe("labelled edits", () => {
  it.each(LANGUAGES)(
    "are judged as a media buyer would in %s",
    async (language) => {
      for (const edit of labelledEdits(language)) {
        const one =
          edit.how.by === "typing" ? await type(edit, LOCALES[language]) : await choose(edit, LOCALES[language]);
        outcomes.push(one);
      }
    },
    120_000,
  );
});

afterAll(() => {
  vi.useRealTimers();
  const harmful = outcomes.filter(({ edit }) => edit.harm !== null);
  const harmless = outcomes.filter(({ edit }) => edit.harm === null);
  const caught = harmful.filter(({ said }) => said !== null);
  const named = harmful.filter(({ edit, said }) => said === edit.harm);
  const alarms = harmless.filter(({ said }) => said !== null);
  const times = outcomes.flatMap(({ ms }) => ms ?? []).sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor(share * (times.length - 1))] ?? NaN).toFixed(0);
  process.stdout.write(
    `  edit guard: ${outcomes.length} edits, ${caught.length} of ${harmful.length} harmful caught (${named.length} by their own name), ` +
      `${alarms.length} of ${harmless.length} harmless flagged, line after ${at(0.5)} / ${at(0.95)} / ${at(1)} ms (p50 / p95 / max)\n`,
  );
  for (const { edit, said } of [...harmful.filter(({ edit: e, said: s }) => e.harm !== s), ...alarms])
    process.stdout.write(`    ${edit.name}: ${said ?? "nothing said"}\n`);
  expect(outcomes.length).toBeGreaterThanOrEqual(120);
  expect(caught.length / harmful.length).toBeGreaterThanOrEqual(0.95);
  expect(named.length / harmful.length).toBeGreaterThanOrEqual(0.95);
  expect(alarms.length / harmless.length).toBeLessThanOrEqual(0.03);
  // A busy machine may lose a moment once; the rule holds for the edits as a whole.
  expect(times[Math.floor(0.95 * (times.length - 1))]).toBeLessThanOrEqual(100);
});

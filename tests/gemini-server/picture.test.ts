import "fake-indexeddb/auto";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { limitsOf, textLength } from "@/lib/copywriting/limits";
import { lintText } from "@/lib/copywriting/lint";
import { fieldsOf } from "@/lib/copywriting/studio/fields";
import type { PictureReading } from "@/lib/copywriting/studio/picture";
import {
  FEELINGS,
  MOMENTS,
  STAGES,
  STUDIO_CHANNELS,
  type StudioWish,
  emptyWish,
  platformOf,
} from "@/lib/copywriting/studio/wish";
import { adReading } from "@/lib/copywriting/testing/made-account";
import type { QuestionImage } from "@/lib/domain/model-question";
import { found } from "@/lib/domain/reading";
import { upsertAccount } from "@/lib/history/accounts";
import { openHistory } from "@/lib/history/db";
import { jpegOf } from "@/tests/pictures/jpeg";
import { BESIDE } from "@/tests/pictures/metadata";
import { pngOf } from "@/tests/pictures/png";
import { account, askedEngine, seen, TEST_KEY } from "./asked-engine";
import { injections } from "./injections";
import { expectNoSecrets } from "./no-secrets";
import { OBEYING } from "./picture-answers";
import type { RecordedRequest } from "./host";

/** What nobody outside may learn: none of it may be in a request. */
const SECRETS = {
  account: "1234567890",
  dashed: "123-456-7890",
  owner: "Nordlicht Räder",
  campaign: "Herbst Zubehör",
  campaignId: "5550001112",
  adset: "Becher Nachfassen",
  adsetId: "5550002223",
  adId: "5550003334",
  mail: "anna@klarwerk.invalid",
  phone: "0800 123 4567",
} as const;

const DATABASE = "gemini-picture";
const { server, engine } = askedEngine(DATABASE);
const plain = emptyWish("en", "google-ads");
const wishFor = (channel: StudioWish["channel"]): StudioWish => ({
  ...plain,
  channel,
  what: {
    ...plain.what,
    product: "Trail Mug",
    brand: SECRETS.owner,
    benefits: ["Fits every bottle cage", "Keeps drinks hot", `From ${SECRETS.campaign}`],
    proof: [`Ask ${SECRETS.mail} or ${SECRETS.phone}, customer ${SECRETS.dashed}`],
  },
});
const reading = adReading(SECRETS.campaignId, ["Mugs for trails", null], {
  page: {
    kind: "ad-editor",
    level: "ad",
    accountId: SECRETS.account,
    entity: { campaign: SECRETS.campaignId, adset: SECRETS.adsetId, ad: SECRETS.adId },
  },
  settings: { name: found(SECRETS.adset, SECRETS.adset, "test") },
});

/** A real picture that carries the words: every other one as PNG. */
function pictureWith(words: string, at: number): QuestionImage {
  const size = { width: 32, height: 24 };
  const bytes = at % 2 === 0 ? pngOf({ ...size, beside: { ...BESIDE, words } }) : jpegOf({ ...size, comment: words });
  return { mimeType: at % 2 === 0 ? "image/png" : "image/jpeg", base64: Buffer.from(bytes).toString("base64") };
}

const ATTACKS = injections(5).map(({ text }) => text);
const look = async (at: number) => {
  const channel = STUDIO_CHANNELS[at % STUDIO_CHANNELS.length]!;
  const request = { account, wish: wishFor(channel), reading, image: pictureWith(ATTACKS[at]!, at) };
  return engine().readPicture({ ...request, shown: await seen(engine().previewPicture(request)) });
};

const NOT_IN_ANY_WORDS =
  /https?:|\/\/|www\.|\p{L}\.\p{L}|@|[<>`[\]{}\\|#=]|AIza|data-[\da-f]|!{2}|\b(?:best|free|guarant\w*|cures?|diabet\w*|vote)\b|\d|[\u200b-\u200f\u202a-\u202e\u2060-\u2064\u00ad\u034f]|[\u{e0000}-\u{e007f}]|\b(?:ignore|ignoriere|disregard|competitor)\b/iu;
const SHOWS = ["in-use", "result", "detail", "people", "place", "range"];

/** Everything that may come back, listed once more here, without the code that is tested. */
function expectOnlyOurs(read: PictureReading, channel: StudioWish["channel"], attack: string): void {
  const platform = platformOf(channel);
  expect(Object.keys(read).sort()).toEqual(["description", "dropped", "hashtags", "model", "texts", "ways"]);
  expect(read.model).toBe("gemini-3.8-flash");
  expect(read.dropped).toEqual(expect.any(Number));
  expect(read.ways.length).toBeLessThanOrEqual(3);
  for (const way of read.ways) {
    expect(Object.keys(way).sort()).toEqual(["feeling", "moment", "shows", "stage"]);
    expect(SHOWS).toContain(way.shows);
    expect(STAGES).toContain(way.stage);
    expect(MOMENTS).toContain(way.moment);
    expect(FEELINGS).toContain(way.feeling);
  }
  for (const tag of read.hashtags) expect(tag).toMatch(/^\p{L}[\p{L}\d_]{2,23}$/u);
  if (platform !== "meta-ads") expect(read.hashtags).toEqual([]);
  const fields = fieldsOf(channel);
  for (const text of read.texts) {
    expect(Object.keys(text).sort()).toEqual(["field", "text"]);
    const field = fields.find(({ id }) => id === text.field);
    expect(field, text.field).toBeDefined();
    expect(text.field).not.toBe("path");
    const { format, slot } = field!;
    expect(textLength(platform, text.text)).toBeLessThanOrEqual(limitsOf(format)[slot]!.longest);
    const problems = lintText(text.text, { platform, format, slot, category: null });
    expect(problems.filter(({ severity }) => severity !== "note"), text.text).toEqual([]); // prettier-ignore
    // Of what the advertiser sells, whatever else: the attack alone never becomes an ad.
    expect(text.text).toMatch(/trail|mugs?|fits|bottle|cage|drinks|keeps|nordlicht|räder|herbst|zubehör/iu);
  }
  expect(read.description.length).toBeLessThanOrEqual(300);
  const words = [read.description, ...read.texts.map(({ text }) => text), ...read.hashtags];
  for (const text of words) {
    expect(text).not.toMatch(NOT_IN_ANY_WORDS);
    expect(text).not.toContain(attack);
    expect(text).not.toContain(attack.replaceAll(/\s+/gu, " ").trim());
    for (const secret of [TEST_KEY, SECRETS.account, SECRETS.mail, SECRETS.phone]) expect(text).not.toContain(secret);
  }
}

const expectNoSecret = (request: RecordedRequest): void => expectNoSecrets(request, TEST_KEY, SECRETS);

/** All that is kept, but for what Gemini has cost. */
async function kept(): Promise<string> {
  const db = openHistory(DATABASE);
  const tables = await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()] as const));
  db.close();
  const said = Object.fromEntries(tables) as Record<string, { key?: string }[]>;
  return JSON.stringify({ ...said, settings: said["settings"]!.filter(({ key }) => key?.startsWith("gemini") !== true) }); // prettier-ignore
}

describe("200 attacks in the words of a picture", () => {
  beforeAll(async () => {
    await upsertAccount(openHistory(DATABASE), account, { name: SECRETS.owner, currency: "EUR" });
    const line = ["Day,Campaign ID,Campaign,Ad group ID,Ad group,Ad ID,Headline 1,Headline 2,Final URL,Impr.,Clicks,Cost,Conversions"]; // prettier-ignore
    for (let day = 1; day <= 28; day += 1)
      line.push(`2026-10-${String(day).padStart(2, "0")},${SECRETS.campaignId},${SECRETS.campaign},${SECRETS.adsetId},${SECRETS.adset},${SECRETS.adId},Mugs of ${SECRETS.campaign},Mugs for trails,https://mugs.example/trail,900,40,20.00,3`); // prettier-ignore
    const file = new File([`${line.join("\n")}\n`], "ads.csv");
    const stored = await engine().importFiles(account, [file], () => undefined);
    expect(stored.ok && stored.value[0]?.result.ok, JSON.stringify(stored)).toBe(true);
    await engine().setGeminiCeiling(100_000_000);
    // Figures are counted at the first look.
    await engine().accounts();
  });

  it("give nothing but what we enumerated, and no request says who asks", async () => {
    expect(new Set(ATTACKS).size).toBeGreaterThanOrEqual(200);
    server().host.setModes("hostile");
    server().host.obeyAs("fields");
    const before = await kept();
    const asked = server().host.requests.length;
    const calls = vi.spyOn(globalThis, "fetch");
    const counts = { texts: 0, descriptions: 0, ways: 0, hashtags: 0, dropped: 0 };
    for (const [at, attack] of ATTACKS.entries()) {
      const answer = await look(at);
      if (!answer.ok) throw new Error(`${attack}: ${answer.trouble.code}`);
      expectOnlyOurs(answer.value, STUDIO_CHANNELS[at % STUDIO_CHANNELS.length]!, attack);
      expect(answer.value.dropped).toBeGreaterThan(20);
      counts.texts += answer.value.texts.length;
      counts.descriptions += Number(answer.value.description !== "");
      counts.ways += answer.value.ways.length;
      counts.hashtags += answer.value.hashtags.length;
      counts.dropped += answer.value.dropped;
    }
    // It is no wall that lets nothing through: what speaks of the product passes, and only that.
    expect(Math.min(...Object.values(counts))).toBeGreaterThan(0);
    const requests = server().host.requests.slice(asked);
    expect(requests.length).toBe(ATTACKS.length);
    requests.forEach(expectNoSecret);
    // The attack did go in with the picture: what came back was held off here, not lost on the way.
    expect(requests.every(({ body }) => body.includes("inlineData"))).toBe(true);
    expect(calls.mock.calls.map(([url]) => new URL(url as string | URL).origin)).toEqual(
      requests.map(() => server().origin),
    );
    calls.mockRestore();
    expect(await kept()).toBe(before);
  });

  it.each(OBEYING.filter((how) => how !== "fields"))("give nothing else either where the answer is %s", async (how) => {
    server().host.setModes("hostile");
    server().host.obeyAs(how);
    const asked = server().host.requests.length;
    for (const [at, attack] of ATTACKS.entries()) {
      if (at % 5 !== 0) continue;
      const answer = await look(at);
      if (answer.ok) expectOnlyOurs(answer.value, STUDIO_CHANNELS[at % STUDIO_CHANNELS.length]!, attack);
      // A trouble says which it is, in our own words only.
      else
        expect(answer.trouble).toMatchObject({
          code: "gemini-unreadable",
          message: "Gemini's answer could not be understood.",
        });
      if (!answer.ok) expect(JSON.stringify(answer.trouble)).not.toContain(attack.slice(0, 12));
    }
    server().host.requests.slice(asked).forEach(expectNoSecret);
  });
});

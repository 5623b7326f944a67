import * as v from "valibot";
import { accountKey } from "@/lib/domain/history";
import type { AccountRef } from "@/lib/domain/history";
import { type PageReading, valueOf } from "@/lib/domain/reading";
import type { EntityRef, Suggestion } from "@/lib/domain/suggestion";
import { bestCells } from "@/lib/advice/best-cells";
import { copyDraft, openAd } from "@/lib/advice/copy";
import { guarded, isDraft, policyContext } from "@/lib/advice/policy";
import { scopeOf } from "@/lib/advice/scope";
import { unknownCopy } from "@/lib/advice/unknown-copy";
import { attributeAt } from "@/lib/advice/unit";
import { adOnScreen } from "@/lib/copywriting/ad-on-screen";
import { type CopyLearning, learnCopy } from "@/lib/copywriting/copy-effect";
import { composeSet, type WrittenText } from "@/lib/copywriting/studio/compose";
import type { StudioSet } from "@/lib/copywriting/studio/draft-set";
import { placeTexts, type TextToPlace } from "@/lib/copywriting/studio/place-texts";
import { type PictureReading, pictureQuestion, readPicture } from "@/lib/copywriting/studio/picture";
import { studioState, type StudioState } from "@/lib/copywriting/studio/state";
import { voiceOf } from "@/lib/copywriting/studio/voice";
import { studioQuestion, writeSet } from "@/lib/copywriting/studio/write-set";
import { studioWish, type StudioWish } from "@/lib/copywriting/studio/wish";
import { storedAccount } from "@/lib/history/accounts";
import { briefOf } from "@/lib/history/briefs";
import { readSetting, writeSetting } from "@/lib/history/settings";
import { policyGuard } from "@/lib/policy/guard";
import type { PolicyContext } from "@/lib/policy/idea";
import { caseFor, type Advising } from "./advising";
import type { AskHere, PayloadPreview, PictureRequest, PlacedTexts, StudioGround, WriteRequest } from "./api";
import { Troubled, fail } from "./answers";
import { lineFor } from "./line-for";
import { namesKept } from "./names-kept";

const keyOf = (account: AccountRef): string => `studio:${accountKey(account)}`;
/** An account without history teaches nothing; the shipped ranker still speaks. */
let nothingLearnt: CopyLearning | null = null;
const untaught = (): CopyLearning => (nothingLearnt ??= learnCopy([]));

/** What the studio starts from: what was kept, the voice of the account's ads, its segments, the brief and the objective. */
export async function studioGround(
  desk: Advising,
  account: AccountRef,
  campaignId: string | null,
  reading: PageReading | null,
): Promise<StudioGround> {
  const [shelf, brief, stored] = await Promise.all([
    desk.shelves.of(account, null),
    briefOf(desk.db, account, campaignId),
    readSetting(desk.db, keyOf(account)),
  ]);
  const campaign = [...(shelf?.book.campaigns.values() ?? [])].find((one) => campaignId !== null && one.id === campaignId) ?? null; // prettier-ignore
  const objective = valueOf(reading?.settings?.objective) ?? (campaign === null ? null : attributeAt(campaign, "objective")); // prettier-ignore
  const client = brief?.client ?? null;
  const kept = v.safeParse(studioState, stored);
  return {
    kept: kept.success ? kept.output : null,
    voice: shelf === null ? null : voiceOf(shelf.learning().ads),
    segments: shelf === null ? [] : bestCells(shelf.book, campaign).slice(0, 8),
    objective: objective === null ? null : String(objective),
    brief: brief === null ? null : { client, locations: brief.limits.locations, ageMin: brief.limits.ageMin, ageMax: brief.limits.ageMax }, // prettier-ignore
    landing: valueOf(reading?.ad?.finalUrl) ?? null,
    today: desk.today(),
  };
}

export async function saveStudio(desk: Advising, account: AccountRef, state: StudioState): Promise<void> {
  const parsed = v.safeParse(studioState, state);
  if (!parsed.success) fail("bad-settings");
  await writeSetting(desk.db, keyOf(account), parsed.output);
}

/** Composes a set; the open ad is looked at where there is one. */
export async function composeCopy(
  desk: Advising,
  account: AccountRef,
  wish: StudioWish,
  reading: PageReading | null,
): Promise<StudioSet> {
  const { wish: checked, ground } = await settled(desk, account, wish, reading);
  return composeSet(checked, ground);
}

/** Wish and ground of a call, checked. */
async function settled(desk: Advising, account: AccountRef, wish: StudioWish, reading: PageReading | null) {
  const parsed = v.safeParse(studioWish, wish);
  if (!parsed.success) fail("bad-settings");
  const [{ learning, policy, book }, known] = await Promise.all([
    groundFor(desk, account, reading),
    storedAccount(desk.db, account),
  ]);
  const screen = reading === null ? null : adOnScreen(reading);
  return { wish: parsed.output, ground: { learning, policy, screen, names: namesKept(known?.name, book, reading) } };
}

/** What writing with a language model would send. Sends nothing. */
export async function previewWriting(
  desk: Advising,
  account: AccountRef,
  asked: StudioWish,
  reading: PageReading | null,
): Promise<PayloadPreview> {
  const { wish, ground } = await settled(desk, account, asked, reading);
  return desk.gemini.preview(studioQuestion(wish, ground));
}

/** A set that a language model writes, each text shown as soon as it has passed the walls. */
export async function writeCopy(
  desk: Advising,
  { account, wish: asked, reading, shown = null }: WriteRequest,
  onTexts: (texts: readonly WrittenText[]) => void,
  askHere: AskHere | undefined,
  signal: AbortSignal,
): Promise<StudioSet> {
  const { wish, ground } = await settled(desk, account, asked, reading);
  const { line, model } = await lineFor(desk, "copy", askHere, shown);
  const set = await writeSet(wish, ground, line, { model, shown, signal, onTexts });
  if (!set.ok) throw new Troubled(set.trouble);
  return set.value;
}

/** What looking at a picture would send. Sends nothing. */
export async function previewPicture(
  desk: Advising,
  { account, wish: asked, reading, image }: PictureRequest,
): Promise<PayloadPreview> {
  const { wish, ground } = await settled(desk, account, asked, reading);
  return desk.gemini.preview(pictureQuestion(wish, ground, image));
}

/** Has a language model look at a picture. */
export async function lookAt(
  desk: Advising,
  { account, wish: asked, reading, image, shown = null }: PictureRequest,
  askHere: AskHere | undefined,
  signal: AbortSignal,
): Promise<PictureReading> {
  const { wish, ground } = await settled(desk, account, asked, reading);
  const { line, model } = await lineFor(desk, "image", askHere, shown);
  const read = await readPicture(wish, ground, image, line, { model, shown, signal });
  if (!read.ok) throw new Troubled(read.trouble);
  return read.value;
}

/** A field of the open ad for each text, as suggestions that the writers take; the guard has the last word. */
export async function placeCopy(
  desk: Advising,
  account: AccountRef,
  reading: PageReading,
  texts: readonly TextToPlace[],
): Promise<PlacedTexts> {
  const screen = adOnScreen(reading);
  if (screen === null) return { suggestions: [], unplaced: [] };
  const { learning, policy, one } = await groundFor(desk, account, reading);
  const { proposals, unplaced } = placeTexts(texts, screen, learning, policy);
  const ad = one === null ? null : openAd(one, scopeOf(one.book, reading).adsets);
  const suggestions = proposals.flatMap((proposal): readonly Suggestion[] => {
    if (one !== null && ad !== null) {
      const checked = guarded(policy, copyDraft(one, ad, proposal), { text: proposal.text });
      return isDraft(checked) ? [checked.suggestion] : [];
    }
    const idea = { kind: "copy", platform: reading.platform, setting: null, value: proposal.text, text: proposal.text } as const; // prettier-ignore
    if (policyGuard(idea, policy).verdict === "refuse") return [];
    return [unknownCopy(entityOn(account, reading), proposal, reading.currency, desk.today())];
  });
  const shelf = await desk.shelves.of(account, reading.currency);
  for (const suggestion of suggestions) shelf?.suggestions.set(suggestion.id, suggestion);
  return { suggestions, unplaced };
}

function entityOn({ platform, accountId }: AccountRef, reading: PageReading): EntityRef {
  const name = valueOf(reading.settings?.name) ?? "";
  return { platform, accountId, level: "ad", ids: reading.page.entity, name };
}

async function groundFor(desk: Advising, account: AccountRef, reading: PageReading | null) {
  const shelf = await desk.shelves.of(account, reading?.currency ?? null);
  const one = shelf === null || reading === null ? null : await caseFor(desk, shelf, reading);
  const adset = one === null || reading === null ? undefined : scopeOf(one.book, reading).adsets[0];
  const unknown: PolicyContext = {
    specialAdCategories: valueOf(reading?.settings?.specialAdCategories) ?? null,
    locations: [],
    objective: null,
    campaignName: null,
  };
  const policy = one === null || adset === undefined ? unknown : policyContext(one, adset);
  return { learning: shelf?.learning() ?? untaught(), policy, one, book: shelf?.book ?? null };
}

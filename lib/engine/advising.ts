import type { AccountRef } from "@/lib/domain/history";
import type { PageReading } from "@/lib/domain/reading";
import type { Advice, Suggestion } from "@/lib/domain/suggestion";
import { adviceWithoutHistory, adviseOn } from "@/lib/advice/advise";
import type { Case } from "@/lib/advice/case";
import { copyDraft, openAd } from "@/lib/advice/copy";
import { detailOf } from "@/lib/advice/detail";
import { guarded, isDraft, policyContext } from "@/lib/advice/policy";
import { reasonExamples } from "@/lib/advice/reason-examples";
import { scopeOf } from "@/lib/advice/scope";
import { draftQuestion, draftWithModel } from "@/lib/copywriting/draft";
import { phrase } from "@/lib/advice/phrases";
import { whatIf } from "@/lib/advice/what-if";
import type { ReasonExamples } from "@/lib/domain/reason-examples";
import type { WhatIf, WhatIfChange } from "@/lib/domain/what-if";
import { proposeFromHistory } from "@/lib/copywriting/from-history";
import type { CopyProposal } from "@/lib/copywriting/proposal";
import { listAccounts, storedAccount } from "@/lib/history/accounts";
import type { HistoryDb } from "@/lib/history/db";
import { rememberedOf } from "./account-shelf";
import type { Shelf, Shelves } from "./account-shelf";
import { Troubled, fail } from "./answers";
import type { AskHere, CopyRequest, PayloadPreview, SuggestionDetail } from "./api";
import { loadSettings } from "./engine-settings";
import type { GeminiLine } from "./gemini-line";
import { lineFor } from "./line-for";
import { namesKept } from "./names-kept";
import type { Trainer } from "./training";
import { worthTraining } from "./training";

export interface Advising {
  readonly db: HistoryDb;
  readonly shelves: Shelves;
  readonly trainer: Trainer;
  readonly gemini: GeminiLine;
  readonly today: () => string;
}

/**
 * The account that a page shows. Where the page does not name it: the only account of that platform, if its history knows a
 * campaign of the page by id.
 */
export async function accountOn(desk: Advising, reading: PageReading): Promise<AccountRef | null> {
  const { platform } = reading;
  if (reading.page.accountId !== null) return { platform, accountId: reading.page.accountId };
  const known = (await listAccounts(desk.db)).filter((account) => account.platform === platform);
  if (known.length !== 1) return null;
  const ref: AccountRef = { platform, accountId: known[0]!.accountId };
  const shelf = await desk.shelves.of(ref, reading.currency);
  const ids = [
    reading.page.entity.campaign,
    ...(reading.page.level === "campaign" ? (reading.table?.rows ?? []).map((row) => row.id) : []),
  ];
  const knows = ids.some((id) => id !== null && [...(shelf?.book.campaigns.values() ?? [])].some((c) => c.id === id));
  return knows ? ref : null;
}

/** The page on screen with everything that advice looks at. */
export async function caseFor(desk: Advising, shelf: Shelf, reading: PageReading): Promise<Case> {
  const [remembered, settings] = await Promise.all([rememberedOf(desk.db, shelf.book.account), loadSettings(desk.db)]);
  const { book, responses, memo } = shelf;
  return { book, reading, remembered, caution: settings.caution, today: desk.today(), responses, memo };
}

/**
 * Advice on one page. The first time an account has history but no model, it is trained here (some seconds); after an import the
 * model at hand answers and a new one is trained behind it.
 */
export async function advise(desk: Advising, reading: PageReading): Promise<Advice> {
  const account = await accountOn(desk, reading);
  if (account === null) return adviceWithoutHistory(reading, desk.today());
  const shelf = await desk.shelves.of(account, reading.currency);
  if (shelf === null) return adviceWithoutHistory(reading, desk.today());
  const one = await caseFor(desk, shelf, reading);
  const known = await desk.trainer.load(account);
  let model = known?.model ?? null;
  if (known?.basis !== shelf.version && worthTraining(shelf)) {
    const training = desk.trainer.train(account, shelf, () => undefined);
    if (known === null) model = await training.catch(() => null);
    else training.catch(() => undefined);
  }
  const advice = adviseOn(one, {
    model,
    learning: shelf.learning,
    onFailure: (error) => console.error("advice:", error),
  });
  for (const suggestion of advice.suggestions) shelf.suggestions.set(suggestion.id, suggestion);
  return advice;
}

/** What stands behind a suggestion that was made for this page. */
export async function detail(desk: Advising, reading: PageReading, id: string): Promise<SuggestionDetail> {
  const account = await accountOn(desk, reading);
  const shelf = account === null ? null : await desk.shelves.of(account, reading.currency);
  if (shelf === null) fail("unknown-suggestion");
  let suggestion = shelf.suggestions.get(id);
  if (suggestion === undefined) {
    await advise(desk, reading);
    suggestion = shelf.suggestions.get(id);
  }
  if (suggestion === undefined) fail("unknown-suggestion");
  return detailOf(await caseFor(desk, shelf, reading), suggestion);
}

/** The nearest real examples behind one reason of the page's score; null where its history is gone. */
export async function examplesBehind(
  desk: Advising,
  reading: PageReading,
  setting: string,
): Promise<ReasonExamples | null> {
  const account = await accountOn(desk, reading);
  const shelf = account === null ? null : await desk.shelves.of(account, reading.currency);
  if (shelf === null) return null;
  return reasonExamples(await caseFor(desk, shelf, reading), scopeOf(shelf.book, reading).campaigns, setting);
}

/** What a week of the open campaign or ad set would bring if its spend or its audience were another. */
export async function tryOut(desk: Advising, reading: PageReading, change: WhatIfChange): Promise<WhatIf> {
  const account = await accountOn(desk, reading);
  const shelf = account === null ? null : await desk.shelves.of(account, reading.currency);
  if (shelf === null) return { status: "not-enough", reason: phrase("withheld-no-history", {}) };
  const one = await caseFor(desk, shelf, reading);
  const scope = scopeOf(shelf.book, reading);
  const open = reading.page.level === "campaign" ? scope.campaigns : scope.adsets;
  const unit = open.length === 1 ? open[0] : scope.campaigns.length === 1 ? scope.campaigns[0] : undefined;
  if (unit === undefined) return { status: "not-enough", reason: phrase("what-if-open-one", {}) };
  return whatIf(one, unit, change, (await desk.trainer.load(account!))?.model ?? null);
}

/** Texts for the open ad: the account's own best, and Gemini's where asked for. */
export async function draftCopy(
  desk: Advising,
  { reading, useGemini, shown = null }: CopyRequest,
  askHere: AskHere | undefined,
  signal: AbortSignal,
): Promise<readonly Suggestion[]> {
  const open = await draftGround(desk, reading);
  if (open === null) return [];
  const { shelf, one, ad, learning, policy, names } = open;
  const proposals: CopyProposal[] = [...proposeFromHistory({ reading, learning, policy }).proposals];
  if (useGemini || askHere !== undefined) {
    const { line, model } = await lineFor(desk, "copy", askHere, shown);
    const drafts = await draftWithModel({ reading, learning, policy, names, model, shown }, line, signal);
    if (!drafts.ok) throw new Troubled(drafts.trouble);
    proposals.unshift(...drafts.value.proposals);
  }
  const suggestions = proposals.flatMap((proposal) => {
    // After a language model, too: the guard has the last word.
    const checked = guarded(policy, copyDraft(one, ad, proposal), { text: proposal.text });
    return isDraft(checked) ? [checked.suggestion] : [];
  });
  for (const suggestion of suggestions) shelf.suggestions.set(suggestion.id, suggestion);
  return suggestions;
}

/** What drafting would send for the ad on screen; null where there is none with texts. Sends nothing. */
export async function previewCopy(desk: Advising, reading: PageReading): Promise<PayloadPreview | null> {
  const open = await draftGround(desk, reading);
  if (open === null) return null;
  const question = draftQuestion({ reading, ...open });
  return question === null ? null : desk.gemini.preview(question);
}

/** The open ad with all that drafting for it looks at, and the names that are not sent; null where no known ad is open. */
async function draftGround(desk: Advising, reading: PageReading) {
  const account = await accountOn(desk, reading);
  const shelf = account === null ? null : await desk.shelves.of(account, reading.currency);
  if (account === null || shelf === null) fail("no-history");
  const [one, known] = await Promise.all([caseFor(desk, shelf, reading), storedAccount(desk.db, account)]);
  const ad = openAd(one, scopeOf(one.book, reading).adsets);
  if (ad === null) return null;
  const policy = policyContext(one, ad.adset);
  return { shelf, one, ad, policy, learning: shelf.learning(), names: namesKept(known?.name, shelf.book, reading) };
}

import type { AccountRef } from "@/lib/domain/history";
import type { ShownPayload } from "@/lib/domain/model-question";
import { askModel } from "@/lib/copywriting/ask-model";
import { accountOf } from "@/lib/history/accounts";
import type { ModelReading } from "@/lib/brief/with-model/verify";
import type { Advising } from "./advising";
import { Troubled } from "./answers";
import type { AskHere, PayloadPreview } from "./api";
import { lineFor } from "./line-for";

/** The names that a brief's text is sent without: the account's own, and those of people and firms in it. */
async function questionFor(desk: Advising, account: AccountRef, text: string) {
  // Reading briefs takes as much code as all of advice: only who asks for it waits for it.
  const [{ briefQuestion }, { namesIn }, known] = await Promise.all([
    import("@/lib/brief/with-model/answer"),
    import("@/lib/brief/with-model/names-in"),
    accountOf(desk.db, account),
  ]);
  return briefQuestion(text, [...(known === null ? [] : [known.name]), ...namesIn(text)], desk.today());
}

/** What asking a language model about a client's text would send. Sends nothing. */
export async function previewBrief(desk: Advising, account: AccountRef, text: string): Promise<PayloadPreview> {
  return desk.gemini.preview(await questionFor(desk, account, text));
}

/** A language model's reading of a client's text: what the text itself bears out, and how much it did not. */
export async function askAboutBrief(
  desk: Advising,
  { account, text, shown = null }: { readonly account: AccountRef; readonly text: string; readonly shown?: ShownPayload | null }, // prettier-ignore
  askHere: AskHere | undefined,
  signal: AbortSignal,
): Promise<ModelReading> {
  const question = await questionFor(desk, account, text);
  const { line, model } = await lineFor(desk, "brief", askHere, shown);
  const asked = await askModel(line, question, { model, signal, shown });
  if (!asked.ok) throw new Troubled(asked.trouble);
  const { verifyAnswer } = await import("@/lib/brief/with-model/verify");
  return verifyAnswer(asked.value.value, text, desk.today());
}

import { delay } from "@/lib/platforms/dom/wait-until";
import type { FieldReading } from "@/lib/domain/reading";
import type { SettingValue } from "@/lib/domain/settings";
import { leaveField } from "@/lib/platforms/dom/leave-field";
import { isLocked, isTextField } from "@/lib/platforms/dom/set-native-value";
import type { AdPlatform, WriteRefusal, WriteRequest, WriteResult } from "@/lib/platforms/platform";
import { actAtRest, type Act } from "./at-rest";
import { choiceAct } from "./choose";
import { look, type Sight, type WritePlace } from "./look";
import { outcomeOf, type Outcome } from "./outcome";
import { whileLocked } from "./page-lock";
import { textAct, type Way } from "./put-text";
import { holds } from "./same-value";
import { textFor } from "./text-for";

/** The page re-creates its nodes and takes a value over within this time (facts meta-ads.md 4.2). */
const LEAVE_MS = 40;
const SETTLE_MS = 240;
const POLL_MS = 80;
/** A page that shows nothing yet may still be asking its server. */
const PATIENCE_MS = 1_200;

/**
 * Fills one field, if the page still shows the entity, the field and the value that the advice was made for, and reports what
 * the page made of it from fresh nodes. Never saves, never opens a menu. One write at a time; once `signal` is aborted
 * (the extension was updated, the page left) it rejects and does nothing more.
 */
export async function writeField(
  platform: AdPlatform,
  document: Document,
  address: () => URL,
  request: WriteRequest,
  signal: AbortSignal,
): Promise<WriteResult> {
  signal.throwIfAborted();
  const place = { platform, document, address, request };
  return (await whileLocked(document, () => fill(place, signal))) ?? refused("busy", null);
}

async function fill(place: WritePlace, signal: AbortSignal): Promise<WriteResult> {
  const { request } = place;
  const first = look(place);
  const standing = objection(place, first);
  if (standing !== null) return refused(standing, standing === "wrong-entity" ? null : first.value);
  if (isThere(first, request)) return done("written", first.value, first);

  const attempt = (way: Way) => actAtRest(place, (sight) => decide(place, sight, way), signal);
  const { refusal, sight: start } = await attempt("set");
  if (refusal !== null) return refused(refusal, refusal === "wrong-entity" ? null : start.value);
  const text = isTyped(place) ? textFor(request, start, place.platform.writing) : null;
  let end = await settle(place, start, text, signal);
  if (end.outcome === "nothing" && isTyped(place) && isTextField(end.sight.field!.element)) {
    const again = await attempt("type");
    if (again.refusal === null) end = await settle(place, start, text, signal);
  }
  return conclude(place, start, end, signal);
}

async function conclude(
  place: WritePlace,
  start: Sight,
  { outcome, sight }: Ending,
  signal: AbortSignal,
): Promise<WriteResult> {
  switch (outcome) {
    case "taken":
      return done("written", sight.value, start);
    case "adjusted":
      return done("adjusted", sight.value, start);
    case "unseen":
      return refused("unconfirmed", sight.same ? sight.value : null);
    case "nothing":
      return refused("not-taken", sight.value, sight.complaint);
    case "complained":
    case "spoilt": {
      // Nothing half written stays behind: what the page refused is taken back.
      const { complaint } = sight;
      const { isOurs: wasOurs, sight: now } = await takeBack(place, start, signal);
      if (!now.same) return refused("unconfirmed", null, complaint);
      // What stands there is somebody else's: what became of ours cannot be told.
      return refused(wasOurs ? "not-taken" : "unconfirmed", now.value, complaint);
    }
  }
}

/** What speaks against writing, as the page stands now. */
function objection(place: WritePlace, { same, value, field, text, options }: Sight): WriteRefusal | null {
  if (!same) return "wrong-entity";
  const { target } = place.request;
  const { chosen } = place.platform.writing;
  if (!isTyped(place)) {
    if (target.kind !== "setting" || !chosen.includes(target.setting)) return "not-writable";
    return options.length === 0 ? "not-on-screen" : null;
  }
  if (field === null || text === null) {
    // A budget that the form does not have is set elsewhere: at the campaign, in a shared budget.
    const elsewhere = target.kind === "setting" && target.setting === "budget" && value.status === "absent";
    return elsewhere ? "locked" : "not-on-screen";
  }
  return field.editable && !isLocked(field.element) ? null : "locked";
}

function isTyped({ platform, request: { target } }: WritePlace): boolean {
  return target.kind !== "setting" || platform.writing.typed.includes(target.setting);
}

/** True where there is nothing to do. */
function isThere({ value, text }: Sight, { value: wanted, restore }: WriteRequest): boolean {
  return holds(value, wanted) && (restore === undefined || text === restore);
}

/** What to do with the page as it is seen at this moment. */
function decide(place: WritePlace, sight: Sight, way: Way): Act | WriteRefusal {
  const { request, platform } = place;
  const against = objection(place, sight);
  if (against !== null) return against;
  if (!holds(sight.value, request.expected)) return "changed-since";
  if (!isTyped(place)) return choiceAct(sight.options, request.value);
  const text = textFor(request, sight, platform.writing);
  return (text === null ? null : textAct(sight.field!.element, text, way)) ?? "not-writable";
}

interface Ending {
  readonly outcome: Outcome;
  readonly sight: Sight;
}

/** Leaves the field as a person would once it holds what we typed, and waits until the page shows the same twice. */
async function settle(place: WritePlace, start: Sight, text: string | null, signal: AbortSignal): Promise<Ending> {
  const began = Date.now();
  let isLeft = false;
  for (let last = ""; ;) {
    await delay(isLeft ? POLL_MS : LEAVE_MS, signal);
    const sight = look(place);
    signal.throwIfAborted();
    if (!isLeft && text !== null && sight.same && sight.text !== null && isOurs(sight.text, text)) {
      isLeft = true;
      if (isTextField(sight.field!.element)) leaveField(sight.field!.element);
      continue;
    }
    const outcome = outcomeOf(sight, start.value, place.request);
    const now = JSON.stringify([outcome, sight.value, sight.complaint, sight.text]);
    const waited = Date.now() - began;
    const enough = outcome === "nothing" ? PATIENCE_MS : SETTLE_MS;
    if ((now === last && waited >= enough) || waited >= 2 * PATIENCE_MS) return { outcome, sight };
    last = now;
  }
}

/** Puts back what stood in the field, if what stands there is what we put in; says what the page shows then. */
async function takeBack(
  place: WritePlace,
  start: Sight,
  signal: AbortSignal,
): Promise<{ readonly isOurs: boolean; readonly sight: Sight }> {
  const former = start.text;
  const typed = isTyped(place) ? textFor(place.request, start, place.platform.writing) : null;
  const back = (sight: Sight): Act | WriteRefusal => {
    const against = objection(place, sight);
    if (against !== null) return against;
    if (!isTyped(place)) return backToChoice(sight, start, place.request);
    const isGone = sight.text === null || typed === null || !isOurs(sight.text, typed);
    if (former === null || isGone) return "changed-since";
    return textAct(sight.field!.element, former, "set") ?? "not-writable";
  };
  const { refusal, sight } = await actAtRest(place, back, signal);
  if (refusal !== null) return { isOurs: refusal !== "changed-since", sight };
  return { isOurs: true, sight: (await settle(place, sight, former, signal)).sight };
}

function backToChoice(sight: Sight, start: Sight, { value }: WriteRequest): Act | WriteRefusal {
  if (!holds(sight.value, value) || start.value.status !== "found") return "changed-since";
  const former: unknown = start.value.value;
  if (typeof former !== "string" && typeof former !== "boolean" && !Array.isArray(former)) return "not-writable";
  return choiceAct(sight.options, former as string | boolean | readonly string[]);
}

/** True for a text that we typed, also where the page has put thousands signs or decimals to it. */
function isOurs(shown: string, typed: string): boolean {
  if (shown === typed) return true;
  const digits = typed.replace(/\D/g, "");
  return digits !== "" && /^[\d\s.,'\u2019]+$/.test(shown) && shown.replace(/\D/g, "").startsWith(digits);
}

function done(status: "written" | "adjusted", after: FieldReading<SettingValue>, start: Sight): WriteResult {
  return { status, before: start.value, after, formerText: start.text };
}

function refused(
  reason: WriteRefusal,
  after: FieldReading<SettingValue> | null,
  message: string | null = null,
): WriteResult {
  return { status: "refused", reason, after, message };
}

import type { EntityIds, Level } from "@/lib/domain/platform";
import { unreadable, type FieldReading } from "@/lib/domain/reading";
import type { SettingValue } from "@/lib/domain/settings";
import { isRichText, writeRichText } from "@/lib/platforms/dom/rich-text";
import { isTextField, setNativeValue } from "@/lib/platforms/dom/set-native-value";
import { delay } from "@/lib/platforms/dom/wait-until";
import type { WriteRefusal, WriteRequest, WriteResult } from "@/lib/platforms/platform";
import { readAddress } from "./address";
import { findEditor } from "./editor";
import { complaintOf, textOf } from "./form-controls";
import { locateField } from "./locate";
import { pageLocale } from "./page-locale";
import { readPage } from "./read";
import { isTyped } from "./spots";
import { isSameValue, textToType } from "./typed-value";

/** The pages re-create their nodes and settle their state within this time (facts 4.2). */
const SETTLE_MS = 300;

const LEVELS_DOWN: readonly Level[] = ["campaign", "adset", "ad"];

/** True where the page shows exactly what the request was made for, down to the level of the open form. */
function isSameEntity(document: Document, url: URL, request: WriteRequest): boolean {
  const { page } = readPage(document, url);
  if (page.level === null || page.accountId === null || page.accountId !== request.accountId) return false;
  if (page.entity[page.level] === null) return false;
  return LEVELS_DOWN.every((level) => agrees(page.entity, request.entity, level, page.level === level));
}

/** The form's own id must be equal; parents must not contradict. */
function agrees(shown: EntityIds, asked: EntityIds, level: Level, own: boolean): boolean {
  if (own) return shown[level] === asked[level];
  return shown[level] === null || asked[level] === null || shown[level] === asked[level];
}

/** The current reading of the target, from fresh nodes. */
function readTarget(document: Document, url: URL, { target }: WriteRequest): FieldReading<SettingValue> {
  const { settings, ad } = readPage(document, url);
  if (target.kind === "text") return ad?.[target.slot][target.index] ?? unreadable("no-match");
  if (target.kind === "finalUrl") return ad?.finalUrl ?? unreadable("no-match");
  return settings?.[target.setting] ?? unreadable("no-match");
}

function refused(
  reason: WriteRefusal,
  after: FieldReading<SettingValue> | null,
  message: string | null = null,
): WriteResult {
  return { status: "refused", reason, after, message };
}

/** Puts a text into whatever kind of field it is. False where this browser has no way. */
async function typeInto(control: HTMLElement, text: string, signal: AbortSignal): Promise<boolean> {
  if (isTextField(control)) {
    setNativeValue(control, text);
    return true;
  }
  return isRichText(control) && writeRichText(control, text, signal);
}

/** The tab's address now: the page may have gone elsewhere while we waited. Saved pages keep the one they were given. */
function addressNow(document: Document, given: URL): URL {
  const now = new URL(document.URL);
  return now.hostname === given.hostname ? now : given;
}

function complaintAt(document: Document, url: URL, request: WriteRequest): string | null {
  const field = locateField(document, url, request.target);
  const editor = findEditor(document, readAddress(url));
  return field === null || editor === null ? null : complaintOf(field.element, editor.root);
}

/**
 * Fills one field of the open form and reads it back. Refuses where another entity is on screen, where the value is no longer
 * the one that the person saw, and where the field is locked or is no text field. A value that the page itself complains
 * about is taken back. Never saves.
 */
export async function writeField(
  document: Document,
  url: URL,
  request: WriteRequest,
  signal: AbortSignal,
): Promise<WriteResult> {
  signal.throwIfAborted();
  if (!isSameEntity(document, url, request)) return refused("wrong-entity", null);
  if (request.target.kind === "setting" && !isTyped(request.target.setting)) return refused("not-writable", null);
  const before = readTarget(document, url, request);
  const field = locateField(document, url, request.target);
  if (field === null) return refused(before.status === "absent" ? "locked" : "not-on-screen", before);
  if (!field.editable) return refused("locked", before);
  if (isSameValue(before, request.value)) return { status: "written", before, after: before };
  if (!isSameValue(before, request.expected)) return refused("changed-since", before);
  const previous = textOf(field.element);
  const text = textToType(request.target, request.value, previous, pageLocale(document));
  if (text === null) return refused("not-writable", before);

  if (!(await typeInto(field.element, text, signal))) return refused("not-taken", before);
  await delay(SETTLE_MS, signal);
  const here = addressNow(document, url);
  if (!isSameEntity(document, here, request)) return refused("wrong-entity", null);
  const after = readTarget(document, here, request);
  const complaint = complaintAt(document, here, request);
  if (complaint !== null) {
    const again = locateField(document, here, request.target);
    if (again !== null) await typeInto(again.element, previous, signal);
    await delay(SETTLE_MS, signal);
    return refused("not-taken", readTarget(document, here, request), complaint);
  }
  return isSameValue(after, request.value) ? { status: "written", before, after } : refused("not-taken", after);
}

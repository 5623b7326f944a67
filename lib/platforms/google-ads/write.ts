import type { FieldTarget, WritableValue } from "@/lib/domain/field-target";
import { moneyToUnits, type Money } from "@/lib/domain/money";
import { ABSENT, unreadable, type FieldReading, type PageReading } from "@/lib/domain/reading";
import type { SettingValue } from "@/lib/domain/settings";
import { insertText } from "@/lib/platforms/dom/insert-text";
import { isLocked, isTextField, setNativeValue, type TextField } from "@/lib/platforms/dom/set-native-value";
import { delay } from "@/lib/platforms/dom/wait-until";
import { styleOf } from "@/lib/platforms/parse/number-style";
import type { WriteRefusal, WriteRequest, WriteResult } from "@/lib/platforms/platform";
import { messageOf } from "./form-fields";
import { locateField } from "./locate";
import { readPage, type PageParts } from "./read-page";

/** The page re-creates its inputs and validates within this time. */
const SETTLE_MS = 300;

/** Fills one field of the page, if it is still the field and the value that the advice was made for. */
export async function writeField(
  document: Document,
  url: URL,
  request: WriteRequest,
  signal: AbortSignal,
): Promise<WriteResult> {
  const { target } = request;
  const parts = readPage(document, addressOf(document, url));
  if (!isSameEntity(parts.reading, request)) return refused("wrong-entity", null);
  const before = readingOf(parts.reading, target);
  const field = fieldOf(document, parts, target);
  if (typeof field === "string") return refused(field, before);
  if (isTaken(before, request.value)) return { status: "written", before, after: before };
  if (!isExpected(before, request.expected)) return refused("changed-since", before);
  const text = textFor(request.value, target, parts.reading.locale, field.value);
  if (text === null) return refused("not-writable", before);

  const old = field.value;
  const fill = async (put: (element: TextField, text: string) => void, value: string) => {
    const now = fieldOf(document, readPage(document, addressOf(document, url)), target);
    if (typeof now === "string") return;
    put(now, value);
    await delay(SETTLE_MS, signal);
  };
  await fill(setNativeValue, text);
  let after = check();
  // Some of Google's inputs only notice what is typed at the cursor.
  if (after.same && !isTaken(after.reading, request.value) && sameReading(after.reading, before)) {
    await fill(insertText, text);
    after = check();
  }
  if (!after.same) return refused("wrong-entity", after.reading);
  if (isTaken(after.reading, request.value) && after.message === null)
    return { status: "written", before, after: after.reading };
  // Nothing half written stays behind: what the page refused is taken back.
  const { message } = after;
  await fill(setNativeValue, old);
  return { ...refused("not-taken", check().reading), message };

  function check(): { same: boolean; reading: FieldReading<SettingValue>; message: string | null } {
    const fresh = readPage(document, addressOf(document, url));
    const element = fieldOf(document, fresh, target);
    const invalid = typeof element !== "string" && element.getAttribute("aria-invalid") === "true";
    const stated = typeof element === "string" ? null : messageOf(element);
    return {
      same: isSameEntity(fresh.reading, request),
      reading: readingOf(fresh.reading, target),
      message: stated ?? (invalid ? "" : null),
    };
  }
}

function refused(reason: WriteRefusal, after: FieldReading<SettingValue> | null): WriteResult & { status: "refused" } {
  return { status: "refused", reason, after, message: null };
}

/** The address may have changed since the message was sent; a document that was not navigated to has none of its own. */
function addressOf(document: Document, url: URL): URL {
  try {
    const own = new URL(document.URL);
    return own.origin === url.origin ? own : url;
  } catch {
    return url;
  }
}

/** The account, and every id that both sides know; the form's own entity must be known. */
function isSameEntity({ page }: PageReading, { accountId, entity }: WriteRequest): boolean {
  if (accountId !== null && page.accountId !== accountId) return false;
  const own = page.kind === "ad-editor" ? "ad" : page.level;
  if (own === null || page.entity[own] === null || entity[own] !== page.entity[own]) return false;
  return (["campaign", "adset", "ad"] as const).every(
    (level) => page.entity[level] === null || entity[level] === null || page.entity[level] === entity[level],
  );
}

/** What the page shows for a target; absent fields of a form that is open are absent, others were not looked for. */
export function readingOf(reading: PageReading, target: FieldTarget): FieldReading<SettingValue> {
  if (target.kind === "text") return reading.ad?.[target.slot][target.index] ?? unreadable("no-match");
  if (target.kind === "finalUrl") return reading.ad?.finalUrl ?? unreadable("no-match");
  return reading.settings?.[target.setting] ?? unreadable("no-match");
}

function fieldOf(document: Document, parts: PageParts, target: FieldTarget): TextField | WriteRefusal {
  const located = locateField(document, parts, target);
  if (located === null) return "not-on-screen";
  if (!isTextField(located.element)) {
    const typeable = target.kind !== "setting" || TYPEABLE.has(target.setting);
    return typeable ? "not-on-screen" : "not-writable";
  }
  return located.editable && !isLocked(located.element) ? located.element : "locked";
}

const TYPEABLE: ReadonlySet<string> = new Set([
  "name",
  "budget",
  "targetCpa",
  "targetRoas",
  "maxCpc",
  "startDate",
  "endDate",
]);

function isMoney(value: unknown): value is Money {
  return typeof value === "object" && value !== null && "amountMicros" in value;
}

function sameValue(a: unknown, b: unknown): boolean {
  if (isMoney(a) && isMoney(b))
    return (
      a.amountMicros === b.amountMicros && (a.currency === b.currency || a.currency === null || b.currency === null)
    );
  if (typeof a === "number" && typeof b === "number") return Math.abs(a - b) < 1e-9;
  return JSON.stringify(a) === JSON.stringify(b);
}

function isExpected(before: FieldReading<SettingValue>, expected: SettingValue | null): boolean {
  if (before.status === "found") return expected !== null && sameValue(before.value, expected);
  return before.status === "absent" && expected === null;
}

function isTaken(reading: FieldReading<SettingValue>, value: WritableValue): boolean {
  if (reading.status === "absent") return value === "";
  return reading.status === "found" && sameValue(reading.value, value);
}

function sameReading(a: FieldReading<SettingValue>, b: FieldReading<SettingValue>): boolean {
  if (a.status !== "found" || b.status !== "found") return a.status === b.status && a !== ABSENT;
  return sameValue(a.value, b.value);
}

/** The text to type: the page's decimal sign, no grouping; a target ROAS as its percentage. null: not for this field. */
function textFor(value: WritableValue, target: FieldTarget, locale: string | null, shown: string): string | null {
  if (typeof value === "string") return value;
  if (target.kind !== "setting") return null;
  const decimal = /\d([.,])\d{1,2}$/.exec(shown)?.[1] ?? styleOf(locale)?.decimal ?? ".";
  if (isMoney(value)) {
    if (!["budget", "targetCpa", "maxCpc"].includes(target.setting)) return null;
    const units = moneyToUnits(value);
    if (Math.round(units * 100) * 10_000 !== value.amountMicros) return null;
    const digits = Number.isInteger(units) && !/[.,]\d{1,2}$/.test(shown) ? 0 : 2;
    return units.toFixed(digits).replace(".", decimal);
  }
  if (target.setting !== "targetRoas") return null;
  return String(Number((value * 100).toFixed(2))).replace(".", decimal);
}

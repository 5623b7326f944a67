import { LEVELS } from "@/lib/domain/platform";
import type { FieldTarget } from "@/lib/domain/field-target";
import { unreadable, type FieldReading, type PageReading } from "@/lib/domain/reading";
import type { SettingValue } from "@/lib/domain/settings";
import { isRichText, readRichText } from "@/lib/platforms/dom/rich-text";
import { isTextField } from "@/lib/platforms/dom/set-native-value";
import type { AdPlatform, ChoiceOption, LocatedField, WriteRequest } from "@/lib/platforms/platform";
import { complaintAt } from "./complaint";

/** The page that is written to, and what for. */
export interface WritePlace {
  readonly platform: AdPlatform;
  readonly document: Document;
  /** The tab's address now: the page may go elsewhere while we wait. */
  readonly address: () => URL;
  readonly request: WriteRequest;
}

/** What the page shows at one moment, from fresh nodes. */
export interface Sight {
  /** The account and the entity on screen are those that the request is for. */
  readonly same: boolean;
  readonly reading: PageReading;
  readonly value: FieldReading<SettingValue>;
  readonly field: LocatedField | null;
  /** What the field held as text at this moment (its node may hold another later); null where it is not typed into. */
  readonly text: string | null;
  readonly options: readonly ChoiceOption[];
  readonly complaint: string | null;
}

/** Looks once, synchronously. */
export function look({ platform, document, address, request }: WritePlace): Sight {
  const url = address();
  const reading = platform.read(document, url);
  const { target } = request;
  const field = platform.locate(document, url, target);
  const isChosen = target.kind === "setting" && platform.writing.chosen.includes(target.setting);
  return {
    same: isSameEntity(reading, request) && platform.writing.isElsewhere?.(document, url) !== true,
    reading,
    value: valueAt(reading, target),
    field,
    text: textIn(field),
    options: isChosen ? platform.writing.options(document, url, target.setting) : [],
    complaint: field === null ? null : complaintAt(field),
  };
}

/** The account, and the ids down to the level of the open form: its own must be the asked one, the others must not contradict. */
function isSameEntity({ page }: PageReading, { accountId, entity }: WriteRequest): boolean {
  if (page.accountId === null || page.accountId !== accountId) return false;
  const { level } = page;
  if (level === null || page.entity[level] === null || page.entity[level] !== entity[level]) return false;
  const below = LEVELS.slice(LEVELS.indexOf(level) + 1);
  // What is asked for an ad set must not land in its campaign's form.
  if (below.some((each) => entity[each] !== null && entity[each] !== page.entity[each])) return false;
  return LEVELS.every(
    (each) => page.entity[each] === null || entity[each] === null || page.entity[each] === entity[each],
  );
}

function valueAt(reading: PageReading, target: FieldTarget): FieldReading<SettingValue> {
  if (target.kind === "text") return reading.ad?.[target.slot][target.index] ?? unreadable("no-match");
  if (target.kind === "finalUrl") return reading.ad?.finalUrl ?? unreadable("no-match");
  return reading.settings?.[target.setting] ?? unreadable("no-match");
}

function textIn(field: LocatedField | null): string | null {
  if (field === null) return null;
  if (isTextField(field.element)) return field.element.value;
  return isRichText(field.element) ? readRichText(field.element) : null;
}

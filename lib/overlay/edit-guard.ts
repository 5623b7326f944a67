import { i18n } from "@/lib/wording/i18n";
import { AMOUNT_SETTINGS, type EditedField, type EditWarning, type GuardFacts } from "@/lib/domain/edit-guard";
import type { FieldTarget } from "@/lib/domain/field-target";
import { valueOf, type PageReading } from "@/lib/domain/reading";
import type { SettingValue } from "@/lib/domain/settings";
import type { AdPlatform } from "@/lib/platforms/platform";
import { judgeEdits } from "@/lib/policy/edit-guard/judge-edits";
import { findEdits, formKey, formValues } from "./find-edits";
import { createGuardLines } from "./guard-line";
import { fieldWord, guardLine } from "./guard-words";

/** Keystrokes that come together are judged together; well under the tenth of a second in which a line must stand. */
const TOGETHER_MS = 30;
/** A half-typed value is left alone until the person rests this long, or leaves the field. */
const REST_MS = 900;

export interface EditGuard {
  /** A fresh reading of the page: what an untouched form holds, and the end of forms that were closed. */
  seen(reading: PageReading): void;
  /** Runs a write of ours: what it puts into a field is no edit of the person's. */
  during<T>(target: FieldTarget, write: () => Promise<T>): Promise<T>;
  /** The form may have been edited before this was there to hear of it. */
  catchUp(): void;
  /** What the account's history says; only used for the entity that it was made for. */
  facts(facts: GuardFacts | null): void;
  remove(): void;
}

export function targetOf(field: EditedField): FieldTarget {
  return field === "finalUrl" ? { kind: "finalUrl" } : { kind: "setting", setting: field };
}

/** Watches the open form while the person edits it, and says beside a field what is odd about its new value. Blocks nothing. */
export function createEditGuard(document: Document, platform: AdPlatform): EditGuard {
  const window = document.defaultView!;
  const urlNow = () => new URL(window.location.href);
  let facts: GuardFacts | null = null;
  let key: string | null = null;
  let baseline = new Map<EditedField, SettingValue | null>();
  const closed = new Set<string>();
  const lines = createGuardLines(document, i18n.t("guard.close"), (which) => {
    closed.add(which);
    judge(last, true);
  });
  let last: PageReading | null = null;
  let writing = 0;
  let together = 0;
  let rest = 0;

  const seen = (reading: PageReading) => {
    last = reading;
    const now = formKey(reading);
    if (now !== key) {
      key = now;
      baseline = new Map();
      closed.clear();
      lines.show([]);
    }
    if (key === null) return;
    // Sections mount late: a field counts from when it was first seen.
    const values = formValues(reading);
    for (const [field, value] of values) if (!baseline.has(field)) baseline.set(field, value);
    for (const { field, after } of findEdits(baseline, values))
      if (TYPED.has(field) && !isOpen(field)) baseline.set(field, after);
  };

  // A section that was saved or cancelled shows its value, and holds no field to type into any more.
  const isOpen = (field: EditedField) => platform.locate(document, urlNow(), targetOf(field))?.editable === true;

  /** The pages re-create a field at each keystroke: what counts is whether the cursor stands in it now. */
  const isTypedInto = (field: EditedField) => {
    const active = document.activeElement;
    return active !== null && platform.locate(document, urlNow(), targetOf(field))?.box.contains(active) === true;
  };

  const judge = (reading: PageReading | null, rested: boolean) => {
    if (reading === null || key === null) return;
    const { level } = reading.page;
    if (level === null) return;
    const edits = findEdits(baseline, formValues(reading));
    const own = facts !== null && isFor(facts, reading) ? facts : null;
    const type = valueOf(reading.settings?.budgetType);
    const warnings = judgeEdits(edits, {
      platform: platform.id,
      level,
      today: own?.today ?? localToday(),
      locale: reading.locale,
      budgetType: type ?? null,
      startDate: valueOf(reading.settings?.startDate) ?? null,
      endDate: valueOf(reading.settings?.endDate) ?? null,
      facts: own,
    });
    const shown = warnings.filter(
      (warning) => (warning.atOnce || rested || !isTypedInto(warning.field)) && !closed.has(keyOf(warning, edits)),
    );
    lines.show(
      shown.map((warning) => ({
        key: keyOf(warning, edits),
        field: fieldWord(warning.field, platform.id),
        text: guardLine(warning, platform.id, own?.currency ?? reading.currency),
        source: warning.source,
        locate: () => platform.locate(document, urlNow(), targetOf(warning.field)),
      })),
    );
  };

  const check = (rested: boolean) => {
    if (document.visibilityState === "hidden" || writing > 0) return;
    const reading = platform.read(document, urlNow());
    if (formKey(reading) !== key) return;
    seen(reading);
    judge(reading, rested);
  };
  const startResting = () => {
    window.clearTimeout(rest);
    rest = window.setTimeout(() => check(true), REST_MS);
  };
  const edited = (event: Event) => {
    if (key === null) return;
    // The first of several events starts the clock, so that a page that reports a keystroke five times does not delay it.
    if (together === 0)
      together = window.setTimeout(() => {
        together = 0;
        check(false);
      }, TOGETHER_MS);
    if (event.type === "input") startResting();
  };
  const listening = new AbortController();
  // Radios, switches and menus of both platforms may report a click only.
  for (const type of ["input", "change", "click", "focusout"])
    document.addEventListener(type, edited, { capture: true, passive: true, signal: listening.signal });

  return {
    seen,
    async during(target, write) {
      writing += 1;
      try {
        return await write();
      } finally {
        writing -= 1;
        const field = target.kind === "setting" ? target.setting : target.kind === "finalUrl" ? "finalUrl" : null;
        const reading = platform.read(document, urlNow());
        if (field !== null && formKey(reading) === key) {
          const value = formValues(reading).get(field);
          if (value !== undefined) baseline.set(field, value);
          seen(reading);
          judge(reading, true);
        }
      }
    },
    catchUp() {
      check(false);
      startResting();
    },
    facts(next) {
      facts = next;
      if (last !== null && next !== null && isFor(next, last)) judge(last, true);
    },
    remove() {
      listening.abort();
      window.clearTimeout(together);
      window.clearTimeout(rest);
      lines.remove();
    },
  };
}

/** Fields that are typed into: only these close with their section. */
const TYPED: ReadonlySet<EditedField> = new Set([...AMOUNT_SETTINGS, "startDate", "endDate", "finalUrl"]);

/** One warning about one value: put away, it stays away until the value changes again. */
function keyOf(warning: EditWarning, edits: readonly { field: EditedField; after: SettingValue | null }[]): string {
  const after = edits.find(({ field }) => field === warning.field)?.after ?? null;
  return `${warning.field} ${warning.code} ${JSON.stringify(after)}`;
}

function isFor(facts: GuardFacts, { platform, page }: PageReading): boolean {
  if (page.level === null || facts.platform !== platform || facts.level !== page.level) return false;
  return facts.accountId === page.accountId && facts.entity[page.level] === page.entity[page.level];
}

/** The person's own day, until the engine has said which day the account has. */
function localToday(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}

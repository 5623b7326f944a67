import type { GuardFacts } from "@/lib/domain/edit-guard";
import type { FieldTarget } from "@/lib/domain/field-target";
import type { PageReading } from "@/lib/domain/reading";
import type { EditGuard } from "./edit-guard";
import { formKey } from "./find-edits";

/** What the page's watch tells the guard, before and after the guard is there. */
export type LazyGuard = Omit<EditGuard, "catchUp">;

/** How many readings of one form wait for the guard; the first says what the form held when it was opened. */
const MOST_WAITING = 20;
/** A browser that failed this often to bring the script is not asked again. */
const MOST_TRIES = 3;

/**
 * The edit-time guard, brought at the first sight of a form: a page that only shows tables never carries it. What was read
 * meanwhile is told to it first, so that an edit during the loading counts as one.
 */
export function createLazyGuard(load: () => Promise<() => EditGuard>): LazyGuard {
  let guard: EditGuard | null = null;
  let loading: Promise<void> | null = null;
  let removed = false;
  let tries = 0;
  let facts: GuardFacts | null = null;
  let form: string | null = null;
  let waiting: PageReading[] = [];

  const begin = (create: () => EditGuard) => {
    if (removed) return;
    guard = create();
    for (const reading of waiting) guard.seen(reading);
    waiting = [];
    guard.facts(facts);
    guard.catchUp();
  };
  const bring = () => {
    if (loading !== null || tries >= MOST_TRIES) return;
    tries += 1;
    loading = load()
      .then(begin)
      // Without the guard the page is read and written as ever.
      .catch(() => undefined)
      .finally(() => (loading = null));
  };

  return {
    seen(reading) {
      if (guard !== null) {
        guard.seen(reading);
        return;
      }
      const now = formKey(reading);
      if (now !== form) waiting = [];
      form = now;
      if (now === null) return;
      if (waiting.length < MOST_WAITING) waiting.push(reading);
      bring();
    },
    async during<T>(target: FieldTarget, write: () => Promise<T>): Promise<T> {
      await loading;
      return guard === null ? await write() : await guard.during(target, write);
    },
    facts(next) {
      facts = next;
      guard?.facts(next);
    },
    remove() {
      removed = true;
      guard?.remove();
    },
  };
}

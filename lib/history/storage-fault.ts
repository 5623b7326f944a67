/** Why the database could not be used, as far as a person can do something about it. */
export type StorageFault = "full" | "failing" | "held" | "closed" | "newer" | "blocked";

/** Chromium's words for a full disk, in errors of no name of their own. */
const FULL = /NO_SPACE|full disk|disk is full/i;
/** In the order in which they explain: a closed database often says why it could not be opened. */
const NAMES: readonly (readonly [StorageFault, readonly string[]])[] = [
  ["full", ["QuotaExceededError"]],
  ["newer", ["VersionError"]],
  ["blocked", ["HistoryBlocked", "MissingAPIError", "SecurityError"]],
  ["held", ["HistoryHeld"]],
  // After a full disk, Firefox refuses the next write as well, by the name InvalidStateError.
  ["failing", ["UnknownError", "AbortError", "InvalidStateError", "OpenFailedError"]],
  ["closed", ["DatabaseClosedError"]],
];

/** What an error says of the database; null where it says nothing of it. Dexie wraps the browser's errors, sometimes many in one. */
export function faultOfStorage(error: unknown): StorageFault | null {
  const causes = causesOf(error);
  if (causes.some(({ message }) => FULL.test(message))) return "full";
  for (const [fault, names] of NAMES) if (causes.some(({ name }) => names.includes(name))) return fault;
  return null;
}

/** An error and what it wraps, the outermost first. */
function causesOf(error: unknown, depth = 0): readonly Error[] {
  if (!(error instanceof Error) || depth > 5) return [];
  const { inner, failures } = error as { inner?: unknown; failures?: unknown };
  const wrapped: readonly unknown[] = [inner, ...(Array.isArray(failures) ? (failures as unknown[]).slice(0, 10) : [])];
  return [error, ...wrapped.flatMap((each) => causesOf(each, depth + 1))];
}

import { hashText } from "@/lib/domain/hash-text";
import type { SeenRows } from "@/lib/model/imported/features";
import type { ImportedModel } from "@/lib/model/imported/model";
import type { TrainingTable } from "@/lib/model/types";

const DAY_MS = 86_400_000;

/** A time of a feature schema as it stands in tables: a date becomes its day number. */
export function timeNumber(time: string | number): number {
  return typeof time === "number" ? time : Date.parse(time) / DAY_MS;
}

export interface Unseen {
  /** Rows that training cannot have seen if the model's schema tells the truth. */
  readonly claimed: (row: number) => boolean;
  /** Rows later than the import: they did not exist when it was trained. */
  readonly proved: (row: number) => boolean;
}

/**
 * Which rows the model cannot have seen. One that does not say what it saw counts as having seen everything until its import; where
 * rows have neither time nor group nothing can be said, and none is unseen.
 */
export function unseenRows(imported: Pick<ImportedModel, "features" | "importedOn">, table: TrainingTable): Unseen {
  const { time, group } = table;
  const { importedOn } = imported;
  const proved = (row: number): boolean => time !== null && importedOn !== null && time[row]! > importedOn;
  const seen: SeenRows | undefined = imported.features.trained;
  if (seen === undefined || (seen.until === null && seen.groups === null)) return { claimed: proved, proved };
  const until = seen.until === null ? null : timeNumber(seen.until);
  const groups = seen.groups === null ? null : new Set(seen.groups);
  const later = (row: number): boolean => until === null || (time !== null && time[row]! > until);
  // Where rows of one group belong together, those of a group that it knows are no test of what it says about a new one.
  const strange = (row: number): boolean => groups === null || (group !== null && !groups.has(hashText(group[row]!)));
  return { claimed: (row) => later(row) && strange(row), proved };
}

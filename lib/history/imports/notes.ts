import type { PlatformId } from "@/lib/domain/platform";

/** Hours of the people who saw the ad, not of the account: they cannot be joined with the account's hours. */
const VIEWERS =
  /viewer|betrachter|personne qui regarde|espectador|visualizador|spettatore|kijker|ビューアー|audience_time_zone/i;
const MOST = 4;

/** Sentences about what figures of a file mean. */
export function notesOn(
  names: readonly string[],
  kinds: ReadonlySet<string | null>,
  platform: PlatformId | null,
): string[] {
  const notes: string[] = [];
  if (kinds.size > 1) {
    const named = [...kinds].slice(0, MOST).map((kind) => kind ?? "not stated");
    notes.push(
      `"Results" count ${kinds.size} different things (${named.join(", ")}${kinds.size > MOST ? ", …" : ""}): each row keeps its own, they are not added up.`,
    );
  } else if (platform === "meta-ads" && kinds.has(null)) {
    notes.push('The file does not say what its "Results" count: add the column "Result indicator" or "Result type".');
  }
  if (names.some((name) => VIEWERS.test(name)))
    notes.push(
      "Hours are in the time zones of the viewers, not of the account: days and hours do not fit other reports.",
    );
  return notes;
}

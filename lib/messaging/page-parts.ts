/**
 * Scripts that the background puts into a page only when they are needed, and where the build has them. They run in the
 * content script's own world and count against the same limit of size.
 */
export const PAGE_PARTS = {
  /** Judges what the person edits: only where a form is open. */
  guard: "/page-guard.js",
  /** Lets the person point at a field, and makes a place of it: only when asked for. */
  picker: "/page-picker.js",
  /** Reads the places that were shown: only where there are some. */
  learned: "/page-learned.js",
  /** Fills fields: only where a form is open. */
  writer: "/page-writer.js",
} as const;
export type PagePart = keyof typeof PAGE_PARTS;

const writing = new WeakSet<Document>();

/** Runs one act at a time on a page; null at once where another is running. */
export async function whileLocked<T>(document: Document, run: () => Promise<T>): Promise<T | null> {
  if (writing.has(document)) return null;
  writing.add(document);
  try {
    return await run();
  } finally {
    writing.delete(document);
  }
}

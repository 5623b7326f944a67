/** Google's keys of both generations, whatever stands around them. */
const KEY_SHAPES = [/AIza[0-9A-Za-z_-]{35}/gu, /AQ\.[0-9A-Za-z_.-]{20,}/gu];

/** Text for logs, error messages and exports: every known key and everything of a key's shape is replaced. */
export function redact(text: string, knownKeys: readonly string[] = []): string {
  let clean = text;
  for (const key of knownKeys) if (key.length >= 8) clean = clean.replaceAll(key, "[key]");
  for (const shape of KEY_SHAPES) clean = clean.replace(shape, "[key]");
  return clean;
}

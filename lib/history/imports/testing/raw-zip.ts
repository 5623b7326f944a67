export interface RawEntry {
  readonly name: string;
  /** Packed, as `method` says. */
  readonly data: Uint8Array;
  /** What the archive claims that it is long packed; left out: the truth. */
  readonly claimed?: number;
  /** The number of an earlier entry whose bytes are this one's, too. */
  readonly same?: number;
}

const bytesOf = (size: number, fields: readonly (readonly [at: number, value: number, bytes: 2 | 4])[]) => {
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  for (const [at, value, length] of fields)
    if (length === 4) view.setUint32(at, value, true);
    else view.setUint16(at, value, true);
  return bytes;
};

/** An archive whose directory may lie, which no library would write. `count` is how many entries it claims to have. */
export function rawZip(entries: readonly RawEntry[], count = entries.length): Uint8Array<ArrayBuffer> {
  const locals: Uint8Array[] = [];
  const central: Uint8Array[] = [];
  const starts: number[] = [];
  let at = 0;
  for (const { name, data, claimed = data.length, same } of entries) {
    const label = new TextEncoder().encode(name);
    starts.push(same === undefined ? at : starts[same]!);
    if (same === undefined) {
      const head = bytesOf(30, [[0, 0x04034b50, 4], [8, 8, 2], [18, claimed, 4], [22, 10, 4], [26, label.length, 2]]); // prettier-ignore
      locals.push(head, label, data);
      at += 30 + label.length + data.length;
    }
    const head = bytesOf(46, [[0, 0x02014b50, 4], [10, 8, 2], [20, claimed, 4], [24, 10, 4], [28, label.length, 2], [42, starts.at(-1)!, 4]]); // prettier-ignore
    central.push(head, label);
  }
  const end = bytesOf(22, [[0, 0x06054b50, 4], [8, count, 2], [10, count, 2], [16, at, 4]]); // prettier-ignore
  const parts = [...locals, ...central, end];
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}

/** Names of a JPEG's segments in their order, up to its pixels: `APP0`, `DQT`, …; what a program or camera adds stands in `APP1` to `APP15` and `COM`. */
export function jpegSegments(bytes: Uint8Array): readonly string[] {
  const file = Buffer.from(bytes);
  if (file.readUInt16BE(0) !== 0xffd8) throw new Error("this is no JPEG");
  const names: string[] = [];
  for (let at = 2; at + 4 <= file.length; at += 2 + file.readUInt16BE(at + 2)) {
    const marker = file[at + 1]!;
    names.push(NAMES[marker] ?? (marker >= 0xe0 && marker <= 0xef ? `APP${marker - 0xe0}` : `SOF${marker - 0xc0}`));
    if (marker === 0xda) return names;
  }
  throw new Error("this JPEG has no pixels");
}

const NAMES: Readonly<Record<number, string>> = { 0xc4: "DHT", 0xda: "SOS", 0xdb: "DQT", 0xdd: "DRI", 0xfe: "COM" };

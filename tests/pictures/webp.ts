import { type Bytes, type Part, joined, little } from "./bytes";
import { type Beside, exif, xmp } from "./metadata";

/** A WebP of one colour, without loss: every symbol has a code of no length, so the pixels take no bit. */
export function webpOf({ width, height, beside }: { width: number; height: number; beside?: Beside }): Bytes {
  const chunks = [
    ...(beside === undefined ? [] : [chunk("VP8X", [0x0c, 0, 0, 0], little(width - 1, 3), little(height - 1, 3))]),
    chunk("VP8L", [0x2f], oneColour(width, height)),
    ...(beside === undefined ? [] : [chunk("EXIF", exif(beside)), chunk("XMP ", xmp(beside))]),
  ];
  const body = joined("WEBP", ...chunks);
  return joined("RIFF", little(body.length, 4), body);
}

function chunk(name: string, ...parts: readonly Part[]): Bytes {
  const body = joined(...parts);
  return joined(name, little(body.length, 4), body, body.length % 2 === 1 ? [0] : []);
}

function oneColour(width: number, height: number): Bytes {
  let bits = "";
  // The lowest bit goes first.
  const put = (value: number, count: number): void =>
    void (bits += Array.from({ length: count }, (_, at) => (value >> at) & 1).join(""));
  put(width - 1, 14);
  put(height - 1, 14);
  // No alpha, version 0, no transform, no cache of colours, one set of codes.
  for (const count of [1, 3, 1, 1, 1]) put(0, count);
  // Green, red, blue, alpha, distance: a simple code of one symbol of eight bits each (the distance of one bit).
  for (const symbol of [120, 200, 60, 255]) {
    put(1, 1);
    put(0, 1);
    put(1, 1);
    put(symbol, 8);
  }
  for (const bit of [1, 0, 0, 0]) put(bit, 1);
  const bytes = bits.match(/.{1,8}/gu) ?? [];
  return Uint8Array.from(bytes, (byte) => Number.parseInt(Array.from(byte.padEnd(8, "0")).reverse().join(""), 2));
}

import { deflateSync } from "node:zlib";
import { type Bytes, type Part, big, checksum, joined } from "./bytes";
import { type Beside, exif, xmp } from "./metadata";

interface PngParts {
  readonly width: number;
  readonly height: number;
  readonly beside?: Beside;
  /** A second picture after the first. */
  readonly moving?: boolean;
}

/** A grey PNG, dark in its left half and light in its right. */
export function pngOf({ width, height, beside, moving = false }: PngParts): Bytes {
  const row = Buffer.alloc(width + 1, 40);
  row.fill(216, 1 + Math.floor(width / 2));
  row[0] = 0;
  const pixels = Buffer.alloc(row.length * height);
  for (let at = 0; at < height; at += 1) row.copy(pixels, at * row.length);
  const packed = deflateSync(pixels, { level: 6 });
  const frame = (number: number): Bytes => chunk("fcTL", big(number, 4), big(width, 4), big(height, 4), big(0, 4), big(0, 4), [0, 1, 0, 10, 0, 0]); // prettier-ignore
  return joined(
    [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    chunk("IHDR", big(width, 4), big(height, 4), [8, 0, 0, 0, 0]),
    ...(beside === undefined
      ? []
      : [
          chunk("tEXt", "Author\0", beside.owner),
          chunk("tEXt", "Serial\0", beside.serial),
          chunk("iTXt", "XML:com.adobe.xmp\0\0\0\0\0", xmp(beside)),
          chunk("iTXt", "Description\0\0\0\0\0", beside.words),
          chunk("eXIf", exif(beside)),
        ]),
    ...(moving ? [chunk("acTL", big(2, 4), big(0, 4)), frame(0)] : []),
    chunk("IDAT", packed),
    ...(moving ? [frame(1), chunk("fdAT", big(2, 4), packed)] : []),
    chunk("IEND"),
  );
}

function chunk(name: string, ...parts: readonly Part[]): Bytes {
  const named = joined(name, ...parts);
  return joined(big(named.length - 4, 4), named, checksum(named));
}

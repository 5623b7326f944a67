import { type Bytes, type Part, big, joined } from "./bytes";
import { type Beside, exif, iptc, xmp } from "./metadata";

interface JpegParts {
  readonly width: number;
  readonly height: number;
  readonly beside?: Beside;
  /** A comment; longer than 65 kB is cut. */
  readonly comment?: string;
}

/** The standard's own table for the mean of a block: lengths of the codes for sizes 0 to 8. */
const DC_BITS = [0, 1, 5, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
const DC_CODES = ["00", "010", "011", "100", "101", "110", "1110", "11110", "111110"];

/** A grey JPEG, dark in its left half and light in its right: every block of 8 by 8 is its mean and nothing else. */
export function jpegOf({ width, height, beside, comment }: JpegParts): Bytes {
  const segment = (marker: number, ...parts: readonly Part[]): Bytes => {
    const body = joined(...parts).subarray(0, 65_533);
    return joined([0xff, marker], big(body.length + 2, 2), body);
  };
  const columns = Math.ceil(width / 8);
  const rows = Math.ceil(height / 8);
  const pushed = bits();
  let before = 0;
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      const mean = column * 2 < columns ? -88 : 88;
      pushed.add(difference(mean - before));
      // Nothing but the mean: end of block.
      pushed.add("0");
      before = mean;
    }
  return joined(
    [0xff, 0xd8],
    segment(0xe0, "JFIF\0", [1, 1, 0, 0, 1, 0, 1, 0, 0]),
    ...(beside === undefined
      ? []
      : [
          segment(0xe1, "Exif\0\0", exif(beside)),
          segment(0xe1, "http://ns.adobe.com/xap/1.0/\0", xmp(beside)),
          segment(0xed, iptc(beside)),
        ]),
    ...(comment === undefined ? [] : [segment(0xfe, comment)]),
    segment(
      0xdb,
      [0],
      Array.from({ length: 64 }, () => 8),
    ),
    segment(0xc0, [8], big(height, 2), big(width, 2), [1, 1, 0x11, 0]),
    segment(0xc4, [0], DC_BITS, [0, 1, 2, 3, 4, 5, 6, 7, 8]),
    segment(0xc4, [0x10], [1, ...Array.from({ length: 15 }, () => 0)], [0]),
    segment(0xda, [1, 1, 0, 0, 63, 0]),
    pushed.bytes(),
    [0xff, 0xd9],
  );
}

/** A difference of means as the standard writes it: code of its size, then its bits. */
function difference(value: number): string {
  const size = value === 0 ? 0 : Math.abs(value).toString(2).length;
  const bits = size === 0 ? "" : (value > 0 ? value : value + 2 ** size - 1).toString(2).padStart(size, "0");
  return DC_CODES[size]! + bits;
}

/** Bits to bytes, with a zero after each 0xff, filled up with ones. */
function bits() {
  const bytes: number[] = [];
  let held = "";
  const push = (byte: number): void => {
    bytes.push(...(byte === 0xff ? [0xff, 0] : [byte]));
  };
  return {
    add(more: string): void {
      held += more;
      for (; held.length >= 8; held = held.slice(8)) push(Number.parseInt(held.slice(0, 8), 2));
    },
    bytes(): Uint8Array {
      if (held !== "") push(Number.parseInt(held.padEnd(8, "1"), 2));
      held = "";
      return Uint8Array.from(bytes);
    },
  };
}

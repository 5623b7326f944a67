import { type Bytes, joined, little } from "./bytes";

/** A GIF of two pictures of 2 by 2, the first dark and the second light. */
export function movingGif(): Bytes {
  const frame = (colour: 0 | 1): Bytes => {
    // Codes of three bits, the lowest first: clear (4) before each pixel, so that they never grow; 5 is the end.
    const codes = [4, colour, 4, colour, 4, colour, 4, colour, 5];
    const data = little(
      codes.reduce((sum, code, at) => sum + code * 8 ** at, 0),
      4,
    );
    return joined([0x21, 0xf9, 4, 0, 10, 0, 0, 0], [0x2c, 0, 0, 0, 0], little(2, 2), little(2, 2), [0], [2, 4], data, [0]); // prettier-ignore
  };
  return joined(
    "GIF89a",
    little(2, 2),
    little(2, 2),
    [0x91, 0, 0],
    [40, 40, 40, 216, 216, 216, 0, 0, 0, 255, 255, 255],
    [0x21, 0xff, 11],
    "NETSCAPE2.0",
    [3, 1, 0, 0, 0],
    frame(0),
    frame(1),
    [0x3b],
  );
}

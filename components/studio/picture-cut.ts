/**
 * Whether the end of a picture's file is missing, as after a download that broke off: browsers paint the rest grey without a word.
 * Known for JPEG, PNG and WebP; what a program added behind the end does not matter.
 */
export function isCut(bytes: Uint8Array, type: string | undefined): boolean {
  switch (type) {
    case "jpg":
      return !has(bytes, [0xff, 0xd9], afterJpegHeads(bytes));
    case "png":
      return !has(bytes, [0x49, 0x45, 0x4e, 0x44], 8);
    case "webp":
      return new DataView(bytes.buffer, bytes.byteOffset).getUint32(4, true) + 8 > bytes.length;
    default:
      return false;
  }
}

/** Where the pixels begin: a thumbnail in the heads before them has an end of its own. */
function afterJpegHeads(bytes: Uint8Array): number {
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff && bytes[at + 1] !== 0xda)
    at += 2 + bytes[at + 2]! * 256 + bytes[at + 3]!;
  return at;
}

function has(bytes: Uint8Array, wanted: readonly number[], from: number): boolean {
  for (let at = bytes.indexOf(wanted[0]!, from); at !== -1; at = bytes.indexOf(wanted[0]!, at + 1))
    if (wanted.every((byte, offset) => bytes[at + offset] === byte)) return true;
  return false;
}

/**
 * The words that a picture's file carries beside its pixels, as far as `png.ts` and `jpeg.ts` put them there. In tests without a screen
 * they stand for what a model would read in the pixels.
 */
export function wordsIn(bytes: Uint8Array): string {
  const file = Buffer.from(bytes);
  const texts = file[0] === 0x89 ? inPng(file) : file[0] === 0xff ? inJpeg(file) : [];
  return texts.join("\n");
}

function inPng(file: Buffer): readonly string[] {
  const texts: string[] = [];
  for (let at = 8; at + 8 <= file.length;) {
    const length = file.readUInt32BE(at);
    const body = file.subarray(at + 8, at + 8 + length);
    if (file.toString("latin1", at + 4, at + 8) === "iTXt" && body.toString("latin1", 0, 11) === "Description")
      texts.push(body.toString("utf8", 16));
    at += 12 + length;
  }
  return texts;
}

function inJpeg(file: Buffer): readonly string[] {
  const texts: string[] = [];
  for (let at = 2; at + 4 <= file.length && file[at + 1] !== 0xda;) {
    const length = file.readUInt16BE(at + 2);
    if (file[at + 1] === 0xfe) texts.push(file.toString("utf8", at + 4, at + 2 + length));
    at += 2 + length;
  }
  return texts;
}

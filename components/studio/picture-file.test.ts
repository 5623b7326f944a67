import { describe, expect, it, vi } from "vitest";
import { movingGif } from "@/tests/pictures/gif";
import { jpegOf } from "@/tests/pictures/jpeg";
import { BESIDE } from "@/tests/pictures/metadata";
import { pngOf } from "@/tests/pictures/png";
import { webpOf } from "@/tests/pictures/webp";
import { isCut } from "./picture-cut";
import { pictureFile } from "./picture-file";
import { shrinkPicture } from "./shrink-picture";

const size = { width: 64, height: 48, beside: BESIDE };
const blob = (bytes: BlobPart) => new Blob([bytes]);

describe("what a file says of itself", () => {
  it.each([
    ["nothing", blob(""), "empty"],
    ["more than 20 MB", blob(new Uint8Array(20_000_001)), "heavy"],
    ["a drawing, whatever it is called", blob('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script/></svg>'), "drawing"], // prettier-ignore
    ["256 million pixels in a small file", blob(pngOf({ width: 16_000, height: 16_000 })), "huge"],
  ])("is seen before anything is unpacked: %s", async (_, file, problem) => {
    expect(await pictureFile(file)).toBe(problem);
    const unpacked = vi.fn();
    vi.stubGlobal("createImageBitmap", unpacked);
    expect(await shrinkPicture(file)).toBe(problem);
    expect(unpacked).not.toHaveBeenCalled();
    vi.unstubAllGlobals();
  });
  it("is left to the browser where it is not understood", async () => {
    expect(await pictureFile(blob("Dear Sir or Madam"))).toEqual({ moving: false, cut: false });
    vi.stubGlobal("createImageBitmap", () => Promise.reject(new Error("not an image")));
    expect(await shrinkPicture(blob("Dear Sir or Madam"))).toBe("unreadable");
    vi.unstubAllGlobals();
  });
  it("is said where the file cannot be read any more", async () => {
    const gone = { size: 9, arrayBuffer: () => Promise.reject(new DOMException("gone", "NotReadableError")) };
    expect(await shrinkPicture(gone as unknown as File)).toBe("unreadable");
  });
});

describe("a file without its end", () => {
  it.each([
    ["jpg", jpegOf(size)],
    ["png", pngOf(size)],
    ["webp", webpOf(size)],
  ])("is known: %s", async (type, bytes) => {
    expect(isCut(bytes, type)).toBe(false);
    expect(isCut(Buffer.concat([bytes, Buffer.from("a film that a phone adds")]), type)).toBe(false);
    expect(isCut(bytes.subarray(0, bytes.length - 9), type)).toBe(true);
    expect(await pictureFile(blob(bytes))).toEqual({ moving: false, cut: false });
    expect(await pictureFile(blob(bytes.subarray(0, bytes.length - 9)))).toMatchObject({ cut: true });
  });
  it("is not taken for whole because of a thumbnail in its head", () => {
    const thumbnail = jpegOf({ width: 8, height: 8 });
    const whole = jpegOf({ ...size, comment: `x${Buffer.from(thumbnail).toString("latin1")}` });
    expect(isCut(whole, "jpg")).toBe(false);
    const head = Buffer.from([0xff, 0xd8, 0xff, 0xe1, 0, 6, 0xff, 0xd9, 0, 0]);
    expect(isCut(Buffer.concat([head, whole.subarray(2, -2)]), "jpg")).toBe(true);
  });
  it("is not said of others", () => {
    expect(isCut(movingGif().subarray(0, 40), "gif")).toBe(false);
  });
});

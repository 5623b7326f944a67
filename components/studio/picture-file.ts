import { imageSize } from "image-size";
import { isCut } from "@/components/studio/picture-cut";

/** Why a file cannot be looked at as a picture. */
export type PictureProblem = "empty" | "heavy" | "drawing" | "huge" | "unreadable";

const LARGEST_FILE = 20_000_000;
/** Unpacked, each pixel takes four bytes: this many, half a gigabyte. Phones take up to 108 million. */
export const MOST_PIXELS = 120_000_000;

/** What a file says of itself before it is unpacked. */
export interface PictureFile {
  /** More than one picture, one after the other. */
  readonly moving: boolean;
  /** Its end is missing. */
  readonly cut: boolean;
}

/**
 * Looks into a file's head, so that nothing is unpacked that would fill the memory, and no drawing that may hold a script. What it
 * cannot tell it leaves to the browser, which shows a picture or does not.
 */
export async function pictureFile(file: Blob): Promise<PictureFile | PictureProblem> {
  if (file.size === 0) return "empty";
  if (file.size > LARGEST_FILE) return "heavy";
  const bytes = new Uint8Array(await file.arrayBuffer());
  const head = headOf(bytes);
  if (head?.type === "svg") return "drawing";
  if (head !== null && head.width * head.height > MOST_PIXELS) return "huge";
  const type = head?.type;
  return {
    moving: type !== undefined && MAY_MOVE.includes(type) && (await isMoving(bytes, `image/${type}`)),
    cut: isCut(bytes, type),
  };
}

const MAY_MOVE: readonly string[] = ["gif", "png", "webp"];

function headOf(bytes: Uint8Array) {
  try {
    return imageSize(bytes);
  } catch {
    return null;
  }
}

async function isMoving(bytes: Uint8Array<ArrayBuffer>, type: string): Promise<boolean> {
  if (typeof ImageDecoder === "undefined") return false;
  try {
    const decoder = new ImageDecoder({ data: bytes, type });
    await decoder.tracks.ready;
    const moves = [...decoder.tracks].some(({ animated }) => animated);
    decoder.close();
    return moves;
  } catch {
    // Whether it can be shown at all is seen when it is painted.
    return false;
  }
}

import { type PictureProblem, pictureFile } from "@/components/studio/picture-file";
import type { QuestionImage } from "@/lib/domain/model-question";

/** Larger on its longer side is made smaller: a model looks at no more. */
const LONGEST_SIDE = 1024;
const QUALITY = 0.85;

/** A picture as it would be sent. */
export interface SmallPicture {
  readonly image: QuestionImage;
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
  /** The first of several: what came after it in the file is not there. */
  readonly moving: boolean;
  /** The end of its file is missing: a part may be grey. */
  readonly cut: boolean;
}

/**
 * Paints a picture anew, upright and smaller, as JPEG: where and with which camera it was taken, and everything else beside the pixels,
 * stays behind. A word for what is wrong where the file is no picture that this browser can show.
 */
export async function shrinkPicture(file: Blob): Promise<SmallPicture | PictureProblem> {
  // A file that is gone or may not be read by now is none.
  const known = await pictureFile(file).catch(() => "unreadable" as const);
  if (typeof known === "string") return known;
  const bitmap = await createImageBitmap(file).catch(() => null);
  if (bitmap === null) return "unreadable";
  try {
    const scale = Math.min(1, LONGEST_SIDE / Math.max(bitmap.width, bitmap.height));
    const width = Math.max(1, Math.round(bitmap.width * scale));
    const height = Math.max(1, Math.round(bitmap.height * scale));
    const canvas = new OffscreenCanvas(width, height);
    const paint = canvas.getContext("2d");
    if (paint === null) return "unreadable";
    // JPEG knows nothing see-through: it would become black.
    paint.fillStyle = "#fff";
    paint.fillRect(0, 0, width, height);
    paint.imageSmoothingQuality = "high";
    paint.drawImage(bitmap, 0, 0, width, height);
    const blob = await canvas.convertToBlob({ type: "image/jpeg", quality: QUALITY });
    const base64 = await base64Of(blob);
    return { image: { mimeType: "image/jpeg", base64 }, width, height, bytes: blob.size, ...known };
  } catch {
    return "unreadable";
  } finally {
    bitmap.close();
  }
}

async function base64Of(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let text = "";
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text);
}

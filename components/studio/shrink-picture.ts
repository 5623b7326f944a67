import type { QuestionImage } from "@/lib/domain/model-question";

/** Larger on its longer side is made smaller: a model looks at no more. */
const LONGEST_SIDE = 1024;
const LARGEST_FILE = 20_000_000;
const QUALITY = 0.85;

/** A picture as it would be sent. */
export interface SmallPicture {
  readonly image: QuestionImage;
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
}

/**
 * Paints a picture anew, smaller, as JPEG: where and with which camera it was taken, and everything else beside the pixels, stays
 * behind. null where the file is no picture that this browser can show, or larger than 20 MB.
 */
export async function shrinkPicture(file: File): Promise<SmallPicture | null> {
  if (file.size > LARGEST_FILE) return null;
  const bitmap = await createImageBitmap(file).catch(() => null);
  if (bitmap === null) return null;
  try {
    const scale = Math.min(1, LONGEST_SIDE / Math.max(bitmap.width, bitmap.height));
    const width = Math.max(1, Math.round(bitmap.width * scale));
    const height = Math.max(1, Math.round(bitmap.height * scale));
    const canvas = new OffscreenCanvas(width, height);
    const paint = canvas.getContext("2d");
    if (paint === null) return null;
    // JPEG knows nothing see-through: it would become black.
    paint.fillStyle = "#fff";
    paint.fillRect(0, 0, width, height);
    paint.drawImage(bitmap, 0, 0, width, height);
    const blob = await canvas.convertToBlob({ type: "image/jpeg", quality: QUALITY });
    const base64 = await base64Of(blob);
    return { image: { mimeType: "image/jpeg", base64 }, width, height, bytes: blob.size };
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

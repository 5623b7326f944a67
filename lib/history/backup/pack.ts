import { BackupError } from "./backup-error";

/** One frame holds at most this once unpacked: what unpacks to more was made to do harm. */
const LARGEST = 256 * 1024 * 1024;

export async function gzip(data: Blob): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await new Response(data.stream().pipeThrough(new CompressionStream("gzip"))).arrayBuffer());
}

/** Unpacks and counts while it does: declared sizes are not believed. Throws BackupError. */
export async function gunzip(packed: Uint8Array<ArrayBuffer>, largest = LARGEST): Promise<string> {
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip")).getReader();
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const parts: string[] = [];
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      size += value.length;
      if (size > largest) {
        await reader.cancel();
        throw new BackupError("backup-large");
      }
      parts.push(decoder.decode(value, { stream: true }));
    }
    parts.push(decoder.decode());
  } catch (error) {
    throw error instanceof BackupError ? error : new BackupError("backup-damaged", "gzip");
  }
  return parts.join("");
}

import type { PlatformId } from "@/lib/domain/platform";

/** One file as a platform would have downloaded it. */
export interface ExportFile {
  readonly name: string;
  readonly platform: PlatformId;
  readonly description: string;
  readonly bytes: Uint8Array;
}

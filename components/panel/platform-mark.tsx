import { platformName } from "@/components/wording/names";
import type { PlatformId } from "@/lib/domain/platform";

/** Which ad manager this is: a letter in a tile, not a copy of anyone's logo. */
export function PlatformMark({ platform }: { platform: PlatformId }) {
  return (
    <span
      role="img"
      aria-label={platformName(platform)}
      title={platformName(platform)}
      className="inline-flex size-6 shrink-0 items-center justify-center rounded-control bg-accent-soft text-small font-bold text-accent"
    >
      <span aria-hidden="true">{platform === "google-ads" ? "G" : "M"}</span>
    </span>
  );
}

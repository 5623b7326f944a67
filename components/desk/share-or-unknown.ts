import { i18n } from "@/lib/wording/i18n";
import { percentFine } from "@/components/wording/formats";

/** A share with one decimal; what nobody measured is said to be unknown, never nought. */
export const shareOrUnknown = (share: number | null): string =>
  share === null ? i18n.t("common.notKnown") : percentFine(share);

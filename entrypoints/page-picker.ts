import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { handOver } from "@/lib/overlay/page-part";
import { pickField } from "@/lib/overlay/pick-field";

/** Put into a page by the background when the person wants to point at a field (lib/messaging/inject-part.ts). */
export default defineUnlistedScript(() => handOver("picker", pickField));

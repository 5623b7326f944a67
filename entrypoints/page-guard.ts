import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { createEditGuard } from "@/lib/overlay/edit-guard";
import { handOver } from "@/lib/overlay/page-part";

/** Put into a page by the background when a form is open (lib/messaging/inject-part.ts). */
export default defineUnlistedScript(() => handOver("guard", createEditGuard));

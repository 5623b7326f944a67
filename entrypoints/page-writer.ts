import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { handOver } from "@/lib/overlay/page-part";
import { writeField } from "@/lib/platforms/write/write-field";

/** Put into a page by the background when a form is open (lib/messaging/inject-part.ts). */
export default defineUnlistedScript(() => handOver("writer", writeField));

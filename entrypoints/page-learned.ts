import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { handOver } from "@/lib/overlay/page-part";
import { withLearned } from "@/lib/platforms/learned/with-learned";

/** Put into a page by the background where the person has shown a place before (lib/messaging/inject-part.ts). */
export default defineUnlistedScript(() => handOver("learned", withLearned));

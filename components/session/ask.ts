import type { Outcomes, Trouble } from "@/lib/engine/api";

/** For what should not happen: a worker that died answers nothing. Components show the sentence of this code. */
export const ENGINE_SILENT: Trouble = { code: "engine-silent", params: {}, message: "" };

/** An engine call whose rejection (a dead worker, a broken port) becomes a trouble like any other. */
export async function ask<T>(call: () => Promise<Outcomes<T>>): Promise<Outcomes<T>> {
  try {
    return await call();
  } catch (error) {
    console.error("engine call failed", error);
    return { ok: false, trouble: ENGINE_SILENT };
  }
}

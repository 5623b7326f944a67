import "@tensorflow/tfjs-backend-cpu";
import { setWasmPaths } from "@tensorflow/tfjs-backend-wasm";
import * as tf from "@tensorflow/tfjs-core";

export interface Backend {
  readonly name: "wasm" | "cpu";
  /** Why it is not WASM, for the model's card; null where it is. */
  readonly reason: string | null;
}

let opened: Promise<Backend> | null = null;

/**
 * Makes TF.js ready, once: WASM (SIMD where there is any, one thread) from the files under `wasmPath`, a folder's URL or path ending
 * in "/"; the CPU backend where that fails, three to twenty times slower.
 */
export function openBackend(wasmPath: string | undefined): Promise<Backend> {
  opened ??= open(wasmPath);
  return opened;
}

async function open(wasmPath: string | undefined): Promise<Backend> {
  if (wasmPath === undefined) return fallBack("no path to the WASM files was given");
  // Extension pages have SharedArrayBuffer, so TF.js would start threads from blob: workers, which the MV3 policy blocks: it hangs.
  tf.env().set("WASM_HAS_MULTITHREAD_SUPPORT", false);
  setWasmPaths(wasmPath);
  try {
    const set = await tf.setBackend("wasm");
    // A backend that fails is replaced silently by another one: only its name tells.
    if (set && tf.getBackend() === "wasm") return { name: "wasm", reason: null };
    return await fallBack("WASM did not start");
  } catch (error) {
    return fallBack(error instanceof Error ? error.message : "WASM did not start");
  }
}

async function fallBack(reason: string): Promise<Backend> {
  await tf.setBackend("cpu");
  return { name: "cpu", reason };
}

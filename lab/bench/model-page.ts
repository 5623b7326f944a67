/** Runs in an extension page: starts the bench's worker and asks it. */
import { wrap } from "comlink";
import type { BenchModel } from "./model-worker";

declare global {
  interface Window {
    benchModel: ReturnType<typeof wrap<BenchModel>>;
  }
}
window.benchModel = wrap<BenchModel>(new Worker("/bench-model.js", { type: "module", name: "bench-model" }));

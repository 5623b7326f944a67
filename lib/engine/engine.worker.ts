import { expose } from "comlink";
import { openHistory } from "@/lib/history/db";
import { createEngine } from "./engine";

// TF.js' WASM files lie at the root of the extension, whose origin is the worker's own.
expose(createEngine({ db: openHistory(), wasmPath: new URL("/tfwasm/", self.location.origin).href }));

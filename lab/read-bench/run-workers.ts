import { fork } from "node:child_process";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { merge, noTally, type Tally } from "./tally";
import type { Report, Task } from "./worker";

/** More would wait for each other's memory. */
const MOST = 4;

/** Runs all pages, shared among the machine's cores. Throws an Error where a worker dies. */
export async function runInWorkers(seed: number, pages: number, progress: (done: number) => void): Promise<Tally> {
  const workers = Math.min(MOST, availableParallelism(), Math.max(1, Math.ceil(pages / 20)));
  let done = 0;
  const parts = await Promise.all(
    Array.from({ length: workers }, (_, first) =>
      runWorker({ seed, pages, first, step: workers }, (more) => progress((done += more))),
    ),
  );
  const tally = noTally();
  for (const part of parts) merge(tally, part);
  return tally;
}

async function runWorker(task: Task, more: (pages: number) => void): Promise<Tally> {
  const child = fork(fileURLToPath(new URL("./worker.ts", import.meta.url)), {
    execArgv: [...process.execArgv, "--max-old-space-size=1500"],
  });
  return await new Promise<Tally>((resolve, reject) => {
    child.on("message", (report: Report) => {
      if ("tally" in report) resolve(report.tally);
      else more(report.done);
    });
    child.on("error", reject);
    child.on("exit", (code) => reject(new Error(`a worker of the bench ended early (exit ${String(code)})`)));
    child.send(task);
  });
}

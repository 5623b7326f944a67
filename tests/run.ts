/**
 * `npm test`: types, lint, format, unit tests, the built package, end to end in both browsers, web-ext lint, size budget.
 * Everything runs even when something fails, and the last line counts it all. `npm test -- --only unit,e2e` runs a part.
 */
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import * as v from "valibot";
import { ensureBuilt, extensionDir, PROJECT_ROOT } from "@/lab/browsers/build";
import { findOrInstallBrowser, type BrowserKind } from "@/lab/browsers/find";
import { checkBuiltPackage } from "./checks/built-package";
import type { CheckResult } from "./checks/check";
import { checkSizes } from "./checks/size-budget";

const BIN = join(PROJECT_ROOT, "node_modules/.bin");
const SCRATCH = mkdtempSync(join(tmpdir(), "adjutant-test-"));
const BROWSERS: readonly BrowserKind[] = ["chromium", "firefox"];

const started = (program: string, args: readonly string[], stdio: "inherit" | "pipe", env: Record<string, string>) =>
  spawn(join(BIN, program), args, {
    cwd: PROJECT_ROOT,
    stdio,
    env: { ...process.env, ...env },
    shell: process.platform === "win32",
  });

/** `lead`: stands before each line, for programs that run beside others. */
function run(program: string, args: readonly string[], env: Record<string, string>, lead: string): Promise<number> {
  return new Promise((resolve) => {
    const child = started(program, args, lead === "" ? "inherit" : "pipe", env);
    for (const stream of [child.stdout, child.stderr])
      if (stream) createInterface(stream).on("line", (line) => process.stdout.write(`${lead}${line}\n`));
    child.on("error", () => resolve(127));
    child.on("close", (code) => resolve(code ?? 1));
  });
}

/** One program whose end is the verdict. What it prints comes in one piece: others run beside it. */
function tool(name: string, program: string, args: readonly string[]): Promise<CheckResult> {
  return new Promise((resolve) => {
    const child = started(program, args, "pipe", {});
    let printed = "";
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding("utf8").on("data", (text: string) => (printed += text));
    const end = (code: number) => {
      process.stdout.write(printed);
      resolve({ name, passed: code === 0 ? 1 : 0, failures: code === 0 ? [] : [`${program} ended with ${code}`] });
    };
    child.on("error", () => end(127));
    child.on("close", (code) => end(code ?? 1));
  });
}

const report = v.object({
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  numFailedTestSuites: v.number(),
  success: v.boolean(),
  testResults: v.array(v.object({ name: v.string(), status: v.string() })),
});

interface TestResult extends CheckResult {
  readonly failedFiles: readonly string[];
}

async function vitest(
  name: string,
  args: readonly string[],
  env: Record<string, string> = {},
  lead = "",
): Promise<TestResult> {
  const file = join(SCRATCH, `${name.replace(/\W+/g, "-")}.json`);
  const code = await run(
    "vitest",
    ["run", ...args, "--reporter=default", "--reporter=json", `--outputFile.json=${file}`],
    env,
    lead,
  );
  try {
    const result = v.parse(report, JSON.parse(readFileSync(file, "utf8")));
    const failed = result.numFailedTests + (result.numFailedTests === 0 && !result.success ? 1 : 0);
    return {
      name,
      passed: result.numPassedTests,
      failures: Array.from({ length: failed }, () => `${name}: a test failed, see above`),
      failedFiles: result.testResults.filter(({ status }) => status === "failed").map((file) => file.name),
    };
  } catch {
    return { name, passed: 0, failures: [`${name}: vitest ended with ${code} and left no report`], failedFiles: [] };
  }
}

const E2E = ["--config", "tests/e2e/vitest.config.ts"];
const firstTries = new Map<BrowserKind, Promise<TestResult>>();
let secondTries: Promise<unknown> = Promise.resolve();

function firstTry(kind: BrowserKind): Promise<TestResult> {
  const known = firstTries.get(kind) ?? vitest(`end to end (${kind})`, E2E, { BROWSER: kind }, `${kind}: `);
  firstTries.set(kind, known);
  return known;
}

/**
 * Both browsers run side by side: most of the time, each waits for its page. A real browser on a busy machine may miss a moment, e.g.
 * report for a while that our frame is not seen: a file that failed gets one second try, alone, which is said. What fails twice has failed.
 */
async function endToEnd(kind: BrowserKind): Promise<CheckResult> {
  const first = await firstTry(kind);
  if (first.failedFiles.length === 0) return first;
  await Promise.all(firstTries.values());
  const again = secondTries.then(() => {
    process.stdout.write(`\n== ${first.name}: second try of ${first.failedFiles.length} files\n`);
    return vitest(`${first.name}, second try`, [...E2E, ...first.failedFiles], { BROWSER: kind });
  });
  secondTries = again;
  const second = await again;
  return { name: first.name, passed: first.passed + second.passed, failures: second.failures };
}

async function built(kind: BrowserKind): Promise<CheckResult> {
  try {
    await ensureBuilt(kind);
    return { name: `build (${kind})`, passed: 1, failures: [] };
  } catch (error) {
    return { name: `build (${kind})`, passed: 0, failures: [error instanceof Error ? error.message : String(error)] };
  }
}

async function browsersPresent(kind: BrowserKind): Promise<CheckResult> {
  const name = `browser (${kind})`;
  try {
    await findOrInstallBrowser(kind, join(tmpdir(), "adjutant-browsers"), (line) => process.stdout.write(`${line}\n`));
    return { name, passed: 1, failures: [] };
  } catch (error) {
    return { name, passed: 0, failures: [error instanceof Error ? error.message : String(error)] };
  }
}

type Step = readonly [group: string, name: string, check: () => CheckResult | Promise<CheckResult>];
/** One after the other, but for the steps of one line: these run side by side. */
const STEPS: readonly (readonly Step[])[] = [
  [
    ["lint", "lint", () => tool("lint", "eslint", [".", "--max-warnings", "0"])],
    ["types", "types", () => tool("types", "tsc", ["--noEmit"])],
    ["lint", "format", () => tool("format", "prettier", ["--check", "--log-level", "warn", "."])],
  ],
  [["unit", "unit tests", () => vitest("unit tests", [])]],
  ...BROWSERS.map((kind): Step[] => [["build", `build (${kind})`, () => built(kind)]]),
  ...BROWSERS.map((kind): Step[] => [["package", `built package (${kind})`, () => checkBuiltPackage(kind)]]),
  ...BROWSERS.map((kind): Step[] => [["package", `size budget (${kind})`, () => checkSizes(kind)]]),
  [
    [
      "package",
      "web-ext lint",
      () =>
        tool("web-ext lint", "web-ext", [
          "lint",
          "--source-dir",
          extensionDir("firefox"),
          "--warnings-as-errors=false",
        ]),
    ],
  ],
  // Apt takes one at a time.
  ...BROWSERS.map((kind): Step[] => [["e2e", `browser (${kind})`, () => browsersPresent(kind)]]),
  BROWSERS.map((kind): Step => ["e2e", `end to end (${kind})`, () => endToEnd(kind)]),
];

async function take([, name, check]: Step): Promise<CheckResult & { seconds: number }> {
  process.stdout.write(`\n== ${name}\n`);
  const start = Date.now();
  let result: CheckResult;
  try {
    result = await check();
  } catch (error) {
    result = { name, passed: 0, failures: [error instanceof Error ? error.message : String(error)] };
  }
  for (const failure of result.failures) process.stdout.write(`  FAILED ${failure}\n`);
  return { ...result, seconds: (Date.now() - start) / 1000 };
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { only: { type: "string" } } });
  const wanted = values.only?.split(",");
  const results: (CheckResult & { seconds: number })[] = [];
  for (const line of STEPS) {
    const steps = line.filter(([group]) => wanted === undefined || wanted.includes(group));
    results.push(...(await Promise.all(steps.map(take))));
  }
  process.stdout.write("\n");
  for (const { name, passed, failures, seconds } of results)
    process.stdout.write(
      `${failures.length === 0 ? "ok  " : "FAIL"} ${name}: ${passed} passed, ${failures.length} failed, ${seconds.toFixed(0)} s\n`,
    );
  const passed = results.reduce((sum, result) => sum + result.passed, 0);
  const failed = results.reduce((sum, result) => sum + result.failures.length, 0);
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
}

await main();

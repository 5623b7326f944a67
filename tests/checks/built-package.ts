import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import * as v from "valibot";
import { extensionDir } from "@/lab/browsers/build";
import type { BrowserKind } from "@/lab/browsers/find";
import { AD_PAGES } from "@/lib/messaging/ad-pages";
import type { CheckResult } from "./check";

const manifestSchema = v.looseObject({
  manifest_version: v.literal(3),
  incognito: v.literal("not_allowed"),
  permissions: v.array(v.string()),
  host_permissions: v.array(v.string()),
  optional_host_permissions: v.array(v.string()),
  content_security_policy: v.looseObject({ extension_pages: v.string() }),
  web_accessible_resources: v.array(v.looseObject({ resources: v.array(v.string()) })),
});

/** Any change here is a change of what people are asked for: it must be made on purpose. */
const PERMISSIONS: Record<BrowserKind, readonly string[]> = {
  chromium: ["scripting", "sidePanel", "storage", "unlimitedStorage"],
  firefox: ["scripting", "storage", "unlimitedStorage"],
};
const FORBIDDEN: readonly (readonly [RegExp, string])[] = [
  // A method that is called eval (a calculator's, in a chart library) is not the language's.
  [/(?<![.\w$])eval\s*\(/, "eval("],
  [/\bnew Function\s*\(/, "new Function("],
  // TF.js carries the text of a thread's start, which imports what it is handed; threads are off and the policy bars them.
  [/\bimportScripts\s*\(\s*["'`]\s*(?:https?:)?\/\//, "importScripts of a remote address"],
  [/<script[^>]+src=["']https?:/i, "a remote script"],
  [/\bimport\s*\(\s*["']https?:/, "a remote import"],
];

function files(dir: string): string[] {
  return readdirSync(dir).flatMap((name) => {
    const path = join(dir, name);
    return statSync(path).isDirectory() ? files(path) : [path];
  });
}

/** The built package asks for nothing more than it should and carries no remote or evaluated code. */
export function checkBuiltPackage(kind: BrowserKind): CheckResult {
  const dir = extensionDir(kind);
  const failures: string[] = [];
  const parsed = v.safeParse(manifestSchema, JSON.parse(readFileSync(join(dir, "manifest.json"), "utf8")));
  if (!parsed.success) failures.push(`the manifest is not as expected: ${v.summarize(parsed.issues)}`);
  else {
    const manifest = parsed.output;
    const expectSame = (what: string, got: readonly string[], want: readonly string[]) => {
      if ([...got].sort().join() !== [...want].sort().join()) failures.push(`${what}: ${got.join(", ")}`);
    };
    expectSame("permissions", manifest.permissions, PERMISSIONS[kind]);
    expectSame("host_permissions", manifest.host_permissions, AD_PAGES);
    expectSame("optional hosts", manifest.optional_host_permissions, ["https://generativelanguage.googleapis.com/*"]);
    expectSame(
      "web-accessible",
      manifest.web_accessible_resources.flatMap((one) => one.resources),
      ["panel.html"],
    );
    const policy = manifest.content_security_policy.extension_pages;
    if (policy.includes("unsafe-eval'") && !policy.includes("'wasm-unsafe-eval'")) failures.push("the CSP allows eval");
    if (/script-src[^;]*(https?:|unsafe-inline)/.test(policy))
      failures.push("the CSP allows foreign or inline scripts");
  }
  for (const path of files(dir).filter((name) => /\.(js|html)$/.test(name))) {
    const source = readFileSync(path, "utf8");
    for (const [pattern, name] of FORBIDDEN)
      if (pattern.test(source)) failures.push(`${relative(dir, path)} contains ${name}`);
  }
  return { name: `built package (${kind})`, passed: failures.length === 0 ? 2 : 0, failures };
}

import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { SimulatedAccount } from "@/lab/simulator/account";
import type { MakeReplica, ReplicaRequest, ReplicaResponse, SavedChange } from "../replica";
import { readLocale } from "./app/options";
import { META_POLICY } from "./policy";
import { shell } from "./shell";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const HOSTS = ["adsmanager.facebook.com", "business.facebook.com", "www.facebook.com"] as const;
const PAGE_PATH = /^\/adsmanager(\/|$)/;

/** One script and one style sheet. React is the replica's own 18.3.1: Draft.js needs findDOMNode. */
async function buildApp(): Promise<{ script: Uint8Array; style: Uint8Array }> {
  const result = await build({
    entryPoints: [here("./app/main.tsx")],
    bundle: true,
    write: false,
    outfile: "app.js",
    format: "iife",
    jsx: "automatic",
    target: "es2022",
    legalComments: "none",
    minifySyntax: true,
    logLevel: "error",
    alias: { react: here("../node_modules/react"), "react-dom": here("../node_modules/react-dom") },
    define: { "process.env.NODE_ENV": '"production"', global: "globalThis" },
  });
  const style = new TextEncoder().encode(await readStyle());
  const script = result.outputFiles[0];
  if (script === undefined) throw new Error("esbuild made no script for the Meta replica");
  return { script: script.contents, style };
}

async function readStyle(): Promise<string> {
  const { readFile } = await import("node:fs/promises");
  return readFile(here("./app/style.css"), "utf8");
}

/** The page's data is inert JSON, which the policy lets stand. */
function livePage(account: SimulatedAccount, saved: readonly SavedChange[], params: URLSearchParams): string {
  const data = JSON.stringify({ account, saved }).replaceAll("<", "\\u003c");
  return shell({
    locale: readLocale(params),
    title: "Ads Manager",
    root: "",
    head: '<link rel="stylesheet" href="/__replica/app.css">',
    tail: `<script type="application/json" id="replica-data">${data}</script>
<script src="/__replica/app.js"></script>
`,
  });
}

function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What the page's Publish posted; null where it is not one. */
function readChange(body: string): SavedChange | null {
  const value: unknown = JSON.parse(body);
  if (!isFields(value) || typeof value["id"] !== "string" || !isFields(value["fields"])) return null;
  const level = value["level"];
  if (level !== "campaign" && level !== "adset" && level !== "ad") return null;
  return { at: new Date().toISOString(), level, id: value["id"], fields: value["fields"] };
}

/** The Meta Ads Manager replica: reconstructed from captures of 2024 to 2026, not the live page. */
export const makeMetaReplica: MakeReplica = async (account) => {
  const { script, style } = await buildApp();
  let saved: SavedChange[] = [];
  const common = { "x-frame-options": "DENY", "x-content-type-options": "nosniff", "cache-control": "no-store" };
  const json = (value: unknown): ReplicaResponse => ({
    status: 200,
    headers: { ...common, "content-type": "application/json" },
    body: JSON.stringify(value),
  });

  function handle({ method, url, body }: ReplicaRequest): ReplicaResponse {
    const route = `${method} ${url.pathname}`;
    switch (route) {
      case "GET /__replica/app.js":
        return { status: 200, headers: { ...common, "content-type": "text/javascript; charset=utf-8" }, body: script };
      case "GET /__replica/app.css":
        return { status: 200, headers: { ...common, "content-type": "text/css; charset=utf-8" }, body: style };
      case "GET /favicon.ico":
        return { status: 204, headers: common, body: "" };
      case "GET /__replica/saved":
        return json(saved);
      case "GET /__replica/account":
        return json(account);
      case "POST /__replica/reset":
        saved = [];
        return json(saved);
      case "POST /__replica/publish": {
        const change = readChange(body);
        if (change === null) return { status: 400, headers: common, body: "not a change" };
        saved = [...saved, change];
        return json(change);
      }
    }
    if (method !== "GET" || !PAGE_PATH.test(url.pathname)) return { status: 404, headers: common, body: "not found" };
    return {
      status: 200,
      headers: { ...common, "content-type": "text/html; charset=utf-8", "content-security-policy": META_POLICY },
      body: livePage(account, saved, url.searchParams),
    };
  }

  return {
    hosts: HOSTS,
    startUrl: (locale) =>
      `https://adsmanager.facebook.com/adsmanager/manage/campaigns?act=${account.accountId}&locale=${locale.replace("-", "_")}`,
    handle: (request) => Promise.resolve(handle(request)),
  };
};

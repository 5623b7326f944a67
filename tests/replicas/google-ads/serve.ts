import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { build } from "esbuild";
import type { SimulatedAccount } from "@/lab/simulator/account";
import type { BudgetType } from "@/lib/domain/settings";
import type { MakeReplica, ReplicaResponse, SavedChange } from "../replica";

const HOST = "ads.google.com";
const ROOT = new URL("../../../", import.meta.url).pathname;
/** A language, or a language with its region. */
const LANGUAGES: Readonly<Record<string, string>> = {
  en: "en-US",
  de: "de-DE",
  fr: "fr-FR",
  es: "es-ES",
  pt: "pt-BR",
  ja: "ja-JP",
};

/** The strictest policy that the extension must live with (facts stack.md 3). */
function policy(nonce: string): Readonly<Record<string, string>> {
  return {
    "content-security-policy": [
      "default-src 'self'",
      "frame-src 'self'",
      `script-src 'self' 'nonce-${nonce}'`,
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
      "style-src 'self'",
      "img-src 'self'",
      "connect-src 'self'",
      "worker-src 'self'",
      "object-src 'none'",
      "base-uri 'none'",
    ].join("; "),
    "x-frame-options": "DENY",
    "x-content-type-options": "nosniff",
    "cache-control": "no-store",
  };
}

function page(locale: string, nonce: string): string {
  return `<!doctype html>
<html lang="${locale}"><head><meta charset="utf-8"><meta name="navi env" content="AWN">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Google Ads (simulated replica)</title>
<link rel="stylesheet" href="/__replica/app.css"></head>
<body class="ps-aw"><div ng-app=""><root></root></div>
<div class="ad-blocker-detected-overlay" aria-hidden="true" hidden><div class="ad-blocker-detected-inner-warning" role="dialog">Turn off ad blockers</div></div>
<script nonce="${nonce}" src="/__replica/app.js"></script></body></html>`;
}

function answer(status: number, type: string, body: string): ReplicaResponse {
  return {
    status,
    headers: { ...policy(randomBytes(12).toString("base64")), "content-type": `${type}; charset=utf-8` },
    body,
  };
}

interface SaveMessage {
  readonly level: SavedChange["level"];
  readonly id: string;
  readonly fields: Record<string, unknown>;
}

function isSaveMessage(message: unknown): message is SaveMessage {
  if (typeof message !== "object" || message === null) return false;
  const { level, id, fields } = message as Record<string, unknown>;
  return ["campaign", "adset", "ad"].includes(String(level)) && typeof id === "string" && typeof fields === "object";
}

/** An account that stays in step with what was saved, so that a reload shows it. */
function withChange(account: SimulatedAccount, { level, id, fields }: SaveMessage): SimulatedAccount {
  const { budget, targetCpa, maxCpc, targetRoas, name, finalUrl, budgetType, startDate, endDate, ...texts } = fields;
  const micros = (money: unknown) =>
    typeof money === "object" && money !== null && "amountMicros" in money ? (money.amountMicros as number) : null;
  const type: BudgetType | null = budgetType === "daily" || budgetType === "lifetime" ? budgetType : null;
  const change = {
    ...(budget === undefined ? {} : { budgetMicros: micros(budget) }),
    ...(targetCpa === undefined ? {} : { targetCpaMicros: micros(targetCpa) }),
    ...(maxCpc === undefined ? {} : { maxCpcMicros: micros(maxCpc) }),
    ...(targetRoas === undefined ? {} : { targetRoas: typeof targetRoas === "number" ? targetRoas : null }),
    ...(typeof name === "string" ? { name } : {}),
    ...(typeof finalUrl === "string" ? { finalUrl } : {}),
    ...(type === null ? {} : { budgetType: type }),
    ...(typeof startDate === "string" ? { startDate } : {}),
    ...(typeof endDate === "string" || endDate === null ? { endDate } : {}),
  };
  const { locationPresence, aiMax, optimizedTargeting } = texts;
  const extras = {
    ...(typeof locationPresence === "boolean" ? { presence: locationPresence } : {}),
    ...(typeof aiMax === "boolean" ? { aiMax } : {}),
  };
  const inTexts = (slot: "headlines" | "descriptions", old: readonly string[]) => {
    const next: (string | undefined)[] = [...old];
    for (const [key, value] of Object.entries(texts)) {
      const index = key.startsWith(`${slot}.`) ? Number(key.slice(slot.length + 1)) : -1;
      if (index >= 0 && typeof value === "string") next[index] = value;
    }
    return Array.from(next, (text) => text ?? "").filter((text) => text !== "");
  };
  return {
    ...account,
    campaigns: account.campaigns.map((campaign) => ({
      ...campaign,
      ...(level === "campaign" && campaign.id === id
        ? { ...change, extras: { ...(campaign as { extras?: object }).extras, ...extras } }
        : {}),
      adsets: campaign.adsets.map((adset) => ({
        ...adset,
        ...(level === "adset" && adset.id === id
          ? { ...change, ...(typeof optimizedTargeting === "boolean" ? { optimizedTargeting } : {}) }
          : {}),
        ads: adset.ads.map((ad) =>
          level === "ad" && ad.id === id
            ? {
                ...ad,
                ...change,
                headlines: inTexts("headlines", ad.headlines),
                descriptions: inTexts("descriptions", ad.descriptions),
              }
            : ad,
        ),
      })),
    })),
  };
}

/**
 * A replica of Google Ads. Saved fields carry what the page's framework held: `budget`, `targetCpa` and `maxCpc` as Money,
 * `targetRoas` as a ratio, `budgetType`, `startDate` and `endDate` (null: open) as the contract has them, `locationPresence`,
 * `aiMax` and `optimizedTargeting` as booleans, texts by slot and position (`headlines.2`). Addresses also understand `hl`
 * (a language or a locale), `rows` (a longer table), `virtual=1` and `vcols=1` (rows recycled, columns added while
 * scrolling), and the variants of app/variant.ts.
 */
export const makeGoogleReplica: MakeReplica = async (account) => {
  const { outputFiles } = await build({
    entryPoints: [`${ROOT}tests/replicas/google-ads/app/main.ts`],
    bundle: true,
    write: false,
    format: "iife",
    target: "es2022",
    alias: { "@": ROOT.replace(/\/$/, "") },
    logLevel: "silent",
  });
  const script = outputFiles[0]?.text ?? "";
  const styles = await readFile(`${ROOT}tests/replicas/google-ads/app/styles.css`, "utf8");
  let current = account;
  let saved: SavedChange[] = [];

  const routes: Readonly<Record<string, (body: string) => ReplicaResponse>> = {
    "GET /__replica/app.js": () => answer(200, "text/javascript", script),
    "GET /__replica/app.css": () => answer(200, "text/css", styles),
    "GET /__replica/account": () => answer(200, "application/json", JSON.stringify(current)),
    "GET /__replica/saved": () => answer(200, "application/json", JSON.stringify(saved)),
    "POST /__replica/reset": () => {
      current = account;
      saved = [];
      return answer(200, "application/json", "{}");
    },
    "POST /__replica/save": (body) => {
      let message: unknown;
      try {
        message = JSON.parse(body);
      } catch {
        message = null;
      }
      if (!isSaveMessage(message)) return answer(400, "application/json", "{}");
      current = withChange(current, message);
      saved = [...saved, { at: new Date().toISOString(), ...message }];
      return answer(200, "application/json", "{}");
    },
    "GET /favicon.ico": () => answer(204, "image/x-icon", ""),
  };

  return {
    hosts: [HOST],
    startUrl: (locale) => `https://${HOST}/aw/campaigns?ocid=${account.ocid}&authuser=0&hl=${locale.slice(0, 2)}`,
    handle: ({ method, url, body }) => {
      const route = routes[`${method} ${url.pathname}`];
      if (route !== undefined) return Promise.resolve(route(body));
      if (method !== "GET" || !url.pathname.startsWith("/aw/"))
        return Promise.resolve(answer(404, "text/plain", "not found"));
      const nonce = randomBytes(12).toString("base64");
      const asked = url.searchParams.get("hl") ?? "en";
      const locale = /^[a-z]{2}-[A-Z]{2}$/.test(asked) ? asked : (LANGUAGES[asked] ?? "en-US");
      const headers = { ...policy(nonce), "content-type": "text/html; charset=utf-8" };
      return Promise.resolve({ status: 200, headers, body: page(locale, nonce) });
    },
  };
};

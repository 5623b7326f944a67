import * as v from "valibot";
import { redact } from "@/lib/copywriting/redact";

export const GEMINI_TROUBLES = [
  "gemini-key-shape",
  "gemini-key-refused",
  "gemini-region",
  "gemini-request",
  "gemini-model-gone",
  "gemini-quota",
  "gemini-quota-day",
  "gemini-busy",
  "gemini-timeout",
  "gemini-stalled",
  "gemini-offline",
  "gemini-blocked",
  "gemini-answer-blocked",
  "gemini-recitation",
  "gemini-cut",
  "gemini-unreadable",
  "gemini-no-model",
  "gemini-no-consent",
  "gemini-free-in-europe",
  "gemini-free-private",
  "gemini-ceiling",
  "gemini-cancelled",
  "gemini-unseen",
  "gemini-outdated",
] as const;
export type GeminiTroubleCode = (typeof GEMINI_TROUBLES)[number];

/** Why Gemini gave nothing. The local suggestions stand without it. Fits the engine's `Trouble`. */
export interface GeminiTrouble {
  readonly code: GeminiTroubleCode;
  readonly params: Readonly<Record<string, string | number>>;
  /** English, never with a key in it. */
  readonly message: string;
}
export type GeminiResult<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly trouble: GeminiTrouble };

const MESSAGES: Readonly<Record<GeminiTroubleCode, string>> = {
  "gemini-key-shape": "This does not look like an API key: 20 to 200 characters without spaces.",
  "gemini-key-refused": "Google refused the API key: it is wrong, restricted, or its project is blocked.",
  "gemini-region": "Gemini's free tier is not offered here, or the project needs billing.",
  "gemini-request": "Gemini refused the request as malformed; this is a defect of Adjutant.",
  "gemini-model-gone": "The chosen Gemini model is no longer offered.",
  "gemini-quota": "Gemini's quota is used up for the moment.",
  "gemini-quota-day": "Gemini's daily quota is used up.",
  "gemini-busy": "Gemini is overloaded or out of order.",
  "gemini-timeout": "Gemini did not answer in time.",
  "gemini-stalled": "Gemini stopped in the middle of its answer.",
  "gemini-offline": "Gemini could not be reached; is there a connection?",
  "gemini-blocked": "Gemini's safety filter blocked the request.",
  "gemini-answer-blocked": "Gemini's safety filter held back the answer.",
  "gemini-recitation": "Gemini held back its answer because it was too close to a published text.",
  "gemini-cut": "Gemini's answer was cut off.",
  "gemini-unreadable": "Gemini's answer could not be understood.",
  "gemini-no-model": "This key offers no model that can write text.",
  "gemini-no-consent": "Nobody has agreed yet that texts may go to Gemini.",
  "gemini-free-in-europe": "In the EEA, Switzerland and the UK Google offers Gemini's API only in the paid tier.",
  "gemini-free-private": "On the free tier people at Google may read what is sent: this is too private for it.",
  "gemini-ceiling": "The daily ceiling for Gemini is reached.",
  "gemini-cancelled": "Cancelled.",
  "gemini-unseen": "Nobody has seen yet what would be sent; nothing was sent.",
  "gemini-outdated": "What would be sent has changed since it was shown; nothing was sent.",
};

/** A trouble with its sentence; `detail` (Google's own words) goes into the parameters, without keys. */
export function trouble(
  code: GeminiTroubleCode,
  params: Readonly<Record<string, string | number>> = {},
  detail = "",
): GeminiTrouble {
  const said = redact(detail).slice(0, 300);
  return { code, params: said === "" ? params : { ...params, detail: said }, message: MESSAGES[code] };
}

const ErrorDetail = v.looseObject({
  "@type": v.optional(v.string(), ""),
  retryDelay: v.optional(v.string()),
  violations: v.optional(v.array(v.looseObject({ quotaId: v.optional(v.string(), "") }))),
  reason: v.optional(v.string()),
});

/** What an HTTP error of Gemini means, and whether trying again can help. */
export interface Failure {
  readonly trouble: GeminiTrouble;
  readonly retry: boolean;
  /** What the server asks to wait, in seconds; null where it does not say. */
  readonly waitSeconds: number | null;
}

/** Reads an HTTP error (facts/reliability.md 6.6). `details` is the error's own list, of any shape. */
export function failureOf(
  status: number,
  message: string,
  details: unknown,
  retryAfter: string | null = null,
): Failure {
  const parsed = v.safeParse(v.array(ErrorDetail), details);
  const list = parsed.success ? parsed.output : [];
  const delay = /^(\d+(?:\.\d+)?)s$/u.exec(list.find((one) => one.retryDelay !== undefined)?.retryDelay ?? "")?.[1];
  const seconds = delay === undefined ? secondsOf(retryAfter) : Number(delay);
  const daily = list.some((one) => one.violations?.some((violation) => /perday/iu.test(violation.quotaId)));
  const isKey = list.some((one) => one.reason === "API_KEY_INVALID") || /api[ _]key/iu.test(message);
  const once = (code: GeminiTroubleCode): Failure => ({
    trouble: trouble(code, { status }, message),
    retry: false,
    waitSeconds: null,
  });
  if (status === 400 && isKey) return once("gemini-key-refused");
  if (status === 400 && /location|billing|FAILED_PRECONDITION/iu.test(message)) return once("gemini-region");
  if (status === 401 || status === 403) return once("gemini-key-refused");
  if (status === 404) return once("gemini-model-gone");
  if (status === 429)
    return {
      trouble: trouble(
        daily ? "gemini-quota-day" : "gemini-quota",
        seconds === null ? { status } : { status, seconds },
        message,
      ),
      retry: !daily,
      waitSeconds: seconds,
    };
  if (status === 408 || status >= 500)
    return { trouble: trouble("gemini-busy", { status }, message), retry: true, waitSeconds: seconds };
  return once("gemini-request");
}

function secondsOf(retryAfter: string | null): number | null {
  if (retryAfter === null) return null;
  const seconds = /^\d+$/u.test(retryAfter.trim()) ? Number(retryAfter) : (Date.parse(retryAfter) - Date.now()) / 1000;
  return Number.isFinite(seconds) && seconds >= 0 ? seconds : null;
}

/** How long to wait before attempt `attempt` + 1: what the server asks, else 1 s doubled each time with jitter. Null: too long to wait for. */
export function backoffSeconds(attempt: number, waitSeconds: number | null, random: () => number): number | null {
  const LONGEST = 60;
  if (waitSeconds !== null) return waitSeconds > LONGEST ? null : waitSeconds;
  return Math.min(LONGEST, 2 ** (attempt - 1) * (0.75 + 0.5 * random()));
}

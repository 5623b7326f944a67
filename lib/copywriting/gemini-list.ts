import { type Failure, failureOf, trouble } from "@/lib/copywriting/gemini-errors";
import { readModelList } from "@/lib/copywriting/gemini-models";

export type ModelPage = NonNullable<ReturnType<typeof readModelList>>;
export const FIRST_BYTE_MS = 25_000;

/** Reads one page of `models.list` with plain fetch: the SDK has no such call. */
export async function listPage(url: string, key: string, signal: AbortSignal): Promise<ModelPage | Failure> {
  try {
    const timeout = AbortSignal.any([signal, AbortSignal.timeout(FIRST_BYTE_MS)]);
    const response = await fetch(url, {
      headers: { "x-goog-api-key": key },
      signal: timeout,
      credentials: "omit",
      referrerPolicy: "no-referrer",
      redirect: "error",
    });
    const json: unknown = await response.json().catch(() => null);
    if (!response.ok) {
      const { message, details } = errorBody(json);
      return failureOf(response.status, message, details, response.headers.get("retry-after"));
    }
    return readModelList(json) ?? { trouble: trouble("gemini-unreadable"), retry: false, waitSeconds: null };
  } catch (error) {
    return connectionFailure(error, signal);
  }
}

function errorBody(json: unknown): { message: string; details: unknown } {
  const error = typeof json === "object" && json !== null && "error" in json ? json.error : null;
  if (typeof error !== "object" || error === null) return { message: "", details: null };
  return {
    message: "message" in error && typeof error.message === "string" ? error.message : "",
    details: "details" in error ? error.details : null,
  };
}

/** A call that no server answered: cancelled, too slow, or no connection. */
export function connectionFailure(error: unknown, signal: AbortSignal): Failure {
  if (signal.aborted) return { trouble: trouble("gemini-cancelled"), retry: false, waitSeconds: null };
  const isTimeout = error instanceof Error && error.name === "TimeoutError";
  return { trouble: trouble(isTimeout ? "gemini-timeout" : "gemini-offline"), retry: true, waitSeconds: null };
}

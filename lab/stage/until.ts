/** Asks again and again until there is an answer; throws `Error(complaint)` when the time is up. */
export async function until<T>(
  ask: () => Promise<T | null | undefined | false>,
  timeoutMs: number,
  complaint: string,
): Promise<T> {
  const end = Date.now() + timeoutMs;
  for (;;) {
    const answer = await ask();
    if (answer !== null && answer !== undefined && answer !== false) return answer;
    if (Date.now() > end) throw new Error(complaint);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

import { afterEach, describe, expect, it, vi } from "vitest";
import type { PagePart } from "@/lib/messaging/page-parts";
import { createPartLoader, handOver, type PartLoader, type PartOf } from "./page-part";

/** A stand-in for the guard: what travels is not looked at on the way. */
const part = (name: string) => Object.assign(() => name, {}) as unknown as PartOf["guard"];

describe("parts of the content script", () => {
  const loaders: PartLoader[] = [];
  const open = (inject: (name: PagePart) => Promise<unknown>) => {
    const loader = createPartLoader(inject);
    loaders.push(loader);
    return loader;
  };
  afterEach(() => {
    for (const loader of loaders.splice(0)) loader.remove();
    vi.useRealTimers();
  });

  it("are asked for once, however often they are wanted", async () => {
    const guard = part("guard");
    const inject = vi.fn(async (name: PagePart) => {
      handOver(name, guard);
      return Promise.resolve(true);
    });
    const loader = open(inject);
    const [first, second] = await Promise.all([loader.load("guard"), loader.load("guard")]);
    expect(first).toBe(guard);
    expect(second).toBe(guard);
    expect(await loader.load("guard")).toBe(guard);
    expect(inject).toHaveBeenCalledTimes(1);
  });

  it("are taken once, when their script runs twice", async () => {
    const first = part("first");
    const loader = open(() => {
      handOver("guard", first);
      handOver("guard", part("second"));
      return Promise.resolve(true);
    });
    expect(await loader.load("guard")).toBe(first);
  });

  it("are not waited for where the browser did not bring them, and are asked for again", async () => {
    const guard = part("guard");
    const answers = [false, true];
    const loader = open((name) => {
      const answer = answers.shift();
      if (answer === true) handOver(name, guard);
      return Promise.resolve(answer);
    });
    await expect(loader.load("guard")).rejects.toThrow("did not come");
    expect(await loader.load("guard")).toBe(guard);
  });

  it("are prepared once, also where the browser did not bring them", async () => {
    const inject = vi.fn(() => Promise.resolve(false));
    const loader = open(inject);
    for (let reading = 0; reading < 5; reading++) {
      loader.prepare("writer");
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
    expect(inject).toHaveBeenCalledTimes(1);
  });

  it("are not waited for for ever", async () => {
    vi.useFakeTimers();
    const loading = open(() => Promise.resolve(true)).load("guard");
    const refused = expect(loading).rejects.toThrow("did not come");
    await vi.advanceTimersByTimeAsync(6_000);
    await refused;
  });

  it("go to the newest content script of the world, never to one that was replaced", async () => {
    const got: string[] = [];
    const older = open(() => Promise.resolve(true));
    void older.load("guard").then(() => got.push("older"), () => undefined); // prettier-ignore
    const fresh = part("fresh");
    const newer = open((name) => {
      handOver(name, fresh);
      return Promise.resolve(true);
    });
    expect(await newer.load("guard")).toBe(fresh);
    // The old one's end must not close the counter of the new one.
    older.remove();
    expect(got).toEqual([]);
    expect((globalThis as Record<symbol, unknown>)[Symbol.for("adjutant.page-parts")]).toBeDefined();
  });

  it("do nothing where no content script waits, or one of another version", () => {
    const world = globalThis as Record<symbol, unknown>;
    const key = Symbol.for("adjutant.page-parts");
    world[key] = undefined;
    expect(() => handOver("guard", part("lost"))).not.toThrow();
    const take = vi.fn();
    world[key] = { version: 0, take };
    handOver("guard", part("lost"));
    expect(take).not.toHaveBeenCalled();
    world[key] = undefined;
  });
});

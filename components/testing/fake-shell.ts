import type { Shell } from "@/components/session/shell";

/** A shell without a browser behind it. */
export function fakeShell(change: Partial<Shell> = {}): Shell {
  return {
    docked: true,
    openDesk: () => undefined,
    openSidePanel: null,
    theme: () => Promise.resolve("system"),
    setTheme: () => Promise.resolve(),
    onTheme: () => () => undefined,
    requestGemini: () => Promise.resolve(true),
    releaseGemini: () => Promise.resolve(),
    forget: () => Promise.resolve(true),
    storage: () => Promise.resolve({ usedBytes: 4_100_000, allowedBytes: 62e9, promised: false }),
    keepStorage: () => undefined,
    reload: () => undefined,
    version: "0.1.0",
    browserName: "Chrome 150",
    ...change,
  };
}

// @vitest-environment happy-dom
import { act, renderHook, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { useImport } from "@/components/flows/use-import";
import { fakeEngine } from "@/components/testing/fake-engine";
import type { ImportProgress, ProgressListener } from "@/lib/engine/api";

const progress: ImportProgress = { file: "a.csv", stage: "checking", done: 1, rows: 10, rowsPerSecond: 5 };

test("progress that comes after the answer does not take the preview back", async () => {
  let late: ProgressListener<ImportProgress> = () => undefined;
  const engine = fakeEngine({
    preview: (_files, onProgress) => {
      late = onProgress;
      return Promise.resolve({ ok: true, value: [] });
    },
  });
  const { result } = renderHook(() => useImport(engine));
  act(() => result.current.start([new File(["x"], "a.csv")]));
  await waitFor(() => expect(result.current.stage.name).toBe("previewed"));
  act(() => late(progress));
  expect(result.current.stage.name).toBe("previewed");
});

test("progress that comes after the end of an import does not start it again on screen", async () => {
  let late: ProgressListener<ImportProgress> = () => undefined;
  const engine = fakeEngine({
    importFiles: (_account, _files, onProgress) => {
      late = onProgress;
      return Promise.resolve({ ok: true, value: [] });
    },
  });
  const { result } = renderHook(() => useImport(engine));
  await act(() => result.current.confirm({ platform: "google-ads", accountId: "1" }, []));
  expect(result.current.stage.name).toBe("done");
  act(() => late(progress));
  expect(result.current.stage.name).toBe("done");
});

test("an account is prepared, and the browser asked to keep it, only for something that was stored", async () => {
  const outcome = { fileName: "a.csv", archive: null, storable: 0, importId: null } as const;
  const trouble = { code: "nothing-to-store", params: {}, message: "x" };
  const stored: (string | null)[] = [null];
  const engine = fakeEngine({
    importFiles: () =>
      Promise.resolve({
        ok: true,
        value: stored.map((importId) => ({ ...outcome, importId, result: { ok: false, trouble } })),
      }),
  });
  const { result } = renderHook(() => useImport(engine, () => (kept += 1)));
  let prepared = 0;
  let kept = 0;
  const confirm = () =>
    act(() =>
      result.current.confirm({ platform: "google-ads", accountId: "1" }, [], {
        prepare: () => {
          prepared += 1;
          return Promise.resolve();
        },
      }),
    );
  await confirm();
  expect([prepared, kept]).toEqual([0, 0]);
  stored.push("import-1");
  await confirm();
  expect([prepared, kept]).toEqual([1, 1]);
});

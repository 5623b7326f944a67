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

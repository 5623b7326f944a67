// @vitest-environment happy-dom
import { fireEvent, render, screen, waitFor } from "@testing-library/react";
import { beforeAll, expect, test, vi } from "vitest";
import { ImportFlow } from "@/components/flows/import-flow";
import { ratesIn } from "@/components/flows/rate-field";
import { useImport } from "@/components/flows/use-import";
import { fakeEngine } from "@/components/testing/fake-engine";
import { speak } from "@/components/testing/locale";
import { account, fileOutcome } from "@/components/testing/sample";
import type { EngineApi, FileOutcome } from "@/lib/engine/api";

beforeAll(() => speak("en"));

function Flow({ engine }: { engine: EngineApi }) {
  const flow = useImport(engine);
  return <ImportFlow engine={engine} account={account} flow={flow} onImported={() => undefined} />;
}

test("a file in another currency waits for a rate, and is imported with it", async () => {
  const { result } = fileOutcome;
  if (!result.ok) throw new Error("the sample is a good file");
  const dollars: FileOutcome = { ...fileOutcome, result: { ok: true, value: { ...result.value, currency: "USD" } } };
  const importFiles = vi.fn<EngineApi["importFiles"]>(() => Promise.resolve({ ok: true, value: [] }));
  const preview = () => Promise.resolve({ ok: true, value: [dollars] } as const);
  render(<Flow engine={fakeEngine({ preview, importFiles })} />);
  const file = new File(["x"], dollars.fileName);
  fireEvent.change(await screen.findByTestId("import-input"), { target: { files: [file] } });
  const rate = await screen.findByTestId("import-rate-USD");
  expect(screen.queryByTestId("import-confirm")).toBeNull();
  fireEvent.change(rate, { target: { value: "zero" } });
  expect(screen.getByText(/Enter a number above zero/)).toBeTruthy();
  expect(screen.queryByTestId("import-confirm")).toBeNull();
  fireEvent.change(rate, { target: { value: "0,92" } });
  fireEvent.click(await screen.findByTestId("import-confirm"));
  await waitFor(() => expect(importFiles).toHaveBeenCalledOnce());
  expect(importFiles.mock.calls[0]?.[3]).toEqual({ USD: 0.92 });
});

test("takes no rate that cannot be one", () => {
  expect(ratesIn({ A: "", B: "0", C: "-1", D: "1e9", E: "x", F: " 1.5 ", G: "1,5" })).toEqual({ F: 1.5, G: 1.5 });
});

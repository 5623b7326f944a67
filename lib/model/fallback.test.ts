import { describe, expect, it, vi } from "vitest";
import { fitTable } from "@/lib/model/fit";
import * as network from "@/lib/model/network";
import { predictTable } from "@/lib/model/predict";
import { simulateTable } from "@/lib/model/simulated-table";
import { FitCancelled, type TrainingTable } from "@/lib/model/types";

vi.mock("@/lib/model/network", { spy: true });

const simulated = simulateTable(220, 1, { rate: 0.2, strength: 2 }).table;
// One column and four rounds of validation: quick.
const table: TrainingTable = {
  ...simulated,
  categorical: { device: simulated.categorical.device! },
  numeric: {},
  time: simulated.outcome.map((_, i) => Math.floor(i / 20)),
};
const options = { seed: 1, signal: new AbortController().signal, onProgress: () => undefined };

describe("a browser that cannot train the network", () => {
  it("says that it computes without WASM, and why", async () => {
    const { card } = await fitTable(table, options);
    expect(card.backend).toBe("cpu (no path to the WASM files was given)");
    expect(card.epochs).toBeGreaterThan(0);
  }, 60_000);

  it("gets a model without it where memory runs out, and the card says so", async () => {
    vi.mocked(network.trainNetwork).mockRejectedValue(new RangeError("out of memory"));
    const model = await fitTable(table, options);
    expect(model.card).toMatchObject({ backend: "none (out of memory)", epochs: 0, usable: true });
    expect(predictTable(model, table).rate.every((rate) => rate > 0)).toBe(true);
  });

  it("is still cancelled", async () => {
    vi.mocked(network.trainNetwork).mockRejectedValue(new FitCancelled("cancelled"));
    await expect(fitTable(table, options)).rejects.toThrow(FitCancelled);
  });
});

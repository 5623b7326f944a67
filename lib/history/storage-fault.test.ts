import Dexie from "dexie";
import { describe, expect, it } from "vitest";

import { HistoryBlocked, HistoryHeld } from "./readiness";
import { faultOfStorage } from "./storage-fault";

const dom = (name: string, message = "") => new DOMException(message, name);
const NO_SPACE = "Connection is closing because of: IO error: 000003.log: FILE_ERROR_NO_SPACE (WritableFileAppend::8)";

describe("what an error says of the database", () => {
  it.each([
    ["full", dom("QuotaExceededError")],
    ["full", new Dexie.AbortError(dom("QuotaExceededError"))],
    ["full", new Dexie.BulkError("rows.bulkAdd()", { 0: dom("AbortError"), 1: dom("QuotaExceededError") })],
    ["full", new Dexie.AbortError(dom("UnknownError", NO_SPACE))],
    ["full", new Dexie.DatabaseClosedError(dom("UnknownError", "Encountered full disk while opening backing store."))],
    ["failing", new Dexie.DatabaseClosedError(dom("UnknownError", "Internal error opening backing store."))],
    ["failing", new Dexie.AbortError()],
    ["failing", dom("InvalidStateError", "A mutation operation was attempted")],
    ["newer", new Dexie.DatabaseClosedError(new Dexie.VersionError())],
    ["held", new HistoryHeld()],
    ["blocked", new HistoryBlocked()],
    ["closed", new Dexie.DatabaseClosedError()],
    [null, new TypeError("x is undefined")],
    [null, "QuotaExceededError"],
  ])("%s: %s", (fault, error) => {
    expect(faultOfStorage(error)).toBe(fault);
  });
});

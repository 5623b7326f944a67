// @vitest-environment happy-dom
import { render, screen } from "@testing-library/react";
import { beforeAll, expect, test } from "vitest";
import { FileVerdict } from "@/components/flows/file-verdict";
import { speak } from "@/components/testing/locale";
import { fileOutcome, importSummary } from "@/components/testing/sample";

beforeAll(() => speak("en"));

test("says before the import which days the account has already, and what becomes of them", () => {
  const { account } = importSummary;
  const { rerender } = render(<FileVerdict outcome={fileOutcome} account={account} imports={[importSummary]} />);
  expect(screen.getByTestId("import-overlaps").textContent).toMatch(/^.+ has [\d,]+ days of this already \(.+\)/);
  expect(screen.queryByText(/Nothing of this file can be kept/)).toBeNull();
  rerender(<FileVerdict outcome={{ ...fileOutcome, storable: 0 }} account={account} imports={[importSummary]} />);
  expect(screen.queryByTestId("import-overlaps")).toBeNull();
  expect(screen.getByText(/Nothing of this file can be kept/)).toBeTruthy();
});

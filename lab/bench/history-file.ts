import { createWriteStream } from "node:fs";
import { once } from "node:events";
import { DAY_MS } from "@/lib/domain/day-length";

const GROUPS_IN_CAMPAIGN = 5;
const GROUPS = 500;
const DEVICES = ["Computers", "Mobile phones", "Tablets"] as const;
const FIRST_DAY = Date.UTC(2024, 10, 1);
const HEADER = [
  "Day", "Campaign", "Campaign ID", "Ad group", "Ad group ID", "Device", "Currency code",
  "Impr.", "Clicks", "Cost", "Conversions", "Conv. value",
]; // prettier-ignore

/** Writes a report as Google's report editor downloads it: ad groups by day and device, the same for the same number of rows. */
export async function writeHistoryFile(path: string, rows: number): Promise<void> {
  const out = createWriteStream(path);
  out.write(`Ad group report\n"November 1, 2024 - October 31, 2026"\n${HEADER.join(",")}\n`);
  let slice = "";
  for (let row = 0; row < rows; row += 1) {
    const cell = Math.floor(row / DEVICES.length);
    const group = cell % GROUPS;
    const campaign = Math.floor(group / GROUPS_IN_CAMPAIGN);
    const day = new Date(FIRST_DAY + Math.floor(cell / GROUPS) * DAY_MS).toISOString().slice(0, 10);
    const clicks = (row * 7919) % 211;
    const conversions = clicks % 9;
    slice += [
      day,
      `"Search ${campaign} - Garden sheds, northern region"`,
      20_000_000_000 + campaign,
      `Ad group ${group} wooden sheds`,
      150_000_000_000 + group,
      DEVICES[row % DEVICES.length],
      "EUR",
      clicks * 23 + (row % 37),
      clicks,
      (clicks * 0.83 + (row % 100) / 100).toFixed(2),
      `${conversions}.00`,
      `${conversions * 41}.50\n`,
    ].join(",");
    if (slice.length > 1 << 20) {
      if (!out.write(slice)) await once(out, "drain");
      slice = "";
    }
  }
  out.end(slice);
  await once(out, "close");
}

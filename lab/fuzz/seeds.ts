import { isZip } from "@/lib/history/imports/decode";
import { cardsAndEditor } from "@/lib/history/imports/testing/cards";
import { googleTables } from "@/lib/history/imports/testing/google-tables";
import { jsonExports } from "@/lib/history/imports/testing/json-exports";
import { metaResaved, metaTables, metaWorkbooks } from "@/lib/history/imports/testing/meta-tables";
import { oddFiles } from "@/lib/history/imports/testing/odd-files";
import { zipSync } from "fflate";

export interface Seed {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly platform: "google-ads" | "meta-ads";
}

/** Every format that the importers read, with the files that each starts from. */
export async function seedsByFormat(): Promise<ReadonlyMap<string, readonly Seed[]>> {
  const formats = new Map<string, Seed[]>();
  const add = (format: string, seed: Seed) => formats.set(format, [...(formats.get(format) ?? []), seed]);
  const cards = cardsAndEditor();
  const all = [...googleTables(), ...metaTables(), ...metaResaved(), ...(await metaWorkbooks()), ...jsonExports(), ...cards, ...oddFiles()]; // prettier-ignore
  for (const { name, bytes, report } of all) {
    const seed = { name, bytes, platform: report.platform ?? "google-ads" };
    add([report.platform ?? "none", report.report, containerOf(bytes, report.encoding)].join(" "), seed);
  }
  const inside = Object.fromEntries(cards.map(({ name, bytes }, index) => [`${index}-${name}`, bytes]));
  add("archive of exports", { name: "cards.zip", bytes: zipSync(inside), platform: "google-ads" });
  return formats;
}

function containerOf(bytes: Uint8Array, encoding: string): string {
  if (isZip(bytes)) return "xlsx";
  const [first = 0, second = 0, third = 0] = bytes;
  const start = first === 0xef ? third : first;
  if (start === 0x7b || start === 0x5b || (first === 0xef && bytes[3] === 0x7b)) return "json";
  return encoding.startsWith("utf-16") || (first === 0xff && second === 0xfe) ? "utf-16 text" : "text";
}

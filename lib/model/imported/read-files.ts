import { readFeatures, type FeatureSchema } from "@/lib/model/imported/features";
import { buildNetwork } from "@/lib/model/imported/layers";
import type { ImportedModel } from "@/lib/model/imported/model";
import { ImportRefused, shown } from "@/lib/model/imported/refusal";
import { readTopology } from "@/lib/model/imported/topology";
import { MOST_WEIGHTS, readWeights, weightFiles } from "@/lib/model/imported/weights";

/** A picked file. */
export interface GivenFile {
  readonly name: string;
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

const MB = 1024 * 1024;
const LIMITS = { json: 16 * MB, bin: 4 * MOST_WEIGHTS } as const;
const MOST_FILES = 200;

/**
 * A model and its feature schema out of picked files: model.json (found by its content, whatever its name), the .bin files that it
 * names and no others, and the schema; `files`: those. Nothing is fetched, nothing is run. Throws ImportRefused.
 */
export async function readImportedModel(
  files: readonly GivenFile[],
): Promise<Omit<ImportedModel, "importedOn"> & { readonly files: readonly GivenFile[] }> {
  const texts = files.filter(({ name }) => /\.json$/i.test(name)).slice(0, MOST_FILES);
  let model: { readonly file: GivenFile; readonly content: Record<string, unknown> } | null = null;
  let features: FeatureSchema | null = null;
  const used: GivenFile[] = [];
  for (const file of texts) {
    const content = await readJson(file);
    const isModel = "modelTopology" in content || "weightsManifest" in content;
    if (isModel ? model !== null : features !== null) continue;
    used.push(file);
    if (isModel) model = { file, content };
    else features = readFeatures(file.name, content);
  }
  if (model === null) throw new ImportRefused("imported-files", { missing: "model.json" });
  if (features === null) throw new ImportRefused("imported-files", { missing: "features.json" });
  const { file, content } = model;
  const topology = readTopology(file.name, content);
  const groups: Uint8Array[] = [];
  let total = 0;
  for (const paths of weightFiles(file.name, content.weightsManifest)) {
    const parts: Uint8Array[] = [];
    for (const path of paths) {
      const found = fileOf(files, path);
      used.push(found);
      const part = new Uint8Array(await found.arrayBuffer());
      total += part.length;
      if (total > LIMITS.bin) throw new ImportRefused("imported-too-large", { file: shown(path), limit: LIMITS.bin / MB }); // prettier-ignore
      parts.push(part);
    }
    groups.push(joined(parts));
  }
  const weights = readWeights(file.name, content.weightsManifest, groups);
  const network = buildNetwork(topology, weights, features);
  const parts = [new TextEncoder().encode(JSON.stringify([features, content.modelTopology])), ...groups];
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", joined(parts)));
  const checksum = Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return { checksum, name: shown(file.name), features, network, files: [...new Set(used)] };
}

async function readJson(file: GivenFile): Promise<Record<string, unknown>> {
  if (file.size > LIMITS.json) throw new ImportRefused("imported-too-large", { file: shown(file.name), limit: LIMITS.json / MB }); // prettier-ignore
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(await file.arrayBuffer());
    const content: unknown = JSON.parse(text);
    if (typeof content === "object" && content !== null && !Array.isArray(content))
      return content as Record<string, unknown>;
  } catch {
    // Said below, as for a list or a number.
  }
  throw new ImportRefused("imported-not-json", { file: shown(file.name) });
}

/** The picked file of exactly this name: a path that leads anywhere else finds none. */
function fileOf(files: readonly GivenFile[], path: string): GivenFile {
  const file = files.find(({ name }) => name === path);
  if (file === undefined) throw new ImportRefused("imported-weights-path", { path: shown(path) });
  if (file.size > LIMITS.bin) throw new ImportRefused("imported-too-large", { file: shown(path), limit: LIMITS.bin / MB }); // prettier-ignore
  return file;
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

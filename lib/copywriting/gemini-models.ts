import * as v from "valibot";

/** A model as `models.list` names it. */
export interface GeminiModel {
  /** e.g. "models/gemini-3.8-flash": what requests are addressed to. */
  readonly name: string;
  readonly displayName: string;
}

const ModelList = v.object({
  models: v.optional(
    v.array(
      v.object({
        name: v.pipe(v.string(), v.regex(/^models\/[\w.-]{1,100}$/u)),
        displayName: v.optional(v.pipe(v.string(), v.maxLength(200)), ""),
        supportedGenerationMethods: v.optional(v.array(v.string()), []),
      }),
    ),
    [],
  ),
  nextPageToken: v.optional(v.string()),
});

/** Models that answer in text; other kinds carry what they are for in their name. */
const OTHER_KINDS =
  /embed|image|imagen|veo|tts|audio|live|native|aqa|vision|robotics|computer-use|learnlm|gemma|lyria/u;

/** One page of the list, or null where it is not one. Models that cannot write text are left out. */
export function readModelList(
  json: unknown,
): { readonly models: readonly GeminiModel[]; readonly next: string | null } | null {
  const parsed = v.safeParse(ModelList, json);
  if (!parsed.success) return null;
  const models = parsed.output.models
    .filter((model) => model.supportedGenerationMethods.includes("generateContent") && !OTHER_KINDS.test(model.name))
    .map((model) => ({
      name: model.name,
      displayName: model.displayName === "" ? model.name.slice(7) : model.displayName,
    }));
  return { models, next: parsed.output.nextPageToken ?? null };
}

/**
 * The model to use: the person's choice where it is still offered; else the newest stable "flash" (quick and cheap, enough for short texts),
 * else the newest of any kind. Null where none is offered.
 */
export function chooseModel(models: readonly GeminiModel[], preferred: string | null): string | null {
  if (preferred !== null && models.some((model) => model.name === preferred)) return preferred;
  const ranked = [...models].sort((a, b) => rank(b.name) - rank(a.name) || (a.name < b.name ? -1 : 1));
  return ranked[0]?.name ?? null;
}

function rank(name: string): number {
  const version = /gemini-(\d+)(?:\.(\d+))?/u.exec(name);
  const age = version === null ? 0 : Number(version[1]) * 100 + Number(version[2] ?? 0);
  const flash = name.includes("flash") ? (name.includes("lite") ? 5_000 : 10_000) : 0;
  const stable = /preview|exp|latest/u.test(name) ? 0 : 1_000;
  return flash + stable + age;
}

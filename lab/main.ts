import type { Verb } from "./verb";

/** Each verb is loaded only when it is called: TF.js alone takes longer to load than a small import to run. */
const VERBS: Readonly<Record<string, () => Promise<Verb>>> = {
  import: async () => (await import("./verbs/import")).importVerb,
  read: async () => (await import("./verbs/read")).readVerb,
  "read-bench": async () => (await import("./verbs/read-bench")).readBenchVerb,
  fit: async () => (await import("./verbs/fit")).fitVerb,
  fuzz: async () => (await import("./verbs/fuzz")).fuzzVerb,
  kill: async () => (await import("./verbs/kill")).killVerb,
  truth: async () => (await import("./verbs/truth")).truthVerb,
  brief: async () => (await import("./verbs/brief")).briefVerb,
  "lint-copy": async () => (await import("./verbs/lint-copy")).lintCopyVerb,
  "bench-peers": async () => (await import("./verbs/bench-peers")).benchPeersVerb,
  "rank-copy": async () => (await import("./verbs/rank-copy")).rankCopyVerb,
  "offer-kinds": async () => (await import("./verbs/offer-kinds")).offerKindsVerb,
  "word-vectors": async () => (await import("./verbs/word-vectors")).wordVectorsVerb,
};
const PLANNED = ["detect", "allocate", "comments"];

const USAGE = `usage: npm run --silent lab -- <verb> …

verbs: ${Object.keys(VERBS).join(", ")}
not built yet: ${PLANNED.join(", ")}
Each verb has --help. JSON on stdout, progress and warnings on stderr; exit 0 done, 1 the input is bad, 2 wrong usage.
`;

async function main(): Promise<number> {
  const [name, ...args] = process.argv.slice(2);
  if (name === "--help" || name === "-h") {
    process.stdout.write(USAGE);
    return 0;
  }
  const load = name !== undefined && Object.hasOwn(VERBS, name) ? VERBS[name] : undefined;
  if (load === undefined) {
    const planned = name !== undefined && PLANNED.includes(name);
    if (planned && args.includes("--help")) {
      process.stdout.write(`${name}: not built yet\n`);
      return 2;
    }
    process.stderr.write(planned ? `lab: ${name} is not built yet\n` : USAGE);
    return 2;
  }
  const verb = await load();
  if (args.includes("--help") || args.includes("-h")) {
    process.stdout.write(verb.help.endsWith("\n") ? verb.help : `${verb.help}\n`);
    return 0;
  }
  return await verb.run(args);
}

// A pipe that closes early (`| head`) is no error of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));
process.exitCode = await main();

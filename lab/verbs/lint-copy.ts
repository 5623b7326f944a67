import { readFile } from "node:fs/promises";
import * as v from "valibot";
import { PLATFORM_IDS } from "@/lib/domain/platform";
import { copyFormat } from "@/lib/copywriting/limits";
import { type CopyToLint, lintCopy } from "@/lib/copywriting/lint";
import { learnAlarm } from "../lint-copy/learn";
import type { Verb } from "../verb";

const HELP = `usage: npm run --silent lab -- lint-copy FILE.json

Checks the texts of one ad against the platform's limits and editorial rules.
FILE.json: {"platform": "google-ads" | "meta-ads", "format": "responsive-search-ad", "headlines": ["…"], "descriptions": ["…"],
            "primaryTexts": ["…"], "category": "HOUSING" or null}; format, lists and category may be left out.
Prints {"problems": [{"text", "rule", "severity": "error" | "warning" | "note", "why", "fix", "source": {"name", "url"}}]}.

usage: npm run --silent lab -- lint-copy --learn ALARM.json

Learns from the project's labelled texts how a text reads that must be refused, and writes it as the extension ships it
(lib/copywriting/alarm/shipped-alarm.json). How it does on authors that it has not learnt from is said on stderr. Minutes.
`;
const LARGEST_FILE = 1_000_000;

const Texts = v.optional(v.nullable(v.pipe(v.array(v.string()), v.maxLength(200))), []);
const Input = v.object({
  platform: v.picklist(PLATFORM_IDS),
  format: v.optional(v.nullable(v.string()), null),
  headlines: Texts,
  descriptions: Texts,
  primaryTexts: Texts,
  category: v.optional(v.nullable(v.string()), null),
});

type Read = { readonly copy: CopyToLint } | { readonly sentence: string };

function understand(path: string, content: string): Read {
  let json: unknown;
  try {
    json = JSON.parse(content.replace(/^\ufeff/u, ""));
  } catch (error) {
    return {
      sentence: `${path}: this is not JSON (${lineOf(content, error)}); write one object with platform and texts.`,
    };
  }
  const parsed = v.safeParse(Input, json);
  if (!parsed.success) {
    const issue = parsed.issues[0];
    return { sentence: `${path}: "${v.getDotPath(issue) ?? "the document"}" is wrong: ${issue.message}.` };
  }
  const { platform, format, headlines, descriptions, primaryTexts, category } = parsed.output;
  return {
    copy: {
      platform,
      format: copyFormat(platform, format),
      headlines: headlines ?? [],
      descriptions: descriptions ?? [],
      primaryTexts: primaryTexts ?? [],
      category,
    },
  };
}

/** V8 names a position, or quotes ten characters on either side of the one it stumbled over. */
function lineOf(content: string, error: unknown): string {
  if (content.trim() === "") return "the file is empty";
  const message = error instanceof Error ? error.message : "";
  const position = /position (\d+)/u.exec(message)?.[1];
  const quoted = /^Unexpected token '?([^,']*)'?, (\.\.\.)?"([\s\S]*?)"(?:\.\.\.)? is not valid JSON$/u.exec(message);
  let at = position === undefined ? content.length : Number(position);
  if (quoted !== null) {
    const start = content.indexOf(quoted[3]!);
    at = start + (quoted[2] === undefined ? quoted[3]!.indexOf(quoted[1]!) : 10);
  }
  return `line ${content.slice(0, at).split("\n").length}`;
}

async function run(args: readonly string[]): Promise<number> {
  const [path, ...rest] = args;
  if (path === "--learn" && rest.length === 1) {
    learnAlarm(rest[0]!, (line) => process.stderr.write(`${line}\n`));
    return 0;
  }
  if (path === undefined || path.startsWith("-") || rest.length > 0) {
    process.stderr.write(HELP);
    return 2;
  }
  let content: string;
  try {
    content = await readFile(path, "utf8");
  } catch {
    process.stderr.write(`${path}: cannot be read; is there such a file?\n`);
    return 1;
  }
  if (content.length > LARGEST_FILE) {
    process.stderr.write(`${path}: has more than ${LARGEST_FILE} characters; one ad has far fewer.\n`);
    return 1;
  }
  const read = understand(path, content);
  if ("sentence" in read) {
    process.stderr.write(`${read.sentence}\n`);
    return 1;
  }
  process.stdout.write(`${JSON.stringify({ problems: lintCopy(read.copy) }, null, 2)}\n`);
  return 0;
}

/** `lab lint-copy` of contracts.md. */
export const lintCopyVerb: Verb = { name: "lint-copy", help: HELP, run };

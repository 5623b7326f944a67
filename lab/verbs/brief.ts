import { readFile } from "node:fs/promises";
import { briefLine } from "@/lib/brief/brief-line";
import { textOfFile, type FileProblem } from "@/lib/brief/file-text";
import { readBrief } from "@/lib/brief/read-brief";
import { readPdfInChild } from "../brief/read-pdf";
import type { Verb } from "../verb";

const HELP = `usage: npm run --silent lab -- brief FILE [--today YYYY-MM-DD]

Reads what a client asks for from an e-mail, a chat or a form in English, German, French, Spanish, Portuguese or Japanese.
FILE: text, .eml, .pdf, .docx or .html. Prints {"goal", "kpi", "targetValue", "budget": {"amount", "currency", "period"}, "locations", "languages",
"audience", "dates": {"start", "end"}, "tone", "sentiment", "constraints", "missing", "quotes": {"<field>": "the words it came from"}}.
What the text does not say is null or empty. Words of one field that stand far apart are quoted as "<field>", "<field>.2" …
--today: dates without a year lie after this day (default: today), unless the mail's own header says when it was written.
`;
const PROBLEMS: Readonly<Record<Exclude<FileProblem, "empty">, string>> = {
  "too-large": "is larger than 10 MB; a brief is a text of a few pages.",
  "pdf-scanned": "is a PDF of pictures without text; copy what it says into a text file.",
  "pdf-locked": "is a PDF with a password; save it without, or copy its text into a text file.",
  "pdf-slow": "is a PDF that took longer than 15 seconds; copy its text into a text file.",
  "unknown-format": "is an archive without a Word document.",
  damaged: "cannot be read as text, mail, PDF or Word document.",
};

async function run(args: readonly string[]): Promise<number> {
  const options = [...args];
  const at = options.indexOf("--today");
  const today = at === -1 ? undefined : options.splice(at, 2)[1];
  const [path, ...rest] = options;
  if (path === undefined || path.startsWith("-") || rest.length > 0 || (at !== -1 && !isDay(today))) {
    process.stderr.write(HELP);
    return 2;
  }
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch {
    process.stderr.write(`${path}: cannot be read; is there such a file?\n`);
    return 1;
  }
  const read = await textOfFile(bytes, path, readPdfInChild);
  if ("problem" in read && read.problem !== "empty") {
    process.stderr.write(`${path}: ${PROBLEMS[read.problem]}\n`);
    return 1;
  }
  // A text that says nothing is an answer too.
  const text = "text" in read ? read.text : "";
  const brief = readBrief(text, today ?? new Date().toISOString().slice(0, 10));
  process.stdout.write(`${JSON.stringify(briefLine(brief, text), null, 2)}\n`);
  return 0;
}

function isDay(text: string | undefined): boolean {
  return text !== undefined && /^\d{4}-\d{2}-\d{2}$/u.test(text) && !Number.isNaN(Date.parse(text));
}

/** `lab brief` of contracts.md. */
export const briefVerb: Verb = { name: "brief", help: HELP, run };

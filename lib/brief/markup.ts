import { LONGEST_BRIEF } from "./longest";

const NAMED: Readonly<Record<string, string>> = {
  amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00a0", euro: "€", pound: "£", yen: "¥", ndash: "–", mdash: "—", hellip: "…", bull: "•",
  rsquo: "’", lsquo: "‘", rdquo: "”", ldquo: "“", laquo: "«", raquo: "»", bdquo: "„", szlig: "ß", auml: "ä", ouml: "ö", uuml: "ü", Auml: "Ä", Ouml: "Ö",
  Uuml: "Ü", eacute: "é", egrave: "è", ecirc: "ê", agrave: "à", aacute: "á", acirc: "â", atilde: "ã", ccedil: "ç", iacute: "í", icirc: "î", ntilde: "ñ",
  oacute: "ó", ocirc: "ô", otilde: "õ", uacute: "ú", ugrave: "ù", ucirc: "û", Eacute: "É",
}; // prettier-ignore

/** Character references as the characters that they stand for; what is none stays. */
export function withoutReferences(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,8}));/giu,
    (all, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return NAMED[name] ?? all;
      const code = decimal !== undefined ? Number(decimal) : parseInt(hex ?? "", 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : all;
    },
  );
}

/** More is not read anyway, and every step below stays quick. */
const LONGEST_OUT = 2 * LONGEST_BRIEF;
const HIDDEN = /<!--|<(head|style|script|title)(?=[\s>/])/giu;

/** HTML without what no reader sees; what is opened and never closed hides the rest. Linear, also in a hostile mail. */
function shownOf(html: string): string {
  const lower = html.toLowerCase();
  let out = "";
  let from = 0;
  HIDDEN.lastIndex = 0;
  for (let match = HIDDEN.exec(html); match !== null; match = HIDDEN.exec(html)) {
    out += html.slice(from, match.index);
    const close = match[1] === undefined ? "-->" : `</${match[1].toLowerCase()}`;
    const at = lower.indexOf(close, match.index + match[0].length);
    const end = at === -1 ? -1 : lower.indexOf(">", at);
    if (end === -1) return out;
    from = end + 1;
    HIDDEN.lastIndex = from;
  }
  return out + html.slice(from);
}

/** The text of an HTML mail as a reader sees it: a line for each block, cells parted by bars, quoted parts marked by `>`. */
export function htmlLines(html: string): string {
  const body = shownOf(html).replace(/\s+/gu, " ");
  let depth = 0;
  let out = "";
  const breakLine = () => {
    if (!out.endsWith("\n") && out !== "") out = out.trimEnd() + "\n";
  };
  for (const [piece, tag, close, name = ""] of body.matchAll(/(<(\/?)([a-z][\w:-]*)[^<>]*>)|[^<]+|</giu)) {
    if (out.length > LONGEST_OUT) break;
    if (tag === undefined) {
      if (piece.trim() === "" && (out === "" || out.endsWith("\n"))) continue;
      if (out === "" || out.endsWith("\n")) out += "> ".repeat(depth);
      out += withoutReferences(out.endsWith(" ") || out.endsWith("\n") ? piece.trimStart() : piece);
      continue;
    }
    const element = name.toLowerCase();
    if (element === "blockquote") {
      breakLine();
      depth = Math.max(0, depth + (close === "/" ? -1 : 1));
    } else if (element === "br") out = `${out.trimEnd()}\n`;
    else if (/^t[dh]$/u.test(element)) out += close === "/" ? " | " : "";
    else if (/^(?:p|div|tr|li|ul|ol|table|h[1-6]|section|article|hr|pre)$/u.test(element)) {
      breakLine();
      if (element === "li" && close !== "/") out += `${"> ".repeat(depth)}- `;
      if (close === "/" && /^(?:p|h[1-6]|table|ul|ol)$/u.test(element)) out += "\n";
    }
  }
  return tidy(out);
}

/** The text of a Word document's main part: a line for each paragraph or row of a table, cells parted by bars. */
export function wordLines(xml: string): string {
  let out = "";
  let cells = 0;
  for (const [, tag = "", text] of xml.matchAll(/<(\/?w:(?:tc|tr|p|br|cr|tab|t))(?=[\s/>])[^<>]*>([^<]*)/gu)) {
    if (out.length > LONGEST_OUT) break;
    if (tag === "w:tc") cells += 1;
    if (tag === "/w:tc") {
      cells -= 1;
      out = `${out.trimEnd()} | `;
    } else if (tag === "/w:p") out += cells > 0 ? " " : "\n";
    else if (tag === "/w:tr") out = `${out.trimEnd().replace(/\|$/u, "").trimEnd()}\n`;
    else if (tag === "w:br" || tag === "w:cr") out += "\n";
    else if (tag === "w:tab") out += "\t";
    else if (tag === "w:t") out += withoutReferences(text ?? "");
  }
  return tidy(out);
}

function tidy(text: string): string {
  return text
    .split("\n")
    .map((line) => line.trimEnd().replace(/ \|$/u, ""))
    .join("\n")
    .replace(/\n{3,}/gu, "\n\n")
    .trim();
}

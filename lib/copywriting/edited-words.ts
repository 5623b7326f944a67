/** What a question that the person changed says: what it states as true, and what else the texts may speak of. */
export interface EditedWords {
  readonly facts: readonly string[];
  readonly about: string;
}

/** People go on writing behind the last marker. */
const DATA = /^(data-[\da-f]{32})[^\n]*\n([\s\S]*?)\n\1(?![\da-f])/gmu;
const TOKEN = /\[[A-Z]\d{1,3}\]/gu;
/** An item's text where the person's changes left no whole JSON. */
const TEXT = /"text"\s*:\s*("(?:[^"\\]|\\.)*")/gu;

/**
 * Facts are the texts between the data's markers, and whole lines that the person wrote among them. Instructions, lengths, the items'
 * short names and what is to be avoided state nothing of the product: "30 characters at most" must not make 30 a figure to advertise with.
 */
export function editedWords(prompt: string): EditedWords {
  const facts = [...prompt.matchAll(DATA)].flatMap(([, , data = ""]) => textsIn(data));
  return { facts: facts.map((text) => text.replace(TOKEN, " ")), about: prompt };
}

function textsIn(data: string): readonly string[] {
  const whole = parsed(data);
  if (Array.isArray(whole)) return whole.flatMap(textOf);
  return data.split("\n").flatMap((line): readonly string[] => {
    const items = parsed(line);
    if (Array.isArray(items)) return items.flatMap(textOf);
    if (items !== undefined) return textOf(items);
    if (!/^\s*[[{\]}"]/u.test(line)) return [line];
    const statements = line.split(/(?<=\}),/u).filter((item) => !item.includes('"to avoid"'));
    return statements.flatMap((item) => [...item.matchAll(TEXT)].flatMap(([, text = ""]) => stringIn(text)));
  });
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined;
  }
}

function stringIn(json: string): readonly string[] {
  const text = parsed(json);
  return typeof text === "string" ? [text] : [];
}

function textOf(item: unknown): readonly string[] {
  if (typeof item !== "object" || item === null || !("text" in item) || typeof item.text !== "string") return [];
  return "kind" in item && item.kind === "to avoid" ? [] : [item.text];
}

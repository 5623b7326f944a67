import type { Folded } from "./fold";
import { labelOf } from "./labels";
import { phrases, has } from "./pattern";

/** One line of one message, by its place in the folded text. */
export interface Line {
  readonly start: number;
  readonly end: number;
}

/** What one person wrote at one time. */
export interface Message {
  /** 0 is the newest; the higher, the older. */
  readonly age: number;
  readonly author: string | null;
  /** Written by us, the agency, as far as the name says so. */
  readonly ours: boolean;
  /** The header's own words for its date, not yet understood. */
  readonly dated: string | null;
  readonly subject: Line | null;
  readonly lines: readonly Line[];
}

export interface Thread {
  readonly kind: "mail" | "chat";
  /** Newest first. */
  readonly messages: readonly Message[];
}

interface Draft {
  author: string | null;
  dated: string | null;
  subject: Line | null;
  readonly lines: Line[];
}

const QUOTE_MARK = /^(?:\s?>)+\s?/u;
const WROTE =
  /^(?:on|am|le|el|em|il|den)\s.{4,160}(?:wrote|schrieb|a écrit|escribió|escreveu|ha scritto)\b.{0,60}:?\s*$/iu;
const WROTE_JA =
  /^(?:\d{4}[年/.-]\d{1,2}[月/.-]\d{1,2}日?.{0,80}:|.{1,60}(?:さんは?書きました|wrote|さんのメッセージ).{0,3}:?)$/u;
const ORIGINAL =
  /^[-_=*\s]*(?:begin )?(?:original message|ursprüngliche nachricht|originalnachricht|message d'origine|message original|mensaje original|mensagem original|元のメッセージ|forwarded (?:message|by)|weitergeleitete nachricht|message transféré|message transf|mensaje reenviado|mensagem encaminhada|転送(?:された)?メッセージ)[-_=*\s:]*/iu;
const FROM = /^\W{0,3}(?:from|von|de|da|差出人|送信者)\W{0,2}\s*:\s*\S/iu;
const DATE =
  /^\W{0,3}(?:sent|date|gesendet(?: am)?|datum|envoyé(?: le)?|enviado(?: el| em)?|enviada(?: em)?|fecha|data|送信日時|日時|日付)\W{0,2}\s*:\s*(.+)$/iu;
const SUBJECT = /^\W{0,3}(?:subject|betreff|objet|asunto|assunto|件名)\W{0,2}\s*:\s*(.+)$/iu;
const ADDRESSED =
  /^\W{0,3}(?:to|an|à|para|宛先|cc|bcc|kopie|copie|reply-to|antwort an|message-id|mime-version|content-\S+|importance|priorität)\W{0,2}\s*:/iu;
const STAMP =
  /^\[?(?:[\d./-]{5,10},?\s+)?\d{1,2}[:h]\d{2}(?::\d{2})?\s*(?:[ap]\.?m\.?)?,?\s*(?:[\d./-]{5,10})?\]?\s*[-–]?\s*(?:([^:\t\n]{1,30})(?::\s+|\t)|(?=\S))/iu;
const STAMP_LATER =
  /^(\p{Lu}[\p{L}. ]{0,24}?(?:\s?\([\p{L}&. ]{1,24}\))?)\s{0,3}[[(]?\d{1,2}\s?[:h]\s?\d{2}(?:\s?[AP]M)?[\])]?(?:\s?:\s+|\s*$)/u;
const NAMED = /^[<[]?([\p{L}@][\p{L}.'_-]{0,20}(?: [\p{L}(][\p{L}.'()_-]{0,20}){0,2})[>\]]?\s?:\s+(?=\S)/u;
/** `店長「…」`: who speaks stands before the brackets. */
const SPOKEN = /^([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}A-Za-z]{1,8})「(?=.+」\s*$)/u;
const OURS = phrases(
  "agency|agentur|nous|notre|nosotros|nós|equipe|equipo|team|agence|agencia|agência|account ?manager|am|me|ich|moi|yo|eu|you|wir|us|media ?buyer|代理店|弊社|営業|担当(?:者)?|自分|あなた|わたし|私",
);

/** Parts a text into its messages, newest first; the folded text loses its quote marks (by spaces of the same length). */
export function threadOf(folded: Folded): { readonly thread: Thread; readonly text: string } {
  const signs = folded.text;
  const lines = linesOf(signs);
  const speakers = speakersOf(signs, lines);
  if (speakers !== null) return { thread: chat(signs, lines, speakers), text: signs };
  return mail(signs, lines);
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (let end = text.indexOf("\n"); start <= text.length; end = text.indexOf("\n", start)) {
    lines.push({ start, end: end === -1 ? text.length : end });
    if (end === -1) break;
    start = end + 1;
  }
  return lines;
}

function mail(text: string, lines: readonly Line[]): { thread: Thread; text: string } {
  let plain = text;
  const blocks = [new Map<number, Draft>()];
  let isHeader = true;
  const draftAt = (depth: number): Draft => {
    const block = blocks.at(-1)!;
    const known = block.get(depth);
    if (known !== undefined) return known;
    const made: Draft = { author: null, dated: null, subject: null, lines: [] };
    block.set(depth, made);
    return made;
  };
  let pending: string | null = null;
  let isAfterMark = false;
  for (let index = 0; index < lines.length; index += 1) {
    const { start, end } = lines[index]!;
    const whole = text.slice(start, end);
    const marks = QUOTE_MARK.exec(whole)?.[0] ?? "";
    const depth = marks.replace(/[^>]/gu, "").length;
    if (marks !== "") plain = plain.slice(0, start) + " ".repeat(marks.length) + plain.slice(start + marks.length);
    const body = whole.slice(marks.length).trim();
    const next =
      lines[index + 1] === undefined
        ? ""
        : text
            .slice(lines[index + 1]!.start, lines[index + 1]!.end)
            .replace(QUOTE_MARK, "")
            .trim();
    const wrapped = `${body} ${next}`;
    if (
      WROTE.test(body) ||
      WROTE_JA.test(body) ||
      (body.length > 20 && !body.endsWith(":") && /^(?:on|am|le|el|em)\s.*\d/iu.test(body) && WROTE.test(wrapped))
    ) {
      const isWrapped = !(WROTE.test(body) || WROTE_JA.test(body));
      if (isWrapped) index += 1;
      pending = isWrapped ? wrapped : body;
      const following =
        lines[index + 1] === undefined ? "" : text.slice(lines[index + 1]!.start, lines[index + 1]!.end);
      const after =
        following.trim() === "" && lines[index + 2] !== undefined
          ? text.slice(lines[index + 2]!.start, lines[index + 2]!.end)
          : following;
      if (!QUOTE_MARK.test(after) || (QUOTE_MARK.exec(after)?.[0].replace(/[^>]/gu, "").length ?? 0) <= depth)
        blocks.push(new Map<number, Draft>());
      else draftAt(depth + 1);
      draftAt(blocks.at(-1)!.size === 0 ? depth : depth + 1).dated ??= pending;
      continue;
    }
    if (ORIGINAL.test(body)) {
      blocks.push(new Map<number, Draft>());
      isHeader = true;
      isAfterMark = true;
      continue;
    }
    const startsHeader = FROM.test(body) && near(text, lines, index, DATE, SUBJECT);
    if (startsHeader) {
      if (draftAt(depth).lines.some((line) => text.slice(line.start, line.end).trim() !== ""))
        blocks.push(new Map<number, Draft>());
      isHeader = true;
    }
    const draft = draftAt(depth);
    if (isHeader || startsHeader) {
      if (body === "") {
        if (draft.author !== null || draft.dated !== null || draft.subject !== null) isHeader = false;
        continue;
      }
      const date = DATE.exec(body);
      const subject = SUBJECT.exec(body);
      if (FROM.test(body) && startsHeader) draft.author = body;
      else if (
        date !== null &&
        (draft.author !== null ||
          draft.subject !== null ||
          labelOf(body.split(":")[0]!) !== "dates" ||
          near(text, lines, index, SUBJECT) ||
          isAfterMark)
      )
        draft.dated = date[1] ?? null;
      else if (subject !== null) draft.subject = { start: end - (subject[1]?.length ?? 0), end };
      else if (!ADDRESSED.test(body)) {
        isHeader = false;
        draft.lines.push({ start: start + marks.length, end });
      }
      continue;
    }
    draft.lines.push({ start: start + marks.length, end });
  }
  const drafts = blocks.flatMap((block) => [...block.entries()].sort(([a], [b]) => a - b).map(([, draft]) => draft));
  const kept = drafts.filter(
    (draft) => draft.subject !== null || draft.lines.some(({ start, end }) => plain.slice(start, end).trim() !== ""),
  );
  return {
    thread: { kind: "mail", messages: kept.map((draft, age) => ({ ...draft, age, ours: false })) },
    text: plain,
  };
}

function near(text: string, lines: readonly Line[], index: number, ...patterns: readonly RegExp[]): boolean {
  return lines.slice(index + 1, index + 6).some(({ start, end }) => {
    const body = text.slice(start, end).replace(QUOTE_MARK, "").trim();
    return patterns.some((pattern) => pattern.test(body));
  });
}

/** How each line of a chat begins, or null where the text is no chat. */
function speakersOf(
  text: string,
  lines: readonly Line[],
): ReadonlyMap<number, { author: string | null; length: number }> | null {
  const stamped = new Map<number, { author: string | null; length: number }>();
  const named = new Map<number, { author: string | null; length: number }>();
  const counts = new Map<string, number>();
  for (const [index, { start, end }] of lines.entries()) {
    const line = text.slice(start, end).trimEnd();
    const later = STAMP_LATER.exec(line);
    const stamp = STAMP.exec(line) ?? later;
    if (stamp !== null) stamped.set(index, { author: stamp[1]?.trim() ?? null, length: stamp[0].length });
    const spoken = SPOKEN.exec(line);
    const name = NAMED.exec(line) ?? spoken;
    const author = name?.[1]?.trim() ?? "";
    if (
      name !== null &&
      (spoken !== null ||
        labelOf(author) === null ||
        has(OURS, author) ||
        /^(?:client|kunde|cliente|customer|お客様)/iu.test(author)) &&
      !/^https?$/iu.test(author)
    ) {
      named.set(index, { author, length: name[0].length });
      counts.set(author, (counts.get(author) ?? 0) + 1);
    }
  }
  if (stamped.size >= 2) return stamped;
  const filled = lines.filter(({ start, end }) => text.slice(start, end).trim() !== "").length;
  const repeated = [...counts.values()].some((count) => count >= 2);
  const twoSides = [...counts.keys()].some((author) => has(OURS, author)) && counts.size >= 2;
  return (repeated || twoSides) && named.size >= 2 && named.size >= filled * 0.4 ? named : null;
}

function chat(
  text: string,
  lines: readonly Line[],
  speakers: ReadonlyMap<number, { author: string | null; length: number }>,
): Thread {
  const drafts: Draft[] = [];
  for (const [index, line] of lines.entries()) {
    const speaker = speakers.get(index);
    if (speaker !== undefined) {
      const dated =
        /[\d]{1,4}[./-]\d{1,2}[./-]\d{2,4}/u.exec(text.slice(line.start, line.start + speaker.length))?.[0] ?? null;
      drafts.push({
        author: speaker.author,
        dated,
        subject: null,
        lines: [{ start: line.start + speaker.length, end: line.end }],
      });
    } else if (drafts.length > 0) drafts.at(-1)!.lines.push(line);
    else if (text.slice(line.start, line.end).trim() !== "")
      drafts.push({ author: null, dated: null, subject: null, lines: [line] });
  }
  const newest = drafts.length - 1;
  const messages = drafts.map((draft, index) => ({
    ...draft,
    age: newest - index,
    ours: draft.author !== null && labelWhole(draft.author),
  }));
  return { kind: "chat", messages: messages.reverse() };
}

function labelWhole(author: string): boolean {
  return has(OURS, author.replace(/[()[\]]/gu, " "));
}

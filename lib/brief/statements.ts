import { askedFor } from "./asked";
import { headingOf } from "./headings";
import { labelOf, type Label } from "./labels";
import { ANSWERED, answered, clauseLabel, labelled, type LineLabel } from "./line-label";
import { isSignOff, ownLines } from "./own-words";
import { has, hits, phrases } from "./pattern";
import { shorter } from "./run-on";
import { isAbbreviation } from "./sentence-end";
import type { Line, Message, Thread } from "./thread";
import type { BriefLanguage } from "./types";

/** One sentence or line of one message. */
export interface Statement {
  /** In the folded text. */
  readonly start: number;
  readonly text: string;
  readonly age: number;
  readonly order: number;
  readonly subject: boolean;
  readonly label: Label | null;
  /** Where the label's value begins in `text`; 0 without a label. */
  readonly valueAt: number;
  readonly question: boolean;
  /** The question that this answers, in a chat. */
  readonly asked: Label | null;
  /** Its words. */
  readonly questionText: string | null;
  readonly ours: boolean;
  /** In a chat, what was said some lines ago is not old. */
  readonly chat: boolean;
}

const BULLET =
  /^\s*(?:\p{Extended_Pictographic}\uFE0F?|[-+*>•▪■◆●▼□✓✔☑・]|\|(?=\s)|\d{1,2}\/(?=\s)|\d{1,2}(?:\.\d{1,2}){1,3}\.?(?=\s)|(?:§|(?:article|artikel|artículo|artigo|art\.|punkt|item|point|punto|ponto|top|no\.|nr\.)(?=\s?\d))\s?\d{1,2}\s?[-.:)]?|第\s?\d{1,2}\s?[条項章]|\d{1,2}[.)](?=\s)(?!\s(?:jan|feb|fév|mär|mar|apr|avr|abr|mai|may|jun|jui|jul|aug|aoû|ago|sep|set|okt|oct|out|nov|dez|dec|déc|dic|ene)\p{L}*)|[a-z]\)|[①-⑳])\s*/iu;
const EMPTY_VALUE =
  /^(?:[^\p{L}\p{N}]*|n\/?a\.?|tbd|tba|tbc|open|none|unknown|not sure(?: yet)?|-+|\?+|noch offen|offen|k\.?\s?a\.?|unbekannt|à définir|à voir|inconnu|por definir|pendiente|a definir|não definido|no sé|não sei|未定|なし|検討中|不明|特になし|to be (?:defined|discussed|confirmed))[^\p{L}\p{N}]*$/iu;
const YES = phrases(
  "yes|yep|yeah|sure|ok|okay|correct|exactly|right|agreed|sounds good|perfect|ja|jep|genau|passt|einverstanden|gerne|stimmt|klar|oui|ouais|d'accord|exact|exactement|parfait|c'est ça|sí|si|vale|exacto|correcto|de acuerdo|perfecto|sim|isso|certo|exato|combinado|pode ser|fechado|beleza",
  "はい|そうです|その通り|了解|OK|お願いします|大丈夫です",
);
const OPEN_QUESTION = phrases(
  "what|which|who|how much|how many|when|where|why|wie viel|wieviel|welche\\p{L}*|was|wer|wann|wo|warum|wie hoch|quel\\p{L}*|combien|quand|où|pourquoi|qui|qu[eé]|cuánt\\p{L}*|cuál\\p{L}*|cuándo|dónde|quién|quanto\\p{L}*|qual|quais|quando|onde|quem",
  "どこ|いつ|いくら|何|どの|どちら|誰|どれ",
);

/** Nobody writes more sentences: what is older than these says nothing new. */
const MOST_STATEMENTS = 1_200;
const SAYS_SOMETHING = /[\p{L}\p{N}]/u;

/** The statements of a thread, newest message first, each message from its top. `text` is the folded text without quote marks. */
export function statementsOf(text: string, thread: Thread, language: BriefLanguage | null): Statement[] {
  const statements: Statement[] = [];
  const messages = thread.messages.map((message) => ({
    message,
    pieces: piecesOf(text, message, thread.kind === "chat"),
  }));
  for (const [index, { message, pieces }] of messages.entries()) {
    const older = messages[index + 1]?.pieces ?? [];
    const lastQuestion = thread.kind === "chat" ? older.findLast((piece) => piece.question) : undefined;
    const newer = messages[index - 1]?.pieces[0];
    const assented = newer !== undefined && has(YES, newer.text.slice(0, 24));
    let own: string | null = null;
    for (const piece of pieces.flatMap((piece) => shorter(piece, language))) {
      if (statements.length >= MOST_STATEMENTS) return statements;
      const isUnsaid = thread.kind === "chat" ? (piece.question || message.ours) && !assented : isOpen(piece);
      // "Our typical client? Parents in the city": who writes both answers it.
      const answers = thread.kind === "chat" ? null : own;
      own = piece.question && piece.text.length <= LONGEST_OWN_QUESTION ? piece.text : null;
      if ((isUnsaid && piece.label === null) || isFarewell(piece)) continue;
      statements.push({
        ...piece,
        age: message.age,
        order: statements.length,
        asked: lastQuestion !== undefined ? askedFor(lastQuestion.text) : answers === null ? null : askedFor(answers),
        questionText: lastQuestion?.text ?? null,
        ours: message.ours,
        chat: thread.kind === "chat",
      });
    }
  }
  return statements;
}

/** `Un saludo, Eusebio` at the end of a line is no answer to what was asked before. */
const isFarewell = ({ text, label }: Piece): boolean => label === null && text.length <= 40 && isSignOff(text);

/** A longer one asks the reader. */
const LONGEST_OWN_QUESTION = 40;

type Piece = Pick<Statement, "start" | "text" | "subject" | "label" | "valueAt" | "question">;

/** "I was thinking two hundred pounds a month?" */
const SPOKEN_SUM =
  /(?<!\p{L})(?:hundred|thousand|grand|hundert|tausend|cents?|mille|cien|cientos|mil|cem|centos|quinhentos|quinientos)\p{L}*(?:\s\p{L}+){0,3}\s(?:pounds?|quid|euros?|dollars?|bucks|franken|reais|pesos)(?!\p{L})/iu;

/** "What budget do you suggest?" states none; "could you run this with 3k?" does. */
function isOpen({ text, question }: Piece): boolean {
  return (
    question &&
    has(OPEN_QUESTION, text) &&
    !/\d/u.test(text) &&
    !SPOKEN_SUM.test(text) &&
    !WISHED.test(text) &&
    !SCOLDING.test(text)
  );
}

/** `We'd like more calls, how do we start?`: what is wished stands before what is asked. */
const WISHED =
  /(?<!\p{L})(?:(?:we|i)(?:'d| would)? (?:want|need|like|love|hope|are looking)|(?:wir|ich) (?:wollen|will|möchten?|brauchen?|wünschen?|würden?|hätten?|suchen?)|nous (?:voulons|voudrions|souhait\p{L}+|aimerions|cherchons)|je (?:veux|voudrais|souhaite|cherche)|on (?:veut|voudrait|aimerait|cherche)|queremos|quiero|quisi[ée]ra\p{L}*|necesit(?:o|amos)|busc(?:o|amos)|(?:me|nos) gustar[íi]a|quero|quer[íi]amos|precis(?:o|amos)|gostar[íi]a\p{L}*|gost[áa]vamos|procur(?:o|amos))(?!\p{L})[^?]{8,}[,;–-]\s?[^?,]{2,60}\?$|(?:たい|ほしい|欲しい)(?:の|ん)?(?:です|だ)?(?:が|けど|けれど|ので)[、,]/iu;

/** `On ne diffuse qu'à X, combien de fois faut-il le répéter ?`: who asks so has said it. */
const SCOLDING =
  /(?<!\p{L})(?:how (?:many times|often)|wie oft|combien de fois|cuántas veces|quantas vezes)(?!\p{L})|何度(?:言|も)/iu;

function piecesOf(text: string, message: Message, isChat: boolean): Piece[] {
  const pieces: Piece[] = [];
  if (message.subject !== null) {
    const { start, end } = message.subject;
    pieces.push({
      start,
      text: text.slice(start, end).trimEnd(),
      subject: true,
      label: null,
      valueAt: 0,
      question: false,
    });
  }
  let heading: Label | null = null;
  const isForm = message.lines.filter(({ start, end }) => ANSWERED.test(text.slice(start, end))).length >= 2;
  const lines = joined(text, ownLines(text, message), isForm);
  const isBlank = (line: Line | undefined) => line === undefined || text.slice(line.start, line.end).trim() === "";
  for (const [index, line] of lines.entries()) {
    const whole = text.slice(line.start, line.end);
    if (whole.trim() === "") {
      heading = null;
      continue;
    }
    const bullet = BULLET.exec(whole)?.[0].length ?? 0;
    const label = labelled(whole, bullet) ?? clauseLabel(whole, bullet) ?? (isForm ? answered(whole, bullet) : null);
    if (label !== null) {
      const value = whole.slice(label.valueAt);
      heading = value.trim() === "" ? label.label : null;
      const isSaid = !EMPTY_VALUE.test(value) && label.label !== "ignore";
      if (isSaid) pieces.push(...parts(text, line, bullet, label.label, label.valueAt));
      continue;
    }
    const isHeading = isChat ? null : headingOf(whole, isBlank(lines[index - 1]) && !isBlank(lines[index + 1]));
    if (isHeading !== null) {
      heading = isHeading;
      continue;
    }
    if (heading !== null && heading !== "ignore" && !EMPTY_VALUE.test(whole))
      pieces.push(...parts(text, line, bullet, heading, bullet));
    else pieces.push(...parts(text, line, bullet, null, 0));
  }
  return pieces;
}

/** Lines that a mail program broke belong together. */
function joined(text: string, lines: readonly Line[], isForm: boolean): Line[] {
  const out: { start: number; end: number }[] = [];
  for (const line of lines) {
    const last = out.at(-1);
    const before = last === undefined ? "" : text.slice(last.start, last.end).trimEnd();
    const lastLine = before.slice(before.lastIndexOf("\n") + 1);
    const here = text.slice(line.start, line.end).trim();
    const isBroken =
      last !== undefined &&
      lastLine.length >= 48 &&
      here !== "" &&
      !/[.!?:;。！？]$/u.test(before) &&
      !BULLET.test(here) &&
      labelled(here, 0) === null &&
      !(isForm && ANSWERED.test(here)) &&
      /^(?:[\p{Ll}\d(€$£"']|\p{Lu}\p{L}*[\s,.?!:;)$-])/u.test(here) &&
      !/[\p{Script=Han}\p{Script=Hiragana}]/u.test(here);
    if (isBroken) last.end = line.end;
    else out.push({ ...line });
  }
  return out;
}

const OPENING =
  "(?:monthly |daily |total |target |tages|monats|gesamt|monthly )?budget|zielgruppe|target (?:group|audience)|audience|tone|ton|tom|tono|tonalität|sprachen?|languages?|langues?|idiomas?|laufzeit|zeitraum|region|regionen|gebiet|zone|ubicación|público(?:-alvo| objetivo)?|cible|goal|ziel|objectif|objetivo|kpi|start|startdatum|beginn|début|inicio|início|offer|angebot|locations?|dates|orçamento|verba|presupuesto|avoid|éviter|evitar|vermeiden|no-gos?|tabu|ende|fin|fim|término";
const OPENED = new RegExp(
  `^(${OPENING})\\s+(?!(?:is|are|was|were|will|would|should|could|can|may|must|has|have|had|and|or|to|ist|sind|war|waren|wird|wäre|soll|sollen|sollte|liegt|bleibt|beträgt|und|oder|est|sont|était|sera|serait|doit|doivent|et|es|son|era|será|sería|debe|y|é|são|era|será|deve|e|we|i|you|the|with|wir|mit|of|for|für|pour|para|com|con|in|on|page)(?!\\p{L}))(?=\\S)`,
  "iu",
);
const NEXT_FIELD = new RegExp(`[.!?]\\s+(?:${OPENING})(?!\\p{L})`, "iu");
const LONGEST_OPENED = 90;

/** `Budget 3k/mo`, `Zielgruppe Frauen 30+`: a label without a colon. */
function opening(body: string): LineLabel | null {
  const match = body.length > LONGEST_OPENED ? null : OPENED.exec(body);
  const label = match === null ? null : labelOf(match[1]!);
  if (match === null || label === null) return null;
  return { label, valueAt: label === "avoid" ? 0 : match[0].length };
}

/** A value that is longer and has several sentences is a paragraph: only its first is what the label says. */
const LONGEST_VALUE = 120;

/** `… ok?` tells more than it asks. */
const ASSURED =
  /(?<!\p{L})(?:ok|okay|right|gell|oder|d'accord|stp|svp|please|vale|sí|tá|tá bom|né|certo|por favor|beleza|blz|combinado|fechado|hein|ne|no)\s?\?$/iu;

/** The sentences of one line, each with the line's label. */
function parts(text: string, line: Line, bullet: number, label: Label | null, valueAt: number): Piece[] {
  const whole = text.slice(line.start, line.end).replaceAll("\n", " ");
  const isProse =
    label !== null &&
    /[.!?]\s+\p{Lu}/u.test(whole) &&
    (whole.length > LONGEST_VALUE || NEXT_FIELD.test(whole.slice(valueAt)));
  if (label !== null && !isProse) {
    return [{ start: line.start, text: whole.trimEnd(), subject: false, label, valueAt, question: false }];
  }
  const pieces: Piece[] = [];
  // Some never use capitals: then a full stop before a small letter is one.
  const isLowerCase =
    /^\P{L}*\p{Ll}/u.test(whole) && hits(/[.!?]\s+\p{Ll}/gu, whole).length > hits(/[.!?]\s+\p{Lu}/gu, whole).length;
  let start = bullet;
  const push = (end: number) => {
    const piece = whole.slice(start, end);
    const lead = piece.length - piece.trimStart().length;
    const body = piece.trim();
    if (SAYS_SOMETHING.test(body)) {
      // Inside a line, too, a label may begin: "Goal: leads. Budget: 3k."
      const inner = (start === bullet ? null : labelled(body, 0)) ?? opening(body);
      const isFirst = isProse && start === bullet;
      const named = inner !== null && inner.label !== "ignore" ? inner : null;
      pieces.push({
        start: line.start + start + lead,
        text: body,
        subject: false,
        label: isFirst ? label : (named?.label ?? null),
        valueAt: isFirst ? Math.max(0, valueAt - start - lead) : (named?.valueAt ?? 0),
        question:
          (/[?？]\s*[)"」]?$/u.test(body) && !ASSURED.test(body)) ||
          /(?:ですか|ますか|でしょうか|ましょうか?|いかが(?:です|でしょう)?か?|[^。]{2,8}は)[。」]*$/u.test(body),
      });
    }
    start = end;
  };
  for (const match of whole.matchAll(/[.!?]+(?=["')]?\s|["')]?$)|[。！？!?]+(?=\S|$)|;\s/gu)) {
    const end = match.index + match[0].length;
    if (end <= bullet) continue;
    if (match[0] === "." && isAbbreviation(whole, end)) continue;
    const isLabelled = /^\s+\p{L}{2,14}\s?:\s/u.test(whole.slice(end, end + 20));
    if (match[0] === "." && !isLowerCase && !isLabelled && /^\s+\p{Ll}/u.test(whole.slice(end, end + 8))) continue;
    push(end);
  }
  push(whole.length);
  return pieces;
}

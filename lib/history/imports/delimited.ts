/** One record of delimited text. A record can span lines where a cell is quoted. */
export interface TextRecord {
  readonly cells: readonly string[];
  /** Line of the file where the record starts, from 1. */
  readonly line: number;
}

export interface RecordReader {
  /** The next record that is not an empty line, or null at the end. */
  next(): TextRecord | null;
  /** True once the text ended inside quotes: the file is cut off. */
  readonly quoteOpen: boolean;
  /** Line where the quotes were opened that never close. */
  readonly quoteLine: number;
  /** True once a record ended at the end of the text without a line break. */
  readonly endedWithoutBreak: boolean;
  /** Share of the text that has been read, 0 to 1. */
  readonly done: number;
}

const QUOTE = 34;
const LF = 10;
const CR = 13;

/**
 * Reads delimited text (RFC 4180: quotes doubled inside quotes, line breaks allowed inside) record by record. Tolerates quotes
 * inside an unquoted cell as plain characters. Linear in the length of the text; never throws.
 */
export function readRecords(text: string, delimiter: string): RecordReader {
  const separator = delimiter.charCodeAt(0);
  const length = text.length;
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  let line = 1;
  let quoteOpen = false;
  let quoteLine = 0;
  let endedWithoutBreak = false;

  const quoted = (): string => {
    const openedAt = line;
    let value = "";
    let start = at + 1;
    for (;;) {
      const end = text.indexOf('"', start);
      if (end === -1) {
        quoteOpen = true;
        quoteLine = openedAt;
        value += text.slice(start);
        at = length;
        break;
      }
      if (text.charCodeAt(end + 1) === QUOTE) {
        value += text.slice(start, end + 1);
        start = end + 2;
        continue;
      }
      value += text.slice(start, end);
      at = end + 1;
      break;
    }
    for (let found = value.indexOf("\n"); found !== -1; found = value.indexOf("\n", found + 1)) line += 1;
    // Characters between the closing quote and the next delimiter belong to the cell, as in every tolerant reader.
    const rest = at;
    while (at < length) {
      const code = text.charCodeAt(at);
      if (code === separator || code === LF || code === CR) break;
      at += 1;
    }
    return at > rest ? value + text.slice(rest, at) : value;
  };

  const record = (): TextRecord => {
    const startLine = line;
    const cells: string[] = [];
    for (;;) {
      if (text.charCodeAt(at) === QUOTE) cells.push(quoted());
      else {
        const start = at;
        while (at < length) {
          const code = text.charCodeAt(at);
          if (code === separator || code === LF || code === CR) break;
          at += 1;
        }
        cells.push(text.slice(start, at));
      }
      if (at >= length) {
        endedWithoutBreak = true;
        break;
      }
      const code = text.charCodeAt(at);
      at += 1;
      if (code === separator) continue;
      if (code === CR && text.charCodeAt(at) === LF) at += 1;
      line += 1;
      break;
    }
    return { cells, line: startLine };
  };

  return {
    next() {
      while (at < length) {
        const next = record();
        if (next.cells.length > 1 || next.cells[0]!.trim() !== "") return next;
      }
      return null;
    },
    get quoteOpen() {
      return quoteOpen;
    },
    get quoteLine() {
      return quoteLine;
    },
    get endedWithoutBreak() {
      return endedWithoutBreak;
    },
    get done() {
      return length === 0 ? 1 : at / length;
    },
  };
}

/** Numbers the distinct texts of packed rows, from 1; null and undefined are 0. */
export interface Texts {
  code(text: string | number | null | undefined): number;
  /** By number less one. */
  readonly all: (string | number)[];
}

/** An empty set of texts. */
export function makeTexts(): Texts {
  const all: (string | number)[] = [];
  const numbers = new Map<string | number, number>();
  return {
    all,
    code(text) {
      if (text === null || text === undefined) return 0;
      let number = numbers.get(text);
      if (number === undefined) numbers.set(text, (number = all.push(text)));
      return number;
    },
  };
}

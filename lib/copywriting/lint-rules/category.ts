import { ageLimitIn, exclusionIn } from "@/lib/copywriting/lint-rules/exclusions";
import { any, bareText, pattern } from "@/lib/copywriting/lint-rules/reveal";
import { type TextPlace, type TextRule, findingIf } from "@/lib/copywriting/lint-rules/rule";
import { PROTECTED_CATEGORIES, specialCategory } from "@/lib/policy/categories";
import { type Topic, topicWord } from "@/lib/policy/topics";
import { foldText } from "@/lib/policy/words";

const LIKELY: readonly Topic[] = ["housing", "employment", "finance", "politics"];
/** More words of such ads than the guard needs: here only a group that is kept out makes them matter. */
const OFFER = pattern(
  any(
    "building|salesman|flats?|apartments?|rooms? (?:to let|for rent|available)|to let|for rent|tenants?|landlord|lease|jobs?|hiring|hire|wanted|team|vacanc\\p{L}*|warehouse|staff|waiters?|waitress\\p{L}*|sales ?(?:reps?|people)|nurses?|drivers?|apply|loans?|credit|mortgage|insurance|" +
      "\\p{L}*wohnung\\p{L}*|zimmer|vermiet\\p{L}*|mieter\\p{L}*|wg|stelle|job|suchen|gesucht|einstell\\p{L}*|bewerb\\p{L}*|lager|kellner\\p{L}*|verkaufer\\p{L}*|fahrer\\p{L}*|\\p{L}*kredit\\p{L}*|darlehen|gesucht|versicherung|" +
      "immeuble|appartements?|logement|studio|a louer|locataires?|colocation|chambre|cherche|chauffeurs?|equipe|recrut\\p{L}*|embauch\\p{L}*|poste|emplois?|serveu\\p{L}*|vendeu\\p{L}*|prets?|credits?|" +
      "edificio|pisos?|apartamentos?|habitacion\\p{L}*|se alquila|alquiler|inquilin\\p{L}*|buscamos|se busca|contratamos|empleo|trabajo|camarer\\p{L}*|conductor\\p{L}*|equipo|dependient\\p{L}*|vendedor\\p{L}*|prestamos?|creditos?|hipoteca\\p{L}*|" +
      "predio|apartamentos?|quartos?|aluga-se|aluguel|arrenda-se|inquilin\\p{L}*|contrata\\p{L}*|vagas?|emprego|procura-se|motoristas?|garconete|garcons?|equipe|vendedor\\p{L}*|emprestimos?|creditos?",
    "賃貸|部屋|ldk|dk|入居|物件|募集|求人|採用|バイト|スタッフ|ローン|融資|住宅|カードローン",
  ),
);

/** What the special ad categories add: nobody may be kept from answering, and on Meta the category has to be declared. */
export const checkCategory: TextRule = (text, place) => {
  const folded = foldText(text);
  const bare = bareText(text);
  const about = LIKELY.slice(0, 3).some((topic) => topicWord(topic, folded) !== null) || OFFER.test(bare);
  const word =
    isProtected(place) || about
      ? (exclusionIn(bare) ?? (isProtected(place) ? ageLimitIn(bare) : null) ?? topicWord("discriminating", folded))
      : null;
  const likely =
    place.platform !== "meta-ads" || isDeclared(place)
      ? undefined
      : LIKELY.find((topic) => topicWord(topic, folded) !== null);
  return [
    ...findingIf(
      word !== null,
      "discriminates",
      "error",
      `"${word ?? ""}" says who should not answer; housing, job and credit ads must not.`,
      "Describe the offer, not the people.",
    ),
    ...findingIf(
      likely !== undefined,
      "category-likely",
      "note",
      `It looks like the special ad category "${likely ?? ""}".`,
      "Declare the category if it is one.",
    ),
  ];
};

function isDeclared(place: TextPlace): boolean {
  const category = place.category === null ? null : specialCategory(place.category);
  return category !== null && category !== "NONE";
}

function isProtected(place: TextPlace): boolean {
  const category = place.category === null ? null : specialCategory(place.category);
  return category !== null && category !== "NONE" && PROTECTED_CATEGORIES.includes(category);
}

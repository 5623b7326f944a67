import type { BriefLanguage } from "./types";

/** How words for people end, where no list has them: farriers, Gastwirte, apiculteurs, camioneros, enfermeiras. */
const ENDINGS: Readonly<Record<Exclude<BriefLanguage, "ja">, RegExp>> = {
  en: /(?<!\p{L})\p{L}*(?:[^aeiou\s]ers|tors|sors|ists|ians|ants|dents|ees|smen|women|men|folks?|wives|smiths|wrights|herds|mates|newcomers|dies|couples?|nomads|parents|teams|schools|parishes|clubs|nurses?|medics?|vets|cops|chefs|brides|grooms|expats|buffs|geeks|nerds)(?!\p{L})|(?<!\p{L})(?:anyone|everyone|people|those|folks?) (?:who|that|with|in|from|\p{L}+ing)/iu,
  de: /(?<!\p{L})\p{L}*(?:innen|[^aeiou\s]er|ierer|isten|enten|anten|oren|eure|euren|linge|lingen|leute|leuten|männer|frauen|ärzte|ärzten|wirte|wirten|gemeinden|herrschaften|kundschaft|eltern|ammen|schüler|schülern|ende|enden|paare|paaren|vereine|betriebe|meister|rinnen|köche|schaften|nachbarn|kolleg\p{L}+|väter|mütter|söhne|töchter|enkel)(?!\p{L})|(?<!\p{L})(?:alle|menschen|leute|wer),? die(?!\p{L})/iu,
  fr: /(?<!\p{L})\p{L}*(?:eurs|euses|trices|iens|iennes|istes|[cghi]ers|[cghi]ères|ants|antes|ents|entes|logues|maires|syndics|internes|mariés?|retraités|abonnés|salariés|employés|associés|mamans|papas|voisins|voisines|pros|gens)(?!\p{L})|(?<!\p{L})(?:ceux|celles|gens|personnes|tous ceux) (?:qui|dont|avec|sans)/iu,
  es: /(?<!\p{L})\p{L}*(?:dores|doras|tores|toras|sores|soras|eros|eras|istas|antes|entes|arios|arias|ados|adas|ic[oa]s|logos|logas|aldes|novi[oa]s|padres|madres|abuel[oa]s|dueñ[oa]s|hij[oa]s|parejas|colegios|vecin[oa]s|chóferes|choferes)(?!\p{L})|(?<!\p{L})(?:gente|personas?|quienes?|los|las) que(?!\p{L})/iu,
  pt: /(?<!\p{L})\p{L}*(?:dor(?:es)?|doras?|tores|toras|sores|soras|eir[oa]s?|istas?|antes?|entes?|ári[oa]s?|ic[oa]s|ologos|noiv[oa]s|pais|mães|avós|avôs|don[oa]s|filh[oa]s|casais|escolas|vizinh[oa]s|motoboys?|chefes|presidentes)(?!\p{L})|(?<!\p{L})(?:gente|pessoas?|quem|os|as) (?:que|está|estão|tem|quer|gosta|vai)(?!\p{L})/iu,
};
/** Words that end so too and are none. */
const THINGS =
  /(?<!\p{L})(?:der|aber|oder|über|unter|immer|wieder|unser|hinter|\p{L}{3,6}tage?n?|mediados|principios|finales|estado|pasad[oa]s|próxim[oa]s|cerrad[oa]s|resultad[oa]s|numbers?|orders?|offers?|flyers?|stickers?|computers?|dinners?|summers?|winters?|papers?|letters?|banners?|posters?|vouchers?|trailers?|tractors?|doors?|floors?|colou?rs?|factors?|events?|weekends?|accounts?|amounts?|payments?|appointments?|treatments?|apartments?|products?|plants?|restaurants?|sommer|winter|januar|februar|september|oktober|november|dezember|fenster|zimmer|bilder|wochen|kinder(?:wagen|zimmer)|häuser|räder|muster|wetter|feier|ostern|laden|woche\p{L}*|monat\p{L}*|jahr\p{L}*|euro\p{L}*|printemps|été|hiver|automne|janvier|février|mars|saison|fêtes?|vêtements?|appartements?|événements?|moments?|meubles|ordinateurs|moteurs|couleurs|fleurs|ailleurs|plusieurs|prix|commentaires|partages|primavera|verano|otoño|invierno|enero|febrero|campaña|temporada|semanas?|mercados|resultados|precios|anuncios|comentarios|entradas|verão|outono|inverno|janeiro|fevereiro|dinheiro|dezembro|mercado|quarto\p{L}*|produtos?|resultados?|comentários|horários?|orçamento\p{L}*|motores|computadores|ordenadores|colores|cores|flores|sabores|valores|favores|errores|antes|dentes|dientes|importantes?|interesantes?|interessantes?|importants?|exigeants?|contents?|fréquents?|diff?erentes?|excelentes?|excellents?|frecuentes?|frequentes?|recurrentes?|recorrentes?|constantes?|clientes? novos?)(?!\p{L})/giu;

/** Whom everybody wants: nobody in particular. */
const ANYBODY =
  /^(?:(?:the|our|more|new|any|many|some|of|mehr|neue?n?|viele?|noch|unsere?n?|plus|de|des|nouveaux|nouvelles|nos|les|más|nuev[oa]s|nuestr[oa]s|l[oa]s|mais|nov[oa]s|noss[oa]s|os|as|もっと|多くの|新しい|新規の?)\s?){0,3}(?:visitors?|customers?|clients?|guests?|buyers?|people|users?|readers?|followers?|subscribers?|leads?|candidates?|besucher(?:innen)?|kund(?:en|innen|schaft)|gästen?|leuten?|menschen|käufer(?:innen)?|nutzer(?:innen)?|leser(?:innen)?|interessenten|visiteurs|clients|clientes|gens|monde|acheteurs|visitantes|gente|personas|compradores|clientes|lectores|usuarios|pessoas|leitores|お客(?:様|さん)?|人|方|皆様|皆さん|新規顧客)\s*$/iu;

/** Whether words name nobody in particular: visitors, new customers. */
export const isAnybody = (words: string): boolean => ANYBODY.test(words.trim());

/** Whether words sound like people in the text's language: by their endings, so also trades and groups that no list has. */
export function soundsLikePeople(words: string, language: BriefLanguage | null): boolean {
  if (language === "ja") return false;
  // Names of places end so too: `Canarias`.
  const plain = language === "de" || language === null ? words : words.replace(/(?<=\s)\p{Lu}\p{L}+/gu, " ");
  const bare = plain.replace(THINGS, " ");
  const tried = language === null ? Object.values(ENDINGS) : [ENDINGS[language]];
  return tried.some((ending) => ending.test(bare));
}

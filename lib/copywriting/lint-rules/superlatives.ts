import { any, bareText, pattern } from "@/lib/copywriting/lint-rules/reveal";
import { type TextRule, findingIf } from "@/lib/copywriting/lint-rules/rule";

/** Words of a first place, by language; over bare text. */
const FIRST_PLACE = pattern(
  [
    any(
      "best|cheapest|fastest|greatest|largest|biggest|strongest|safest|finest|smartest|tastiest|(?:lowest|unbeatable) prices?|highest quality|" +
        "unbeatable|unrivall?ed|unmatched|unequall?ed|world'?s? (?:leading|most|first|favou?rite|top)|world[ -](?:leading|class)|(?:market|industry)[ -]leading|" +
        "the leading|leading (?:provider|brand|supplier|expert)s?|market leaders?|most (?:trusted|popular|loved|reliable|effective|advanced|powerful)|" +
        "top[ -]rated|nothing beats|no other \\p{L}+ (?:\\p{L}+ ){0,4}(?:comes close|compares|can match|beats)|(?:in|of) a class of its own|(?:nobody|no one) (?:\\p{L}+ ){1,3}(?:better|cheaper|faster)|most \\p{L}+ (?:\\p{L}+ ){0,4}in the world|the only one|second to none|number (?:one|1)|no\\.? ?1|top (?:brand|choice) in",
    ),
    "#1(?!\\d)",
    any(
      "beste[rmns]?|(?:gunst|bill)igste\\p{L}*|schnellste\\p{L}*|gro(?:ß|ss)te[rnms]?|starkste[rn]?|sicherste[rn]?|leckerste[rn]?|modernste[rn]?|" +
        "nr\\.? ?1|nummer (?:1|eins)|platz 1|marktfuhr\\p{L}*|(?:welt|markt|branchen)?fuhrende[rmns]?|unschlagbar\\p{L}*|unubertroffen\\p{L}*|weltbeste\\p{L}*|" +
        "meistverkauft\\p{L}*|kein(?:e|er)? andere[rs]? \\p{L}+ (?:\\p{L}+ ){0,4}(?:mithalten|heran|besser)|konkurrenzlos\\p{L}*|einzigartig\\p{L}*|weltweit erste[rsn]?|beliebteste[rnsm]?|niemand (?:\\p{L}+ ){1,3}(?:besser|gunstiger|schneller)\\p{L}*|niedrigste[rnms]? preise?n?|feinste[rnms]? (?:leder|qualitat)|\\p{L}{4,}ste[rnms]? (?:\\p{L}+ ){0,3}(?:der welt|deutschlands|europas|osterreichs|der schweiz)",
    ),
    any(
      "aucune? autre \\p{L}+ (?:\\p{L}+ ){0,4}(?:arrive|egale|rivalise)|meilleure?s?|n ?° ?1|numero (?:1|un)|leader (?:mondial|du marche|europeen|francais)|imbattables?|inegalee?s?|incomparables?|" +
        "personne ne (?:\\p{L}+ ){1,3}(?:meilleur|mieux)\\p{L}*|prix les plus bas|l[ea]s? plus \\p{L}+ (?:du monde|de france|d'europe)|l[ea]s? plus (?:rapide|grande?|fiable|sure?|efficace|vendue?|populaire|avancee?|complete?)s? (?:de|du|des|d'|au|en)|les? moins chere?s?",
    ),
    any(
      "ningun[oa]? otr[oa] \\p{L}+ (?:\\p{L}+ ){0,4}(?:sombra|iguala|supera|compara)|(?:el|la|los|las) mejor(?:es)?|n[º.o]{0,2} ?1|numero (?:1|uno)|lider(?:es)? (?:mundial|del|en|de)|inmejorables?|imbatible?s?|insuperables?|" +
        "(?:el|la|los|las) (?:\\p{L}+ )?mas (?:barat|rapid|grande|segur|fiable|complet|eficaz|popular)\\p{L}*|mas barat[oa]s? (?:de|del)|nadie (?:\\p{L}+ ){1,3}mejor\\p{L}*|precios? mas bajos?|mas \\p{L}+ (?:del mundo|de espana|de europa|de mexico)",
    ),
    any(
      "nenhum[a]? outr[oa] \\p{L}+ (?:\\p{L}+ ){0,4}(?:perto|iguala|supera|compara)|(?:o|a|os|as) melhor(?:es)?|numero (?:1|um)|lider(?:es)? (?:mundial|do|da|em|de|no)|imbativel|imbativeis|insuperave(?:l|is)|" +
        "(?:o|a|os|as) (?:\\p{L}+ )?mais (?:barat|rapid|seguro|segura|confiave|complet|eficaz|popular)\\p{L}*|ninguem (?:\\p{L}+ ){1,3}melhor\\p{L}*|menor preco|mais \\p{L}+ (?:do mundo|do brasil|de portugal|da europa)|(?:o|a) maior (?:loja|marca|rede|empresa)",
    ),
    "no\\.? ?1|ナンバー(?:ワン|1)|一番|(?:世界|日本|業界|地域|全国|県内)(?:一|初|最(?:大|高|安|速|小))|最高(?:の|級|峰)|最強|最安(?:値)?(?!値?保証)|最も(?:安|優|人気|選ば|効果|信頼)|トップ(?:シェア|クラス)|圧倒的(?:な|1位)|1位|(?:勝る|敵う|かなう|右に出る)[^。]{0,12}(?:ない|ません|いない)|(?:他の)?追随を許さ|比類な|唯一無二|他社を圧倒",
  ].join("|"),
);
/** Phrases in which those words claim nothing. */
const HARMLESS = pattern(
  [
    any(
      "best[ -](?:part|time|way|thing|before|practices?|sellers?|selling|regards|wishes|friends?|man|of|fit|foot|known|case|for you|suited|buy|price guarantee)|best western|" +
        "(?:your|their|his|her|my|at its|do your|look your|feel your|be your|at their) (?:own )?best|greatest hits|be the best you|world'?s? (?:first time)",
    ),
    any(
      "am besten|(?:in )?beste[rn]? (?:lage|aussicht(?:en)?|absichten|wunsche|laune)|zum besten|besten dank|beste gru(?:ß|ss)e|bester freund|beste freund(?:in|e)?|best ager|gro(?:ß|ss)te[nrs]? (?:teil|wert|freude)|gro(?:ß|ss)ten wert|" +
        "dein bestes|ihr bestes|unser bestes|im besten alter|aus besten zutaten|fuhrende[nr]? (?:zeit|hand)",
    ),
    any(
      "meilleure?s? (?:voeux|vœux|amie?s?|moment|facon|souvenirs?|sante|sommeil|prix garanti|confort|vie|version)|une? meilleure?|meilleurs delais",
    ),
    any(
      "(?:el|la|los|las) mejor(?:es)? (?:momento|manera|forma|amig[oa]s?|parte|version|opcion para ti|recuerdos?)|(?:o|a|os|as) melhor(?:es)? (?:momento|maneira|forma|amig[oa]s?|parte|versao|lembrancas?)",
    ),
    "一番(?:乗り|出汁|搾り|街|町|館|線|近い|目)|最高気温|最高裁|1位(?:指名)",
  ].join("|"),
);
/** A proof that a reader can check: a test, a prize, a source, with its year or its name. */
const PROOF = pattern(
  `(?:${any("stiftung warentest|testsieger|oko-?test|winner|awards?|awarded|gewinner|ausgezeichnet|prix|laureat\\p{L}*|premio\\p{L}*|premiad\\p{L}*|according to|laut|selon|segun|segundo|gartner|j\\.? ?d\\.? power|trustpilot|which\\?|g2|guia repsol|michelin", "受賞|調べ|調査|年度版")})[^\\n]{0,60}(?:20[12]\\d|\\d{1,2}/20\\d\\d)|20[12]\\d[^\\n]{0,40}(?:${any("award|testsieger|winner|prix|premio", "受賞|調べ|調査")})`,
);
const EVERY_HARMLESS = new RegExp(HARMLESS.source, "g");

/** A first place claimed without a proof in sight (Google: "Misrepresentation"; UWG § 5 and the same elsewhere in the EU; 景品表示法). */
export const checkSuperlatives: TextRule = (text) => {
  const bare = bareText(text);
  const found = FIRST_PLACE.exec(bare.replace(EVERY_HARMLESS, " "))?.[0].trim() ?? null;
  return findingIf(
    found !== null && !PROOF.test(bare),
    "superlative",
    "warning",
    `"${found ?? ""}" claims a first place; it needs proof that a reader can check.`,
    "Name the proof (test, award, date) or say what it does.",
  );
};

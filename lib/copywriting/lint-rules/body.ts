import { any, bareText, near, pattern } from "@/lib/copywriting/lint-rules/reveal";
import { type TextRule, findingIf } from "@/lib/copywriting/lint-rules/rule";

const BODY = any(
  "(?:dress |jeans )?sizes? \\d+|(?:kleider)?gro(?:ß|ss)e \\d+|taille \\d+|talla \\d+|tamanho \\d+|\\d* ?(?:kg|kilos?|quilos?|lbs?|pounds|pfund|libras?)|weight|fat|belly|bodies|body|skin|wrinkles?|acne|hair|teeth|smile|face|nose|lips|breasts?|slim\\p{L}*|diets?|surgery|botox|fillers?|haut\\p{L}*|falten|akne|haare?|haarausfall|zahne|gesicht|korper|bauch|gewicht|abgenommen|abnehm\\p{L}*|schonheits\\p{L}*|figur|peau|rides|cheveux|dents|visage|" +
    "ventre|poids|maigri\\p{L}*|minceur|silhouette|corps|piel|arrugas|pelo|cabello|dientes|cara|facial(?:es)?|vientre|peso|adelgaz\\p{L}*|cuerpo|pele|rugas|cabelo|dentes|rosto|barriga|emagre\\p{L}*|corpo",
  "肌|シミ|しわ|シワ|髪|薄毛|歯|体重|痩|施術|脂肪|体型|お腹|顔|体(?!験|制|操)|\\d+kg|キロ|ニキビ",
);
const BEFORE_AFTER = pattern(
  [
    any(
      "before ?(?:and|&|/|vs\\.?|-)? ?after|vorher ?(?:und|&|/|-)? ?-?nachher\\p{L}*|vorher-nachher-\\p{L}+|avant ?(?:et|/|&|-)? ?(?:l')?apres|antes ?(?:y|e|/|&|-)? ?(?:el |del )?(?:despues|depois)",
    ),
    `${any("before|vorher|avant|antes")} ?:[^\\n]{0,80}?${any("after|nachher|apres|despues|depois")} ?:`,
    "ビフォー?[ー・&＆/]?アフター|(?:使用|施術|治療|手術)前[^\\n]{0,40}(?:使用|施術|治療|手術)?後|before[ /&-]*after",
  ].join("|"),
);
/** Two pictures or two days of one body beside each other, whatever they are called. */
const PAIR = pattern(
  [
    ["left|on the left", "right|on the right"],
    ["links", "rechts"],
    ["(?:a )?gauche", "(?:a )?droite"],
    ["(?:a la )?izquierda", "(?:a la )?derecha"],
    ["(?:a )?esquerda", "(?:a )?direita"],
    ["then|day (?:1|one)|week (?:1|one)|january", "now|day \\d+|week \\d+|today|may|june"],
    ["fruher|damals|tag 1|woche 1", "heute|jetzt|tag \\d+|woche \\d+"],
    ["hier|jour 1|semaine 1", "aujourd'hui|jour \\d+|semaine \\d+"],
    ["dia 1|semana 1|ayer|ontem", "hoy|hoje|dia \\d+|semana \\d+"],
  ]
    .map(([a, b]) => `${any(a!)}[^\\n]{0,80}?${any(b!)}`)
    .concat("左[^\\n]{0,40}?右|(?:1日目|初日|昔)[^\\n]{0,40}?(?:\\d+日目|今)")
    .join("|"),
);
/** "98 kg avant, 74 kg après": two weights and a word of time, or a picture of a body then and now. */
const THEN_NOW = pattern(
  [
    ["before|formerly", "after|now"],
    ["vorher|fruher|davor|vor (?:der|dem)", "nachher|danach|heute|jetzt|nach (?:der|dem)"],
    ["avant", "apres|aujourd'hui"],
    ["antes", "despues|depois|ahora|agora|hoy|hoje"],
  ]
    .map(([a, b]) => `${any(a!)}[^\\n]{0,60}?${any(b!)}`)
    .concat("(?:使用|施術|治療)?前[^\\n]{0,30}?(?:使用|施術|治療)?後")
    .join("|"),
);
const TWO_WEIGHTS = pattern(
  "\\d{2,3} ?(?:kg|kilos?|quilos?|lbs?|pounds|pfund|キロ)[^\\n]{0,60}?\\d{2,3}(?: ?(?:kg|kilos?|quilos?|lbs?|pounds|pfund|キロ))?",
);
const PICTURE = pattern(
  any(
    "photos?|pictures?|pics?|swipe|selfies?|so sah|bilder?|fotos?|imagens?|imagenes|regardez|mira|veja",
    "写真|画像|公開",
  ),
);
/** Weight that is gone, told of a person. */
const LIGHTER = pattern(
  any(
    "\\d+ ?(?:kg|kilos?|kilo|quilos?|lbs?|pounds|pfund|libras?|stone|cm|inches) (?:lighter|less|gone|down|weniger|leichter|weg|envoles?|en moins|perdus?|menos|a menos|de menos)",
    "\\d+ ?(?:kg|キロ)(?:減|痩|やせ|落|マイナス)|マイナス\\d+ ?(?:kg|キロ)",
  ),
);
const TWICE_BODY = pattern(`${BODY}[^\\n]{3,80}?${BODY}`);
const hasBody = pattern(BODY);
const SHAME = near(
  any(
    "ekel\\p{L}*|degout\\p{L}*|asco|nojo|ashamed of|embarrassed (?:by|about|of)|disgust\\p{L}*|hate your|ugly|hideous|gross|schamst du dich|schamen sie sich|hasslich\\p{L}*|eklig\\p{L}*|hasst du|hassen sie|honte de|moche|laide?s?|vous detestez|verguenza|averguenza\\p{L}*|fe[oa]s?|asqueros\\p{L}*|odias tu|vergonha|feia?s?|nojent\\p{L}*|odeia (?:o )?seu",
    "恥ずかしい|醜い|みっともない|ブサイク|気持ち悪い",
  ),
  BODY,
  30,
);
const UNLOVED = pattern(
  any(
    "(?:nobody|no one) (?:will|would) (?:ever )?(?:love|want|like) you|niemand wird (?:dich|sie) (?:je )?(?:lieben|wollen)|(?:so )?will dich niemand|personne ne (?:vous|t')? ?(?:aimera|voudra)|nadie te (?:querra|amara)|ninguem vai (?:te )?(?:amar|querer)",
    "誰にも愛されない|モテない(?:あなた|のは)",
  ),
);

/** Pictures of bodies before and after, and bodies to be ashamed of (Meta: "Personal health and appearance"; Google: negative body image). */
export const checkBody: TextRule = (text, place) => {
  const bare = bareText(text);
  return [
    ...findingIf(
      (BEFORE_AFTER.test(bare) && hasBody.test(bare)) ||
        (PAIR.test(bare) && LIGHTER.test(bare)) ||
        (THEN_NOW.test(bare) &&
          (TWO_WEIGHTS.test(bare) || TWICE_BODY.test(bare) || (PICTURE.test(bare) && hasBody.test(bare)))),
      "before-after",
      place.platform === "meta-ads" ? "error" : "warning",
      "It sets a body before against a body after.",
      "Say what the treatment does, without a comparison of bodies.",
    ),
    ...findingIf(
      SHAME.test(bare) || UNLOVED.test(bare),
      "body-shame",
      "error",
      "It makes the reader feel bad about their body or themselves.",
      "Say what the product does for who wants it.",
    ),
  ];
};

import { any, bareText, near, pattern } from "@/lib/copywriting/lint-rules/reveal";
import { type TextRule, findingIf } from "@/lib/copywriting/lint-rules/rule";

const PRESCRIPTION = any(
  "viagra|cialis|levitra|xanax|valium|oxycodone|oxycontin|tramadol|adderall|ritalin|ozempic|wegovy|mounjaro|antibiotics?|antibiotika|antibiotiques?|antibioticos?|steroids?|steroide|steroides|botulinum|modafinil",
  "バイアグラ|シアリス|オゼンピック|抗生物質|ステロイド",
);
const WITHOUT = any(
  "without (?:a )?(?:prescription|rx)|no prescription|ohne rezept|rezeptfrei\\p{L}*|sans ordonnance|sin receta|sem receita",
  "処方箋(?:なし|不要)",
);
const DRUGS = pattern(
  any(
    "cocaine|kokain|cocaina|heroin|heroine|heroina|mdma|ecstasy|lsd|crystal meth|buy weed|weed (?:delivery|for sale)|cannabis (?:kaufen|bestellen)|acheter (?:du )?cannabis|comprar (?:cannabis|marihuana|maconha)|magic mushrooms",
    "大麻(?:販売|購入)|覚醒剤|コカイン",
  ),
);
const WEAPONS = pattern(
  any(
    "(?:guns?|pistols?|rifles?|firearms?|ammunition|ammo|silencers?) (?:for sale|delivered|online|shop)|buy (?:a )?(?:guns?|pistols?|rifles?|ammo|ammunition)|waffen (?:kaufen|bestellen)|(?:pistole|munition|schusswaffe)\\p{L}* (?:kaufen|bestellen)|acheter (?:une? )?(?:arme|pistolet|munitions)|comprar (?:un |uma? )?(?:armas?|pistolas?|municao|municiones)",
    "拳銃(?:販売|購入)|実弾",
  ),
);
const LUXURY = any(
  "rolex|omega|cartier|gucci|prada|chanel|hermes|dior|louis vuitton|vuitton|lv|balenciaga|nike|adidas|jordan|yeezy|apple|iphone|airpods|ray-?ban|moncler|burberry|designer\\p{L}*|createurs?|grandes marques|disenador|grife|luxury|luxus\\p{L}*|luxe|lujo|luxo|watches?|handbags?|bags?|uhren?|handtaschen?|montres?|sacs?|relojes|reloj|bolsos?|relogios?|bolsas?",
  "ロレックス|グッチ|シャネル|ヴィトン|エルメス|ブランド|腕時計|バッグ",
);
const COPY = any(
  "gefalschte?\\p{L}*|faux|fausses?|fals[oa]s|replicas?|fakes?|knock-?offs?|counterfeits?|1:1 (?:cop(?:y|ies)|kopie\\p{L}*)|mirror quality|falschung\\p{L}*|plagiat\\p{L}*|repliken?|nachgemacht\\p{L}*|contrefacons?|repliques?|imitations?|copies? (?:parfaites?|conformes?)|falsificaci\\p{L}*|replicas?|imitacion(?:es)?|copia exacta|falsificad\\p{L}*|imitac(?:ao|oes)|primeira linha",
  "偽ブランド|コピー品|偽物|スーパーコピー|n級品|レプリカ",
);
const PAPERS = near(
  any(
    "buy|order|get|kaufen|bestellen|achetez|acheter|compra\\p{L}*|comprar|fake|gefalscht\\p{L}*|faux|fausse|fals[oa]s?|without exam|ohne prufung|sans examen|sin examen|sem (?:prova|exame)",
    "購入|偽造|買え",
  ),
  any(
    "(?:fake )?(?:diplomas?|degrees? certificates?|passports?|driving licen[cs]es?|ids? cards?)|fuhrerschein ohne prufung|(?:doktor|diplom)titel|reisepass|permis de conduire|diplome sans|passeports?|(?:carnet|licencia) de conducir|titulos? universitarios?|pasaportes?|carteira de motorista|carta de conducao|diplomas?|passaportes?",
    "卒業証書|運転免許証|パスポート",
  ),
  20,
);
const NO_EXAM = pattern(
  any(
    "(?:diploma|degree|licen[cs]e|fuhrerschein|diplom|permis|diplome|licencia|titulo|diploma|carteira)\\p{L}*[^.!?]{0,20}(?:without (?:an )?exams?|ohne prufung|sans examen|sin examen|sem (?:prova|exame))",
  ),
);
const MARK =
  "(?:google|meta|facebook|instagram|whatsapp|youtube|apple|microsoft|amazon|fda|nasa|who|the government|bundesregierung|regierung|gouvernement|gobierno|governo|anvisa|stiftung warentest ohne)";
const ENDORSED = pattern(
  any(
    `(?:endorsed|approved|recommended|certified|verified|supported|sponsored) by ${MARK}|${MARK}[ -](?:approved|endorsed|recommended)|(?:von|vom|von der) ${MARK} (?:empfohlen|zugelassen|gepruft|zertifiziert|genehmigt)|(?:approuve|recommande|certifie|valide)\\p{L}* par (?:la |le |l')?${MARK}|(?:aprobad|recomendad|certificad|avalad)\\p{L}* por (?:el |la )?${MARK}|(?:aprovad|recomendad|certificad)\\p{L}* (?:por|pel[oa]) ${MARK}`,
    "(?:google|meta|facebook|instagram|apple|nasa|fda|who|政府|厚生労働省|国)(?:が|も)?(?:公認|認定|推奨|承認)",
  ),
);
const RIVAL =
  "(?:(?:the |das |l'|el |o )?iphones?|galaxy|photoshop|zoom|slack|disney\\+?|prime video|lidl|aldi|rewe|edeka|mercadona|carrefour|leclerc|decathlon|ryanair|easyjet|lufthansa|vodafone|telekom|movistar|revolut|paypal|wayfair|walmart|target\\.com|best buy|uber eats|doordash|lieferando|deliveroo|ebay|zalando|hellofresh|duolingo|amazon|apple|samsung|google|nike|adidas|puma|ikea|tesla|bmw|audi|mercedes|toyota|honda|netflix|spotify|starbucks|mcdonald'?s|coca[- ]cola|pepsi|nestle|dyson|zara|h&m|shein|temu|booking\\.com|airbnb|uber|paypal|visa|mastercard|microsoft|salesforce|hubspot|shopify|canva|adobe)";
const RIVAL_JA =
  "(?:ウーバー(?:イーツ)?|出前館|ヤフー|インスタ|ティックトック|ズーム|エアビー|ディズニー|コストコ|ドコモ|ソフトバンク|au|ダイソン|アマゾン|アップル|グーグル|ナイキ|アディダス|イケア|テスラ|トヨタ|ホンダ|日産|スターバックス|スタバ|マクドナルド|マック|ユニクロ|ニトリ|楽天|メルカリ|ネットフリックス|スポティファイ|サムスン|ソニー|パナソニック|任天堂|セブンイレブン|zozo(?:town)?|ルンバ)";
const COMPARED = pattern(
  any(
    `(?:better|cheaper|faster|safer) than ${RIVAL}|(?:besser|billiger|gunstiger|schneller) als ${RIVAL}|(?:mieux|moins cher|plus rapide) qu(?:e |')${RIVAL}|(?:mejor(?:es)?|mas (?:barat|rapid|segur|fiable)\\p{L}*) que ${RIVAL}|(?:melhor(?:es)?|mais (?:barat|rapid|segur|confiave)\\p{L}*) (?:do )?que (?:o |a )?${RIVAL}|(?:beats?|outperforms?|forget|ditch|schlagt|vergiss|vergessen sie|bat|oubliez|olvida(?:te de)?|supera a|esqueca|bate) (?:the |das |den |l'|el |la |o |a )?${RIVAL}`,
    `(?:${RIVAL}|${RIVAL_JA})より(?:も|ずっと|断然)?[^。、]{0,6}?(?:安|良|よ[いく]|速|早|吸|お得|おいし|強|優|すご|う|便利|軽|静)`,
  ),
);
const PROFANE = pattern(
  any(
    "f(?:u|\\*)ck\\p{L}*|shit|bullshit|assholes?|bitch(?:es)?|bastards?|cunts?|motherf\\p{L}*|schei(?:ß|ss)\\p{L}*|arschloch\\p{L}*|fick\\p{L}*|verfickt\\p{L}*|hurensohn|wichser|merde|putain|salope|connards?|encule\\p{L}*|mierda|put[oa]s?|joder|cabron(?:es)?|gilipollas|cono|caralho|foda-se|porra|merda|filho da puta",
    "クソ(?:野郎|みたい)|死ね|くたばれ",
  ),
);
const replicas = near(COPY, LUXURY, 30);
const prescriptions = near(PRESCRIPTION, WITHOUT, 50);
const drugNames = pattern(PRESCRIPTION);
const OFFERED = pattern(
  any(
    "buy|order|cheap|delivered|kaufen|bestellen|geliefert|achet\\p{L}*|livre\\p{L}*|compra\\p{L}*|comprar|alternativ\\p{L}*",
    "届け|購入|通販",
  ),
);
/** Sports shirts and models are replicas that nobody forbids. */
const FAIR_COPY = pattern(
  any(
    "replica (?:jersey|shirt|kit|trikot)s?|faux (?:leather|fur|cuir|fourrure|plafond|ongles|cils)|fake (?:fur|plants?|grass)|imitation leather|kunst(?:leder|pelz)",
  ),
);

/** Goods that may not be advertised, borrowed authority, other firms' marks, and swear words. */
export const checkGoods: TextRule = (text) => {
  const bare = bareText(text);
  const forbidden =
    prescriptions.test(bare) ||
    (drugNames.test(bare) && OFFERED.test(bare)) ||
    DRUGS.test(bare) ||
    WEAPONS.test(bare) ||
    PAPERS.test(bare) ||
    NO_EXAM.test(bare);
  const profane = PROFANE.exec(bare)?.[0].trim() ?? null;
  return [
    ...findingIf(
      forbidden,
      "prohibited-goods",
      "error",
      "Drugs, weapons, prescription medicine without prescription and papers without exam may not be advertised.",
      "Leave the offer out.",
    ),
    ...findingIf(
      replicas.test(bare) && !FAIR_COPY.test(bare),
      "counterfeit",
      "error",
      "It offers copies of another firm's brand.",
      "Offer your own goods under your own name.",
    ),
    ...findingIf(
      ENDORSED.test(bare),
      "borrowed-authority",
      "error",
      "It claims that a platform, an authority or a firm recommends it.",
      "Leave the claim out, or name the certificate and where to check it.",
    ),
    ...findingIf(
      COMPARED.test(bare),
      "trademark",
      "warning",
      "It measures itself against another firm's trademark.",
      "Say what you do, without the other's name.",
    ),
    ...findingIf(profane !== null, "profanity", "error", "It has a swear word.", "Use another word."),
  ];
};

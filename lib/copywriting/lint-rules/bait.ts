import { any, bareText, near, pattern } from "@/lib/copywriting/lint-rules/reveal";
import { type TextRule, findingIf } from "@/lib/copywriting/lint-rules/rule";

const UNBELIEVABLE = any(
  "(?:you |you'll )?(?:won't|will not|wont) believe|(?:you'll|you will) never guess|(?:du|sie|ihr) errat(?:st|en|et)? (?:es )?nie\\p{L}*|errat(?:st|en|et) (?:du|sie|ihr) nie\\p{L}*|(?:vous ne |tu ne )?devin(?:erez|eras) jamais|(?:nunca|jamas) (?:lo )?adivinar(?:as|a|eis)|nunca vai adivinhar|(?:das )?glaub(?:st|en|t) (?:du|sie|ihr) nicht|(?:du|sie|ihr) (?:wirst|werden|werdet) (?:es )?nicht glauben|(?:n'allez|ne vas|n'allez jamais|n'allez pas) (?:pas )?(?:le |en )?(?:croire|revenir)|vous ne croirez|no (?:lo )?(?:vas a|podras|te lo vas a) creer\\p{L}*|no creeras|nao vai (?:acreditar|crer)|nao vao acreditar",
  "当てられない|想像もつかない|信じられない(?:で|こと|真実|結果|ほど)|まさかの|驚愕の|ヤバすぎ",
);
const SHOCK = near(
  any(
    "shock(?:s|ing|ed)?|schock\\p{L}*|geschockt|choquante?s?|choque|impactante|chocante|horrifying|bombshell|skandal\\p{L}*|scandale|escandalo",
    "衝撃の|禁断の|ショッキング",
  ),
  any(
    "truth|secrets?|video|photos?|facts?|revealed|what|wahrheit|geheimnis\\p{L}*|fakten|enthull\\p{L}*|verite|secrets?|revelations?|verdad|secretos?|revelacion\\p{L}*|verdade|segredos?|revelacao|wird|will|doctor|arzt",
    "真実|事実|秘密|映像|動画|結末",
  ),
  20,
);
const EXPERTS_HATE = near(
  any(
    "scientists?|researchers?|forscher\\p{L}*|wissenschaftler\\p{L}*|scientifiques?|chercheurs?|cientificos?|investigadores|cientistas|pesquisadores|doctors?|dentists?|experts?|banks?|lawyers?|insurers?|big pharma|trainers?|arzte|banken|experten|anwalte|zahnarzte|versicherer|medecins?|banques?|experts?|avocats?|dentistes?|medicos|bancos|expertos|dentistas|abogados|especialistas|advogados",
    "科学者|研究者|医者|医師|銀行|専門家|歯医者|業界",
  ),
  any(
    "verstumm\\p{L}*|mudos?|boquiabiert\\p{L}*|boquiabert\\p{L}*|muets?|bouche bee|hates?|fears?|(?:are |is )?(?:baffled|stunned|speechless|furious)|ratlos|sprachlos|stupefaits?|sans voix|furieu\\p{L}*|no se (?:lo )?explican|sin palabras|furios[oa]s|nao (?:se )?explicam|sem palavras|hassen|furchten|detestent|haissent|craignent|odian|temen|odeiam|temem|don't want you|do not want you|verschweigen|cachent|ocultan|escondem",
    "絶句|驚|嫌が|嫌う|恐れ|教えたくない|隠(?:す|して)|言わない",
  ),
  25,
);
const TRICK = any(
  "(?:one|this|these) (?:weird|simple|strange|little|secret|odd) (?:old )?(?:trick|tip|hack)s?|weird trick|this (?:one )?trick|dies(?:er|em|en|es) (?:eine[nms]? |einfache[nm]? |geheime[nm]? |simple[nm]? |(?:eine[nms]? ))?tricks?|geheim(?:er |en )?trick|cette astuce|ce (?:simple |petit )?truc|astuce secrete|este (?:sencillo |simple |extrano )?truco|truco secreto|este (?:simples |estranho )?truque|truque secreto",
  "裏ワザ|裏技|(?:この|ある)(?:たった)?一つの(?:方法|コツ)",
);
const HIDDEN_FROM_YOU = any(
  "(?:what|was|ce qu[e']|lo que|o que) [^.!?]{3,60}?(?:shocks?|schockiert|choque|impacta|choca) (?:the |das |ganz |tout |toda? |o |a )?\\p{L}+|(?:unbelievable|incredible|unfassbar|unglaublich|incroyable|increible|inacreditavel|incrivel)[,:!]? (?:what|was|ce qu[e']?|lo que|o que)|(?:leave|left) (?:you|her|him|everyone) speechless|haut (?:dich|sie|euch|jeden) um|macht (?:dich|sie|alle) sprachlos|laisse\\p{L}* sans voix|dej\\p{L}* sin palabras|deixa\\p{L}* sem palavras|give you (?:chills|goosebumps)|gansehaut garantiert|(?:will|would) haunt you|(?:watch|read|stay) (?:till|until|to) the (?:very )?end|bis zum (?:bitteren )?schluss (?:ansehen|schauen)|sehen sie (?:bis )?zum ende|jusqu'a la fin (?:de la video)?|regardez jusqu'au bout|hasta el final del video|mira hasta el final|veja ate o fim|assista ate o fim|(?:what|was|ce qu[e']?|lo que|o que) ?(?:this|the|she|he|dieser?|cette?|il|elle|esta|este|ela|ele)? ?(?:\\p{L}+ )?(?:found|saw|discovered|fand|sah|entdeckte|decouvre|decouvert|vit|encontro|vio|descubrio|encontrou|viu|descobriu)|what happens? next|what happened next|will shock you|(?:they|banks|doctors|the government|big \\p{L}+) (?:don't|do not|doesn't) want you to know|nobody talks about|the secret (?:they|banks|doctors)|niemand spricht daruber|was dann (?:geschah|passierte)|dir (?:niemand|keiner) verrat|ce qu(?:'on|e l'on) vous cache|la suite va vous|personne n'en parle|" +
    "lo que (?:no quieren|nadie te|te ocultan)|lo que paso despues|nadie habla de|o que (?:nao querem|ninguem te|escondem)|o que aconteceu depois|ninguem fala",
  "鳥肌が|まさかの展開|最後まで(?:見て|ご覧|読ん)|結末は|(?:その|瞬間)[^。]{0,8}絶句|誰も(?:知らない|教えてくれない)|(?:知られては|知られたく)(?:いけない|ない)|その後(?:の展開|が)(?:衝撃|ヤバ)",
);
const WILL_SHOCK = any(
  "(?:shocking|schockierend|choquant|impactante|chocante|unglaublich|incroyable|increible|inacreditavel) ?:|will shock|wird (?:dich|sie|euch) (?:schockieren|umhauen)|va (?:vous|te) (?:choquer|bouleverser)|te va a (?:impactar|dejar (?:sin|en))|vai (?:te )?chocar",
);
const CLICKBAIT = pattern([WILL_SHOCK, UNBELIEVABLE, TRICK, HIDDEN_FROM_YOU].join("|"));
const CLICK_HERE = pattern(
  any(
    "click (?:here|this|now|below|the link)|(?:hier|jetzt|unten|auf den (?:link|button)) (?:klicken|anklicken)|klick(?:e|t|en)? (?:sie )?(?:hier|jetzt|auf den link)|cliquez (?:ici|maintenant|dessous|sur le lien)|clique(?:r)? ici|(?:haz |haga )?clic(?:k)? (?:aqui|ahora|en el enlace)|(?:pulsa|pincha) aqui|clique (?:aqui|agora|no link)|clica aqui",
    "(?:ここ|こちら)を(?:今すぐ)?(?:クリック|タップ)|今すぐクリック",
  ),
);
const PRIZE = pattern(
  any(
    "(?:\\d[\\d.,]*(?:th|st|nd|rd|\\.|º|ª|o|e|eme)?|million\\p{L}*|millonesim[oa]|milionesim[oa]|one[- ]millionth|thousandth) (?:visitor|besucher\\p{L}*|kunde|visiteur|visitante|client|cliente)|(?:visitor|besucher|visiteur|visitante) (?:number|nummer|numero|nº)? ?(?:\\d[\\d.,]*|(?:un |um )?mill?(?:on|ion|hao|ao)\\p{L}*)|(?:claim|collect|redeem|retirez|recoge|recoja|resgate|retire) (?:your|votre|tu|su|seu|sua) (?:free )?(?:iphone|gift|prize|lot|cadeau|premio|regalo)|(?:gewinn|preis|geschenk) (?:jetzt |sofort )?(?:abholen|einlosen|sichern)|(?:you|you've|you have|you just) (?:just |already )?(?:won(?!')|been (?:selected|chosen))|claim your (?:free )?prize|(?:sie haben|du hast) [^.!?]{0,40}gewonnen|(?:sie wurden|du wurdest) [^.!?]{0,40}?(?:ausgewahlt|ausgelost)|(?:vous avez|tu as) (?:ete (?:selectionne|choisi|tire)\\p{L}*|gagne)|(?:has|ha|han) (?:ganado|sido (?:seleccionad|elegid)[oa])|(?:voce|vc) (?:ganhou|foi (?:sortead|selecionad|escolhid)[oa])|reclama tu premio|resgate (?:o )?seu premio",
    "\\d+(?:万)?人目の(?:訪問|来場|お客)|当選(?:しました|です|おめでとう)|当たりました|選ばれました",
  ),
);
const YOUR_THING = any(
  "(?:your|ihr|ihre|dein|deine|votre|ton|vos|tu|su|sus|sua|seu|o seu|a sua) (?:\\p{L}+[ -])?(?:account|profile|phone|computer|pc|device|subscription|konto|profil|handy|rechner|gerat|computer|compte|telephone|ordinateur|appareil|profil|cuenta|telefono|ordenador|dispositivo|movil|conta|celular|computador|aparelho|perfil)s?",
  "(?:あなた|お客様)の(?:プロフィール|アカウント|口座|スマホ|パソコン|端末)",
);
const BROKEN = any(
  "(?:is|was|has been|will be|are|been)? ?(?:closed|suspended|locked|blocked|infected|deleted|hacked|deactivated|expir\\p{L}*)|gesperrt|geschlossen|infiziert|geloscht|gehackt|deaktiviert|ferme\\p{L}*|suspendu\\p{L}*|bloque\\p{L}*|infecte\\p{L}*|supprime\\p{L}*|pirate\\p{L}*|cerrad\\p{L}*|cerrara|suspendid\\p{L}*|bloquead\\p{L}*|bloqueara|infectad\\p{L}*|eliminad\\p{L}*|hackead\\p{L}*|encerrad\\p{L}*|suspens[oa]|excluid\\p{L}*",
  "停止|閉鎖|凍結|感染|削除|ロックされ|乗っ取",
);
const ALARM = near(YOUR_THING, BROKEN, 20);
const VIRUS = pattern(
  any(
    "virus (?:detected|found)|(?:viren?|virus) (?:gefunden|entdeckt|erkannt)|virus (?:detecte|trouve)s?|virus (?:detectado|encontrado)s?|security alert|sicherheitswarnung|alerte de securite",
    "ウイルス(?:が|を)?(?:検出|見つか)",
  ),
);

/** Bait: content withheld to make people click, prizes nobody drew, alarms that no device gave, and calls that fit any ad. */
export const checkBait: TextRule = (text, place) => {
  const bare = bareText(text);
  return [
    ...findingIf(
      CLICKBAIT.test(bare) || SHOCK.test(bare) || EXPERTS_HATE.test(bare),
      "clickbait",
      "error",
      "It withholds the content or shocks to make people click.",
      "Say what they get.",
    ),
    ...findingIf(
      place.platform === "google-ads" && CLICK_HERE.test(bare),
      "click-here",
      "error",
      'Google refuses calls such as "click here", which fit any ad.',
      "Name the action: order, compare, book.",
    ),
    ...findingIf(
      PRIZE.test(bare),
      "fake-prize",
      "error",
      "It says that the reader has won or was chosen.",
      "Say how to take part, and what can be won.",
    ),
    ...findingIf(
      ALARM.test(bare) || VIRUS.test(bare),
      "fake-alarm",
      "error",
      "It imitates a warning about the reader's account or device.",
      "Say what the service does.",
    ),
  ];
};

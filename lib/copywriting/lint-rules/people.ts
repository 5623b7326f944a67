import { any, bareText, near, pattern } from "@/lib/copywriting/lint-rules/reveal";
import { type TextRule, findingIf } from "@/lib/copywriting/lint-rules/rule";

const LOSS = any(
  "(?:gravely|terminally|seriously|very) ill|dying|on (?:her|his|their) deathbed|todkrank\\p{L}*|schwer krank\\p{L}*|sterbend\\p{L}*|gravement malade|mourant\\p{L}*|gravemente enferm[oa]|muy enferm[oa]|moribund[oa]|gravemente doente|muito doente|(?:the )?death of|tod (?:ihres|ihrer|deines|deiner|des|der)|mort de|muerte de|morte d[oae]|(?:just |recently )?lost (?:someone|a loved one|your \\p{L}+)|grie(?:f|ving)|mourning|bereaved|heartbroken|(?:einen|geliebten|lieben)? ?menschen verloren|verstorben\\p{L}*|trauer(?:n|nd)?\\p{L}*|liebeskummer|perd(?:re|u) (?:un proche|un etre cher|quelqu'un)|en deuil|chagrin|(?:perder|perdido|perdiste) a (?:un ser querido|alguien)|ser querido|duelo|luto|perd(?:er|eu|ido) (?:alguem|um ente querido)|ente querido",
  "亡くし|亡くさ|死別|失恋",
);
const DESPAIR = any(
  "desperate|hopeless|suicidal|can(?:not|'t) sleep|at rock bottom|drowning in|nowhere to turn|out of hope|verzweifel\\p{L}*|hoffnungslos\\p{L}*|schlaflos\\p{L}*|nicht mehr (?:weiter|schlafen)|am ende|desesper\\p{L}*|a bout|au bord du gouffre|sans espoir|dormez plus|sin (?:salida|esperanza)|no puedes dormir|agobiad\\p{L}*|sem (?:saida|esperanca)|nao consegue dormir|lonely|einsam|seuls?|sol[oa] y|sozinh[oa]",
  "絶望|眠れない|追い詰め|孤独|死にたい|助けて",
);
const ONLY_WE = any(
  "only (?:our|we|i)|nobody else can|nur (?:unser\\p{L}*|wir|ich)|(?:seule?s?) (?:notre|nos|nous)|sol(?:o|amente) (?:nuestr[oa]s?|nosotros)|(?:so|somente|apenas) (?:a nossa|o nosso|nos)",
  "(?:当社|私|私たち|当店|霊能者|霊媒師|占い師)の?[^。]{0,12}だけ",
);
const QUICK_CREDIT = any(
  "(?:borrow|leih\\p{L}*|empruntez|pide|pida|pegue)[^.!?]{0,24}?(?:today|tonight|now|heute|jetzt|ce soir|maintenant|hoy|esta noche|ahora|hoje|agora)|no questions asked|(?:instant|payday|quick|fast|emergency) (?:loan|cash|money|credit)s?|cash (?:today|now|tonight)|(?:sofort|eil|blitz|not)kredit\\p{L}*|sofort(?:geld| bargeld)|kredit sofort|credit (?:immediat|express|rapide|instantane)|argent (?:immediat|rapide)|(?:prestamo|credito|dinero) (?:inmediato|rapido|urgente|al instante)|(?:emprestimo|credito|dinheiro) (?:imediato|rapido|urgente|na hora)",
  "即日(?:融資|キャッシング|借入)|今すぐ(?:借り|現金)",
);
const SEER = any(
  "(?:faith |spiritual |miracle )?healers?|(?:wunder|geist)?heiler\\p{L}*|guerisseu\\p{L}*|curander[oa]s?|curandeir[oa]s?|psychics?|mediums?|clairvoyants?|fortune[- ]teller\\p{L}*|tarot\\p{L}*|hellseher\\p{L}*|wahrsager\\p{L}*|kartenleg\\p{L}*|voyante?s?|voyance|videntes?|tarotist\\p{L}*|cartomante|bruj[oa]|amarre\\p{L}*",
  "ヒーラー|祈祷師|霊媒|占い師|霊能|霊視",
);
const LATE = any("too late|zu spat|trop tard|tarde(?: demais)?", "手遅れ");
/** What comes to the door of who cannot pay. */
const SEIZURE = any(
  "bailiffs?|evict\\p{L}*|foreclos\\p{L}*|repossess\\p{L}*|debt collectors?|garnish\\p{L}*|gerichtsvollzieher\\p{L}*|pfand\\p{L}*|zwangs(?:raumung|versteigerung|vollstreckung)\\p{L}*|kontopfandung\\p{L}*|inkasso\\p{L}*|huissiers?|expuls\\p{L}*|saisie?s?|relances?|" +
    "desahuci\\p{L}*|embarg\\p{L}*|cobradores?|despej\\p{L}*|penhora\\p{L}*|oficial de justica|cobrancas?",
  "差し押さえ|差押|取り立て|督促|強制退去|立ち退き",
);
const SIGN_NOW = any(
  "sign (?:here|now|today|tonight)\\p{L}*|(?:call|act|apply|borrow|pay) (?:now|today|tonight)|make it (?:all )?(?:vanish|disappear|go away)|unterschreib\\p{L}*|(?:sorgen|schulden) (?:sind|waren) weg|weg sind (?:sie|die)|signez|s'evanouissent|disparaiss\\p{L}*|firma (?:hoy|ya|ahora|esta)\\p{L}*|desaparec\\p{L}*|assine\\p{L}*|somem|sumir\\p{L}*",
  "サイン|消え(?:る|ます)|今夜|今すぐ",
);
const DISTRESS = [
  near(LOSS, `(?:${ONLY_WE}|${SEER})`, 90),
  near(DESPAIR, `(?:${ONLY_WE}|${QUICK_CREDIT}|${SEER}|${LATE})`, 90),
  near(any("debts?|schulden|dettes?|deudas?|dividas?", "借金"), `(?:${LATE})`, 90),
  near(SEIZURE, `(?:${SIGN_NOW}|${QUICK_CREDIT}|${ONLY_WE}|${LATE})`, 90),
];

const CHILD = any(
  "kids|kiddos|children|boys and girls|kinder|jungs und madels|les enfants|enfants|ninos|ninas|chic[oa]s|criancas|crianca|galerinha",
  "みんな|子ども|子供|こども|お子さん|キッズ|小学生|中学生",
);
const ASK_PARENT = near(
  any(
    "bug|pester|nag|plead|annoy|badger|make|persuade|drag|tease|bettel\\p{L}*|bettl\\p{L}*|nerv\\p{L}*|qual\\p{L}*|quengel\\p{L}*|reclame\\p{L}*|supplie\\p{L}*|harcel\\p{L}*|insiste\\p{L}*|convainc\\p{L}*|dadle|dale|rogad\\p{L}*|ruega\\p{L}*|suplica\\p{L}*|convenced|convence\\p{L}*|ench\\p{L}*|implor\\p{L}*|insist\\p{L}*|grab|take|use|holt?|nehmt|schnappt?|prenez|prends|coged|coge|cojan|tomad|peguem|pegue|ask|tell|beg|convince|get|borrow|frag\\p{L}*|sag\\p{L}*|bitte\\p{L}*|uberrede\\p{L}*|leih\\p{L}*|demande\\p{L}*|dites?|dis|pedid|pide\\p{L}*|dile\\p{L}*|decid\\p{L}*|pecam|peca|pede|digam|convenca\\p{L}*",
    "お願い|頼|借り|おねだり|もら",
  ),
  any(
    "(?:mum|mom|mam|dad|mummy|daddy)'s|(?:mamas|papas|omas) (?:handy|karte|kreditkarte|telefon|konto)|(?:de|da|do) (?:mama|papa|maman|mamae|papai)|your (?:mum|mom|mam|dad|parents?|mother|father|grandma)|(?:eure?|deine?)(?:n|r)? (?:mama|mutter|papa|vater|eltern|oma)|(?:a )?(?:maman|papa|tes parents|vos parents|ta mere|ton pere)|(?:a )?(?:mama|papa|tus padres|tu madre|tu padre|vuestros padres)|(?:a |aos |da |o |ao )?(?:pais|mamae|papai|seus pais|sua mae|seu pai|os pais)",
    "ママ|パパ|お母さん|お父さん|親|おばあちゃん",
  ),
  40,
);
const PARENT = any(
  "mums?|moms?|mummy|mommy|dads?|daddy|parents?|mother|father|gran(?:ny|dma|dpa|ny)|mama|papa|mutti|eltern|oma|opa|maman|papi|mamie|mami|padres|abuel[oa]s?|mamae|papai|pais|vovo",
  "ママ|パパ|お母さん|お父さん|おばあちゃん|おじいちゃん|保護者|親に",
);
const BUY = any(
  "buy|order|get|collect|spend|download|kauft?|bestellt?|holt|sammelt|achet\\p{L}*|command\\p{L}*|collectionn\\p{L}*|compra\\p{L}*|pedid|pide\\p{L}*|compr\\p{L}*|pecam|pecam|colecion\\p{L}*|gast\\p{L}*",
  "買(?:って|おう|い)|ゲット|集めよう|課金",
);
/** Children called by name of what they are: "Kids, …", "Hey girls and boys!", "Criançada, …". A list ("children, parents and …") calls nobody. */
const CALLED = "(?:^|[.!?¡¿。！？] ?)[¡¿ ]*(?:(?:hey|hi|hello|hallo|he|coucou|salut|hola|eh|ola|oi|ei|e ai),? )?";
const TO_CHILDREN = pattern(
  `${CALLED}(?:les |all |alle |os |as )?${any("kids|kiddos|children|boys and girls|girls and boys|kinder|kids|jungs und madels|enfants|les petits|ninos|ninas|chicos|peques|criancas|criancada|galerinha|garotada|pessoal(?: da escola)?|schoolkids|pupils|schuler")}(?:,(?! (?:${any("parents|eltern|padres|pais|mums|und|and|et|y|e")}))|!| ?:)[^\\n]{0,120}?(?:${PARENT}|${BUY})|(?:キッズ|子ども|こども|よい子|小学生|中学生)の?(?:みんな|キミ|君|諸君)[^\\n]{0,80}?(?:${PARENT}|${BUY})`,
);
const PARENTS_BLIND = near(
  any("parents?|mum|mom|dad|eltern|mama|papa|parents|padres|pais|mae", "親|ママ|パパ"),
  any(
    "(?:will |won't |would )?(?:never|not) (?:know|notice|find out)|won't (?:know|notice|find out)|without (?:them )?knowing|merken (?:es )?nichts?|nichts (?:merken|davon|erfahren)|heimlich|n'en sauront rien|ne (?:le )?sauront (?:rien|jamais|pas)|sans (?:le dire|qu'ils sachent)|no (?:lo |se )?(?:sabran|enteraran)|sin que (?:lo sepan|se enteren)|nao (?:vao |irao )?(?:saber|descobrir|perceber)|nem (?:vao )?(?:saber|desconfiar)|escondid[oa]",
    "バレ(?:ない|ません)|内緒|秘密",
  ),
  40,
);
const YOUNG = any(
  "under (?:18|16|21)|under-?age|teens?|teenagers?|minors|school ?kids|pupils|kids|unter (?:18|16)|minderjahrig\\p{L}*|teenager|schuler\\p{L}*|jugendliche\\p{L}*|moins de (?:18|16) ans|mineure?s?|ados?|adolescent\\p{L}*|lyceen\\p{L}*|menor(?:es)? (?:de (?:18|16|edad|idade))|menores|adolescentes?|quinceaner\\p{L}*",
  "18歳未満|未成年|中学生|高校生|小学生|10代",
);
const ADULT_GOODS = any(
  "vap(?:e|es|ing)|e-?cigs?|e-?cigarettes?|cigarettes?|tobacco|nicotine|alcohol|beers?|vodka|wine|whisk(?:e)?y|casinos?|bet(?:s|ting)?|gambl\\p{L}*|poker|diet pills|weight[- ]loss|cannabis|weed|zigaretten?|e-zigaretten?|tabak|nikotin|alkohol|bier|wodka|wetten|glucksspiel\\p{L}*|diatpillen|abnehmpillen|" +
    "vapoteuses?|cigarettes?|tabac|puffs?|alcool|biere|casino|paris sportifs|parier|pilules minceur|vapeador\\p{L}*|vapeo|cigarrill\\p{L}*|tabaco|alcohol|cerveza|apuestas?|apostar|pastillas para adelgazar|vapes?|cigarros?|pods?|alcool|cerveja|apostas?|bebidas? alcoolicas?|cassinos?",
  "vape|ベイプ|電子タバコ|たばこ|タバコ|お酒|ビール|カジノ|賭け|ギャンブル|ダイエットピル",
);
/** What keeps the young away is no invitation. */
const KEPT_AWAY = pattern(
  any(
    "(?:guide|advice|talks?|course|leaflet|tips|help) for parents|talk\\p{L}* to (?:your )?(?:teen\\p{L}*|kids|children|pupils)|(?:ratgeber|elternabend|tipps|hilfe) fur eltern|guide (?:pour|des) (?:les )?parents|guia para (?:padres|madres|familias|pais|maes)|not (?:for|sold|intended|available)|no (?:sale|sales)|never|must be|over 18 only|prohibited|forbidden|protect\\p{L}*|prevent\\p{L}*|kein(?:e|en)? (?:verkauf|abgabe)|nicht (?:fur|an|erlaubt)|verboten|schutz\\p{L}*|schutzt|interdit\\p{L}*|deconseille\\p{L}*|proteg\\p{L}*|prohibid\\p{L}*|no (?:apto|vendemos|se vende)|proibid\\p{L}*|nao (?:vendemos|recomendado|permitid\\p{L}*)|alcohol[- ]free|alkoholfrei\\p{L}*|sans alcool|sin alcohol|sem alcool",
    "禁止|いただけません|できません|ご遠慮|お断り|ノンアルコール",
  ),
);
const child = pattern(CHILD);
const TEMPTED = near(YOUNG, ADULT_GOODS, 60);

const SENSE = any(
  "reads?|reading|recogni[sz]\\p{L}*|detect\\p{L}*|analy[sz]\\p{L}*|knows?|tracks?|tracking|measur\\p{L}*|sees|watch\\p{L}*|monitors?|monitoring|spots?|flags?|rates?|scores?|reports?|scans?|scanning|erkenn\\p{L}*|liest|lesen|analysier\\p{L}*|auswert\\p{L}*|wertet|misst|messen|erfass\\p{L}*|uberwach\\p{L}*|beobachte\\p{L}*|meldet|wei(?:ß|ss)|lit|lisent|lire|reconnai\\p{L}*|mesur\\p{L}*|surveill\\p{L}*|repere\\p{L}*|note|signale\\p{L}*|lee|leen|leer|reconoc\\p{L}*|analiz\\p{L}*|mide\\p{L}*|medir|vigil\\p{L}*|senala\\p{L}*|le|leem|ler|reconhec\\p{L}*|analis\\p{L}*|mede\\p{L}*|monitor\\p{L}*|avisa\\p{L}*|aponta\\p{L}*",
  "読み取|認識|検知|分析|判定|見抜|測定",
);
const FEELING = any(
  "(?:bored|angry|distracted|inattentive|frustrated|tired|depressed)(?: (?:or|and) \\p{L}+)?|gelangweilt|wutend|abgelenkt|unkonzentriert|ennuy\\p{L}*|distrait\\p{L}*|en colere|aburrid\\p{L}*|distraid\\p{L}*|enfadad\\p{L}*|entediad\\p{L}*|desatent\\p{L}*|irritad\\p{L}*|lies|lying|(?:is|are) (?:bored|stressed|tired|honest|disloyal|unmotivated)|boredom|motivation|honesty|loyalty|lug(?:en|t|ner)|luge|langeweile|ehrlichkeit|motiviert\\p{L}*|unmotiviert\\p{L}*|gelangweilt\\p{L}*|mensonges?|mentent|ennui|demotive\\p{L}*|sincerite|mienten?|mentiras?|aburrimiento|desmotivad\\p{L}*|mentem|mentindo|tedio|emotions?|emotional states?|feelings?|moods?|gefuhle?n?|emotionen|stimmung\\p{L}*|gemutszustand|humeurs?|sentiments?|emocion\\p{L}*|sentimientos?|estado de animo|emocoes|emocao|sentimentos?|humor",
  "感情|気持ち|心理状態|嘘|本音|やる気|ストレス度",
);
const WATCHED = any(
  "employees?|staff|workers?|colleagues|team members|candidates|applicants|students?|pupils|mitarbeit\\p{L}*|beschaftigte\\p{L}*|bewerber\\p{L}*|schuler\\p{L}*|angestellte\\p{L}*|salarie\\p{L}*|employe\\p{L}*|candidats?|eleves?|etudiants?|empleados?|trabajadores|candidatos?|alumnos?|estudiantes|funcionarios?|colaboradores|alunos?|estudantes",
  "従業員|社員|部下|応募者|候補者|生徒|学生|児童",
);
const EMOTION_AT_WORK = [near(SENSE, FEELING, 60), pattern(WATCHED)] as const;
const FORBIDDEN_AI = pattern(
  any(
    "social (?:credit )?scor(?:e|es|ing)|sublimina\\p{L}*|(?:predict\\p{L}*|vorhersag\\p{L}*|sagt voraus|predit|predisent|predire|predice|predecir|preve|preveja|prever)[^.!?]{0,50}?(?:crimes?|criminals?|offend\\p{L}*|straftat\\p{L}*|verbrech\\p{L}*|kriminell\\p{L}*|delits?|criminels?|delitos?|delincuen\\p{L}*|criminal\\p{L}*)|predicts? (?:who|which|crime|criminal)\\p{L}* ?(?:will )?(?:commit|crime|steal|offend)\\p{L}*|(?:tells?|shows?|guess\\p{L}*|reads?|reveals?) (?:race|religion|sexual orientation|political views) from|sozialkredit\\p{L}*|social-scoring|unterschwellig\\p{L}*|subliminale?\\p{L}*|burgerbewertung|notation sociale|credit social|puntuacion social|credito social|subliminale?s|pontuacao social|mensagens subliminares|subliminar\\p{L}*|biometric categori[sz]ation",
    "サブリミナル|社会信用スコア|ソーシャルスコア|犯罪(?:を|者を)予測",
  ),
);

/** People in distress, minors, and what the AI Act forbids. */
export const checkPeople: TextRule = (text) => {
  const bare = bareText(text);
  const invites = TEMPTED.test(bare) && !KEPT_AWAY.test(bare);
  return [
    ...findingIf(
      DISTRESS.some((one) => one.test(bare)),
      "exploits-distress",
      "error",
      "It uses the reader's grief, fear or money troubles to press a sale.",
      "Offer help without pressure; leave the reader's trouble unsaid.",
    ),
    ...findingIf(
      (child.test(bare) && ASK_PARENT.test(bare)) || TO_CHILDREN.test(bare) || PARENTS_BLIND.test(bare) || invites,
      "minors",
      "error",
      "It turns to children, or offers minors what is for adults.",
      "Speak to adults; state the age limit.",
    ),
    ...findingIf(
      (EMOTION_AT_WORK[0].test(bare) && EMOTION_AT_WORK[1].test(bare)) || FORBIDDEN_AI.test(bare),
      "ai-act",
      "error",
      "It offers what the EU AI Act forbids: reading feelings at work or school, social scoring, messages below awareness.",
      "Leave this use out.",
    ),
  ];
};

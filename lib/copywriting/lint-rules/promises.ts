import { any, bareText, near, pattern } from "@/lib/copywriting/lint-rules/reveal";
import { type TextRule, findingIf } from "@/lib/copywriting/lint-rules/rule";

const AMOUNT =
  "\\d{1,3} ?(?:kg|kilos?|quilos?|lbs?|pounds?|pfund|libras?|livres|stone|cm|inches|dress sizes|cm|キロ)(?![\\p{L}])";
const SLIM = any(
  "shrinks?|waist|bauchumfang|taille|tour de taille|cintura|less|lighter|weg|weniger|en moins|menos|a menos|lose|lost|loses|losing|drop|dropped|shed|burn|melt|abnehm\\p{L}*|abgenommen|abspeck\\p{L}*|nimm\\p{L}*|verlier\\p{L}*|verloren|runter|loswerden|schmelz\\p{L}*|schmilz\\p{L}*|fond|fondent|fondez|derrit\\p{L}*|derret\\p{L}*|" +
    "perd(?:re|ez|s|u|ent|ons)|maigri\\p{L}*|mincir|fondre|pierd\\p{L}*|perd\\p{L}*|baj[aeo]\\p{L}*|adelgaz\\p{L}*|elimina\\p{L}*|quema\\p{L}*|perca|perder|emagre\\p{L}*|queim\\p{L}*|seque",
  "溶け|燃え|ウエスト|痩せ|やせ|減量|落と|落ち|減ら|ダイエット|マイナス|-\\d",
);
const SPAN = any(
  "(?:in|within|nur|only|just|en|em|in nur|sous)? ?(?:\\d{1,3}|one|two|three|a|einem?r?|einer|zwei|drei|une?|deux|trois|una?|dos|tres|uma?|duas|dois)? ?(?:days?|weeks?|months?|tage?n?|wochen?|monate?n?|jours?|semaines?|mois|dias?|semanas?|mes(?:es)?)",
  "(?:\\d+|[一二三四五六七八九十半]|たった)?(?:日|週間|か月|ヶ月|カ月|ヵ月)",
);
const EFFORTLESS = any(
  "while you sleep|in your sleep|im schlaf|en dormant|mientras duermes|dormindo|without (?:diet|diets|dieting|exercise|exercising|effort|hunger|sport|going hungry|the gym)|no (?:diet|diets|exercise|dieting|gym)|(?:ganz )?ohne (?:fitnessstudio|fitness-studio)|sans salle|ohne (?:jede[sn]? )?(?:diat|sport|hungern|anstrengung|verzicht|training|jojo\\p{L}*)|" +
    "sans (?:sport|regime|effort|faim|bouger|privation)|ni regime|sin (?:dieta|dietas|ejercicio|esfuerzo|pasar hambre|hacer dieta|gimnasio)|sem (?:dieta|exercicio|exercicios|esforco|academia|passar fome|fazer dieta|ginasio)",
  "(?:運動|ジム|食事制限|我慢|努力)(?:も|や|・|なし|は|せず|をせず|しない|不要)|食べても|飲むだけ|貼るだけ|寝るだけ",
);
const DISEASE = any(
  "(?:back|knee|joint|neck) pains?|\\p{L}*(?:rucken|gelenk|knie|nacken)schmerz\\p{L}*|mal de dos|douleurs? (?:articulaires?|chroniques?)|dolor (?:de espalda|articular|cronico)|dor(?:es)? (?:nas costas|articular|cronica)|cancers?|diabet\\p{L}*|arthrit\\p{L}*|arthros\\p{L}*|osteoarthritis|depression\\p{L}*|anxiety|hiv|aids|autism\\p{L}*|alzheimer\\p{L}*|dementia|asthma|psoriasis|tinnitus|migraines?|herpes|" +
    "covid\\p{L}*|hypertension|high blood pressure|epilepsy|gout|multiple sclerosis|parkinson\\p{L}*|krebs\\p{L}*|rheuma\\p{L}*|demenz|bluthochdruck|migrane|neurodermitis|schuppenflechte|gicht|" +
    "autisme|demence|asthme|migraines?|eczema|eczemas?|cancer\\p{L}*|artros\\p{L}*|artrit\\p{L}*|ansiedad|autismo|demencia|asma|migrana|hipertension|cancer|cancro|ansiedade|depress\\p{L}*|depresi\\p{L}*|" +
    "enxaqueca|hipertensao|pressao alta|vih|sida|reumatismo|fibromyalgi\\p{L}*|fibromialgia",
  "腰痛|がん|癌|糖尿病|うつ病?|関節炎|関節痛|高血圧|アトピー|認知症|リウマチ|ぜんそく|喘息|コロナ|白血病|自閉症",
);
const CURE = any(
  "(?:effective|works|helps) against|(?:wirksam|wirkt|hilft) gegen|efficaces? contre|eficac?e?s? contra|eficaz(?:es)? contra|(?:agit|marche|lutte) contre|(?:actua|funciona) contra|(?:atua|age|funciona) contra|cures?|cured|curing|heals?|healed|dissolves?|wipes? out|say goodbye to|frees? you (?:from|of)|end your|reverses?|reversed?|eradicates?|eliminates?|gets rid of|heilt|heilen|geheilt|besieg\\p{L}*|beseitigt|kuriert|gueri\\p{L}*|vainc\\p{L}*|elimine\\p{L}*|" +
    "fai(?:t|re) disparaitre|disparait|dites adieu|adieu|libere\\p{L}*|verschwinde[nt]|besiegt|nie wieder|adios a|acaba(?:r)? con|di adios|adeus|livra\\p{L}*|elimina\\p{L}*|cura|curan|curar|curamos|curate|sana|elimina|eliminan|revierte|vence|curam|cure|elimine|reverte|acaba com|livre-se d[aoe]s?",
  "効く|効果がある|治(?:す|る|り|し|せ|癒)|完治|根治|なくな(?:る|り)|消え",
);
/** Research, help and insurance speak of cures without promising one. */
const NO_CURE = pattern(
  any(
    "find(?:ing)? a cure|research\\p{L}*|donat\\p{L}*|charity|forsch\\p{L}*|spende\\p{L}*|recherche|don|dons|investigacion|donacion\\p{L}*|pesquisa|doacao|foundation|stiftung|fondation|fundacion|fundacao|support group|no cure",
    "研究|寄付|募金|相談",
  ),
);
const MEDICINE = any(
  "medicines?|medication\\p{L}*|meds|drugs|pills?|tablets|painkillers?|inhalers?|insulin|doctors?|chemotherapy|\\p{L}*medikament\\p{L}*|medizin|\\p{L}*tabletten|\\p{L}*pillen|schmerzmittel|insulinspritze\\p{L}*|arzt|chemotherapie|medicaments?|comprimes|cachets|traitement|medecins?|insuline|chimio\\p{L}*|medicinas?|medicamentos?|medicacion|pastillas|medicos?|insulina|quimioterapia|remedios?|comprimidos|pilulas",
  "薬|医師|インスリン|抗がん剤",
);
const INSTEAD = any(
  "replaces?|instead of|no more|never (?:need|take|again)|throw (?:away|out)|bin|ditch|dump|forget|stop taking|quit|come off|say goodbye to|goodbye|ersetzt|statt|anstelle|nie wieder|nie mehr|schluss mit|werfen sie|wirf|weg mit|absetzen|vergessen sie|vergiss|remplace\\p{L}*|au lieu de|jetez|jette|arretez|stoppez|adieu|oubliez|plus besoin de|fini les|" +
    "sustituye\\p{L}*|reemplaza\\p{L}*|en lugar de|tira|tire|deja(?: de tomar)?|olvid\\p{L}*|adios a|abandona|substitui\\p{L}*|em vez de|jogue fora|joga fora|deite fora|pare de tomar|larg\\p{L}*|esqueca|adeus",
  "の?代わり|要らず|不要|捨て|やめ(?:て|よう|られ)|卒業",
);
const BODY = any(
  "wrinkles?|acne|pimples?|scars?|cellulite|hair loss|baldness|grey hair|pain|fat|belly|falten|akne|pickel|narben|cellulite|haarausfall|schmerz\\p{L}*|bauchfett|rides|acne|boutons|cicatrices|cellulite|douleurs?|graisse|ventre|" +
    "arrugas|granos|celulitis|caida|dolor\\p{L}*|grasa|barriga|rugas|espinhas|cicatrizes|celulite|queda|dor|dores|gordura",
  "しわ|シワ|ニキビ|シミ|薄毛|白髪|痛み|脂肪|たるみ",
);
const VANISH = any(
  "(?:gone|vanish\\p{L}*|disappears?|erased?|remove[sd]?) (?:overnight|forever|instantly|in (?:minutes|hours|\\d+ (?:days?|minutes?|hours?)))|overnight|uber nacht|fur immer weg|verschwind\\p{L}* (?:uber nacht|sofort|fur immer)|du jour au lendemain|pour toujours|" +
    "disparaiss\\p{L}*|de la noche a la manana|para siempre|desaparec\\p{L}*|da noite para o dia|para sempre",
  "一晩で|一瞬で|消え(?:る|ます)|永久に|たった\\d+(?:日|分)で",
);

const GAIN = any(
  "(?:this|these) (?:stock|share)s?|diese aktien?|cette action|esta accion|esta acao|profits?|returns?|income|gains?|winnings?|earnings|yields?|gewinne?|rendite\\p{L}*|einkommen|ertrag|ertrage|zinsen|rendements?|revenus?|benefices?|ganancias?|rentabilidad|beneficios|ingresos|lucros?|retornos?|rendimento\\p{L}*|renda|ganhos?|money|geld|argent|dinero|dinheiro|invest\\p{L}*|" +
    "bitcoin\\p{L}*|krypto\\p{L}*|crypto\\p{L}*|cripto\\p{L}*|forex|trading|aktien|boerse|actions|acciones|acoes|capital|kapital",
  "利益|収益|収入|配当|利回り|投資|資産|儲|稼|お金|ビットコイン|仮想通貨|元本|株|fx",
);
const SURE = any(
  "never loses?|can't lose|cannot lose|verliert nie|nie verlier\\p{L}*|ne perd jamais|nunca pierde\\p{L}*|nunca perde\\p{L}*|guarantee\\p{L}*|assured|certain|risk[- ]?free|(?:no|zero|without(?: any)?) risks?|100 ?% (?:safe|sure|secure)|garanti\\p{L}*|sicherer? gewinn|risikofrei\\p{L}*|risikolos\\p{L}*|(?:kein|ohne|null|ganz ohne) risiko|" +
    "(?:sans|aucun|zero) risques?|garantizad\\p{L}*|asegurad\\p{L}*|(?:sin|cero|ningun) riesgos?|garantid\\p{L}*|garantia de|(?:sem|zero) riscos?|risco zero",
  "保証|確実|必ず|絶対|リスク(?:なし|ゼロ|フリー)|ノーリスク",
);
const MULTIPLY = any(
  "doubl(?:e|es|ed|ing)|tripl(?:e|es|ed|ing)|10x|multiply|verdoppel\\p{L}*|verdreifach\\p{L}*|vervielfach\\p{L}*|doublez|doubler|triplez|tripler|multipliez|duplica\\p{L}*|duplique|triplica\\p{L}*|multiplica\\p{L}*|multiplique|dobre|dobrar|duplique|triplique",
  "(?:2|3|10|二|三|十|数)倍|倍増|倍に",
);
const SUM =
  "(?:[€$£¥]|r\\$|us\\$)? ?\\d[\\d.,  ]{0,12} ?(?:€|\\$|£|euros?|eur|dollars?|usd|pounds|reais|pesos|k|mil|tausend)?";
/** "Turn 250 into 10,000": a sum that becomes another. */
const BECOMES = pattern(
  `${any("turn|turns|grow|make|transforme\\p{L}*|convierte\\p{L}*|transforma\\p{L}*|change[zr]?|faites de|mach\\p{L}*|verwandel\\p{L}*|vire|aus")} ${SUM}[^.!?\\d]{0,12}?${any("into|en|em|werden|zu|schnell|bald")} ?(?:\\p{L}+ )?${SUM}|\\d[\\d,]*万?円が[^。]{0,8}\\d[\\d,]*[万億]?円に`,
);
const MONEY = any(
  "money|income|savings|investments?|salary|cash|geld|einkommen|vermogen|erspartes|kapital|gehalt|argent|revenus?|epargne|capital|salaire|dinero|ingresos|ahorros|sueldo|inversion|dinheiro|renda|salario|poupanca|bitcoins?",
  "お金|資産|資金|収入|貯金|元手|年収",
);
const EARN = any(
  "make|earn|earning|verdien\\p{L}*|gagn\\p{L}*|gana\\p{L}*|ganhe|ganhar|ganha|fature|faturar|cobra|kassier\\p{L}*",
  "稼|収入|儲",
);
const PER_TIME =
  "\\d[\\d.,  ]{0,9} ?(?:€|\\$|£|r\\$|¥|円|万円|euros?|eur|dollars?|usd|pounds|reais|pesos|dolares)? ?(?:a|per|every|each|in a|am|pro|jeden?|die|par|chaque|al|por|a la|cada|ao|na)? ?(?:/ ?)?(?:day|week|month|hour|tag|woche|monat|stunde|jour|semaine|mois|heure|dia|semana|mes|hora)(?![\\p{L}])|(?:月|週|日|毎月|毎日|一日|月収|日給)(?:に|で)?\\d[\\d,]{0,9}(?:万)?円?";
const EASY = any(
  "from home|from your phone|from your couch|without working|while you sleep|no experience|passive(?:ly)?|on autopilot|automatically|von zu hause|von zuhause|im schlaf|ohne (?:arbeit|erfahrung)|passiv\\p{L}*|automatisch|nebenbei|depuis (?:chez|votre|la maison)|en dormant|sans (?:travailler|experience)|passifs?|" +
    "desde (?:casa|tu|el sofa)|mientras duermes|sin (?:trabajar|experiencia)|pasiv\\p{L}*|em casa|de casa|dormindo|sem (?:trabalhar|experiencia)|passiva|no piloto automatico",
  "自宅|在宅|寝て|不労|スマホだけ|放置|未経験",
);
/** Wages of a job are no promise. */
const WAGE = pattern(
  any(
    "we are hiring|we're hiring|hiring|salary|shifts?|wir suchen|gehalt|brutto|m/w/d|\\(m/w/d\\)|vollzeit|teilzeit|recrut\\p{L}*|salaire|brut|cdi|cdd|buscamos|salario|jornada|contratamos|vaga|vagas|clt",
    "募集|時給|求人",
  ),
);
const RICH = pattern(
  any(
    "get rich|become a millionaire|schnell reich|reich werden|zum millionar|devenir riche|devenez (?:riche|millionnaire)|hazte (?:rico|millonari\\p{L}*)|fique (?:rico|milionari\\p{L}*)|quit your job|financial freedom in",
    "億万長者|億り人|お金持ちに(?:なれ|なる)|必ず儲かる|絶対に?儲かる|楽して稼",
  ),
);
const EASY_CREDIT = pattern(
  any(
    "instant approval|(?:guaranteed approval|approval guaranteed)|(?:no|without) credit checks?|100 ?% approval|everyone (?:is )?(?:approved|accepted)|bad credit (?:ok|no problem|welcome)|sofortzusage garantiert|ohne (?:bonitatsprufung|schufa(?:-?(?:auskunft|abfrage|prufung))?)|schufafrei\\p{L}*|trotz (?:negativer )?schufa|" +
      "sans (?:justificatifs?|enquete|verification) ?(?:de credit|de solvabilite|bancaire)?|credit (?:accepte|garanti) (?:a|pour) tous|sin (?:buro|aval|asnef|comprobar|nomina)|aprobacion (?:garantizada|inmediata|100 ?%)|con asnef|sem consulta(?: ao)? ?(?:spc|serasa)?|para negativados?|aprovacao (?:garantida|imediata|na hora)",
    "審査なし|無審査|審査不要|ブラックok|誰でも(?:借り|審査)|必ず借り",
  ),
);
const RESULT = any(
  "results?|success|exams?|passing|pass|prufung\\p{L}*|\\p{L}*erfolge?|examen|aprobado|prova|weight loss|approval|rankings?|first page|ergebnisse?|resultate?|wirkung|wirksam\\p{L}*|abnehmerfolg|platz 1|resultats?|succes|efficacite|efficace|reussite|resultados?|exito|eficacia|eficaz|sucesso|aprovacao",
  "効果|結果|成果|成功|合格|効き目",
);
const SURE_RESULT = any(
  "guarantee[sd]?|(?:100|200) ?% (?:effective|proven)|(?:100|200) ?% guarantee[sd]?|garantiert\\p{L}*|garantieren|zu 100 ?% wirksam|100 ?% wirksam|garantis?|garantie[sz]?|efficace a 100 ?%|garantizad[oa]s?|garantizamos|100 ?% (?:eficaz|efectivo)|garantid[oa]s?|garantimos",
  "(?:を|が)?(?:100%|完全|絶対)?保証|必ず|絶対",
);
const COMPOUND = pattern(
  any("erfolgsgarantie|gewinngarantie|abnehmgarantie|heilungsgarantie|rankinggarantie|renditegarantie"),
);
/** A guarantee of the trader's own doing. */
const OWN_DOING = pattern(
  any(
    "money[- ]back|geld[- ]zuruck\\p{L}*|satisfait ou rembourse|reembolso|devolucion|devolucao|refund\\p{L}*|delivery|lieferung|livraison|entrega|shipping|fit|authentic|garantiert (?:bio|frisch|echt)|zufriedenheit\\p{L}*|best(?:er)? ?preis\\p{L}*|price match|\\d{1,2}[ -](?:years?|jahren?|jahre|ans|anos)|trial|test|testen|probe\\p{L}*|essai|essayez|prueba|teste|experimente|cancel\\p{L}*|kundbar|return",
    "返金|返品|年保証|メーカー保証|正規品|品質保証|お試し",
  ),
);
const WONDER = pattern(
  any(
    "miracle (?:cure|pill|diet|drug|cream|serum)s?|wunder(?:mittel|pille|diat|kur|creme)\\p{L}*|(?:cure|pilule|produit|remede|creme) miracles?|(?:cura|pildora|dieta|remedio|crema) milagros[oa]|milagros[oa]|(?:cura|pilula|dieta|remedio|creme) milagros[oa]|no side effects|(?:ohne|keine) nebenwirkungen|sans effets? secondaires?|sin efectos secundarios|sem efeitos colaterais|" +
      "(?:works|wirkt|agit|funciona|atua) in (?:minutes|seconds|minuten|sekunden)|(?:completely|absolutely) (?:safe|risk[- ]?free|effective)",
    "副作用(?:なし|ゼロ|はありません|がない|の心配)|奇跡の|魔法の(?:薬|サプリ|クリーム)|万能薬",
  ),
);
const UNPROVEN = pattern(
  any(
    "(?:\\d+|nine|eight|seven|four|neun|neuf|nueve|nove) (?:out of|in|of|von|sur|de(?: cada)?|em(?: cada)?) (?:\\d+|ten|five|zehn|dix|diez|dez|cada \\p{L}+) (?:doctors|dentists|experts|vets|women|mums|dermatologists|arzt\\p{L}*|zahnarzt\\p{L}*|experten|frauen|medecins|dentistes|experts|femmes|medicos|dentistas|expertos|mujeres|mulheres|especialistas)|(?:proven|tested|backed) (?:scientifically|clinically|by science)|(?:bewiesen|erwiesen|belegt|getestet) (?:wissenschaftlich|klinisch)|(?:prouve|teste|valide|demontre)\\p{L}* (?:scientifiquement|cliniquement|par la science)|(?:probad|comprobad|demostrad|avalad|comprovad|testad)\\p{L}* (?:cientifica|clinica)mente|(?:probad|comprobad|demostrad|avalad|comprovad)\\p{L}* por (?:la |a )?ciencia|(?:doctors|dentists|experts|vets|paediatricians) (?:all )?recommend|(?:arzte|zahnarzte|experten|hebammen) (?:empfehlen|schworen)|(?:medecins|dentistes|experts) recommandent|(?:medicos|dentistas|expertos|especialistas) (?:lo |la )?recom[ei]e?nda[mn]|(?:clinically|scientifically|medically) (?:proven|tested)|doctor[- ]recommended|dermatologist[- ]recommended|recommended by doctors|fda[- ]approved|miracle|risk[- ]free|guaranteed|" +
      "(?:klinisch|wissenschaftlich|medizinisch) (?:bewiesen|erwiesen|getestet|belegt|nachgewiesen)|von arzten empfohlen|garantiert|risikofrei|ohne risiko|" +
      "(?:cliniquement|scientifiquement|medicalement) (?:prouvee?s?|testee?s?)|recommandee? par les (?:medecins|dermatologues)|sans risque|" +
      "(?:clinica|cientifica|medica)(?:mente)? (?:probad|comprobad|demostrad|comprovad|testad)\\p{L}*|recomendad[oa]s? por (?:medicos|dermatologos|dermatologistas)|garantizado|sin riesgo|garantido|sem risco",
    "(?:医師|専門家|歯科医)の(?:\\d+割|\\d+%|9割)|臨床(?:試験)?で?(?:証明|実証)|科学的に(?:証明|実証)|医師(?:が|も)(?:推奨|認め)|医学的に(?:証明|実証)",
  ),
);

/** "Completely healed" needs no illness beside it. */
const HEALED = pattern("完治|根治|治ります");
/** Blood values that a product is said to bring in order. */
const VALUES = near(
  any(
    "normali[sz]es?|regulates?|lowers?|drops?|normal again|back to normal|normalisier\\p{L}*|senkt|(?:wieder )?normal|normalise\\p{L}*|fait baisser|normaliza\\p{L}*|baja|reduz|abaixa",
    "正常値|下が(?:る|り)",
  ),
  any(
    "blood (?:sugar|pressure)|cholesterol|blutzucker\\p{L}*|blutdruck\\p{L}*|cholesterin\\p{L}*|glycemie|tension(?: arterielle)?|cholesterol|azucar en sangre|glucosa|presion(?: arterial)?|glicemia|glicose|pressao(?: arterial)?|colesterol",
    "血糖値?|血圧|コレステロール",
  ),
  45,
);
const DEADLINE = pattern(
  any(
    "in (?:\\d+|two|three|five|ten|seven) (?:days|hours|weeks)|in (?:\\d+|zwei|drei|funf|zehn) (?:tagen|stunden|wochen)|en (?:\\d+|deux|trois|cinq|dix|dos|tres|cinco|diez) (?:jours|heures|semaines|dias|horas|semanas)|em (?:\\d+|dois|tres|cinco|dez) (?:dias|horas|semanas)|drops|tropfen|gouttes|gotas|tee|tea|tisane|root|extract|extrakt|extrait|extracto|extrato|capsules?|kapsel\\p{L}*|gelules?|capsulas?",
    "\\d+(?:日|週間)で|\\d+滴|サプリ|飲むだけ",
  ),
);

const RESTORED = near(
  any(
    "restores?|recover|wiederherstell\\p{L}*|stellt|retrouve[zr]?|rend|recupera\\p{L}*|restaura\\p{L}*|devolve",
    "回復|取り戻",
  ),
  any(
    "(?:perfect )?(?:vision|eyesight)|hearing|sehkraft|gehor|la vue|l'ouie|audition|la vista|la audicion|oido|visao|audicao",
    "視力|聴力",
  ),
  30,
);
const slimming = [near(AMOUNT, SPAN, 40), near(SLIM, EFFORTLESS, 60)];
const withoutHelp = pattern(any("without|no|ohne|sans|sin|sem", "不要|なし"));
const slim = pattern(SLIM);
const amount = pattern(AMOUNT);
/** Something of the body gone by so much or in such a time: "zero wrinkles in a week", "elimina 100% da celulite". */
const GONE = any(
  "zero|no more|100 ?%|goodbye(?: to)?|eliminat\\p{L}*|remov\\p{L}*|erase[sd]?|null|nie wieder|schluss mit|beseitig\\p{L}*|entfern\\p{L}*|adieu|fini(?:es|s)?|supprim\\p{L}*|elimine\\p{L}*|efface\\p{L}*|cero|adios(?: a)?|elimina\\p{L}*|borra\\p{L}*|adeus|apaga\\p{L}*|acaba com",
  "ゼロ|消え|なくな",
);
const goneBody = near(GONE, BODY, 30);
const span = pattern(SPAN);
const cures = near(CURE, DISEASE, 30);
const replaces = near(INSTEAD, MEDICINE, 30);
const vanishes = near(BODY, VANISH, 40);
const sureGain = near(SURE, GAIN, 40);
const multiplies = near(MULTIPLY, MONEY, 25);
const earns = near(EARN, PER_TIME, 40);
const easily = pattern(`${EASY}|${SURE}`);
const sureResult = near(SURE_RESULT, RESULT, 25);

/** What a promise would be of: `no outcome guaranteed`, `sem retorno garantido`. */
const PROMISED =
  "outcomes?|results?|returns?|profits?|income|gains?|earnings|yields?|success|approval|capital|ergebnisse?|erfolge?|gewinne?|rendite|ertrag|ertrage|einkommen|zinsen|resultats?|rendements?|revenus?|succes|reussite|resultados?|rentabilidad|rendimientos?|ganancias?|beneficios?|ingresos|exito|retornos?|rentabilidade|rendimentos?|renda|lucros?|ganhos?|sucesso|aprovacao";
/**
 * A risk notice denies a promise in the promise's own words. Between the denial and the guarantee stand small words only, none of which is "only":
 * "not only guaranteed results" and "no fees guaranteed approval" promise.
 */
const DENIED = pattern(
  any(
    "(?:not|never|cannot|\\p{L}+n['’]t) (?:(?:be|been|is|are|an?|any|the|always|necessarily|fully|in any way) ){0,2}guarante\\p{L}*(?! (?:only|just|merely|simply)(?![\\p{L}]))|no guarante\\p{L}*|" +
      "(?:nicht|nie|niemals) (?:(?:wird|werden|ist|sind|als|eine?|die|immer|zwingend) ){0,2}garanti\\p{L}*(?! (?:nur|bloss|lediglich)(?![\\p{L}]))|kein\\p{L}* garanti\\p{L}*|" +
      "(?:non|pas|jamais) (?:(?:est|sont|etre|de|une|la|toujours) ){0,2}garanti\\p{L}*(?! (?:seulement|uniquement|simplement)(?![\\p{L}]))|(?:aucune?|sans|ni) garanti\\p{L}*|" +
      "no (?:(?:es|son|esta|estan|se|ser|sera|seran|podemos|puede|pueden|hay|una|la|siempre) ){0,2}garanti(?:[cz]\\p{L}*|as?)(?! (?:solo|solamente|unicamente)(?![\\p{L}]))|sin garantias?|" +
      "nao (?:(?:e|sao|esta|estao|se|ser|sera|serao|podemos|pode|podem|ha|tem|uma|a|sempre) ){0,2}garant(?:i\\p{L}*|em?)(?! (?:so|apenas|somente|unicamente)(?![\\p{L}]))|sem garantias?|" +
      `(?:no|kein|keine|aucune?|sans|sin|sem|nao (?:existe|ha)|no hay) (?:${PROMISED}) (?:guaranteed|garantiert|garantie?s?|garantizad[oa]s?|garantid[oa]s?)`,
    "保証(?:(?:が|は|も)?(?:な[いくし]|ありません|(?:いた)?しません|されません)|(?:され|し)(?:た|て|る)[^。]{0,12}(?:ではな|ありません|いな))",
  ),
  "g",
);

/** What no advertiser can promise (Google: "Unreliable claims"; Meta: "Deceptive", "Health"): cures, certain gains, quick bodies, credit for all. */
export const checkPromises: TextRule = (text) => {
  const bare = bareText(text).replace(DENIED, " ");
  const health =
    (slim.test(bare) && ((amount.test(bare) && slimming[0]!.test(bare)) || slimming[1]!.test(bare))) ||
    ((cures.test(bare) || HEALED.test(bare)) && !NO_CURE.test(bare)) ||
    (VALUES.test(bare) && DEADLINE.test(bare)) ||
    replaces.test(bare) ||
    vanishes.test(bare) ||
    (goneBody.test(bare) && (span.test(bare) || /100 ?%|garant/u.test(bare))) ||
    (RESTORED.test(bare) && withoutHelp.test(bare));
  const own = OWN_DOING.test(bare);
  const money =
    RICH.test(bare) ||
    EASY_CREDIT.test(bare) ||
    multiplies.test(bare) ||
    BECOMES.test(bare) ||
    (sureGain.test(bare) && !own) ||
    (earns.test(bare) && easily.test(bare) && !WAGE.test(bare));
  const result = WONDER.test(bare) || COMPOUND.test(bare) || (sureResult.test(bare) && !own);
  const unproven = health || money || result || own ? null : (UNPROVEN.exec(bare)?.[0].trim() ?? null);
  // A cure that is said to be proven is a cure all the same; proof said of a cream is the trader's to show.
  return [
    ...findingIf(
      health || money || result,
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
  ];
};

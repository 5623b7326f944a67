import { any, pattern } from "@/lib/copywriting/lint-rules/reveal";

/** Health and body: what Meta's "personal attributes" and GDPR art. 9 protect. Bare text; stems where a language inflects. */
export const HEALTH = any(
  "diabet\\p{L}*|arthrit\\p{L}*|arthros\\p{L}*|artrit\\p{L}*|artros\\p{L}*|cancers?|krebs\\p{L}*|cancro|\\p{L}*(?:krankheit|erkrankung)(?:en)?|illness(?:es)?|chronic (?:disease|condition)s?|maladies?|enfermedad(?:es)?|doencas?|hiv(?:[- ]positiv\\p{L}*)?|vih|aids|sida|depress\\p{L}*|depresi\\p{L}*|deprim\\p{L}*|depressiv\\p{L}*|anxiety|angststorung\\p{L}*|anxieux|anxieuse|anxiete|ansiedad|ansiedade|" +
    "overweight|obes\\p{L}*|ubergewicht\\p{L}*|ubergewichtig\\p{L}*|adipos\\p{L}*|(?:too )?fat|(?:zu )?dick|fett|en surpoids|surpoids|(?:trop )?gros(?:se)?|sobrepeso|gord[oa]s?|acima do peso|excesso de peso|excess weight|" +
    "asthma\\p{L}*|asmatic\\p{L}*|asma|alzheimer\\p{L}*|dementia|demenz\\p{L}*|demencia|autis\\p{L}*|adhd|adhs|tdah|bipol\\p{L}*|(?:psychische|affektive) storung\\p{L}*|(?:mental|personality|mood) disorders?|addict\\p{L}*|suchtig\\p{L}*|(?:alkohol|spiel|drogen)(?:krank|sucht|problem)\\p{L}*|adict\\p{L}*|viciad\\p{L}*|alcoholi\\p{L}*|alkoholiker\\p{L}*|alcooli\\p{L}*|alcoolatra\\p{L}*|" +
    "eating disorders?|essstorung\\p{L}*|anorexi\\p{L}*|bulimi\\p{L}*|infertil\\p{L}*|unfruchtbar\\p{L}*|esteril\\p{L}*|pregnan\\p{L}*|schwanger\\p{L}*|enceintes?|embarazad\\p{L}*|gravidas?|menopaus\\p{L}*|wechseljahre\\p{L}*|" +
    "impoten\\p{L}*|erectile\\p{L}*|erektion\\p{L}*|epilep\\p{L}*|migraines?|migrane|migranas?|enxaquecas?|disabled|disabilit\\p{L}*|behinder\\p{L}*|handicap\\p{L}*|discapacidad\\p{L}*|deficien(?:cia|te)s?|blind|taub|gehorlos|" +
    "mental(?:ly)? ill\\p{L}*|psychisch krank|insomnia|schlafstorung\\p{L}*|insomni\\p{L}*|insonia|panic attacks?|panikattacke\\p{L}*|bald|balding|glatze|chauve|calv[oa]|careca|hair loss|haarausfall|hearing loss|schwerhorig\\p{L}*|" +
    "eczema|psoriasis|neurodermitis|schuppenflechte|acne|akne|herpes|hemorrhoids?|hamorrhoiden|hemorroides|hemorroides|incontinen\\p{L}*|inkontinen\\p{L}*|high blood pressure|bluthochdruck|hypertendu\\p{L}*|hipertens\\p{L}*|pressao alta|rheuma\\p{L}*|" +
    "chronic pain|chronische\\p{L}* schmerzen|fibromyalg\\p{L}*|fibromialgia|std|burnout|burn-out|suicidal|trauma|ptsd",
  "双極性|ニキビ|糖尿病|うつ病?|鬱|がん|癌|肥満|太(?:って|り)|デブ|妊娠|不妊|認知症|発達障害|自閉症|障害者|障がい|薄毛|ハゲ|不眠症|高血圧|アトピー|依存症|アルコール中毒|パニック障害|更年期|ed(?:の|に|で)|hiv|痔|リウマチ|てんかん",
);
/** Origin, belief, politics, union, sexual orientation and identity. */
export const IDENTITY = any(
  "christians?|muslims?|muslim\\p{L}*|jewish|jews?|hindus?|buddhists?|buddhist\\p{L}*|catholics?|protestants?|atheists?|mormons?|sikhs?|gays?|lesbians?|lesb\\p{L}*|lgbt\\p{L}*|bisexual\\p{L}*|transgender|trans (?:person|woman|man|people)|queer|" +
    "black (?:singles|men|women|man|woman|people|person|mothers?|moms?|fathers?|families|family|girls?)|white (?:singles|men|women|people)|asian (?:singles|men|women)|asians?|arabs?|african[- ]americans?|hispanics?|latin[oa]s?|immigrants?|refugees?|migrants?|republicans?|democrats?|conservatives?|liberals?|socialists?|trade union\\p{L}*|union members?|" +
    "christ(?:en|in)?|christlich\\p{L}*|juden|judin|jude|judisch\\p{L}*|katholi\\p{L}*|evangelisch\\p{L}*|atheist\\p{L}*|schwul\\p{L}*|lesbisch\\p{L}*|homosexuel\\p{L}*|bisexuel\\p{L}*|schwarze[rnm]?|turk(?:en|e|in)|turkisch\\p{L}*|arabisch\\p{L}*|migrant\\p{L}*|fluchtling\\p{L}*|auslander\\p{L}*|gewerkschaft\\p{L}*|(?:cdu|spd|afd|fdp|grunen)-?wahler\\p{L}*|" +
    "chretien\\p{L}*|musulman\\p{L}*|juifs?|juives?|catholiques?|athees?|homosexuel\\p{L}*|gay|lesbiennes?|noirs?|noires?|arabes?|maghrebin\\p{L}*|immigre\\p{L}*|refugie\\p{L}*|syndique\\p{L}*|electeurs? (?:de|du)|" +
    "cristian[oa]s?|judi[oa]s?|catolic[oa]s?|ate[oa]s?|homosexual\\p{L}*|lesbianas?|inmigrantes?|refugiad[oa]s?|sindicalist\\p{L}*|negr[oa]s?|gitan[oa]s?|votantes? de|" +
    "crist(?:ao|aos|a)|evangelic[oa]s?|muculman[oa]s?|judeus?|judias?|lesbicas?|imigrantes?|sindicalizad\\p{L}*|indigenas?|eleitor(?:es)? d[eo]",
  "イスラム教|ムスリム|キリスト教|クリスチャン|仏教徒|ユダヤ|同性愛|ゲイ|レズ|バイセクシュアル|トランスジェンダー|lgbt|在日|外国人|黒人|韓国人|中国人|移民|難民|創価学会|自民党|共産党",
);
/** Money troubles, crime, loss: people whom the AI Act art. 5(1)(b) and both platforms protect. */
export const HARDSHIP = any(
  "lost (?:your|their|my) job|(?:deinen|ihren|den) job verloren|perdu (?:votre|ton) emploi|perd(?:ido|iste|ieron) (?:el|tu|su) trabajo|perdeu (?:o|seu|o seu) emprego|in debt|debts?|indebted|bankrupt\\p{L}*|broke|penniless|poor|bad credit|poor credit|low income|unemployed|jobless|(?:on )?(?:benefits|universal credit|welfare|food stamps)|rsa|fiche\\p{L}* (?:a la )?banque de france|interdite?s? bancaires?|asnef|subsidio|serasa|spc|homeless|foreclos\\p{L}*|divorced?|divorcing|widow\\p{L}*|bereaved|criminal record|convicted|ex-offender|felon\\p{L}*|in prison|" +
    "\\p{L}*schulden|verschuldet\\p{L}*|uberschuldet\\p{L}*|\\p{L}*insolven\\p{L}*|pleite|arm|arbeitslos\\p{L}*|hartz\\p{L}*|burgergeld\\p{L}*|geringverdiener\\p{L}*|negative\\p{L}* schufa|geschieden\\p{L}*|scheidung|verwitwet\\p{L}*|witwe[rn]?|vorbestraft\\p{L}*|einsam|obdachlos\\p{L}*|" +
    "surendett\\p{L}*|endett\\p{L}*|dettes?|faillite|ruine\\p{L}*|fauche\\p{L}*|pauvres?|chomeu\\p{L}*|au chomage|sans emploi|divorce\\p{L}*|veu(?:f|ve)s?|en deuil|casier judiciaire|sans-abri|interdit bancaire|" +
    "endeudad\\p{L}*|deudas?|arruinad\\p{L}*|bancarrota|pobres?|desemplead\\p{L}*|en (?:el )?paro|divorciad\\p{L}*|viud[oa]s?|moros[oa]s?|antecedentes penales|sin techo|" +
    "endividad\\p{L}*|dividas?|falid[oa]s?|falencia|desempregad\\p{L}*|viuv[oa]s?|nome sujo|negativad[oa]s?|antecedentes criminais|ficha suja|sem-teto",
  "借金|自己破産|多重債務|失業|無職|貧乏|低所得|生活保護|離婚|未亡人|前科|ブラックリスト|ホームレス|未婚|独身",
);
/** Words that only look like one of these. */
export const NOT_ATTRIBUTES = pattern(
  [
    "credit scores?|payday|cancer research|conservatives? (?:estimate|party club)|desperate housewives|christian (?:dior|louboutin|lacroix|siriano)|(?:abhol|such|sehn)sucht|suchtfaktor|suchtpotential|divorce lawyers?|depression glass|black friday|" +
      "arm(?:lehne|band|banduhr)|fat[- ](?:free|burning|bike|boy)|low[- ]fat|full[- ]fat|non[- ]?fat|christmas|poor (?:weather|light|signal|sleep|posture|performance|quality)|broke (?:the|down|out|ground)|blind (?:date|spots?|tasting|test)s?|(?:window |roller |venetian )blinds?|bald (?:eagle|sind|ist|geht|wieder|da|kommt)|" +
      "sin deudas|ohne schulden|sans dettes|sem dividas|debt[- ]free|schuldenfrei\\p{L}*|gros(?:se)? (?:volumes?|format|travaux|lot|oeuvre|electromenager)|gros\\p{L}{0,2} (?:chien|gibier)|dick(?:e|er|es)? (?:jacke|decke|suppe|socken|pullover|ding)|zum ersten|arms?|poor man's|fettfrei|fettarm\\p{L}*|dia(?:beti)?ker-?(?:schuhe|socken)|" +
      "(?:estrategia|mercado|vino|cafe|chocolate|te|pantalon\\p{L}*|vestido|camisa|zapatos?|color|caja|friday|jardin|oro|lista|pimienta) negr[oa]s?|negro (?:mate|brillante)|latin(?:o|a) (?:music|dance|food)|asian (?:food|noodles?|kitchen|cuisine|cooking)|(?:the|liberal) liberals? arts|liberal arts|trans (?:fat|siberian)|" +
      "noir(?:e|s|es)? (?:mat|brillant)|(?:chocolat|cafe|the|pantalon|robe|chemise|friday|couleur|marche|or|coffret|carte|boite|tableau) noire?s?|schwarze[rnm]? (?:tee|kaffee|humor|schuhe|jacke|hose|oliven|pfeffer|kleid|tasche|farbe|freitag|brett)|black(?:berry|board)|" +
      "suicide prevention|trauma[- ]informed|traumaurlaub|en surpoids de bagage",
    "外国人観光客|外国語|独身寮|離婚弁護士",
  ].join("|"),
  "g",
);

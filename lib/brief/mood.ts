import type { Candidate } from "./budget";
import { hits, phrases } from "./pattern";
import type { Statement } from "./statements";
import type { Certainty } from "./types";
import { toneIn } from "./words-of";

/** Words of pleasure and displeasure at the work and its results; politeness alone is neither. */
const VERY =
  "(?:really |very |so |super |extremely |absolutely |sehr |echt |richtig |mega |ganz |wirklich |très |vraiment |hyper |super |muy |realmente |súper |muito |bem |super |mesmo )?";
/** How it went, in the word order of each language. */
const WENT_WELL = `(?:went|going|worked|ran|performed|doing) ${VERY}(?:well|great|brilliantly|nicely|smoothly)|(?:lief|läuft|gelaufen|klappt\\p{L}*|funktionier\\p{L}*) ${VERY}(?:gut|super|toll|prima|bestens|wunderbar)|${VERY}(?:gut|super|toll|bestens) (?:gelaufen|geklappt|angekommen|funktioniert)|(?:marche|marché|fonctionne|fonctionné|s'est) ${VERY}(?:bien|super bien) ?(?:passée?)?|(?:anduvo|fue|fueron|ha ido|salió|funcion[óa]|marcha|va|resultó) ${VERY}(?:bien|genial|estupendamente|de maravilla)|(?:foi|foram|correu|corre|deu|funcionou|ficou) ${VERY}(?:bem|certo|ótim[oa])`;
const GRATEFUL =
  "stoked|psyched|pumped|chuffed|nailed it|smashed it|agréablement surpris\\p{L}*|positiv überrascht|pleasantly surprised|gratamente sorprendid\\p{L}*|positivamente surpres\\p{L}*|comblé\\p{L}*|bluffé\\p{L}*|épaté\\p{L}*|orgullos[oa]s de (?:\\p{L}+ )?(?:trabajo|resultado)\\p{L}*|(?:freuen uns|freue mich) (?:\\p{L}+ ){0,2}(?:auf|über|drauf)|(?:can't|cannot|can not) wait|emball\\p{L}+|conquis\\p{L}*|séduit\\p{L}*|(?:estamos|estoy|quedamos) (?:muy )?agradecid\\p{L}+|(?:estamos|ficamos) (?:muito )?(?:gratos|agradecid\\p{L}+)|sehr dankbar|really grateful|blown away|over the moon|hat (?:uns )?(?:\\p{L}+ )?(?:spaß|freude) gemacht";
const PLEASED = phrases(
  `${WENT_WELL}|${GRATEFUL}`,
  "(?:(?:really|very|so|super|absolutely|extremely|quite|more than) )?(?:happy(?! (?:hour|birthday|holidays|new|easter|christmas|meal))|pleased|delighted|thrilled|excited|impressed|glad|satisfied)(?! to (?:provide|send|discuss|jump|help|answer|hop|hear))|(?<!'d |would |who |that |really )loved?|great (?:job|work|results?|call|start|idea)|fantastic|amazing|excellent|awesome|brilliant|wonderful|fabulous|looking forward|can't wait|cannot wait|excited|thrilled|well done|good (?:job|work|results)|exceeded|we(?:'re| are) (?:big )?fans?|keep it up|enjoyed|perfect|enthusiastic|best (?:agency|campaign)|(?:lovely|great|good|beautiful|nice|super) (?:work|job|ideas?)|thank(?:s| you) so much for (?:the|your|all)|good news|love (?:it|them|the|your|what)|worked (?:really |so |very )?well",
  "(?:(?:sehr|super|wirklich|total|rundum|echt|mega|höchst) )?(?:\\p{L}{0,5}zufrieden|begeistert|glücklich|erfreut)|freuen uns (?:sehr |schon |riesig )?(?:auf|darauf|über|sehr|riesig|drauf)|freue mich (?:sehr |schon |riesig )?(?:auf|darauf|über|drauf)|tolle?[rsnm]? (?:arbeit|ergebnis\\p{L}*|zusammenarbeit|gespräch|idee|start|job)|super (?:arbeit|ergebnis\\p{L}*|zusammenarbeit|gelaufen|gemacht)|großartig\\p{L}*|klasse|ausgezeichnet\\p{L}*|hervorragend\\p{L}*|fantastisch\\p{L}*|wunderbar\\p{L}*|top|gespannt|prima|spitze|beeindruck\\p{L}*|(?:lief|läuft) (?:\\p{L}+ ){0,3}(?:gut|super|toll|klasse)|gefällt uns (?:sehr|richtig|gut)|uns (?:\\p{L}+ )?(?:überzeugt|begeistert|gefallen)|hat uns (?:sehr )?(?:gefallen|überzeugt|gefreut)|weiter so|lieben|toll|gute nachricht\\p{L}*|richtig gut|genial\\p{L}*|super",
  "(?:(?:très|vraiment|super|extrêmement|tellement) )?(?:content\\p{L}*|satisfait\\p{L}*|ravi\\p{L}*|heureu\\p{L}+|enchant\\p{L}+|enthousiast\\p{L}+|impatient\\p{L}*)|bravo|excellent\\p{L}*|formidable|génial\\p{L}*|magnifique|super (?:boulot|travail|résultats?|idée|échange)|beau travail|bon travail|hâte|au top|parfait\\p{L}*|adoré|fantastique|merveilleu\\p{L}+|félicitations|nous a (?:beaucoup )?plu|dépassé nos attentes|impressionn\\p{L}+|bonne nouvelle|t'es au top|on adore|j'adore|top|super",
  "(?:(?:muy|realmente|súper|super) )?(?:content\\p{L}+|satisfech\\p{L}+|feli(?:z|ces)|encantad\\p{L}+|ilusionad\\p{L}+|entusiasmad\\p{L}+|emocionad\\p{L}+)|excelente|genial(?:es)?|fant[áa]stic\\p{L}+|gran trabajo|buen trabajo|estupend\\p{L}+|maravillos\\p{L}+|enhorabuena|felicidades|con muchas ganas|muchas ganas|increíble|nos encanta|nos encant[óo]|perfecto|fenomenal|ha gustado mucho|superado (?:nuestras )?expectativas|buenas noticias|me encant\\p{L}+|qué bien|de diez|de lujo",
  "(?:(?:muito|super|bem|bastante) )?(?:satisfeit\\p{L}+|feliz(?:es)?|content\\p{L}+|animad\\p{L}+|empolgad\\p{L}+|entusiasmad\\p{L}+|encantad\\p{L}+|ansios[oa]s? (?:para|por))|excelente|ótim\\p{L}+|fant[áa]stic\\p{L}+|maravilhos\\p{L}+|parabéns|adoramos|adorei|amamos|incrível|(?:foi |foi um |dão |deram )show|show de bola|show(?=[!.]|$)|bom trabalho|sensacional|perfeit\\p{L}+|gostamos muito|superou (?:as )?expectativas|mal posso esperar|arrasaram|ficou (?:lind|ótim|maravilhos|perfeit|incrível)\\p{L}*|boas notícias|boa notícia|amei|top|nota dez",
  "好評|楽しみ|嬉し|うれし|素晴らし|満足(?!でき|して(?:い)?ない|のいく|いく)|最高|大変助か|とても助か|感謝して|好調|期待して|ワクワク|わくわく|気に入って|よかった|良かった|すごく良|とても良|大好評|大成功|嬉しい|いいですね|さすが|助かりました",
);
/** Less than was hoped for, in vain, out of patience, not as agreed. */
const FELL_SHORT =
  "mit bedauern|(?:we|i) regret|à regret|con pesar|bof|toujours aucun\\p{L}*|still no (?:calls?|leads?|sales|orders)|immer noch kein\\p{L}*|sigue(?:n)? sin|ainda nenhum\\p{L}*|sofríve\\p{L}+|medíocre|have to complain|bad taste|(?:leads|clicks|traffic|enquiries) (?:were|are|was|is) (?:junk|rubbish|useless|garbage|worthless)|burn(?:ed|t) through|dismay\\p{L}*|displeas\\p{L}*|underwhelm\\p{L}*|unimpressed|exasperat\\p{L}*|sorry to say|can't go on like|befremd\\p{L}*|irritiert|entsetzt|empört|verstimmt|so (?:kann|geht) es nicht weiter\\p{L}*|(?:seit|since) wochen (?:\\p{L}+ ){0,3}kein\\p{L}*|exaspér\\p{L}+|consterné\\p{L}*|déplor\\p{L}+|outré\\p{L}*|lassé\\p{L}*|(?:no|nada) (?:estamos |estoy |quedamos )?conformes?|disconformes?|lament(?:o|amos) (?:decir|comunicar|informar)\\p{L}*|indignad\\p{L}+|enojad\\p{L}+|aborrecid\\p{L}+|desiludid\\p{L}+|desagradad\\p{L}+|zangad\\p{L}+|lamento (?:dizer|informar)|(?:expected|hoped for|were hoping for|had hoped for) (?:\\p{L}+ )?(?:more|better)|(?:well |far |way )?(?:below|short of|under) (?:our |my |the )?expectations?|(?:not|isn't|wasn't) what (?:we|i) (?:agreed|expected|asked|signed|wanted)|los(?:e|ing) (?:my |our )?patience|still (?:no|waiting|haven't)|no idea what for|(?:mehr|besseres) (?:erwartet|erhofft|versprochen)|hinter (?:unseren|den|meinen|allen) erwartungen|(?:passt|(?<!mehr )geht|läuft) (?:so |überhaupt |gar )?nicht|das passt so nicht|so nicht (?:vereinbart|besprochen|abgemacht)|geduld (?:am ende|verloren|verlier\\p{L}*)|warte(?:n)? (?:\\p{L}+ ){0,3}(?:immer noch|seit)|attend(?:ais|ions|ait) (?:\\p{L}+ )?(?:mieux|plus|davantage)|en (?:dessous|deçà) de (?:nos|mes) attentes|perd\\p{L}* patience|pas ce (?:qui était|que nous avions) (?:convenu|demandé)|(?:cela|ça) fait (?:\\p{L}+ ){1,3}que (?:j'|nous |on )?(?:attend|n'a)\\p{L}*|esper[áa]b\\p{L}+ (?:algo )?(?:más|mejor)|(?:muy )?por debajo de lo (?:esperado|previsto)|perd\\p{L}+ la paciencia|no es lo que (?:acordamos|pedimos|hablamos)|esper[áa]v\\p{L}+ (?:\\p{L}+ )?(?:mais|melhor)|(?:muito |bem )?abaixo d[oae]s? (?:esperad|expectativ|previst)\\p{L}*|perd\\p{L}+ a paciência|não (?:é|foi) o que (?:combinamos|pedimos)|(?:fora do|não) (?:combinad|esperad)\\p{L}*";
const DISPLEASED = phrases(
  FELL_SHORT,
  "write-?off|blunt|furious|livid|appall\\p{L}*|shambles|joke|not (?:a|one) single (?:lead|sale|call|order)|down the drain|pissed|embarrass\\p{L}*|dissatisf\\p{L}*|letdown|disappoint\\p{L}*|unhappy|not (?:at all |very |really |too |that )?(?:happy|satisfied|pleased|good enough|impressed|convinced)|frustrat\\p{L}*|annoy\\p{L}*|angry|upset|fed up|unacceptable|terrible|awful|poor (?:results?|performance|quality)|bad (?:results?|experience|leads)|waste of|wasted|let down|last chance|complain\\p{L}*|worried|concerned|cancel\\p{L}*|far too (?:high|expensive|slow)|ridiculous|not working|didn't work|hasn't worked|nothing (?:happened|came)|burn(?:ed|t)|sick of|tired of|horrible|useless|still waiting|no results|rubbish|fail\\p{L}*|mess|losing patience|unprofessional",
  "weit hinter (?:unseren|den) erwartungen|hinter (?:unseren|den) erwartungen|nervt|schleppend|geht gar nicht|frechheit|zumutung|stinksauer|unverschämt\\p{L}*|für die tonne|für die katz|zum fenster|in den sand gesetzt|kein\\p{L}* einzige[rsn]? (?:verkauf|anfrage|anruf|bestellung)|enttäusch\\p{L}*|unzufrieden\\p{L}*|nicht (?:\\p{L}+ )?(?:zufrieden|begeistert|glücklich|erfreut|überzeugt)|frustrier\\p{L}*|verärger\\p{L}*|genervt|ärger\\p{L}*|sauer|inakzeptabel|nicht akzeptabel|katastroph\\p{L}*|schlecht\\p{L}*|mies\\p{L}*|letzte chance|beschwer\\p{L}*|besorgt|sorgen|kündig\\p{L}*|verschwend\\p{L}*|rausgeworfen\\p{L}*|verbrannt\\p{L}*|nichts gebracht|hat (?:leider )?(?:gar )?nichts|viel zu (?:teuer|langsam|hoch)|lächerlich|die nase voll|die geduld|schade|mangelhaft|enttäuschend\\p{L}*|so geht das nicht|so kann es nicht|reinfall|ernüchter\\p{L}*|dürftig",
  "dégoût\\p{L}*|regrett\\p{L}+ vivement|inadmissible|furieu\\p{L}+|scandaleu\\p{L}+|honteu\\p{L}+|pas une seule? (?:vente|demande|appel)|argent (?:jeté|perdu)|déç\\p{L}+|décev\\p{L}+|déception|pas (?:du tout |très |vraiment )?(?:content\\p{L}*|satisfait\\p{L}*|convaincu\\p{L}*)|mécontent\\p{L}*|insatisfait\\p{L}*|frustr\\p{L}+|agac\\p{L}+|énerv\\p{L}+|en colère|inacceptable|catastroph\\p{L}+|mauvais\\p{L}*|dernière chance|inqui\\p{L}+|gaspill\\p{L}+|gâch\\p{L}+|résili\\p{L}+|n'a rien donné|rien donné|marre|ras le bol|lamentable|médiocre\\p{L}*|perte de temps|toujours pas|nul(?:le)?s?(?! part)|échec",
  "quemad[oa]s?|escarmentad[oa]s?|coraje|y nada(?! (?:de|más)(?!\\p{L}))|no jala|hartos?|furios\\p{L}+|sin una sola|ni una (?:sola )?(?:venta|llamada|consulta)|vergüenza|inadmisible|dinero tirado|disgustad\\p{L}+|decepcion\\p{L}+|descontent\\p{L}+|insatisfech\\p{L}+|no (?:est\\p{L}+ )?(?:nada |muy )?(?:content\\p{L}+|satisfech\\p{L}+|convencid\\p{L}+)|frustra\\p{L}+|enfadad\\p{L}+|molest\\p{L}+|hart\\p{L}+|inaceptable|p[ée]sim\\p{L}+|mal(?:os)? resultados|malos|desastre|última oportunidad|(?:est\\p{L}+|ando|fiquei|ficamos|quedado) (?:\\p{L}+ )?preocupad\\p{L}+|no (?:ha )?funcion\\p{L}+|desperdici\\p{L}+|tirar el dinero|fracas\\p{L}+|cancelar|lamentable|(?<!se (?:me|nos|te|le|les) )(?:me |nos )?quejo|quejamos|quejas?(?= (?:de|por|formal))|muy por debajo|horrible|fatal|dejan mucho que desear",
  "detest(?:o|amos|ei|ou|aram|ámos|ando)|abaixo do esperado|furios\\p{L}+|revoltad\\p{L}+|nenhuma venda|vergonha|inadmissível|descontent\\p{L}+|decepcion\\p{L}+|desapont\\p{L}+|insatisfeit\\p{L}+|não (?:est\\p{L}+ )?(?:nada |muito )?(?:satisfeit\\p{L}+|feliz\\p{L}*|content\\p{L}+)|frustrad\\p{L}+|chatead\\p{L}+|irritad\\p{L}+|cansad\\p{L}+ de|inaceitável|péssim\\p{L}+|ruim|ruins|desastre|última chance|(?:est\\p{L}+|ando|fiquei|ficamos|quedado) (?:\\p{L}+ )?preocupad\\p{L}+|não funcion\\p{L}+|desperd\\p{L}+|jogar dinheiro fora|dinheiro jogado fora|fracass\\p{L}+|cancelar|lamentável|reclama\\p{L}+|horrível|deixaram a desejar|deixou a desejar",
  "失望|不満げ|困惑|遺憾|落胆|迷惑|不信感|不愉快|呆れ|憤|下回|割に合|話が違|待たされ|納得でき|期待外|許せ|ありえない|苦情|残念|不満|がっかり|困って|納得(?:いか|でき)|ひどい|最悪|失望|満足(?:でき|して(?:い)?ない|のいく結果が出)|改善されな|怒(?!られ)|無駄|遅い|不安|心配|クレーム|解約|成果が出(?:な|ず|ませ)|効果が(?:な|出|感じられ)|期待外れ|いまいち|全然",
);
/** "9 € would be perfect" is a wish. */
const WOULD_BE = /(?<!\p{L})(?:would be|wäre\p{L}*|serai(?:t|ent)|sería\p{L}*|seria\p{L}*)(?:\s\p{L}+){0,2}\s?$/iu;
const NEGATED =
  /(?:(?<!\p{L})(?:not|never|n't|hardly|nicht|kein\p{L}*|kaum|pas|ne|peu|no|nada|sin|não|nem|nunca|less than|weniger|if|wenn|falls|si|se)(?:\s\p{L}+){0,2}\s?)$/iu;

const UNSURE = phrases(
  "not (?:\\p{L}+ )?sure|unsure|maybe|perhaps|probably|i (?:think|guess|suppose)|we (?:think|guess)|not decided|undecided|haven't decided|roughly|something like|might|no idea|don't know|still (?:discussing|thinking|open|deciding)|to be (?:confirmed|decided)|tbd|tbc|open to suggestions|not final|somewhere (?:around|between)|kind of|could be",
  "nicht (?:\\p{L}+ )?sicher|unsicher|vielleicht|eventuell|evtl\\.?|wahrscheinlich|vermutlich|ich (?:glaube|denke|schätze)|wir (?:glauben|denken|schätzen)|noch nicht (?:entschieden|klar|fest\\p{L}*|final|ganz)|unklar|noch offen|mal sehen|keine ahnung|wissen (?:wir )?(?:noch )?nicht|weiß (?:ich )?(?:noch )?nicht|müssen wir noch|könnte|ungefähr|grob|irgendwas um|schauen wir mal|unter vorbehalt",
  "pas (?:\\p{L}+ )?s[ûu]rs?|pas (?:encore )?(?:décidé|certain\\p{L}*|arrêté|défini)|peut-être|probablement|sans doute|je (?:pense|crois)|nous (?:pensons|hésitons)|on (?:pense|hésite)|à voir|à confirmer|à définir|éventuellement|aucune idée|ne sa(?:it|vons) pas|hésit\\p{L}+|plus ou moins",
  "no (?:est\\p{L}+ )?(?:\\p{L}+ )?segur[oa]s?|quizás?|tal vez|probablemente|creo que|creemos|supongo|a lo mejor|no (?:lo )?(?:sé|sabemos|tenemos claro)|por (?:confirmar|definir|decidir)|más o menos|aún no (?:hemos|está)|todavía no|dudas|igual",
  "não (?:est\\p{L}+ )?(?:\\p{L}+ )?(?:cert[oa]s?|segur[oa]s?)|talvez|provavelmente|acho que|achamos|não (?:sei|sabemos)|a (?:confirmar|definir|decidir)|mais ou menos|ainda não|dúvidas?|quem sabe|pode ser que|sei lá",
  "かもしれ|多分|たぶん|おそらく|未定|検討中|迷って|わかりません|分かりません|決まって(?:い)?(?:な|ませ)|決めかねて|くらいかな|だいたい|おおよそ",
);
const SURE = phrases(
  "definitely|certainly|absolutely|fixed|non-negotiable|final(?:ly decided)?|confirmed|approved|signed off|decided|strictly|must|no exceptions|for sure|hard (?:cap|limit)|clear(?:ly)?|exactly|guaranteed",
  "definitiv|auf jeden fall|unbedingt|fix|festgelegt|steht fest|fest|entschieden|freigegeben|bestätigt|verbindlich|zwingend|ganz klar|sicher|genau|garantiert|nicht verhandelbar|beschlossen",
  "définitiv\\p{L}+|absolument|impérativement|fixé|validé\\p{L}*|confirmé\\p{L}*|décidé|ferme|non négociable|c'est sûr|certain|sans faute|exactement|arrêté",
  "definitiv\\p{L}+|seguro|sin duda|confirmad\\p{L}+|aprobad\\p{L}+|decidid\\p{L}+|cerrad\\p{L}+|no negociable|obligatori\\p{L}+|imprescindible|claro|fij[oa]|exactamente",
  "definitiv\\p{L}+|com certeza|sem dúvida|confirmad\\p{L}+|aprovad\\p{L}+|decidid\\p{L}+|fechad\\p{L}+|não negociável|obrigatóri\\p{L}+|fix[oa]|exatamente|definid\\p{L}+",
  "必ず|確定|決定(?:し|済)|絶対|厳守|決まり|間違いなく|承認済",
);

/** What sounds pleased or displeased in a statement. */
export function feelingsIn(statement: Statement): Candidate<"positive" | "negative">[] {
  const { label } = statement;
  if (label !== null && label !== "mood") return [];
  // What is put in quotation marks is said of words, not felt.
  // A tone that is asked for is no feeling.
  if (toneIn(statement).length > 0) return [];
  const text = statement.text.replace(/["«»„“”「][^"«»„“”」]{1,60}["«»„“”」]/gu, (words) => " ".repeat(words.length));
  const found: Candidate<"positive" | "negative">[] = [];
  for (const match of hits(DISPLEASED, text))
    found.push({ value: "negative", statement, start: match.index, end: match.index + match[0].length, strength: 1.2 });
  for (const match of hits(PLEASED, text)) {
    const start = match.index;
    const end = start + match[0].length;
    if (found.some((other) => other.start < end && other.end > start)) continue;
    if (WOULD_BE.test(text.slice(0, start))) continue;
    if (NEGATED.test(text.slice(0, start))) found.push({ value: "negative", statement, start, end, strength: 0.8 });
    else found.push({ value: "positive", statement, start, end, strength: 1 });
  }
  return found;
}

/** How sure the client sounds. */
export function certaintyIn(statement: Statement): Candidate<Certainty>[] {
  const { text } = statement;
  return [
    ...hits(UNSURE, text).map((match) => ({
      value: "unsure" as const,
      statement,
      start: match.index,
      end: match.index + match[0].length,
      strength: 1.2,
    })),
    ...hits(SURE, text).map((match) => ({
      value: "sure" as const,
      statement,
      start: match.index,
      end: match.index + match[0].length,
      strength: 1,
    })),
  ];
}

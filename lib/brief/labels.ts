import { hits, phrases } from "./pattern";

/** What a line of a form or a list is about. */
export type Label =
  | "ignore"
  | "goal"
  | "kpi"
  | "budget"
  | "start"
  | "end"
  | "dates"
  | "languages"
  | "avoid"
  | "tone"
  | "persona"
  | "audience"
  | "locations"
  | "offer";

/** First that fits wins: "target group" is before "target", "goal CPA" is a figure before it is a goal. */
const LABELS: readonly (readonly [Label, RegExp])[] = [
  ["avoid", phrases("avoid|to avoid|things to avoid|do not*|don'?ts?|donts|dos and don'?ts|not allowed|no-?gos?|taboos?|hard no'?s|no'?s|exclu[ds]\\p{L}*|restrictions?|constraints?|limits|must not|never|off limits", "tabus?|vermeiden|zu vermeiden|nicht erwünscht|ausschl\\p{L}*|einschränkungen|verboten|bitte nicht|nicht", "à éviter|à bannir|éviter|interdit\\p{L}*|contraintes?|exclusions?|à ne pas (?:faire|dire)|ne pas", "evitar|a evitar|lo que no|prohibid\\p{L}*|restricci\\p{L}+|exclu\\p{L}+|no (?:usar|hacer|decir)|qué evitar|lo que no", "restriç\\p{L}+|proibid\\p{L}*|não (?:usar|fazer|dizer|queremos)|o que evitar", "避けたい|避ける|NG|禁止|除外|注意(?:事項|点)|制約|使わない|控えて", "what (?:we|should) (?:not|n't) .*|anything (?:we should not|to avoid|off limits).*|legal|compliance|red lines?|out of bounds|not wanted|don'?t want|ausschlüsse|no|bitte vermeiden|was (?:nicht|wir nicht) .*|nicht gewollt|worauf (?:wir )?verzichten|nicht machen|rote linien|à proscrire|interdits|attention|ne pas .*|exclus|lignes rouges|lo que no queremos|qué no .*|algo que no .*|límites|prohibiciones|o que não .*|algo que não .*|proibições|evitar|não|restricciones|limitations?|やってはいけない.*|使用不可|注意|NG(?:ワード|表現|事項)|避けてほしい.*|禁止事項|しないでほしい.*|お断り", "garde-fous?|guardrails?|leitplanken|mandator(?:y|ies)|restricciones legales|do not (?:use|show|say|mention)|(?:was|das) nicht|was nicht|no va|lo que no va|vetad\\p{L}*|veto|interdictions?|sont proscrits?|hands off|forbidden|off the table|prohibido", "やらないこと|使わない.*|触れない.*|表現NG")],
  ["kpi", phrases("kpis?|key performance indicators?|(?:target|goal|max|ziel|desired|maximum)?[- ]?(?:cpl|cpa|cpo|roas|cpc|cpm|cpi|ctr)|target cost|cost (?:per|target).*|success metrics?|success|measured by|metric|targets?|kennzahl\\p{L}*|zielwert\\p{L}*|erfolgsmessung|zielkosten|erfolg|messgröße|indicateurs?(?: clés?)?|objectif chiffré|coût (?:par|cible).*|indicador\\p{L}*|métricas?|coste (?:por|objetivo).*|custo (?:por|alvo).*|meta de cpa|meta de cpl", "目標(?:CPA|CPL|ROAS|単価|数値|値)|KPI|成果指標|獲得単価|リード単価|指標", "max(?:\\.|imum)? (?:cost|price|cpl|cpa) .*|what (?:would|does) success .*|success .*|cost (?:cap|limit|ceiling)|(?:max(?:\\.|imale?)? )?kosten (?:pro|je) .*|preis (?:pro|je) .*|erfolgsgröße|zielgröße|zielpreis|kostenziel|cpl cible|cpa cible|coût maxi?(?:mum)?.*|résultat attendu|coste m[áa]xim.*|costo .*|precio por .*|resultado esperado|custo m[áa]xim.*|preço por .*|valor por .*|目標.*単価|CPA上限|許容.*単価|成果", "(?:cost )?cap|ceiling|teto(?: por .*)?|tope(?: por .*)?|plafond(?: par .*)?|obergrenze.*|limit per .*|max per .*", "許容.*|上限単価")],
  ["locations", phrases("where.*|wo .*|où .*|d[oó]nde.*|onde.*", "どこ")],
  ["audience", phrases("(?:target|primary|main|desired)?[- ]?audiences?.*|target (?:group|customers?|market segment)s?|who|customers?|ideal customer.*|icp|demographics?|ages?(?: group| range)?|gender|who (?:do|should|is|are) .*", "zielgruppe\\p{L}*.*|zielpublikum|wen|alter|geschlecht|kunden|wunschkunden", "cibles?|ciblage|profile?|perfil|personen|public(?: visé| cible)?|clientèle.*|audience|âge|qui", "p[úu]blico.*|audiencia|edad(?:es)?|a quién|clientes|target", "público-alvo|público.*|idade|quem|audiência|faixa etária|tranche d'âge|rango de edad|para quién.*|para quem.*|pour qui.*|für wen.*", "ターゲット(?:層|ユーザー|顧客)?|対象(?:者|層|ユーザー)?|客層|年齢(?:層)?|性別|顧客層", "who (?:are we|we are|we're) .*|who we want.*|talking to|speaking to|zielpersonen|personen|adressat\\p{L}*|wen .*|an wen.*|public visé|à qui .*|qui .*|¿?a quién.*|destinatari\\p{L}+|perfil.*|pra quem|para quem|com quem .*|誰に.*|対象顧客|お客様像|届けたい.*|想定ユーザー", "interlocut\\p{L}+.*|who (?:we are|we're) after|ansprechpartner sind|persona/p[úu]blico|a qui[eé]nes|perfil|readers|wer|wem", "届けたい.*|見せたい.*")],
  ["persona", phrases("(?:buyer )?personas?.*|typical customer|buyer|typischer? kunde|persona type|cliente (?:ideal|típico|tipo)|client (?:type|idéal)", "ペルソナ")],
  ["locations", phrases("(?:target )?(?:locations?|regions?|areas?|geos?|countr(?:y|ies)|cit(?:y|ies)|geography|markets?|places?|territor(?:y|ies)|geo-?targeting)|service area|catchment(?: area)?|where.*|target (?:location|region|area|market|countr)\\p{L}*", "(?:ziel)?(?:regionen|region|gebiete?|länder|land|orte?|standorte?|märkte|markt|stadt|städte)|einzugsgebiet|wo|geo|raum|umkreis|zielmarkt|zielmärkte|zielland", "zones?(?: (?:géographique|de chalandise).*)?|lieux?|pays|régions?|villes?|localisation|secteur(?: géographique)?|où|territoire|marchés?", "zonas?(?: geográfica)?|ubicaci\\p{L}+|lugar(?:es)?|pa[íi]s(?:es)?|regi\\p{L}+|ciudad(?:es)?|dónde|mercados?|localizaci\\p{L}+|ámbito(?: geográfico)?|segmentación geográfica", "locais|local|localização|localidades?|praças?|cidades?|regiões|região|onde|países|mercado|área(?: de atuação)?|abrangência", "(?:配信|対象|ターゲット)?(?:地域|エリア|場所|国|都道府県)|商圏", "geographic (?:scope|area|coverage)|geographical .*|coverage|footprint|delivery area|radius|räumliche\\p{L}* .*|gebiet|zielgebiet|ausspielgebiet|verbreitungsgebiet|liefergebiet|bundesländer|kantone?|landkreise?|communes?|départements?|périmètre|diffusion|géo|comunas?|provincias?|departamentos?|municipios|alcance geográfico|territorio|concelhos?|distritos?|estados?|município\\p{L}*|área geográfica|bairros?|対象地域|どこで.*|展開地域|配信先|実施地域", "plaza|praça|coverage|zonas?|cobertura|abrangência|ausspielorte?|publics? géographiques?|zone de diffusion", "場所|出す場所")],
  ["languages", phrases("(?:ad |campaign |target )?languages?.*|sprachen?|anzeigensprachen?|langues?.*|idiomas?.*|línguas?|lengua", "(?:配信|広告|使用)?言語", "(?:copy|text|ad) languages?|sprache der anzeigen|anzeigensprache|langue des annonces|idioma de los anuncios|idioma dos anúncios", "広告の言語")],
  ["start", phrases("start(?: date)?|starts?(?: on)?|launch(?: date)?|go-?live|begin(?:n|s)?|startdatum|startet?rmin|kampagnenstart|début|date de début|lancement|démarrage|inicio|fecha de inicio|comienzo|lanzamiento|início|data de início|começo|lançamento", "開始(?:日|時期|予定)?|配信開始(?:日)?|スタート", "go[- ]live(?: date)?|first day|start(?:ing)? (?:from|when)|from when|ab wann|erster tag|los geht'?s|startdatum|premier jour|à partir de quand|¿?desde cu[áa]ndo.*|primer d[íi]a|desde quando|primeiro dia|開始希望.*|いつから.*|スタート(?:日|時期)", "wunschstart|wunschtermin|desired start|début souhaité|arranque|salida|on air|air date|kick[- ]?off|starttermin|mise en ligne|entrada no ar", "配信スタート")],
  ["end", phrases("end(?: date)?|ends?(?: on)?|until|stop|ende|enddatum|kampagnenende|fin|date de fin|fecha de fin|finalización|fim|data de (?:fim|término)|término|encerramento", "終了(?:日|予定)?|配信終了(?:日)?", "last day|finish(?: date)?|until when|bis wann|letzter tag|dernier jour|jusqu'à quand|¿?hasta cu[áa]ndo.*|[úu]ltimo d[íi]a|até quando|終了希望.*|いつまで.*", "hard stop|cierre|cut-?off|stopp|schluss|clôture|encerramento|saída do ar|sunset", "締め切り|最終日")],
  ["budget", phrases("(?:media |ad |monthly |daily |weekly |total |campaign |advertising |overall |annual |max\\.? |test)*budgets?.*|(?:ad|media|advertising|monthly)?[- ]?spend|investment|\\p{L}*budget.*|kosten|werbeetat|etat|budget .*|enveloppe|presupuesto.*|inversi[óo]n.*|orçamento.*|verba.*|investimento.*|what.* spend.*|how much.*", "(?:月間|月額|広告|総|日)?予算.*|広告費.*|月額|費用", "(?:monthly|weekly|daily|total|media|planned|max(?:imum)?) (?:spend|spending|investment|amount)|spend(?:ing)?|money|funds?|how much .*|what (?:can|will) you (?:spend|invest|pay).*|mediavolumen|werbebudget|finanzrahmen|kostenrahmen|volumen|wie ?viel.*|mittel|was dürfen wir ausgeben.*|montant|combien.*|moyens|investissement.*|dépenses?|¿?cu[áa]nto.*|monto|inversión|importe|gasto|quanto.*|valor|verba|aporte|investimento.*|いくら.*|金額|ご予算|総予算|月予算|出稿金額", "plata(?: disponible)?|dinero|dinheiro|werbegeld|geld|fric|money|rahmen|kasse|montant maximum|wieviel|verba/m[êe]s|monthly cap", "使える金額")],
  ["dates", phrases("(?:campaign )?(?:dates?|period|duration|flight(?:ing)?s?|timeline|timing|schedule|run ?time|timeframe|running time|run dates?|when.*|duration)", "laufzeit|zeitraum|kampagnenzeitraum|termine?|dauer|zeitplan|wann|aktionszeitraum|timing", "période|dates? (?:de (?:la )?campagne|de diffusion)|durée|calendrier|quand|planning", "fechas?(?: de (?:la )?campaña)?|per[íi]odo|duraci[óo]n|plazo|calendario|cuándo", "datas?|prazo|duração|cronograma|quando|vigência", "(?:配信|掲載|実施|キャンペーン)?期間|スケジュール|時期|日程", "term|campaign (?:window|run|duration)|running|flight dates|laufzeit.*|zeit|wann.*|kampagnendauer|quand.*|calendrier|dates?|cu[áa]ndo.*|plazo de ejecuci[óo]n|vigencia|quando.*|período de veiculação|いつ|実施時期|出稿期間|掲載期間", "in market|fenêtre|window|fenster|veiculação|ausspielung|schaltzeit(?:raum)?|on air|campaign term|durée de diffusion|temporada|season", "実施")],
  ["tone", phrases("tone(?: of voice| & style| and style)?|(?:brand )?voice|style|brand personality|tonalität|tonalité|tonalidade?|tonality|tonfall|ansprache|markenstimme|stil|wording|sprachstil|ton(?: (?:de voix|souhaité|de la marque))?|style|voix de (?:la )?marque|tono(?: (?:de (?:voz|marca|comunicación)|deseado))?|voz de (?:la )?marca|estilo|tom(?: (?:de voz|da marca|desejado))?|voz da marca|linguagem|look (?:and|&) feel|vibe|feel|mood|how we (?:talk|sound|speak)|wie wir (?:klingen|sprechen)|comment on parle|c[oó]mo (?:hablamos|sonamos)|como (?:falamos|soamos)", "トーン.*|文体|口調|雰囲気|ブランドボイス|トンマナ|言葉遣い|表現", "style (?:souhaité|de communication)|how (?:should|do) .* (?:sound|talk|speak|feel)|personality|stimmung|wie .* klingen.*|sprechweise|style|ambiance|estilo|¿?c[óo]mo (?:te gusta hablar|hablar|suena).*|mensaje|jeito|como|tom|訴求の雰囲気|イメージ|語り口|世界観", "personalidade?|personality|caractère|voz|voice|sound|sprache und stil|wie|lenguaje|écriture|linguagem", "話し方|文面|書き方")],
  ["goal", phrases("(?:main |primary |campaign |business |our |marketing )*(?:goals?|objectives?|aims?|purpose)|(?:kampagnen|haupt|marketing)?-?ziele?|zielsetzung|zweck|aufgabe|objectifs?(?: (?:principal|de (?:la )?campagne))?|but|objetivos?(?: (?:principal|de (?:la )?campaña|da campanha))?|metas?|finalidade|what do you want.*|what.*(?:goal|achieve|objective).*", "目的|目標|ゴール|狙い", "what would (?:success|winning) .*|what (?:we|you) (?:want|need|wish).*|objectives?|primary (?:objective|goal)|the ask|task|mission|ask|desired outcome|outcome|kampagnenziel|was (?:wollen|möchten|soll) .*|gegenstand|auftrag|wunsch|vorhaben|but de .*|finalité|mission|priorit[ée]|besoin|objet|qu[ée] quieres .*|¿?qu[ée] .*(?:conseguir|lograr|quieres).*|objeto|necesidad|lo que queremos|o que (?:queremos|quer|você quer).*|o qu[ee]|necessidade|pedido|foco|何を.*(?:達成|したい).*|達成したい.*|ねらい|ご要望|依頼内容|やりたいこと", "anliegen|ihr anliegen|enjeu|reto|desafio|challenge|finalidade|finalidad|que buscamos|what for|wofür|pourquoi|para qué|para que|was", "やりたい.*|目指す.*")],
  ["offer", phrases("(?:special |current )?offers?|promo(?:tion)?s?|deal|discount|incentive|usp|angebot|aktion|rabatt|offre|promotion|remise|oferta|promoci[óo]n|descuento|promoção|desconto", "オファー|特典|キャンペーン内容|割引|訴求(?:ポイント)?")],
  ["ignore", phrases("tel|phone|fax|mail|e-?mail|web|website|url|adres\\p{L}*|address|anschrift|direcci[óo]n|endereço|name|company|firma|unternehmen|entreprise|société|empresa|client|kunde|cliente|product|produkt|produit|producto|produto|service|iban|ust-?id|siret|cif|nif|cnpj|vat|hrb|contact|kontakt|ansprechpartner\\p{L}*|contacto|contato|project|projekt|projet|proyecto|brand|marke|industry|branche|secteur d'activité|sector|competitors?|wettbewerber|creative|assets?|landing ?page|datum|date|re|cc|nb|note|hinweis|info|hi|hello|hallo|bonjour|hola|olá|question|frage|update", "会社名|担当(?:者)?|商品(?:名)?|サービス(?:名)?|電話(?:番号)?|住所|URL|件名|社名|氏名|備考", "background|present|présents|presentes|attendees|teilnehmer\\p{L}*|client name|auftraggeber\\p{L}*|annonceur|ansprechpartnerin|from|to|sent|von|an|gesendet|de|envoyé|para|enviado|von wem|anwesend|participantes|zoom|link|anlage\\p{L}*|attachments?|how did you hear .*|how do you feel .*|website|webseite|site|案件名|商品|業種|参加者|出席者", "solicitante|requested by|ausgangslage|sonstiges|brand|ticket|marca|annonceur", "ブランド")],
]; // prettier-ignore

const LONGEST = 60;
const ALONE =
  /^(?:was|wie|wer|wem|wen|wo|who|what|no|não|non|como|quem|qui|où|onde|legal|voice|voz|sound|term|feel|mood|ask|cap|fin|fim|ende|end|stop|start|but|geld|money|zeit|dates?|valor|volumen|mittel|personen|attention|que buscamos|nicht)$/iu;

/** What the words before a colon say the line is about, or null where they are no label that we know. */
export function labelOf(words: string): Label | null {
  const text = words
    .replace(/[([（].*$/u, "")
    .replace(/[*_#"`]/gu, " ")
    .replace(/^[\s\-+>.)\d■◆●▼□・【]+/u, "")
    .replace(/[】?？\s]+$/u, "")
    .replace(/\s+/gu, " ")
    .trim();
  if (text === "" || text.length > LONGEST) return null;
  for (const [label, pattern] of LABELS) if (isWhole(pattern, text)) return label;
  // "Our goal", "Desired tone": the known label may have up to two words around it.
  // Small words that name a line only where they stand alone are in many others.
  const isJapanese = /[\p{Script=Han}\p{Script=Hiragana}]/u.test(text);
  if (isJapanese ? text.length <= 8 : text.split(/[\s/&]+/u).length <= 4)
    for (const [label, pattern] of LABELS)
      if (label !== "ignore" && hits(pattern, text).some(([word]) => !ALONE.test(word))) return label;
  return null;
}

const WHOLE = new Map<RegExp, RegExp>();

function isWhole(pattern: RegExp, text: string): boolean {
  let whole = WHOLE.get(pattern);
  if (whole === undefined) {
    whole = new RegExp(`^(?:${pattern.source})$`, "iu");
    WHOLE.set(pattern, whole);
  }
  return whole.test(text);
}

import { phrases } from "./pattern";

/** What one pays for: the noun after "per". */
export const THINGS: readonly (readonly [string, string])[] = [
  ["CPL", "pedidos? de (?:reserva|or[çc]amento|contac?to|visita|informa\\p{L}+)|booking requests?|demandes? de \\p{L}+|requests?|cotizaci\\p{L}+|devis|dossiers?|étud(?:e|es)|presupuestos?|orçamentos?|preinscri\\p{L}+|pré-?inscri\\p{L}+|anmeld\\p{L}*|aluno novo|novos? alunos?|nuev[oa]s? alumn[oa]s?|besuchstermin\\p{L}*|r[ée]pondant\\p{L}*|visitas? guiadas?|leads?|bewerbung\\p{L}*|bewerber\\p{L}*|candidat\\p{L}+|candidatura\\p{L}*|matr[íi]cula\\p{L}*|alta|altas|entrevistas?|visita guiada|probefahrt\\p{L}*|reuni[õo]n\\p{L}*|meetings?|trials?|essais?|inscrit\\p{L}*|étudiants?|alunos?|alumnos?|interessent\\p{L}*|assessments?|consultations?|viewings?|besichtigung\\p{L}*|registr\\p{L}+|enrol\\p{L}+|quotes?|quote requests?|applications?|quali(?:fied|fizierte\\p{L}*)? ?leads?|\\p{L}*anfragen?|inquir\\p{L}+|enquir\\p{L}+|kontakt\\p{L}*|contacts?|contactos?|contatos?|demandes?(?: de (?:devis|contact))?|solicitud\\p{L}*|formul\\p{L}+|registros?|cadastros?|sign-?ups?|registrations?|anmeldung\\p{L}*|inscri\\p{L}+|prospects?|oportunidad\\p{L}*|demos?|rendez-vous|citas?|consultas?|termine?|appointments?|beratung\\p{L}*|agendamentos?|inscriç\\p{L}+|probetraining\\p{L}*"],
  ["CPA", "résas?|souscripti\\p{L}+|donan\\p{L}+|donat\\p{L}+|doador\\p{L}*|spender\\p{L}*|encomendas?|encargos?|abonad[oa]s?|assinantes?|suscriptor\\p{L}*|teilnehmer\\p{L}*|participants?|gäste|guests?|übernachtung\\p{L}*|nuitées?|paniers?|warenk[oö]rbe?|checkouts?|acquisi\\p{L}+|adquisici\\p{L}+|aquisi\\p{L}+|akquis\\p{L}+|conversi\\p{L}+|conversões|convers[ãa]o|sales?|orders?|purchases?|customers?|patients?|bookings?|bestellung\\p{L}*|verk[aä]uf\\p{L}*|käufe|kauf|neukund\\p{L}*|kund\\p{L}+|buchung\\p{L}*|abschl[uü]ss\\p{L}*|ventes?|commandes?|achats?|clients?|réservations?|ventas?|pedidos?|compras?|clientes?|reservas?|vendas?|actions?|subscribers?|subscriptions?|abonn\\p{L}+|tickets?|billets?|entradas?|bilhetes?|ingressos?|eintrittskart\\p{L}*|assina\\p{L}+|suscrip\\p{L}+|members?|mitglied\\p{L}*|socios?|sócios?|donat\\p{L}+|spende\\p{L}*|dons?|donaci\\p{L}+|doaç\\p{L}+|vente|commande|achat|vertrag\\p{L}*|verträge|abo|policy|policies|contracts?|contrats?|contratos?|deals?"],
  ["CPC", "clicks?|klicks?|clics?|cliques?"],
  ["CPM", "(?:thousand|mille|1[.,]?000|tausend|mil) (?:impressions?|kontakt\\p{L}*|impresiones|impressões)|tkp"],
  ["CPI", "app installs?|installs?|installation\\p{L}*|downloads?|instalaci\\p{L}+|instalaç\\p{L}+"],
  ["cost per call", "phone calls?|chamadas?|telefonat\\p{L}*|calls?|anruf\\p{L}*|appels?|llamadas?|ligaç\\p{L}+|telefonemas?"],
  ["cost per visit", "visits?|besuch\\p{L}*|visites?|visitas?"],
]; // prettier-ignore

export const PER = "(?:per|pro|par|por|a|an|each|je|el|la|le|die|der|das|o|\\/|for (?:an?|each|every|one))";

export const NAMES: readonly (readonly [string, RegExp])[] = [
  ["CPL", phrases("cpl|cost[- ]per[- ]lead|lead ?costs?|leadkosten|leadpreis", "リード(?:獲得)?単価|問い合わせ単価|資料請求単価|1件あたり|1リードあたり|(?:問い?合わ?せ|応募|資料請求|申し?込み|登録|相談|予約)(?:数)?(?:1|一)(?:件|人|名)(?:につき|あたり)?|[1一](?:件|人|名)\\s?約?$|[1一](?:件|人|名)(?:につき|当たり|(?=\\s?約?[\\d,.]+[万千]?円))")],
  ["CPA", phrases("cpa|cpo|cac|cost[- ]per[- ](?:acquisition|order|sale|action|conversion)", "獲得単価|コンバージョン単価|CV単価|顧客獲得単価|成約単価|予約単価|購入単価|注文単価|(?<!クリック|平均|客|リード|問い合わせ|表示)[\\p{Script=Han}]{2,4}単価")],
  ["CPC", phrases("cpc|cost[- ]per[- ]click|klickpreis\\p{L}*", "クリック単価")],
  ["CPM", phrases("cpm|tkp", "インプレッション単価")],
  ["CPI", phrases("cpi|cost[- ]per[- ]install", "インストール単価")],
  ["cost per visit", phrases("cpv|cost per visit", "来店単価|来店1件")],
  ["cost per call", phrases("cost per call", "電話(?:1|一)?(?:本|件|回)(?:あたり|につき|当たり)|電話1件|通話単価")],
]; // prettier-ignore

export const THING_IN = THINGS.map(([kpi, nouns]) => [kpi, phrases(nouns)] as const);

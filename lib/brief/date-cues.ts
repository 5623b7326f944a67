import { phrases } from "./pattern";

export const START = phrases(
  "from|effective|start\\p{L}*|begin\\p{L}*|launch\\p{L}*|go(?:es|ing)? live|live|kick(?:ing)? off|as of|as from|commenc\\p{L}*|no earlier than|not before|running from|opens?|get(?:ting)? (?:going|started)|on",
  "ab(?: dem)?|von|vom|start\\p{L}*|gestartet|beginn\\p{L}*|los(?:gehen|legen)?|losgehen|geht(?: es)? los|live|loslegen|seit|frühestens|nicht vor|ab\\p{L}*start|zum",
  "à partir d[ue]|à compter d[ue]|dès(?: le)?|du|de|début\\p{L}*|démarr\\p{L}+|commenc\\p{L}+|lanc\\p{L}+|on part|partons|on attaque|en ligne",
  "desde(?: el)?|a partir de(?:l)?|del?|inicio|empez\\p{L}+|empie[zc]\\p{L}+|empec\\p{L}+|comenz\\p{L}+|comienz\\p{L}+|lanz\\p{L}+|arranc\\p{L}+|arranqu\\p{L}+|partimos",
  "desde|a partir d[eo]|de|do dia|início|inici\\p{L}+|começ\\p{L}+|lança\\p{L}+|lanç\\p{L}+|no ar",
);
export const END = phrases(
  "close(?:s|d)?|closing|before(?:\\s{1,3}the)?\\s*$|until|till|til|to|through|thru|by|end(?:s|ing)?(?: on)?|no later than|conclud\\p{L}*|wrap\\p{L}* up|expir\\p{L}*|stop\\p{L}*|finish\\p{L}*|up to|last (?:\\p{L}+ ){0,2}days?|last orders?|deadline|final day|over by",
  "vor(?: dem)?\\s*$|bis(?: zum| einschließlich| inkl\\.?)?|end\\p{L}*|spätestens|letzte[rn]? (?:\\p{L}*tag|termin)|läuft aus|schluss",
  "jusqu'(?:au?|à|à la|en)|au|fin\\p{L}*|ach[eè]v\\p{L}+|avant(?: le)?\\s*$|termin\\p{L}+|(?:s'|on |nous )?arrêt\\p{L}+|au plus tard|dernier jour|clôture",
  "antes del?\\s*$|finaliz\\p{L}+|conclu\\p{L}+|hasta(?: el| finales de)?|al|a|fin\\p{L}*|par(?:ar|amos|e)|termin\\p{L}+|acab\\p{L}+|[úu]ltimo d[íi]a|cierr\\p{L}+",
  "antes d[eo]\\s*$|finaliz\\p{L}+|conclu\\p{L}+|até(?: o| ao| dia)?|a|ao|fim|término|termin\\p{L}+|encerr\\p{L}+|acab\\p{L}+|último dia|fech\\p{L}+",
);
export const CAMPAIGN = phrases(
  "campaigns?|seasons?|opens?|closes?|get(?:ting)? (?:going|started)|ads?|run\\p{L}*|live|launch\\p{L}*|start\\p{L}*|flight\\p{L}*|begin\\p{L}*|go live|kick\\p{L}*|promot\\p{L}+|advertis\\p{L}+|stop\\p{L}*|push|online|period|active|activity|(?:start|end|finish)(?: date)?|spring|summer|autumn|winter|q[1-4]|commenc\\p{L}*|conclud\\p{L}*|end date|start date",
  "kampagnen?|saison|ausspielung|anzeigen|werbung|laufen|läuft|laufzeit|live|start\\p{L}*|geschaltet|schalten|los|losgehen|loslegen|beginn\\p{L}*|enden?|endet|online|zeitraum|aktion\\p{L}*|bewerben|beworben|stoppen|werben|aktiv|enddatum|endtermin|startdatum|starttermin|durchführ\\p{L}*",
  "campagnes?|saison|annonces?|publicités?|diffus\\p{L}+|lanc\\p{L}+|démarr\\p{L}+|commenc\\p{L}+|en ligne|tourn\\p{L}+|opération|période|début\\p{L}*|arrêt\\p{L}*|dates? de (?:fin|début)|roul\\p{L}+|partir\\p{L}*|actif|durer|on part|partons|on attaque",
  "campañas?|temporada|comprende|anuncios?|lanz\\p{L}+|empez\\p{L}+|empie[zc]\\p{L}+|empec\\p{L}+|comenz\\p{L}+|comienz\\p{L}+|arranc\\p{L}+|arranqu\\p{L}+|partimos|activ\\p{L}+|publicidad|durar|promoción|fecha de (?:fin|inicio)|inicio|periodo|termin\\p{L}+",
  "campanhas?|temporada|anúncios?|lanç\\p{L}+|começ\\p{L}+|inici\\p{L}+|no ar|rod\\p{L}+|veicul\\p{L}+|divulga\\p{L}+|publicidade|ativ\\p{L}+|promoção|data de (?:fim|início)|mud\\p{L}+|período|termin\\p{L}+|encerr\\p{L}+",
  "配信|広告|掲載|開始|スタート|キャンペーン|実施|終了|期間|出稿|から|まで|公開|始め|出し",
);
export const OTHER_DATE = phrases(
  "(?:is|are|be|office|shop|we're) (?:\\p{L}+ )?closed|invoices?|meeting|call (?:me|us|on)|a call|proposal|quote|reply|feedback|get back|answer|let me know|invoice|deadline for (?:the )?(?:proposal|quote)|send (?:me|us)|founded|since|holiday|away|out of (?:the )?office|contract|speak (?:on|again)|back on|signed|payment|your (?:mail|e-?mail|message)|talk (?:on|again)|discuss",
  "(?:ist|sind|bleibt|bleiben|haben) (?:\\p{L}+ ){0,3}geschlossen|betriebsferien|betriebsurlaub|angebot bis|rückmeldung|termin|treffen|telefonat|meeting|antwort|rechnung|melden sie sich|melde dich|schicken sie|schick mir|gegründet|seit|urlaub|vertrag|besprechen|telefonieren|zurück|ihre (?:mail|nachricht)",
  "(?:est|sont|serons|sera|sommes) (?:\\p{L}+ )?fermée?s?|fermeture annuelle|réunion|rendez-vous (?:le|du)|rdv|devis (?:avant|pour)|réponse|retour (?:avant|d'ici)|facture|fondée?|depuis|congés?|absente?|contrat|échanger|appel (?:le|du)|votre (?:mail|message)|rappel\\p{L}*",
  "abr(?:e|en|imos|irá|iremos) (?:hasta|recién|en|el)|(?:está|están|estaremos|permanec\\p{L}+) (?:\\p{L}+ )?cerrad\\p{L}+|cerramos|reuni[óo]n|propuesta (?:antes|para)|respuesta|factura|fundad\\p{L}+|vacaciones|contrato|llamada (?:el|del)|hablamos|quedamos|responder|enviad\\p{L}+|su (?:correo|mensaje)",
  "abr(?:e|em|imos|irá|iremos) (?:só|apenas|até|em|no)|(?:está|estão|estaremos|estará) (?:\\p{L}+ )?fechad\\p{L}+|fechamos|encerrad\\p{L}+ para férias|reunião|proposta até|resposta|retorno até|fatura|nota fiscal|fundad\\p{L}+|férias|contrato|ligação (?:no|dia)|conversamos|falamos|responder|seu (?:e-?mail|contato)",
  "打ち?合わ?せ|ご連絡|返信|提案書|見積|請求|創業|休み|契約|ミーティング|お返事|ご提出|いただいた",
);

import { any, bareText, near, pattern } from "@/lib/copywriting/lint-rules/reveal";
import { type TextRule, findingIf } from "@/lib/copywriting/lint-rules/rule";

const SECONDS = any(
  "(?:(?:only|just|last|nur noch|noch|nur|plus que|il reste|reste|quedan|solo quedan|solo|faltam|restam|so restam|so|apenas) )(?:\\d{1,2}|one|two|five|ten|zwei|funf|zehn|deux|cinq|dix|dos|cinco|diez|dois|duas|dez) (?:minutes?|minuten?|seconds?|sekunden?|secondes?|minutos?|segundos?)|(?:expires?|ends?|closes?) in \\d{1,2} (?:minutes?|seconds?)|(?:endet|schlie(?:ß|ss)t) in \\d{1,2} (?:minuten|sekunden)|(?:se termine|prend fin) dans \\d{1,2} (?:minutes|secondes)|in \\d{1,2} (?:minuten|sekunden) (?:weg|vorbei)|expire dans \\d{1,2} (?:minutes|secondes)|(?:caduca|expira|termina) en \\d{1,2} (?:minutos|segundos)|(?:expira|acaba|termina) em \\d{1,2} (?:minutos|segundos)",
  "(?:残り|あと|残す)(?:わずか)?(?:\\d{1,2}|一|二|三|五|十)(?:分|秒)",
);
/** Minutes to the beach press nobody. */
const AWAY = pattern(
  any(
    "from|to the|walk\\p{L}*|away|drive|vom|zum|zur|bis zum|entfernt|fu(?:ß|ss)weg|fahrt|de la (?:plage|gare|mer)|a pied|du centre|del centro|a pie|de la playa|caminando|do centro|a pe|da praia|per day|am tag|par jour|al dia|por dia",
    "徒歩|駅|車で|から",
  ),
);
const FOREVER = near(
  any(
    "gone|disappears?|vanish\\p{L}*|never (?:come|comes|be|get|return)\\p{L}*|again|weg|verschwind\\p{L}*|vorbei|kommt nie wieder|nie wieder|disparai\\p{L}*|ne reviendra|desaparec\\p{L}*|desapareza|no volvera|nao volta|sumir|some",
    "消え|終了|戻りません|二度と",
  ),
  any(
    "forever|for ever|for good|fur immer|nie wieder|pour toujours|jamais|para siempre|nunca mas|para sempre|nunca mais",
    "永久|永遠|二度と",
  ),
  20,
);
const TOO_LATE = pattern(
  any(
    "before it'?s? (?:is )?too late|bevor es zu spat|avant qu'il (?:ne )?soit trop tard|antes de que sea (?:demasiado )?tarde|antes que seja tarde(?: demais)?",
    "手遅れになる前|手遅れになります",
  ),
);
const NEVER_BACK = pattern(
  any(
    "(?:will |would )?never (?:come|be) (?:back|offered|repeated)\\p{L}*(?: again)?|kommt (?:es |das |sie )?(?:so )?nie wieder|ne reviendra (?:jamais|plus)|no volvera (?:jamas|nunca)?|nunca (?:mas )?(?:volvera|voltara)|nao voltara",
    "二度と(?:ありません|戻り|来ません|ない)",
  ),
);
const OR_ELSE = pattern(
  any(
    "now or never|jetzt oder nie|maintenant ou jamais|ahora o nunca|agora ou nunca|(?:buy|order) (?:it )?(?:now|today) or regret|(?:act|buy|order|call|sign|book|decide) (?:now|immediately|fast|today) or|(?:price|cost)s? (?:will )?doubles?|(?:or|and) (?:you )?pay (?:double|twice)|(?:preis|kosten) verdoppel\\p{L}*|(?:sonst|oder sie|oder du) zahl\\p{L}* (?:sie |du )?(?:doppelt|das doppelte)|prix (?:va )?doubler?|(?:ou|sinon) (?:vous )?pay\\p{L}* (?:le )?double|(?:o|sino|ou) (?:pagas|paga|pagaras|pague) (?:el |o )?doble|(?:ou|senao) (?:paga|pague|voce paga) o dobro|(?:timer|clock|countdown|die uhr|compteur|contador|cronometro|relogio) (?:hits|reaches|steht|arrive|llega|chega|zera)\\p{L}*|(?:if you|unless you) (?:do not|don't)? ?(?:act|respond|reply) (?:now|today|immediately)|(?:handeln sie|handle) (?:sofort|jetzt),? (?:sonst|oder)|wenn (?:sie|du) nicht (?:sofort|jetzt) (?:handel\\p{L}*|reagier\\p{L}*)|si vous n'agissez pas|(?:if|unless) you (?:do not|don't) (?:act|respond|reply|decide) (?:today|now)|agissez (?:vite|maintenant) ou|si no (?:actuas|respondes)|se (?:voce )?nao agir",
    "今しかない|今しかありません|今(?:すぐ)?(?:行動|対応|買わ|申し込ま)(?:し)?ないと|価格は?(?:2|二)倍",
  ),
);
const PRESSED = pattern(
  any(
    "last chance|only \\d{1,3} (?:left|spots|seats|pieces)|nur noch \\d{1,3}(?! (?:tage|stunden|km|minuten))|letzte chance|act now|selling out fast|fast ausverkauft|derniere chance|ultima oportunidad|ultima chance",
    "ラストチャンス|残りわずか|最後のチャンス",
  ),
);
/** A clock that runs in the text itself. */
const COUNTDOWN =
  /(?<![\d:])\d{1,2}:[0-5]\d:[0-5]\d(?![\d:])|(?<![\p{L}\p{N}])(?:timer|countdown|カウントダウン)(?![\p{L}\p{N}])/u;
const RUNS_OUT = pattern(
  any(
    "in (?:\\d{1,2}|zehn|funf|zwei|drei) (?:minuten|stunden|sekunden) (?:ist|sind|war)[^.!?]{0,12}(?:vorbei|weg|zu ende)|(?:over|gone) in (?:\\d{1,2}|five|ten) (?:minutes|seconds)|dans (?:\\d{1,2}|cinq|dix) minutes,? (?:c'est|tout est|ce sera) (?:fini|termine)|en (?:\\d{1,2}|cinco|diez) minutos (?:se acaba|desaparece|sera tarde)|em (?:\\d{1,2}|cinco|dez) minutos (?:acaba|some|ja era)",
  ),
);
const seconds = pattern(SECONDS);

/** Time or stock pressed on the reader (AI Act art. 5(1)(a), UCPD annex I no. 7, both platforms' deception rules). */
export const checkUrgency: TextRule = (text) => {
  const bare = bareText(text);
  const isFalse =
    (seconds.test(bare) && !AWAY.test(bare)) ||
    COUNTDOWN.test(bare) ||
    RUNS_OUT.test(bare) ||
    FOREVER.test(bare) ||
    NEVER_BACK.test(bare) ||
    OR_ELSE.test(bare) ||
    TOO_LATE.test(bare);
  return [
    ...findingIf(
      isFalse,
      "false-urgency",
      "error",
      "A written ad cannot count minutes, and no offer ends for ever: it presses the reader.",
      "Name the day on which the offer really ends.",
    ),
    ...findingIf(
      !isFalse && PRESSED.test(bare),
      "urgency",
      "note",
      "It presses for time or stock.",
      "Keep it only while it is true.",
    ),
  ];
};

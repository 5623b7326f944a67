/** Words inside the sections of Google's settings forms, in six languages (facts google-ads.md 3.2-3.3; 2018-2026). */

/** What a section shows until its contents have come: never a value. */
export const LOADING_WORDS =
  /^(?:loading(?: (?:name|summary))?|(?:name |zusammenfassung )?wird geladen|wird geladen|chargement(?: (?:du nom|du résumé|en cours))?|cargando(?: (?:el )?(?:nombre|resumen))?|carregando(?: (?:o )?(?:nome|resumo))?|a carregar(?: (?:o )?(?:nome|resumo))?|(?:名前|概要)?を?読み込(?:み中|んでいます)(?:です)?)\s?(?:\.{3}|…)?$/i;

/** Parts of a list that are left out of what is targeted, as a heading or before the name. */
export const EXCLUDED =
  /^(?:excluded|excluding|exclusions?|ausgeschlossene?n?|ausschlüsse|exclu(?:e|s|es)?|exclusions?|excluid[oa]s?|excluyendo|exclusiones|excluíd[oa]s?|exclusões|除外)(?:\s?(?:locations?|areas?|audiences?|segments?|standorte|zielgruppen(?:segmente)?|segmente|地域|オーディエンス|セグメント))?\s?(?:\(\d+\))?\s?(?:$|[:：]\s?)/i;
/** The same words as a whole heading with its noun in front ("Zones géographiques exclues", "Ubicaciones excluidas", "除外地域"). */
export const EXCLUDED_HEADING =
  /^(?:(?:zones géographiques|lieux|segments(?: d.audience)?|audiences|ubicaciones|segmentos(?: de (?:audiencia|público(?:-alvo)?))?|audiencias|locais|localizações|públicos(?:-alvo)?) (?:exclu[ií]?(?:e|s|es|d[oa]s?)?)|除外(?:済みの|された|する)?(?:地域|オーディエンス(?: セグメント)?|セグメント))\s?(?:\(\d+\))?\s?[:：]?$/i;
export const TARGETED_HEADING =
  /^(?:(?:targeted|included|selected) (?:locations?|audiences?|segments?)|(?:ausgewählte|ausgerichtete|einbezogene) (?:standorte|zielgruppen(?:segmente)?|segmente)|(?:zones géographiques|lieux|segments(?: d.audience)?) (?:ciblé|sélectionné|inclus)e?s|(?:ubicaciones|segmentos|audiencias) (?:segmentad|seleccionad|orientad|incluid)[oa]s|(?:locais|localizações|segmentos|públicos) (?:segmentad|selecionad|incluíd)[oa]s|(?:ターゲット|選択した|対象の)(?:地域|オーディエンス|セグメント))\s?(?:\(\d+\))?\s?[:：]?$/i;

/** An invitation to add something is nothing that was added. */
export const NOTHING_CHOSEN =
  /^(?:add (?:audience )?segments?\b.*|add audiences?\b.*|no audiences?(?: segments?)?(?: selected| added)?|none|.*zielgruppen(?:segmente)? hinzufügen|keine(?: zielgruppen(?:segmente)?)?(?: ausgewählt)?|ajoute[rz] (?:des|un|une) (?:segments?|audiences?)\b.*|aucun(?:e|s)?(?: segment| audience)?.{0,20}|(?:añad(?:ir|e)|agreg(?:ar|a|ue)) (?:segmentos?|audiencias?|públicos?)\b.*|ningun[oa]?|sin (?:segmentos|audiencias)\b.*|adicion(?:ar|e|a) (?:segmentos?|públicos?)\b.*|nenhum(?:a)?(?: segmento| público)?.{0,20}|.*(?:オーディエンス|セグメント).*を?追加(?:する|してください)?|なし|設定なし)$/i;

/** No schedule at all: the ads run whenever they can. */
export const ALL_DAY =
  /^(?:all day(?:, every day)?|all days?(?: and| &) hours|ads (?:run|show) all the time|ganztägig|rund um die uhr|täglich, ganztägig|alle tage(?:, ganztägig)?|toute la journée|tous les jours,? (?:toute la journée|24\s?h\/24)|todo el día|todos los días,? (?:todo el día|las 24 horas)|o dia (?:todo|inteiro)|todo o dia|todos os dias,? o dia (?:todo|inteiro)|終日|毎日(?:、|,)?\s?終日|全日)$/i;

/** What a form offers beside what was chosen. */
export const SUGGESTED =
  /suggest|recommend|vorschl|vorgeschlag|empfohlen|suggér|recommandé|suger|recomend|候補|おすすめ/i;

/** Radios that do not name a place: another field does, or they say which people count. */
export const ENTER_ANOTHER =
  /enter (?:another|a) location|anderen standort|autre (?:zone|lieu)|otra ubicación|outr[oa] (?:local|localização)|別の地域/i;
export const PRESENCE =
  /^(?:presence|präsenz|présence|presencia|presença|所在地|search interest|interest|interesse)|people in|nutzer, die/i;

export const BUDGET_WORDS = /budget|presupuesto|orçamento|予算/i;
export const DAILY_WORDS = /\bdaily\b|tagesbudget|täglich|quotidien|\bdiario|\bdiário|1\s?日|日別|日額/i;
export const TOTAL_WORDS =
  /\b(?:total|lifetime)\b|gesamtbudget|budget total|presupuesto total|orçamento total|合計予算|予算合計|総予算/i;

export const NAME_WORDS = /name|nom|nombre|nome|名/i;
export const END_WORDS =
  /(?:end date|enddatum|date de fin|fecha de fin(?:alización)?|data de (?:término|fim|conclusão)|終了日)\s?[:：]?\s?/i;
export const START_WORDS =
  /(?:start date|startdatum|date de (?:début|lancement)|fecha de inicio|data de início|開始日)\s?[:：]?\s?/i;

import { any, near, pattern } from "@/lib/copywriting/lint-rules/reveal";

const GROUP = any(
  "couples?|married|singles|bachelors?|citizens?|nationals?|locals|paare?|verheiratete[nr]?|ledige[nr]?|singles|\\p{L}*staatsburger\\p{L}*|couples?|maries?|mariees?|celibataires?|nationalite|parejas?|matrimonios?|casad[oa]s?|solter[oa]s?|nacionalidad|casais|casal|solteir[oa]s?|nacionalidade|kids|children|child|families(?: with)?|foreigners?|immigrants?|migrants?|muslims?|christians?|jews|blacks?|whites?|gays?|women|men|ladies|gentlemen|females?|males?|girls|boys|seniors?|elderly|old people|disabled|disabilit\\p{L}*|wheelchairs?|section 8|dss|benefits|students?|single (?:mothers?|moms?)|pregnant|smokers with|accents?|" +
    "kinder|kind|familien|auslander\\p{L}*|migranten|fluchtlinge\\p{L}*|muslime|christen|frauen|manner|damen|herren|rentner|senioren|behinderte\\p{L}*|rollstuhl\\p{L}*|hartz\\p{L}*|burgergeld\\p{L}*|jobcenter|studenten|behinderung\\p{L}*|alleinerziehende\\p{L}*|schwangere\\p{L}*|kopftuch\\p{L}*|deutsche[nr]?|einheimische[nr]?|" +
    "enfants?|etrangers?|etrangeres?|immigres?|refugies?|musulmans?|femmes|hommes|filles|garcons|retraites?|seniors?|handicaps?|handicapes?|familles?|etudiante?s?|apl|caf|rsa|meres? celibataires?|enceintes?|francais|" +
    "ninos?|ninas|extranjer[oa]s?|inmigrantes?|gitanos?|mujeres|hombres|chicos|chicas|senoritas?|varones|jubilad[oa]s?|ancian[oa]s?|mayores|discapacitad[oa]s?|discapacidad\\p{L}*|familias?|estudiantes|embarazadas?|espanol(?:es|as)?|" +
    "criancas?|estrangeir[oa]s?|imigrantes?|mulheres|homens|rapazes|mocas|idos[oa]s?|aposentad[oa]s?|deficientes?|deficiencias?|familias?|estudantes|gravidas?|brasileir[oa]s|portugues(?:es|as)",
  "既婚|独身|未婚|夫婦|国籍|子供|子ども|お子様|外国人|外国籍|高齢者|女性|男性|障害者|障がい者|生活保護|母子家庭|学生|日本人",
);
const NO = any(
  "no|not for|without|never to|keine?[nr]?|nicht an|nicht fur|ohne|pas de|ni|sans|aucun[e]?|refuses?|sin|ni|no (?:se )?(?:admiten|aceptan|aceptamos|queremos)|abstenerse|sem|nao (?:aceitamos|aceito|se aceitam|queremos)|nem|proibid[oa]s?",
);
const ONLY = any(
  "only|exclusively|preferred|wanted only|nur(?: an| fur)?|ausschlie(?:ß|ss)lich|bevorzugt|uniquement|seulement|exclusivement|reservee?s? (?:aux|a)|solo(?: para)?|solamente|unicamente|exclusiv[oa](?:mente)?(?: para)?|preferiblemente|preferentemente|so(?: para)?|somente|apenas|exclusiv[oa]s?(?: para)?|de preferencia",
);
const PEOPLE = any(
  "professionals?|berufstatige[nr]?|actifs|actives|cadres|profesionales|ejecutivos|executivos|man|woman|girl|boy|lady|frau|mann|madchen|femme|homme|fille|chica|chico|mujer|hombre|senorita|moca|rapaz|mulher|homem|men|women|males?|females?|guys|girls|boys|people|person|team|staff|talents?|applicants?|candidates?|lads|ladies|workers?|manner|frauen|leute|team|mitarbeiter\\p{L}*|bewerber\\p{L}*|kolleg\\p{L}*|madels|jungs|hommes|femmes|gens|equipe|personnes?|collaborateurs?|candidats?|filles|garcons|" +
    "chicos|chicas|hombres|mujeres|gente|personas|candidat[oa]s|equipo|senoritas?|personal|rapazes|mocas|homens|mulheres|pessoas|candidat[oa]s|equipe|colaboradores|profissionais",
  "会社員|男性|女性|人|スタッフ|方|社員|メンバー",
);
const YOUNG = any("young|youthful|junge[rsnm]?|jung und|jeunes?|jovenes|joven|jovens|jovem", "若い|若手|若者");
const AGES = any(
  "(?:under|below|younger than|max(?:imum)?|up to|not older than|unter|bis|hochstens|junger als|maximal|moins de|jusqu'a|maximum|menor(?:es)? de|menos de|hasta|maximo|ate|com menos de) (?:the age of |l'age de )?(?:[2-6]\\d)(?! ?(?:%|€|\\$|£|km|m²|min|kg|tage|days|monat|month))|" +
    "(?:aged?|ages|age|between|from|zwischen|von|im alter von|de|entre|edad|agee?s? de|idade(?: entre)?|alter)?:? ?(?:1[89]|[2-6]\\d) ?(?:to|and|bis|und|a|et|y|e|-|–) ?(?:[2-6]\\d)(?: (?:years?(?: old)?|jahren?|jahre alt|ans|anos))?",
  "\\d\\d歳(?:未満|以下|まで)|\\d\\d(?:歳)?(?:から|〜|~|-)\\d\\d歳",
);
const NOT_AN_AGE = pattern(
  any(
    "experience|erfahrung\\p{L}*|berufserfahrung|experiencia|laufzeit|term|terms|fixed|festzins\\p{L}*|zinsbindung|duree|plazo|prazo|m2|m²|qm|hours?|stunden|heures|horas|uhr",
    "経験|期間|固定|時間",
  ),
);
const NEEDS_NO_OTHER = pattern(
  any(
    "(?:native speakers|nationals|citizens) only|native english speakers? only|whites only|able[- ]bodied|digital natives|nur muttersprachler\\p{L}*|deutsche muttersprachler|" +
      "adults only building|no (?:section 8|dss|benefits)|recent graduates only|young and dynamic|jung(?:es)?,? (?:und )?dynamisch\\p{L}*|jeune et dynamique|jove(?:n|nes) y dinamic[oa]s?|jove(?:m|ns) e dinamic[oa]s?|perfect for singles|christian (?:home|community)|" +
      "(?:\\p{L}+ )?(?:need not apply|not welcome|keep out)|(?:\\p{L}+ )?(?:unerwunscht|brauchen sich nicht (?:zu )?(?:bewerben|melden))|(?:\\p{L}+ )?(?:s'abstenir|abstenerse|favor abster-se|nao serao aceitos)|(?:isn't|is not|not) for you if you're over|over \\d\\d, this isn't|(?:male|female|mannlich|weiblich) (?:only|preferred|bevorzugt)|good[- ]looking|(?:attractive|pretty|sexy|beautiful) (?:young )?(?:woman|women|lady|girl)s?|(?:attraktiv|hubsch|gutaussehend)e[rn]? (?:frau|junge|dame|madchen)\\p{L}*|(?:jolie|belle)s? (?:jeune )?(?:fille|femme)s?|(?:chica|mujer|senorita)s? (?:guapa|atractiva)s?|(?:moca|mulher)(?:es|s)? (?:bonita|atraente)s?|buena presencia|boa aparencia|bonne presentation exigee",
    "(?:既婚|独身|未婚|男性|女性|若い|国籍)[^。]{0,14}(?:に限|限定|のみ)|日本人(?:限定|のみ)|外国人(?:不可|お断り)|(?:容姿|ルックス)(?:端麗|重視)|(?:男性|女性)(?:限定|のみ|歓迎)|障害のない方|(?:お子様|子供|子ども|高齢者|生活保護)(?:連れ)?(?:不可|お断り|ng|はご遠慮)|若い(?:男性|女性)|歳(?:以下|未満|まで)(?:の方)?限定",
  ),
);
const excluding = [
  pattern(`(?:${NO} (?:[\\p{L}'-]+ ){0,1}?|pas d'(?:[\\p{L}-]+ )?)${GROUP}`),
  pattern(
    `${ONLY}[ :]{1,2}(?:[\\p{L}'-]+ ){0,2}?(?:${GROUP}|${YOUNG})|(?:${GROUP})[ ,]{1,2}(?:[\\p{L}'-]+ )?${any("only|preferred|exclusively|bevorzugt|uniquement|seulement|solamente|apenas|somente")}`,
  ),
  pattern(`${GROUP} ${any("no|nicht|non|nao|not welcome|unerwunscht")}(?= ?(?:[.,;!]|$))`),
  pattern(`${YOUNG}[ ,]{1,2}(?:[\\p{L}'-]+[ ,]{1,2}){0,2}?${PEOPLE}|${PEOPLE} ${YOUNG}`),
] as const;
const ages = near(AGES, PEOPLE, 40);
const ageOfPeople = pattern(
  `${any("aged|im alter von|agee?s? de|edad|idade|for people|for those|fur leute|anyone|prets?|loans?|apartments?|wohnung|jobs?")}[^.!?]{0,20}?${AGES}|${AGES}[^.!?]{0,12}?${any("only|nur|uniquement|solo|so|apenas|bevorzugt|preferred")}`,
);
/** A highest age, said of a job. */
const AGE_CAP = pattern(
  any(
    "(?:max(?:imum|imal|imo|\\.)?|hochstens|bis|ate|hasta|jusqu'a|up to|under|unter|menor(?:es)? de|moins de|menos de)(?: age:?| alter:?| edad:?)? (?:[2-5]\\d)(?: (?:jahren?|jahre|ans|anos|years?(?: old)?))?|[2-5]\\d (?:ans|anos|jahre|years?) (?:max\\p{L}*|hochstens|ou moins|o menos|or (?:younger|under))",
    "[2-5]\\d歳(?:まで|以下|未満)",
  ),
);
const JOB = pattern(
  any(
    "hiring|jobs?|vacanc\\p{L}*|wanted|drivers?|staff|team|waiters?|waitress\\p{L}*|apply|stelle|gesucht|suchen|fahrer\\p{L}*|kellner\\p{L}*|bewerb\\p{L}*|recrut\\p{L}*|cherch\\p{L}*|chauffeurs?|serveu\\p{L}*|equipe|poste|buscamos|se busca|conductor\\p{L}*|camarer\\p{L}*|equipo|contrata\\p{L}*|procura-se|vagas?|motoristas?|garconete|garcons?",
    "募集|求人|採用|バイト",
  ),
);
/** Words that say who is welcome, not who is not. */
const WELCOME =
  /(?:men|women|manner|frauen|hommes|femmes|hombres|mujeres|homens|mulheres)(?: (?:and|und|et|y|e|&|\/) |\/)(?:men|women|manner|frauen|hommes|femmes|hombres|mujeres|homens|mulheres)|m\/w\/d|w\/m\/d|h\/f|f\/h|without children'?s|no children'?s|kein kinderspiel|not only|nicht nur|pas seulement|no solo|nao (?:so|apenas)/gu;

/** Words by which a housing, job or credit ad says who should not answer; null where there are none. Bare text. */
export function exclusionIn(bare: string): string | null {
  const text = bare.replace(WELCOME, " ");
  const plain =
    NEEDS_NO_OTHER.exec(text) ?? excluding.map((one) => one.exec(text)).find((found) => found !== null) ?? null;
  if (plain !== null) return plain[0].trim();
  if (NOT_AN_AGE.test(text)) return null;
  const cap = JOB.test(text) ? AGE_CAP.exec(text) : null;
  return (cap ?? ages.exec(text) ?? ageOfPeople.exec(text))?.[0].trim() ?? null;
}

/** A limit of age in years, in a text whose category forbids any. */
const YEARS_LIMIT = pattern(
  any(
    "(?:under|below|younger than|up to|over|aged?|unter|bis|uber|hochstens|maximal|moins de|jusqu'a|plus de|menores? de|menos de|hasta|mas de|mayores de|ate|com menos de|mais de) (?:the age of )?[2-6]\\d ?(?:years?(?: old| of age)?|yo|jahren?|jahre|ans|anos)",
    "[2-6]\\d歳(?:未満|以下|まで|以上)|[1-6]\\d歳?(?:から|〜|~|-)[2-6]\\d歳",
  ),
);
const YEARS_RANGE = pattern(
  `(?<![\\p{L}\\p{N}])(?:1[6-9]|[2-6]\\d)(?: ?(?:years?|jahren?|jahre|ans|anos))? ?(?:to|and|bis|und|a|et|y|e|-|–) ?[2-6]\\d ?(?:years?(?: old| of age)?|yo|jahren?|jahre|ans|anos)(?![\\p{L}])`,
);
/** What a worker or tenant looks like, or whom they live with. */
const LOOKS = pattern(
  any(
    "slim|slender|good[- ]looking|attractive|pretty|schlank|hubsch|gutaussehend\\p{L}*|ledig|unverheiratet|minces?|jolies?|celibataire|delgad[oa]s?|guap[oa]s?|solter[oa]s?|magr[oa]s?|bonit[oa]s?|solteir[oa]s?",
    "細身|美人|独身|スリム",
  ),
);

/** An age or a look by which a housing, job or credit ad chooses people, where its category is declared; null where there is none. Bare text. */
export function ageLimitIn(bare: string): string | null {
  const looks = LOOKS.exec(bare)?.[0].trim() ?? null;
  if (looks !== null || NOT_AN_AGE.test(bare)) return looks;
  return (YEARS_LIMIT.exec(bare) ?? YEARS_RANGE.exec(bare))?.[0].trim() ?? null;
}

/**
 * Month names as the platforms write them, long and short, in the forms that dates have, by number of the month. Thai ones are without their
 * points, Hebrew ones without the "in" before them.
 */
const MONTHS: readonly string[] = [
  "january jan januar jänner janvier janv enero ene janeiro gennaio gen januari stycznia styczeń sty ocak oca января январь янв ledna " +
    "leden tammikuu januára ianuarie ian ינואר janvāra janvāris sausio sausis jaanuar जनवरी ιανουάριος มค led tammikuuta tammi január " +
    "ιανουαρίου ιαν януари січня січень січ ינו يناير जन॰ มกราคม jaan јануар јан gener",
  "february feb februar février févr fevrier febrero fevereiro fev febbraio februari lutego luty lut şubat şub февраля февраль фев " +
    "února helmikuu februára februarie פברואר februāra vasario veebruar फ़रवरी फरवरी φεβρουάριος กพ únor úno февр helmikuuta helmi " +
    "február febr φεβρουαρίου φεβ февруари лютого лютий лют פבר فبراير फ़र॰ กุมภาพันธ์ vasaris februāris veebr фебруар феб febrer",
  "march mar märz mär mrz mars marzo março maart mrt marca marzec mart марта март мар března maaliskuu marts mac martie מרץ מרס marec " +
    "μάρτιος มีค březen bře maaliskuuta maalis március márc μαρτίου μαρ березня березень бер مارس मार्च มีนาคม maret kovo kovas märts " +
    "març",
  "april apr avril avr abril abr aprile kwietnia kwiecień kwi nisan nis апреля апрель апр dubna huhtikuu apríla aprilie ápr אפריל " +
    "ابريل απρίλιος เมย duben dub huhtikuuta huhti apríl április απριλίου απρ април квітня квітень квіт אפר أبريل अप्रैल เมษายน " +
    "balandžio balandis aprīlis aprill d’abril d’abr",
  "may mai mayo maio maggio mag mei maja maj mayıs мая май května toukokuu mája máj מאי μάιος मई พค květen kvě toukokuuta touko május " +
    "μαΐου μαΐ травня травень трав مايو พฤษภาคม gegužės gegužė maijs мај maig",
  "june jun juni juin junio junho giugno giu czerwca czerwiec cze haziran haz июня июнь июн června kesäkuu júna iunie iun יוני " +
    "ιούνιος มิย červen čvn kesäkuuta kesä jún június ιουνίου ιουν юни червня червень черв يونيو जून มิถุนายน junij birželio birželis " +
    "jūnijs jūn juuni јун juny",
  "july jul juli juillet juil julio julho luglio lug lipca lipiec lip temmuz tem июля июль июл července heinäkuu júla iulie iul julai " +
    "יולי ιούλιος กค červenec čvc heinäkuuta heinä júl július ιουλίου ιουλ юли липня липень лип يوليو जुलाई जुल॰ กรกฎาคม julij liepos " +
    "liepa jūlijs jūl juuli јул juliol",
  "august aug août aout agosto ago augustus augusti sierpnia sierpień sie ağustos ağu августа август авг srpna elokuu augusta ogos " +
    "אוגוסט αύγουστος srpen สค اغسطس srp elokuuta elo augusztus αυγούστου αυγ серпня серпень серп אוג أغسطس अगस्त अग॰ สิงหาคม ogo " +
    "agustus agu avgust avg rugpjūčio rugpjūtis augusts d’agost agost d’ag ag",
  "september sep sept septembre septiembre setiembre setembro set settembre września wrzesień wrz eylül eyl сентября сентябрь сен " +
    "сент září syyskuu septembra septembrie szept ספטמבר σεπτέμβριος सितम्बर सितंबर กย zář syyskuuta syys szeptember σεπτεμβρίου σεπ " +
    "септември вересня вересень вер ספט سبتمبر सित॰ กันยายน rugsėjo rugsėjis septembris септембар сеп septembar setembre",
  "october oct oktober okt octobre octubre outubro out ottobre ott października październik paź ekim eki октября октябрь окт října " +
    "lokakuu októbra octombrie אוקטובר οκτώβριος अक्तूबर अक्टूबर ตค اكتوبر říjen říj lokakuuta loka október οκτωβρίου οκτ октомври " +
    "жовтня жовтень жовт אוק أكتوبر अक्टू॰ ตุลาคม spalio spalis oktobris oktoober октобар oktobar d’octubre d’oct",
  "november nov novembre noviembre novembro listopada listopad lis kasım kas ноября ноябрь ноя нояб marraskuu novembra noiembrie " +
    "נובמבר νοέμβριος नवम्बर नवंबर พย listopadu marraskuuta marras νοεμβρίου νοε ноември листопада листопад лист נוב نوفمبر नव॰ " +
    "พฤศจิกายน lapkričio lapkritis novembris новембар нов novembar",
  "december dec dezember dez décembre déc diciembre dic dezembro dicembre grudnia grudzień gru aralık ara декабря декабрь дек " +
    "prosince joulukuu decembra decembrie דצמבר δεκέμβριος दिसम्बर दिसंबर ธค prosinec pro desember des joulukuuta joulu δεκεμβρίου δεκ " +
    "декември грудня грудень груд דצמ ديسمبر दिस॰ ธันวาคม disember dis gruodžio gruodis decembris detsember dets децембар дец decembar " +
    "desembre",
];
/** Croatian has its own names, some of which are another month in Polish or Czech. */
const CROATIAN: readonly string[] = [
  "siječnja siječanj sij", "veljače veljača velj", "ožujka ožujak ožu", "travnja travanj tra", "svibnja svibanj svi", "lipnja lipanj lip",
  "srpnja srpanj srp", "kolovoza kolovoz kol", "rujna rujan ruj", "listopada listopad lis", "studenoga studenog studeni stu", "prosinca prosinac pro",
]; // prettier-ignore

const NUMBER = numbers(MONTHS);
const CROATIAN_NUMBER = numbers(CROATIAN);

function numbers(months: readonly string[]): ReadonlyMap<string, number> {
  return new Map(months.flatMap((names, index) => names.split(" ").map((name) => [name, index + 1] as const)));
}

/** The month that a lower-case word names, in the file's language where that makes a difference. */
export function monthNumber(word: string, language: string | null): number | undefined {
  return language === "hr"
    ? (CROATIAN_NUMBER.get(word) ?? NUMBER.get(word))
    : (NUMBER.get(word) ?? CROATIAN_NUMBER.get(word) ?? (word.startsWith("ב") ? NUMBER.get(word.slice(1)) : undefined));
}

import type { GoogleLanguage } from "./google-languages";

const POINT = { group: ",", decimal: ".", percent: "%" } as const;
const COMMA = { group: ".", decimal: ",", percent: "%" } as const;
const SPACE = { group: "\u00a0", decimal: ",", percent: "\u00a0%" } as const;

/** The languages that the page readers do not know. Their files must be read as well: an account's owner need not have chosen English. */
export const MORE_GOOGLE_LANGUAGES: Readonly<Record<string, GoogleLanguage>> = {
  tr: {
    locale: "tr",
    style: { group: ".", decimal: ",", percent: "", percentBefore: "%" },
    titles: ["Kampanya raporu", "Arama terimleri raporu"],
    range: "1 Eylül 2026 - 15 Eylül 2026",
    totals: ["Toplam: Kampanyalar", "Toplam: Hesap"],
    headers:
      "Gün,Kampanya durumu,Kampanya,Bütçe,Bütçe türü,Para birimi kodu,Durum,Kampanya türü,Teklif stratejisi türü,Tıklamalar,Göst.,TO,Ort. TBM,Maliyet,Dönüşümler,Dön. oranı,Maliyet/dön.,Dön. değeri,Reklam grubu,Anahtar kelime,Eşleme türü,Arama terimi,Cihaz,Yaş,Cinsiyet,Günün saati,Ağ (arama iş ortaklarıyla),Hafta,Ay",
    words:
      "Etkin,Duraklatıldı,Günlük,Uygun,Dönüşümleri en üst düzeye çıkarma,Cep telefonları,Bilgisayarlar,Erkek,Kadın,Google arama,Arama iş ortakları",
  },
  sv: {
    locale: "sv",
    style: SPACE,
    titles: ["Kampanjrapport", "Rapport över söktermer"],
    range: "1 september 2026 - 15 september 2026",
    totals: ["Totalt: kampanjer", "Totalt: konto"],
    headers:
      "Dag,Kampanjstatus,Kampanj,Budget,Budgettyp,Valutakod,Status,Kampanjtyp,Typ av budstrategi,Klick,Visn.,Klickfrekvens,Genomsn. CPC,Kostnad,Konverteringar,Konv.grad,Kostnad/konv.,Konv.värde,Annonsgrupp,Sökord,Matchningstyp,Sökterm,Enhet,Ålder,Kön,Timme på dagen,Nätverk (med sökpartner),Vecka,Månad",
    words:
      "Aktiverad,Pausad,Dagligen,Kvalificerad,Maximera antal konverteringar,Mobiltelefoner,Datorer,Man,Kvinna,Google Sök,Sökpartner",
  },
  da: {
    locale: "da",
    style: { group: ".", decimal: ",", percent: "\u00a0%" },
    titles: ["Kampagnerapport", "Rapport over søgetermer"],
    range: "1. september 2026 - 15. september 2026",
    totals: ["I alt: Kampagner", "I alt: Konto"],
    headers:
      "Dag,Kampagnestatus,Kampagne,Budget,Budgettype,Valutakode,Status,Kampagnetype,Budstrategitype,Klik,Eksp.,Klikrate,Gns. CPC,Pris,Konverteringer,Konv.rate,Pris/konv.,Konv.værdi,Annoncegruppe,Søgeord,Matchtype,Søgeterm,Enhed,Alder,Køn,Tidspunkt på dagen,Netværk (med søgepartnere),Uge,Måned",
    words:
      "Aktiveret,Sat på pause,Daglig,Kvalificeret,Maksimér antallet af konverteringer,Mobiltelefoner,Computere,Mand,Kvinde,Google Søgning,Søgepartnere",
  },
  nb: {
    locale: "nb",
    style: SPACE,
    titles: ["Kampanjerapport", "Rapport for søkeord"],
    range: "1. september 2026 - 15. september 2026",
    totals: ["Totalt: kampanjer", "Totalt: konto"],
    headers:
      "Dag,Kampanjestatus,Kampanje,Budsjett,Budsjettype,Valutakode,Status,Kampanjetype,Type budstrategi,Klikk,Visn.,Klikkfrekvens,Gj.sn. CPC,Kostnad,Konverteringer,Konv.frekvens,Kostnad/konv.,Konv.verdi,Annonsegruppe,Søkeord,Samsvarstype,Søkeord brukt av kunden,Enhet,Alder,Kjønn,Time på døgnet,Nettverk (med søkepartnere),Uke,Måned",
    words:
      "Aktivert,Satt på pause,Daglig,Kvalifisert,Maksimer antallet konverteringer,Mobiltelefoner,Datamaskiner,Mann,Kvinne,Google Søk,Søkepartnere",
  },
  fi: {
    locale: "fi",
    style: SPACE,
    titles: ["Kampanjaraportti", "Hakutermiraportti"],
    range: "1. syyskuuta 2026 - 15. syyskuuta 2026",
    totals: ["Yhteensä: Kampanjat", "Yhteensä: Tili"],
    headers:
      "Päivä,Kampanjan tila,Kampanja,Budjetti,Budjetin tyyppi,Valuuttakoodi,Tila,Kampanjatyyppi,Hintatarjousstrategian tyyppi,Klikkaukset,Näyttök.,Klikkausprosentti,Keskim. CPC,Hinta,Konversiot,Konv.prosentti,Hinta/konv.,Konv.arvo,Mainosryhmä,Avainsana,Vastaavuustyyppi,Hakutermi,Laite,Ikä,Sukupuoli,Kellonaika,Verkosto (sis. hakukumppanit),Viikko,Kuukausi",
    words:
      "Käytössä,Keskeytetty,Päivittäin,Käyttökelpoinen,Maksimoi konversiot,Matkapuhelimet,Tietokoneet,Mies,Nainen,Google Haku,Hakukumppanit",
  },
  cs: {
    locale: "cs",
    style: SPACE,
    titles: ["Přehled kampaní", "Přehled vyhledávacích dotazů"],
    range: "1. září 2026 - 15. září 2026",
    totals: ["Celkem: Kampaně", "Celkem: Účet"],
    headers:
      "Den,Stav kampaně,Kampaň,Rozpočet,Typ rozpočtu,Kód měny,Stav,Typ kampaně,Typ strategie nabídek,Kliknutí,Zobr.,CTR,Prům. CPC,Cena,Konverze,Konv. poměr,Cena/konv.,Hodnota konv.,Reklamní sestava,Klíčové slovo,Typ shody,Vyhledávací dotaz,Zařízení,Věk,Pohlaví,Hodina dne,Síť (včetně vyhledávacích partnerů),Týden,Měsíc",
    words:
      "Aktivováno,Pozastaveno,Denní,Způsobilé,Maximalizace počtu konverzí,Mobilní telefony,Počítače,Muž,Žena,Vyhledávání Google,Vyhledávací partneři",
  },
  sk: {
    locale: "sk",
    style: SPACE,
    titles: ["Prehľad kampaní", "Prehľad vyhľadávacích dopytov"],
    range: "1. septembra 2026 - 15. septembra 2026",
    totals: ["Celkove: Kampane", "Celkove: Účet"],
    headers:
      "Deň,Stav kampane,Kampaň,Rozpočet,Typ rozpočtu,Kód meny,Stav,Typ kampane,Typ stratégie ponúkania cien,Kliknutia,Zobr.,MP,Priem. CZK,Cena,Konverzie,Miera konv.,Cena/konv.,Hodnota konv.,Reklamná skupina,Kľúčové slovo,Typ zhody,Hľadaný výraz,Zariadenie,Vek,Pohlavie,Hodina dňa,Sieť (s partnermi vo vyhľadávaní),Týždeň,Mesiac",
    words:
      "Povolené,Pozastavené,Denný,Vhodné,Maximalizovať počet konverzií,Mobilné telefóny,Počítače,Muž,Žena,Vyhľadávanie Google,Partneri vo vyhľadávaní",
  },
  hu: {
    locale: "hu",
    style: { group: "\u00a0", decimal: ",", percent: "%" },
    titles: ["Kampányjelentés", "Keresési kifejezések jelentése"],
    range: "2026. szeptember 1. - 2026. szeptember 15.",
    totals: ["Összesen: Kampányok", "Összesen: Fiók"],
    headers:
      "Nap,Kampány állapota,Kampány,Költségkeret,Költségkeret típusa,Pénznemkód,Állapot,Kampánytípus,Ajánlattételi stratégia típusa,Kattintások,Megj.,CTR,Átl. CPC,Költség,Konverziók,Konv. arány,Költség/konv.,Konv. érték,Hirdetéscsoport,Kulcsszó,Egyezés típusa,Keresési kifejezés,Eszköz,Életkor,Nem,Óra,Hálózat (keresési partnerekkel),Hét,Hónap",
    words:
      "Engedélyezve,Szüneteltetve,Napi,Megfelelő,Konverziók maximalizálása,Mobiltelefonok,Számítógépek,Férfi,Nő,Google Kereső,Keresési partnerek",
  },
  ro: {
    locale: "ro",
    style: { group: ".", decimal: ",", percent: "\u00a0%" },
    titles: ["Raport privind campaniile", "Raportul termenilor de căutare"],
    range: "1 septembrie 2026 - 15 septembrie 2026",
    totals: ["Total: campanii", "Total: cont"],
    headers:
      "Ziua,Starea campaniei,Campanie,Buget,Tip de buget,Codul monedei,Stare,Tipul campaniei,Tip de strategie de licitare,Clicuri,Afiș.,CTR,CPC mediu,Cost,Conversii,Rata conv.,Cost/conv.,Val. conv.,Grup de anunțuri,Cuvânt cheie,Tip de potrivire,Termen de căutare,Dispozitiv,Vârstă,Gen,Ora din zi,Rețea (cu parteneri de căutare),Săptămână,Lună",
    words:
      "Activată,Întreruptă,Zilnic,Eligibilă,Maximizați conversiile,Telefoane mobile,Computere,Bărbat,Femeie,Căutarea Google,Parteneri de căutare",
  },
  el: {
    locale: "el",
    style: COMMA,
    titles: ["Αναφορά καμπάνιας", "Αναφορά όρων αναζήτησης"],
    range: "1 Σεπτεμβρίου 2026 - 15 Σεπτεμβρίου 2026",
    totals: ["Σύνολο: Καμπάνιες", "Σύνολο: Λογαριασμός"],
    headers:
      "Ημέρα,Κατάσταση καμπάνιας,Καμπάνια,Προϋπολογισμός,Τύπος προϋπολογισμού,Κωδικός νομίσματος,Κατάσταση,Τύπος καμπάνιας,Τύπος στρατηγικής υποβολής προσφορών,Κλικ,Εμφ.,CTR,Μέσο CPC,Κόστος,Μετατροπές,Ποσοστό μετατρ.,Κόστος/μετατρ.,Αξία μετατρ.,Ομάδα διαφημίσεων,Λέξη-κλειδί,Τύπος αντιστοίχισης,Όρος αναζήτησης,Συσκευή,Ηλικία,Φύλο,Ώρα της ημέρας,Δίκτυο (με συνεργάτες αναζήτησης),Εβδομάδα,Μήνας",
    words:
      "Ενεργή,Σε παύση,Ημερήσιος,Κατάλληλη,Μεγιστοποίηση μετατροπών,Κινητά τηλέφωνα,Υπολογιστές,Άνδρας,Γυναίκα,Αναζήτηση Google,Συνεργάτες αναζήτησης",
  },
  ru: {
    locale: "ru",
    style: SPACE,
    titles: ["Отчет по кампаниям", "Отчет по поисковым запросам"],
    range: "1 сентября 2026 г. - 15 сентября 2026 г.",
    totals: ["Всего: кампании", "Всего: аккаунт"],
    headers:
      "День,Статус кампании,Кампания,Бюджет,Тип бюджета,Код валюты,Статус,Тип кампании,Тип стратегии назначения ставок,Клики,Показы,CTR,Ср. цена за клик,Расходы,Конверсии,Коэф. конверсии,Стоимость/конв.,Ценность конв.,Группа объявлений,Ключевое слово,Тип соответствия,Поисковый запрос,Устройство,Возраст,Пол,Час суток,Сеть (с поисковыми партнерами),Неделя,Месяц",
    words:
      "Включена,Приостановлена,Ежедневный,Допущена,Максимум конверсий,Мобильные телефоны,Компьютеры,Мужской,Женский,Google Поиск,Поисковые партнеры",
  },
  uk: {
    locale: "uk",
    style: { group: "\u00a0", decimal: ",", percent: "%" },
    titles: ["Звіт про кампанії", "Звіт про пошукові терміни"],
    range: "1 вересня 2026 р. - 15 вересня 2026 р.",
    totals: ["Усього: кампанії", "Усього: обліковий запис"],
    headers:
      "День,Статус кампанії,Кампанія,Бюджет,Тип бюджету,Код валюти,Статус,Тип кампанії,Тип стратегії призначення ставок,Кліки,Покази,CTR,Сер. ціна за клік,Витрати,Конверсії,Коеф. конв.,Витрати/конв.,Цінність конв.,Група оголошень,Ключове слово,Тип відповідності,Пошуковий термін,Пристрій,Вік,Стать,Година дня,Мережа (з пошуковими партнерами),Тиждень,Місяць",
    words:
      "Увімкнено,Призупинено,Щоденний,Прийнятна,Максимум конверсій,Мобільні телефони,Комп’ютери,Чоловіча,Жіноча,Пошук Google,Пошукові партнери",
  },
  bg: {
    locale: "bg",
    style: { group: "\u00a0", decimal: ",", percent: "%" },
    titles: ["Отчет за кампании", "Отчет за думи за търсене"],
    range: "1 септември 2026 г. - 15 септември 2026 г.",
    totals: ["Общо: Кампании", "Общо: Профил"],
    headers:
      "Ден,Състояние на кампанията,Кампания,Бюджет,Тип бюджет,Код на валутата,Състояние,Тип на кампанията,Тип на стратегията за офериране,Кликвания,Импр.,CTR,Ср. CPC,Разход,Реализации,Процент на реализ.,Разход/реализ.,Стойност на реализ.,Рекламна група,Ключова дума,Тип съвпадение,Дума за търсене,Устройство,Възраст,Пол,Час от деня,Мрежа (с партньори в търсенето),Седмица,Месец",
    words:
      "Активирана,На пауза,Дневен,Отговаря на условията,Максимизиране на реализациите,Мобилни телефони,Компютри,Мъж,Жена,Google Търсене,Партньори в търсенето",
  },
  hr: {
    locale: "hr",
    style: { group: ".", decimal: ",", percent: "\u00a0%" },
    titles: ["Izvješće o kampanjama", "Izvješće o pojmovima za pretraživanje"],
    range: "1. rujna 2026. - 15. rujna 2026.",
    totals: ["Ukupno: Kampanje", "Ukupno: Račun"],
    headers:
      "Dan,Status kampanje,Kampanja,Proračun,Vrsta proračuna,Kôd valute,Status,Vrsta kampanje,Vrsta strategije licitiranja,Klikovi,Pojavlj.,CTR,Prosj. CPC,Trošak,Konverzije,Stopa konv.,Trošak/konv.,Vrijednost konv.,Grupa oglasa,Ključna riječ,Vrsta podudaranja,Pojam za pretraživanje,Uređaj,Dob,Spol,Sat u danu,Mreža (s partnerima za pretraživanje),Tjedan,Mjesec",
    words:
      "Omogućeno,Pauzirano,Dnevno,Ispunjava uvjete,Maksimalno povećanje broja konverzija,Mobilni telefoni,Računala,Muško,Žensko,Google pretraživanje,Partneri za pretraživanje",
  },
  he: {
    locale: "he",
    style: POINT,
    titles: ["דוח קמפיינים", "דוח מונחי חיפוש"],
    range: "1 בספטמבר 2026 - 15 בספטמבר 2026",
    totals: ['סה"כ: קמפיינים', 'סה"כ: חשבון'],
    headers:
      "יום,סטטוס הקמפיין,קמפיין,תקציב,סוג תקציב,קוד מטבע,סטטוס,סוג קמפיין,סוג אסטרטגיית בידינג,קליקים,חשיפות,שיעור קליקים,עלות ממוצעת לקליק,עלות,המרות,שיעור המרה,עלות/המרה,ערך המרה,קבוצת מודעות,מילת מפתח,סוג התאמה,מונח חיפוש,מכשיר,גיל,מין,שעה ביום,רשת (עם שותפי חיפוש),שבוע,חודש",
    words: "מופעל,מושהה,יומי,כשיר,הגדלת מספר ההמרות למקסימום,טלפונים ניידים,מחשבים,זכר,נקבה,חיפוש Google,שותפי חיפוש",
  },
  ar: {
    locale: "ar",
    style: POINT,
    titles: ["تقرير الحملات", "تقرير عبارات البحث"],
    range: "1 سبتمبر 2026 - 15 سبتمبر 2026",
    totals: ["الإجمالي: الحملات", "الإجمالي: الحساب"],
    headers:
      "اليوم,حالة الحملة,الحملة,الميزانية,نوع الميزانية,رمز العملة,الحالة,نوع الحملة,نوع استراتيجية عروض الأسعار,النقرات,مرات الظهور,نسبة النقر إلى الظهور,متوسط تكلفة النقرة,التكلفة,الإحالات الناجحة,معدّل الإحالات الناجحة,التكلفة/الإحالة الناجحة,قيمة الإحالة الناجحة,المجموعة الإعلانية,الكلمة الرئيسية,نوع المطابقة,عبارة البحث,الجهاز,العمر,الجنس,ساعة اليوم,الشبكة (مع شركاء البحث),الأسبوع,الشهر",
    words:
      "مُفعَّلة,موقوفة مؤقتًا,يومية,مؤهَّلة,زيادة الإحالات الناجحة إلى أقصى حدّ,الهواتف الجوّالة,أجهزة الكمبيوتر,ذكر,أنثى,بحث Google,شركاء البحث",
  },
  "ar, its own digits": {
    locale: "ar",
    style: { group: "٬", decimal: "٫", percent: "٪\u061c", digits: "٠١٢٣٤٥٦٧٨٩" },
    titles: ["تقرير الحملات", "تقرير عبارات البحث"],
    range: "\u200f١ سبتمبر، ٢٠٢٦ - \u200f١٥ سبتمبر، ٢٠٢٦",
    totals: ["الإجمالي: الحملات", "الإجمالي: الحساب"],
    headers:
      "اليوم,حالة الحملة,الحملة,الميزانية,نوع الميزانية,رمز العملة,الحالة,نوع الحملة,نوع استراتيجية عروض الأسعار,النقرات,مرات الظهور,نسبة النقر إلى الظهور,متوسط تكلفة النقرة,التكلفة,الإحالات الناجحة,معدّل الإحالات الناجحة,التكلفة/الإحالة الناجحة,قيمة الإحالة الناجحة,المجموعة الإعلانية,الكلمة الرئيسية,نوع المطابقة,عبارة البحث,الجهاز,العمر,الجنس,ساعة اليوم,الشبكة (مع شركاء البحث),الأسبوع,الشهر",
    words:
      "مُفعَّلة,موقوفة مؤقتًا,يومية,مؤهَّلة,زيادة الإحالات الناجحة إلى أقصى حدّ,الهواتف الجوّالة,أجهزة الكمبيوتر,ذكر,أنثى,بحث Google,شركاء البحث",
  },
  hi: {
    locale: "hi",
    style: { ...POINT, lakh: true },
    titles: ["कैंपेन रिपोर्ट", "खोज के लिए इस्तेमाल हुए शब्दों की रिपोर्ट"],
    range: "1 सितंबर 2026 - 15 सितंबर 2026",
    totals: ["कुल: कैंपेन", "कुल: खाता"],
    headers:
      "दिन,कैंपेन की स्थिति,कैंपेन,बजट,बजट का टाइप,मुद्रा कोड,स्थिति,कैंपेन का टाइप,बोली की रणनीति का टाइप,क्लिक,इंप्रे.,CTR,औसत सीपीसी,लागत,कन्वर्ज़न,कन्वर्ज़न रेट,लागत / कन्वर्ज़न,कन्वर्ज़न वैल्यू,विज्ञापन ग्रुप,कीवर्ड,मैच टाइप,खोज के लिए इस्तेमाल हुआ शब्द,डिवाइस,उम्र,लिंग,दिन का घंटा,नेटवर्क (सर्च पार्टनर के साथ),हफ़्ता,महीना",
    words: "चालू है,रोका गया,रोज़ाना,मंज़ूरी मिली,कन्वर्ज़न बढ़ाएं,मोबाइल फ़ोन,कंप्यूटर,पुरुष,महिला,Google सर्च,सर्च पार्टनर",
  },
  th: {
    locale: "th",
    style: POINT,
    titles: ["รายงานแคมเปญ", "รายงานข้อความค้นหา"],
    range: "1 กันยายน 2569 - 15 กันยายน 2569",
    totals: ["ทั้งหมด: แคมเปญ", "ทั้งหมด: บัญชี"],
    headers:
      "วัน,สถานะแคมเปญ,แคมเปญ,งบประมาณ,ประเภทงบประมาณ,รหัสสกุลเงิน,สถานะ,ประเภทแคมเปญ,ประเภทกลยุทธ์การเสนอราคา,จำนวนคลิก,การแสดงผล,CTR,CPC เฉลี่ย,ค่าใช้จ่าย,Conversion,อัตรา Conversion,ค่าใช้จ่าย/Conv.,มูลค่า Conv.,กลุ่มโฆษณา,คีย์เวิร์ด,ประเภทการจับคู่,ข้อความค้นหา,อุปกรณ์,อายุ,เพศ,ชั่วโมงของวัน,เครือข่าย (รวมพาร์ทเนอร์การค้นหา),สัปดาห์,เดือน",
    words: "เปิดใช้,หยุดชั่วคราว,รายวัน,มีสิทธิ์,เพิ่ม Conversion สูงสุด,โทรศัพท์มือถือ,คอมพิวเตอร์,ชาย,หญิง,Google Search,พาร์ทเนอร์การค้นหา",
  },
  vi: {
    locale: "vi",
    style: COMMA,
    titles: ["Báo cáo chiến dịch", "Báo cáo cụm từ tìm kiếm"],
    range: "1 tháng 9, 2026 - 15 tháng 9, 2026",
    totals: ["Tổng: Chiến dịch", "Tổng: Tài khoản"],
    headers:
      "Ngày,Trạng thái chiến dịch,Chiến dịch,Ngân sách,Loại ngân sách,Mã đơn vị tiền tệ,Trạng thái,Loại chiến dịch,Loại chiến lược giá thầu,Số lượt nhấp,Số lượt hiển thị,CTR,CPC trung bình,Chi phí,Số lượt chuyển đổi,Tỷ lệ chuyển đổi,Chi phí/lượt chuyển đổi,Giá trị chuyển đổi,Nhóm quảng cáo,Từ khóa,Loại khớp,Cụm từ tìm kiếm,Thiết bị,Tuổi,Giới tính,Giờ trong ngày,Mạng (có đối tác tìm kiếm),Tuần,Tháng",
    words:
      "Đã bật,Đã tạm dừng,Hằng ngày,Đủ điều kiện,Tối đa hóa lượt chuyển đổi,Điện thoại di động,Máy tính,Nam,Nữ,Google Tìm kiếm,Đối tác tìm kiếm",
  },
  id: {
    locale: "id",
    style: COMMA,
    titles: ["Laporan kampanye", "Laporan istilah penelusuran"],
    range: "1 September 2026 - 15 September 2026",
    totals: ["Total: Kampanye", "Total: Akun"],
    headers:
      "Hari,Status kampanye,Kampanye,Anggaran,Jenis anggaran,Kode mata uang,Status,Jenis kampanye,Jenis strategi bidding,Klik,Tayangan,CTR,BPK rata-rata,Biaya,Konversi,Rasio konversi,Biaya/konv.,Nilai konv.,Grup iklan,Kata kunci,Jenis pencocokan,Istilah penelusuran,Perangkat,Usia,Gender,Jam,Jaringan (dengan partner penelusuran),Minggu,Bulan",
    words:
      "Aktif,Dijeda,Harian,Memenuhi syarat,Maksimalkan konversi,Ponsel,Komputer,Pria,Wanita,Google Penelusuran,Partner penelusuran",
  },
  ms: {
    locale: "ms",
    style: POINT,
    titles: ["Laporan kempen", "Laporan istilah carian"],
    range: "1 September 2026 - 15 September 2026",
    totals: ["Jumlah: Kempen", "Jumlah: Akaun"],
    headers:
      "Hari,Status kempen,Kempen,Belanjawan,Jenis belanjawan,Kod mata wang,Status,Jenis kempen,Jenis strategi bidaan,Klik,Tera,CTR,KSK purata,Kos,Penukaran,Kadar penukaran,Kos/penukaran,Nilai penukaran,Kumpulan iklan,Kata kunci,Jenis padanan,Istilah carian,Peranti,Umur,Jantina,Jam,Rangkaian (dengan rakan kongsi carian),Minggu,Bulan",
    words:
      "Didayakan,Dijeda,Harian,Layak,Maksimumkan penukaran,Telefon mudah alih,Komputer,Lelaki,Perempuan,Carian Google,Rakan kongsi carian",
  },
  ko: {
    locale: "ko",
    style: POINT,
    titles: ["캠페인 보고서", "검색어 보고서"],
    range: "2026년 9월 1일 - 2026년 9월 15일",
    totals: ["합계: 캠페인", "합계: 계정"],
    headers:
      "일,캠페인 상태,캠페인,예산,예산 유형,통화 코드,상태,캠페인 유형,입찰 전략 유형,클릭수,노출수,클릭률(CTR),평균 CPC,비용,전환,전환율,전환당비용,전환 가치,광고그룹,키워드,검색 유형,검색어,기기,연령,성별,시간,네트워크(검색 파트너 포함),주,월",
    words: "운영중,일시중지됨,일일,운영 가능,전환수 최대화,휴대전화,컴퓨터,남성,여성,Google 검색,검색 파트너",
  },
  "zh-CN": {
    locale: "zh",
    style: POINT,
    titles: ["广告系列报告", "搜索字词报告"],
    range: "2026年9月1日 - 2026年9月15日",
    totals: ["总计：广告系列", "总计：帐号"],
    headers:
      "日期,广告系列状态,广告系列,预算,预算类型,币种代码,状态,广告系列类型,出价策略类型,点击次数,展示次数,点击率,平均每次点击费用,费用,转化次数,转化率,每次转化费用,转化价值,广告组,关键字,匹配类型,搜索字词,设备,年龄,性别,时段,网络（含搜索网络合作伙伴）,周,月",
    words: "已启用,已暂停,每日,有效,尽可能提高转化次数,手机,计算机,男性,女性,Google 搜索,搜索网络合作伙伴",
  },
  "zh-TW": {
    locale: "zh",
    style: POINT,
    titles: ["廣告活動報表", "搜尋字詞報表"],
    range: "2026年9月1日 - 2026年9月15日",
    totals: ["總計: 廣告活動", "總計: 帳戶"],
    headers:
      "日,廣告活動狀態,廣告活動,預算,預算類型,貨幣代碼,狀態,廣告活動類型,出價策略類型,點擊,曝光,點閱率,平均單次點擊出價,費用,轉換,轉換率,單次轉換費用,轉換價值,廣告群組,關鍵字,比對類型,搜尋字詞,裝置,年齡,性別,時段,聯播網 (包含搜尋夥伴),週,月",
    words: "已啟用,已暫停,每日,適用,盡量爭取轉換,手機,電腦,男性,女性,Google 搜尋,搜尋夥伴",
  },
  "pt-PT": {
    locale: "pt",
    style: { group: "\u00a0", decimal: ",", percent: "%" },
    titles: ["Relatório da campanha", "Relatório de termos de pesquisa"],
    range: "1 de setembro de 2026 - 15 de setembro de 2026",
    totals: ["Total: Campanhas", "Total: Conta"],
    headers:
      "Dia,Estado da campanha,Campanha,Orçamento,Tipo de orçamento,Código da moeda,Estado,Tipo de campanha,Tipo de estratégia de licitação,Cliques,Impr.,CTR,CPC médio,Custo,Conversões,Taxa de conv.,Custo/conv.,Valor de conv.,Grupo de anúncios,Palavra-chave,Tipo de corresp.,Termo de pesquisa,Dispositivo,Idade,Género,Hora do dia,Rede (com parceiros de pesquisa),Semana,Mês",
    words:
      "Ativado,Em pausa,Diário,Elegível,Maximizar conversões,Telemóveis,Computadores,Masculino,Feminino,Pesquisa Google,Parceiros de pesquisa",
  },
  "en-IN": {
    locale: "en",
    style: { ...POINT, lakh: true },
    titles: ["Campaign report", "Search terms report"],
    range: "1 September 2026 - 15 September 2026",
    totals: ["Total: Campaigns", "Total: Account"],
    headers:
      "Day,Campaign status,Campaign,Budget,Budget type,Currency code,Status,Campaign type,Bid strategy type,Clicks,Impr.,CTR,Avg. CPC,Cost,Conversions,Conv. rate,Cost / conv.,Conv. value,Ad group,Keyword,Match type,Search term,Device,Age,Gender,Hour of the day,Network (with search partners),Week,Month",
    words:
      "Enabled,Paused,Daily,Eligible,Maximise conversions,Mobile phones,Computers,Male,Female,Google search,Search partners",
  },
};

import type { MetaLanguage } from "./meta-languages";

/** The languages that the page readers do not know; headers as files of such accounts have them. */
export const MORE_META_LANGUAGES: Readonly<Record<string, MetaLanguage>> = {
  tr: {
    locale: "tr",
    currency: "TRY",
    headers:
      "Rapor Başlangıcı;Rapor Sonu;Gün;Kampanya Adı;Reklam seti adı;Reklam adı;Kampanya Yayını;İlişkilendirme ayarı;Sonuçlar;Sonuç Göstergesi;Erişim;Gösterim;Sıklık;Sonuç başına ücret;Harcanan Tutar (TRY);Bitiş;Reklam seti bütçesi;Reklam seti bütçe türü;Bağlantı Tıklamaları;Tıklamalar (Tümü);Yaş;Cinsiyet;Bölge;Platform;Reklam Alanı;Cihaz Platformu",
    words: ["Tümü", "Toplam Bütçe", "Kampanya bütçesi kullanılıyor", "Devam ediyor"],
  },
  sv: {
    locale: "sv",
    currency: "SEK",
    headers:
      "Rapporten börjar;Rapporten slutar;Dag;Kampanjnamn;Annonsuppsättningens namn;Annonsnamn;Kampanjvisning;Attribueringsinställning;Resultat;Resultatindikator;Räckvidd;Exponeringar;Frekvens;Kostnad per resultat;Spenderat belopp (SEK);Slutar;Annonsuppsättningens budget;Annonsuppsättningens budgettyp;Länkklick;Klick (alla);Ålder;Kön;Region;Plattform;Placering;Enhetsplattform",
    words: ["Alla", "Livstid", "Använder kampanjbudget", "Pågående"],
  },
  da: {
    locale: "da",
    currency: "DKK",
    headers:
      "Rapporteringsstart;Rapporteringsslut;Dag;Kampagnenavn;Annoncesætnavn;Annoncenavn;Kampagnelevering;Tilskrivningsindstilling;Resultater;Resultatindikator;Rækkevidde;Eksponeringer;Hyppighed;Pris pr. resultat;Brugt beløb (DKK);Slutter;Annoncesætbudget;Type af annoncesætbudget;Klik på link;Klik (alle);Alder;Køn;Region;Platform;Placering;Enhedsplatform",
    words: ["Alle", "Livstid", "Bruger kampagnebudget", "Løbende"],
  },
  nb: {
    locale: "nb",
    currency: "NOK",
    headers:
      "Rapportering starter;Rapportering avsluttes;Dag;Kampanjenavn;Annonsesettnavn;Annonsenavn;Kampanjelevering;Attribusjonsinnstilling;Resultater;Resultatindikator;Rekkevidde;Eksponeringer;Frekvens;Kostnad per resultat;Beløp brukt (NOK);Avsluttes;Annonsesettbudsjett;Type annonsesettbudsjett;Klikk på lenke;Klikk (alle);Alder;Kjønn;Region;Plattform;Plassering;Enhetsplattform",
    words: ["Alle", "Levetid", "Bruker kampanjebudsjett", "Pågående"],
  },
  fi: {
    locale: "fi",
    currency: "EUR",
    headers:
      "Raportointi alkaa;Raportointi päättyy;Päivä;Kampanjan nimi;Mainosjoukon nimi;Mainoksen nimi;Kampanjan jakelu;Attribuutioasetus;Tulokset;Tulosindikaattori;Kattavuus;Näyttökerrat;Toistuvuus;Hinta per tulos;Käytetty summa (EUR);Päättyy;Mainosjoukon budjetti;Mainosjoukon budjetin tyyppi;Linkin klikkaukset;Klikkaukset (kaikki);Ikä;Sukupuoli;Alue;Alusta;Sijoittelu;Laitealusta",
    words: ["Kaikki", "Kokonaisbudjetti", "Käyttää kampanjabudjettia", "Jatkuva"],
  },
  cs: {
    locale: "cs",
    currency: "CZK",
    headers:
      "Začátek vykazování;Konec vykazování;Den;Název kampaně;Název sady reklam;Název reklamy;Zobrazování kampaně;Nastavení atribuce;Výsledky;Indikátor výsledků;Dosah;Imprese;Frekvence;Cena za výsledky;Utracená částka (CZK);Konec;Rozpočet sady reklam;Typ rozpočtu sady reklam;Kliknutí na odkaz;Kliknutí (všechna);Věk;Pohlaví;Region;Platforma;Umístění;Platforma zařízení",
    words: ["Vše", "Celková doba", "Používá se rozpočet kampaně", "Probíhá"],
  },
  sk: {
    locale: "sk",
    currency: "EUR",
    headers:
      "Začiatok vykazovania;Koniec vykazovania;Deň;Názov kampane;Názov zostavy reklám;Názov reklamy;Doručenie kampane;Nastavenie pripísania;Výsledky;Result indicator;Dosah;Impresie;Frekvencia;Cena za výsledky;Minutá suma (EUR);Koniec;Rozpočet zostavy reklám;Typ rozpočtu zostavy reklám;Kliknutia na odkaz;Kliknutia (všetky);Vek;Pohlavie;Región;Platforma;Umiestnenie;Platforma zariadenia",
    words: ["Všetko", "Celé trvanie", "Používa sa rozpočet kampane", "Prebieha"],
  },
  hu: {
    locale: "hu",
    currency: "HUF",
    headers:
      "Jelentés kezdete;Jelentés vége;Nap;Kampány neve;Hirdetéssorozat neve;Hirdetés neve;Kampány teljesítése;Hozzárendelési beállítás;Eredmények;Eredmény jelzése;Elérés;Megjelenések;Gyakoriság;Eredményenkénti költség;Elköltött összeg (HUF);Befejezés;Hirdetéssorozat költségkerete;Hirdetéssorozat költségkeretének típusa;Hivatkozáskattintások;Kattintások (összes);Életkor;Nem;Régió;Platform;Elhelyezés;Eszközplatform",
    words: ["Összes", "Élettartam", "Kampányköltségkeret használata", "Folyamatos"],
  },
  ro: {
    locale: "ro",
    currency: "RON",
    headers:
      "Începutul raportării;Sfârșitul raportării;Zi;Numele campaniei;Numele setului de reclame;Numele reclamei;Livrarea campaniei;Setare de atribuire;Rezultate;Indicator de rezultate;Acoperire;Afișări;Frecvență;Cost per rezultate;Suma cheltuită (RON);Sfârșit;Bugetul setului de reclame;Tipul bugetului setului de reclame;Clicuri pe link;Clicuri (toate);Vârstă;Gen;Regiune;Platformă;Plasare;Platforma dispozitivului",
    words: ["Toate", "Durată de viață", "Se folosește bugetul campaniei", "În desfășurare"],
  },
  el: {
    locale: "el",
    currency: "EUR",
    headers:
      "Έναρξη αναφορών;Λήξη αναφορών;Ημέρα;Όνομα καμπάνιας;Όνομα συνόλου διαφημίσεων;Όνομα διαφήμισης;Προβολή καμπάνιας;Ρύθμιση απόδοσης;Αποτελέσματα;Δείκτης αποτελεσμάτων;Απήχηση;Εμφανίσεις;Συχνότητα;Κόστος ανά αποτελέσματα;Ποσό που δαπανήθηκε (EUR);Λήξη;Προϋπολογισμός συνόλου διαφημίσεων;Τύπος προϋπολογισμού συνόλου διαφημίσεων;Κλικ σε σύνδεσμο;Κλικ (όλα);Ηλικία;Φύλο;Περιοχή;Πλατφόρμα;Τοποθέτηση;Πλατφόρμα συσκευής",
    words: ["Όλα", "Διάρκεια ζωής", "Χρήση προϋπολογισμού καμπάνιας", "Σε εξέλιξη"],
  },
  ru: {
    locale: "ru",
    currency: "RUB",
    headers:
      "Дата начала отчетности;Дата окончания отчетности;День;Название кампании;Название группы объявлений;Название объявления;Статус показа кампании;Настройка атрибуции;Результаты;Индикатор результатов;Охват;Показы;Частота;Цена за результаты;Потраченная сумма (RUB);Дата окончания;Бюджет группы объявлений;Тип бюджета группы объявлений;Клики по ссылке;Клики (все);Возраст;Пол;Регион;Платформа;Место размещения;Платформа устройства",
    words: ["Все", "На весь срок действия", "Используется бюджет кампании", "Бессрочно"],
  },
  uk: {
    locale: "uk",
    currency: "UAH",
    headers:
      "Дата початку звітності;Дата завершення звітності;День;Назва кампанії;Назва групи оголошень;Назва оголошення;Показ кампанії;Налаштування атрибуції;Результати;Індикатор результатів;Охоплення;Покази;Частота;Ціна за результати;Витрачена сума (UAH);Завершення;Бюджет групи оголошень;Тип бюджету групи оголошень;Кліки посилання;Кліки (усі);Вік;Стать;Регіон;Платформа;Місце розміщення;Платформа пристрою",
    words: ["Усі", "На весь термін дії", "Використовується бюджет кампанії", "Безстроково"],
  },
  bg: {
    locale: "bg",
    currency: "BGN",
    headers:
      "Начало на отчитането;Край на отчитането;Ден;Име на кампанията;Име на рекламния набор;Име на рекламата;Показване на кампанията;Настройка за приписване;Резултати;Индикатор за резултати;Обхват;Импресии;Честота;Цена за резултати;Изхарчена сума (BGN);Край;Бюджет на рекламния набор;Тип на бюджета на рекламния набор;Кликвания върху линк;Кликвания (всички);Възраст;Пол;Регион;Платформа;Разположение;Платформа на устройството",
    words: ["Всички", "За целия период", "Използва се бюджетът на кампанията", "Текуща"],
  },
  hr: {
    locale: "hr",
    currency: "EUR",
    headers:
      "Početak izvještavanja;Završetak izvještavanja;Dan;Naziv kampanje;Naziv skupa oglasa;Naziv oglasa;Isporuka kampanje;Postavka atribucije;Rezultati;Pokazatelj rezultata;Doseg;Prikazi;Učestalost;Trošak po rezultatima;Potrošeni iznos (EUR);Završava;Proračun skupa oglasa;Vrsta proračuna skupa oglasa;Klikovi na poveznicu;Klikovi (svi);Dob;Spol;Regija;Platforma;Položaj;Platforma uređaja",
    words: ["Sve", "Cijelo trajanje", "Koristi se proračun kampanje", "U tijeku"],
  },
  he: {
    locale: "he",
    currency: "ILS",
    headers:
      "תחילת הדיווח;סיום הדיווח;יום;שם הקמפיין;שם ערכת המודעות;שם המודעה;הפצת הקמפיין;הגדרת ייחוס;תוצאות;מחוון תוצאה;טווח הגעה;חשיפות;תדירות;עלות לתוצאות;סכום שהוצא (ILS);סיום;תקציב ערכת המודעות;סוג תקציב ערכת המודעות;קליקים על קישור;קליקים (הכול);גיל;מגדר;אזור;פלטפורמה;מיקום;פלטפורמת מכשיר",
    words: ["הכול", "לכל משך הקמפיין", "שימוש בתקציב הקמפיין", "מתמשך"],
  },
  ar: {
    locale: "ar",
    currency: "EGP",
    headers:
      "بداية التقارير;نهاية التقارير;اليوم;اسم الحملة;اسم مجموعة الإعلانات;اسم الإعلان;عرض الحملة;إعداد الإسناد;النتائج;مؤشر النتائج;الوصول;مرات الظهور;معدل التكرار;التكلفة لكل نتيجة;المبلغ الذي تم إنفاقه (EGP);تاريخ الانتهاء;ميزانية مجموعة الإعلانات;نوع ميزانية مجموعة الإعلانات;نقرات الرابط;النقرات (الكل);العمر;النوع;المنطقة;المنصة;موضع الإعلان;منصة الجهاز",
    words: ["الكل", "مدى الحياة", "يتم استخدام ميزانية الحملة", "مستمر"],
  },
  hi: {
    locale: "hi",
    currency: "INR",
    headers:
      "रिपोर्टिंग की शुरुआत;रिपोर्टिंग का अंत;दिन;कैंपेन का नाम;ऐड सेट का नाम;ऐड का नाम;कैंपेन डिलीवरी;एट्रिब्यूशन सेटिंग;परिणाम;परिणाम संकेतक;पहुँच;इंप्रेशन;फ़्रीक्वेंसी;प्रति परिणाम लागत;खर्च की गई राशि (INR);समाप्त;ऐड सेट का बजट;ऐड सेट के बजट का प्रकार;लिंक क्लिक;क्लिक (सभी);आयु;लिंग;क्षेत्र;प्लेटफ़ॉर्म;प्लेसमेंट;डिवाइस प्लेटफ़ॉर्म",
    words: ["सभी", "लाइफ़टाइम", "कैंपेन के बजट का उपयोग हो रहा है", "जारी"],
  },
  th: {
    locale: "th",
    currency: "THB",
    headers:
      "เริ่มการรายงาน;สิ้นสุดการรายงาน;วัน;ชื่อแคมเปญ;ชื่อชุดโฆษณา;ชื่อโฆษณา;การแสดงแคมเปญ;การตั้งค่าการระบุแหล่งที่มา;ผลลัพธ์;ตัวระบุผลลัพธ์;การเข้าถึง;อิมเพรสชัน;ความถี่;ต้นทุนต่อผลลัพธ์;จำนวนเงินที่ใช้จ่ายไป (THB);สิ้นสุด;งบประมาณชุดโฆษณา;ประเภทงบประมาณชุดโฆษณา;การคลิกลิงก์;จำนวนคลิก (ทั้งหมด);อายุ;เพศ;ภูมิภาค;แพลตฟอร์ม;ตำแหน่งการจัดวาง;แพลตฟอร์มอุปกรณ์",
    words: ["ทั้งหมด", "ตลอดอายุการใช้งาน", "ใช้งบประมาณแคมเปญ", "ต่อเนื่อง"],
  },
  vi: {
    locale: "vi",
    currency: "VND",
    headers:
      "Lượt bắt đầu báo cáo;Lượt kết thúc báo cáo;Ngày;Tên chiến dịch;Tên nhóm quảng cáo;Tên quảng cáo;Phân phối chiến dịch;Cài đặt ghi nhận;Kết quả;Chỉ báo kết quả;Người tiếp cận;Lượt hiển thị;Tần suất;Chi phí trên mỗi kết quả;Số tiền đã chi tiêu (VND);Kết thúc;Ngân sách nhóm quảng cáo;Loại ngân sách nhóm quảng cáo;Lượt click vào liên kết;Lượt click (tất cả);Độ tuổi;Giới tính;Khu vực;Nền tảng;Vị trí quảng cáo;Nền tảng thiết bị",
    words: ["Tất cả", "Trọn đời", "Sử dụng ngân sách chiến dịch", "Liên tục"],
  },
  id: {
    locale: "id",
    currency: "IDR",
    headers:
      "Awal pelaporan;Akhir pelaporan;Tanggal;Nama kampanye;Nama set iklan;Nama iklan;Penayangan kampanye;Pengaturan atribusi;Hasil;Indikator Hasil;Jangkauan;Impresi;Frekuensi;Biaya per hasil;Jumlah yang dibelanjakan (IDR);Berakhir;Anggaran set iklan;Jenis anggaran set iklan;Klik tautan;Klik (semua);Usia;Jenis Kelamin;Wilayah;Platform;Penempatan;Platform perangkat",
    words: ["Semua", "Seumur hidup", "Menggunakan anggaran kampanye", "Berkelanjutan"],
  },
  ms: {
    locale: "ms",
    currency: "MYR",
    headers:
      "Pelaporan bermula;Pelaporan berakhir;Hari;Nama kempen;Nama set iklan;Nama iklan;Penghantaran kempen;Tetapan atribusi;Keputusan;Penunjuk keputusan;Capaian;Tera;Kekerapan;Kos setiap keputusan;Jumlah dibelanjakan (MYR);Berakhir;Belanjawan set iklan;Jenis belanjawan set iklan;Klik pautan;Klik (semua);Umur;Jantina;Wilayah;Platform;Penempatan;Platform peranti",
    words: ["Semua", "Sepanjang hayat", "Menggunakan belanjawan kempen", "Berterusan"],
  },
  "pt-PT": {
    locale: "pt",
    currency: "EUR",
    headers:
      "Início dos relatórios;Fim dos relatórios;Dia;Nome da campanha;Nome do conjunto de anúncios;Nome do anúncio;Apresentação da campanha;Definição de atribuição;Resultados;Indicador de resultados;Alcance;Impressões;Frequência;Custo por resultados;Montante gasto (EUR);Fim;Orçamento do conjunto de anúncios;Tipo de orçamento do conjunto de anúncios;Cliques na ligação;Cliques (todos);Idade;Género;Região;Plataforma;Posicionamento;Plataforma do dispositivo",
    words: ["Todos", "Vitalício", "A utilizar o orçamento da campanha", "Contínuo"],
  },
  "fr-CA": {
    locale: "fr",
    currency: "CAD",
    headers:
      "Début des rapports;Fin des rapports;Jour;Nom de la campagne;Nom de l’ensemble publicitaire;Nom de la publicité;Diffusion de la campagne;Paramètre d’attribution;Résultats;Indicateur de résultats;Portée;Impressions;Fréquence;Coût par résultats;Montant dépensé (CAD);Fin;Budget de l’ensemble publicitaire;Type de budget de l’ensemble publicitaire;Clics sur le lien;Clics (tous);Âge;Genre;Région;Plateforme;Placement;Plateforme de l’appareil",
    words: ["Tous", "Durée de vie", "Utilisation du budget de campagne", "En cours"],
  },
};

/** One language of Meta's exports: headers and words as its files show them. Written without a look at the reader's lists. */
export interface MetaLanguage {
  readonly locale: string;
  readonly currency: string;
  readonly headers: string;
  /** The word of a pivot's subtotal rows, of a budget for the whole run, of a budget that is set elsewhere, of an end that is not set. */
  readonly words: readonly [all: string, lifetime: string, elsewhere: string, ongoing: string];
}

/** Headers in this order, `;` between them: some have commas. */
export const META_KEYS = [
  "from", "to", "day", "campaign", "adset", "ad", "delivery", "attribution", "results", "indicator", "reach", "impressions", "frequency", "cpr",
  "spend", "ends", "budget", "budgetType", "linkClicks", "clicks", "age", "gender", "region", "platform", "placement", "device",
] as const; // prettier-ignore
export type MetaKey = (typeof META_KEYS)[number];

export const META_LANGUAGES: Readonly<Record<string, MetaLanguage>> = {
  en: {
    locale: "en",
    currency: "USD",
    headers:
      "Reporting starts;Reporting ends;Day;Campaign name;Ad set name;Ad name;Campaign delivery;Attribution setting;Results;Result indicator;Reach;Impressions;Frequency;Cost per results;Amount spent (USD);Ends;Ad set budget;Ad set budget type;Link clicks;Clicks (all);Age;Gender;Region;Platform;Placement;Device platform",
    words: ["All", "Lifetime", "Using campaign budget", "Ongoing"],
  },
  "en, old": {
    locale: "en",
    currency: "USD",
    headers:
      "Reporting Starts;Reporting Ends;Day;Campaign Name;Ad Set Name;Ad Name;Campaign Delivery;Attribution Setting;Results;Result Indicator;Reach;Impressions;Frequency;Cost per Results;Amount Spent (USD);Ends;Ad Set Budget;Ad Set Budget Type;Link Clicks;Clicks (All);Age;Gender;Region;Platform;Placement;Device Platform",
    words: ["All", "Lifetime", "Using campaign budget", "Ongoing"],
  },
  de: {
    locale: "de",
    currency: "EUR",
    headers:
      "Berichtsstart;Berichtsende;Tag;Name der Kampagne;Name der Anzeigengruppe;Name der Anzeige;Auslieferung der Kampagne;Attributionseinstellung;Ergebnisse;Indikator für Ergebnisse;Reichweite;Impressionen;Frequenz;Kosten pro Ergebnisse;Ausgegebener Betrag (EUR);Ende;Anzeigengruppenbudget;Art des Anzeigengruppenbudgets;Link-Klicks;Klicks (alle);Alter;Geschlecht;Region;Plattform;Platzierung;Geräteplattform",
    words: ["Alle", "Laufzeit", "Kampagnenbudget wird verwendet", "Fortlaufend"],
  },
  "de, another wording": {
    locale: "de",
    currency: "CHF",
    headers:
      "Berichtsstart;Berichtsende;Tag;Kampagnenname;Anzeigengruppenname;Anzeigenname;Auslieferung der Kampagne;Attributionseinstellung;Ergebnisse;Ergebnisindikator;Reichweite;Impressionen;Häufigkeit;Kosten pro Ergebnis;Ausgegebener Betrag (CHF);Ende;Anzeigengruppenbudget;Budgettyp der Anzeigengruppe;Linkklicks;Klicks (alle);Alter;Geschlecht;Region;Plattform;Platzierung;Geräteplattform",
    words: ["Alle", "Laufzeit", "Kampagnenbudget wird verwendet", "Fortlaufend"],
  },
  fr: {
    locale: "fr",
    currency: "EUR",
    headers:
      "Début des rapports;Fin des rapports;Jour;Nom de la campagne;Nom de l’ensemble de publicités;Nom de la publicité;Diffusion de la campagne;Paramètre d’attribution;Résultats;Indicateur de résultats;Couverture;Impressions;Répétition;Coût par résultats;Montant dépensé (EUR);Fin;Budget de l’ensemble de publicités;Type de budget de l’ensemble de publicités;Clics sur un lien;Clics (tous);Âge;Sexe;Région;Plateforme;Placement;Plateforme de l’appareil",
    words: ["Tous", "Durée de vie", "Utilise le budget de campagne", "En cours"],
  },
  es: {
    locale: "es",
    currency: "MXN",
    headers:
      "Inicio del informe;Fin del informe;Día;Nombre de la campaña;Nombre del conjunto de anuncios;Nombre del anuncio;Entrega de la campaña;Configuración de atribución;Resultados;Indicador de resultado;Alcance;Impresiones;Frecuencia;Costo por resultados;Importe gastado (MXN);Finalización;Presupuesto del conjunto de anuncios;Tipo de presupuesto del conjunto de anuncios;Clics en el enlace;Clics (todos);Edad;Sexo;Región;Plataforma;Ubicación;Plataforma del dispositivo",
    words: ["Todas", "Conjunto", "Con el presupuesto de la campaña", "En curso"],
  },
  pt: {
    locale: "pt",
    currency: "BRL",
    headers:
      "Início dos relatórios;Término dos relatórios;Dia;Nome da campanha;Nome do conjunto de anúncios;Nome do anúncio;Veiculação da campanha;Configuração de atribuição;Resultados;Indicador de resultados;Alcance;Impressões;Frequência;Custo por resultados;Valor usado (BRL);Término;Orçamento do conjunto de anúncios;Tipo de orçamento do conjunto de anúncios;Cliques no link;Cliques (todos);Idade;Gênero;Região;Plataforma;Posicionamento;Plataforma do dispositivo",
    words: ["Todos", "Vitalício", "Usando o orçamento da campanha", "Contínuo"],
  },
  ja: {
    locale: "ja",
    currency: "JPY",
    headers:
      "レポート開始日;レポート終了日;日;キャンペーン名;広告セット名;広告の名前;キャンペーンの配信;アトリビューション設定;結果;結果インジケーター;リーチ;インプレッション;フリークエンシー;結果の単価;消化金額 (JPY);終了日;広告セットの予算;広告セットの予算タイプ;リンクのクリック;クリック(すべて);年齢;性別;地域;プラットフォーム;配置;デバイスプラットフォーム",
    words: ["すべて", "通算", "キャンペーン予算を使用", "継続中"],
  },
  it: {
    locale: "it",
    currency: "EUR",
    headers:
      "Inizio dei report;Fine dei report;Giorno;Nome della campagna;Nome del gruppo di inserzioni;Nome dell'inserzione;Pubblicazione della campagna;Impostazione di attribuzione;Risultati;Indicatore di risultato;Copertura;Impression;Frequenza;Costo per risultati;Importo speso (EUR);Fine;Budget del gruppo di inserzioni;Tipo di budget del gruppo di inserzioni;Clic sul link;Clic (tutti);Età;Genere;Regione;Piattaforma;Posizionamento;Piattaforma del dispositivo",
    words: ["Tutti", "A vita", "Budget della campagna in uso", "In corso"],
  },
  nl: {
    locale: "nl",
    currency: "EUR",
    headers:
      "Start rapportage;Einde rapportage;Dag;Campagnenaam;Naam advertentieset;Advertentienaam;Weergavestatus;Toeschrijvingsinstelling;Resultaten;Resultaatindicator;Bereik;Weergaven;Frequentie;Kosten per resultaten;Besteed bedrag (EUR);Eindigt op;Budget van advertentieset;Budgettype van advertentieset;Klikken op links;Klikken (alle);Leeftijd;Geslacht;Regio;Platform;Plaatsing;Apparaatplatform",
    words: ["Alle", "Looptijd", "Campagnebudget gebruiken", "Doorlopend"],
  },
  pl: {
    locale: "pl",
    currency: "PLN",
    headers:
      "Początek raportowania;Koniec raportowania;Dzień;Nazwa kampanii;Nazwa zestawu reklam;Nazwa reklamy;Emisja kampanii;Ustawienie atrybucji;Wyniki;Wskaźnik wyników;Zasięg;Wyświetlenia;Częstotliwość;Koszt za wyniki;Wydana kwota (PLN);Koniec;Budżet zestawu reklam;Typ budżetu zestawu reklam;Kliknięcia linku;Kliknięcia (wszystkie);Wiek;Płeć;Region;Platforma;Umiejscowienie;Urządzenie",
    words: ["Wszystkie", "Na cały czas trwania", "Z budżetu kampanii", "W toku"],
  },
  "zh-CN": {
    locale: "zh",
    currency: "CNY",
    headers:
      "报告开始日期;报告结束日期;天;广告系列名称;广告组名称;广告名称;广告系列投放;归因设置;成效;成效指标;覆盖人数;展示次数;频次;单次成效费用;已花费金额 (CNY);结束日期;广告组预算;广告组预算类型;链接点击量;点击量（全部）;年龄;性别;地区;平台;版位;设备平台",
    words: ["全部", "总预算", "使用广告系列预算", "长期"],
  },
  "zh-TW": {
    locale: "zh",
    currency: "TWD",
    headers:
      "分析報告開始;分析報告結束;日期;行銷活動名稱;廣告組合名稱;廣告名稱;行銷活動投遞;歸因設定;成果;成果指標;觸及人數;曝光次數;頻率;每次成果成本;花費金額 (TWD);結束;廣告組合預算;廣告組合預算類型;連結點擊次數;點擊次數（全部）;年齡;性別;區域;平台;版位;裝置平台",
    words: ["全部", "總預算", "使用行銷活動預算", "持續"],
  },
  ko: {
    locale: "ko",
    currency: "KRW",
    headers:
      "보고 시작;보고 종료;일;캠페인 이름;광고 세트 이름;광고 이름;캠페인 게재;기여 설정;결과;결과 표시 도구;도달;노출;빈도;결과당 비용;지출 금액 (KRW);종료;광고 세트 예산;광고 세트 예산 유형;링크 클릭;클릭(전체);연령;성별;지역;플랫폼;노출 위치;기기 플랫폼",
    words: ["전체", "총 예산", "캠페인 예산 사용", "진행 중"],
  },
};

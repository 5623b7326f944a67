import type { NumberStyle } from "./fixture";

/** One language of Google Ads: its headers, words and ways of writing, as its downloads show them. Written without a look at the reader's lists. */
export interface GoogleLanguage {
  readonly locale: string;
  readonly style: NumberStyle;
  readonly titles: readonly [campaign: string, terms: string];
  /** The first fifteen days of September 2026. */
  readonly range: string;
  readonly totals: readonly [rows: string, account: string];
  readonly headers: string;
  readonly words: string;
}

const POINT: NumberStyle = { group: ",", decimal: ".", percent: "%" };
const COMMA: NumberStyle = { group: ".", decimal: ",", percent: "\u00a0%" };

/** Headers in the order of HEADER_KEYS, words in the order of WORD_KEYS. */
export const HEADER_KEYS = [
  "day", "campaignStatus", "campaign", "budget", "budgetType", "currency", "status", "campaignType", "bidStrategy", "clicks", "impr", "ctr", "cpc",
  "cost", "conv", "convRate", "cpa", "value", "adGroup", "keyword", "matchType", "term", "device", "age", "gender", "hour", "network", "week", "month",
] as const; // prettier-ignore
export type HeaderKey = (typeof HEADER_KEYS)[number];
export const WORD_KEYS = ["enabled", "paused", "daily", "eligible", "maximize", "phones", "computers", "male", "female", "search", "partners"] as const; // prettier-ignore
export type WordKey = (typeof WORD_KEYS)[number];

export const GOOGLE_LANGUAGES: Readonly<Record<string, GoogleLanguage>> = {
  "en-US": {
    locale: "en",
    style: POINT,
    titles: ["Campaign report", "Search terms report"],
    range: "September 1, 2026 - September 15, 2026",
    totals: ["Total: Campaigns", "Total: Account"],
    headers:
      "Day,Campaign status,Campaign,Budget,Budget type,Currency code,Status,Campaign type,Bid strategy type,Clicks,Impr.,CTR,Avg. CPC,Cost,Conversions,Conv. rate,Cost / conv.,Conv. value,Ad group,Keyword,Match type,Search term,Device,Age,Gender,Hour of the day,Network (with search partners),Week,Month",
    words:
      "Enabled,Paused,Daily,Eligible,Maximize conversions,Mobile phones,Computers,Male,Female,Google search,Search partners",
  },
  "en-GB": {
    locale: "en",
    style: POINT,
    titles: ["Campaign report", "Search terms report"],
    range: "1 September 2026 - 15 September 2026",
    totals: ["Total: Campaigns", "Total: Account"],
    headers:
      "Day,Campaign status,Campaign,Budget,Budget type,Currency code,Status,Campaign type,Bid strategy type,Clicks,Impr.,CTR,Avg. CPC,Cost,Conversions,Conv. rate,Cost / conv.,Conv. value,Ad group,Keyword,Match type,Search term,Device,Age,Gender,Hour of the day,Network (with search partners),Week,Month",
    words:
      "Enabled,Paused,Daily,Eligible,Maximise conversions,Mobile phones,Computers,Male,Female,Google search,Search partners",
  },
  de: {
    locale: "de",
    style: COMMA,
    titles: ["Kampagnenbericht", "Bericht zu Suchbegriffen"],
    range: "1. September 2026 - 15. September 2026",
    totals: ["Gesamt: Kampagnen", "Gesamt: Konto"],
    headers:
      "Tag,Kampagnenstatus,Kampagne,Budget,Budgettyp,Währungscode,Status,Kampagnentyp,Gebotsstrategietyp,Klicks,Impr.,CTR,Durchschn. CPC,Kosten,Conversions,Conv.-Rate,Kosten/Conv.,Conv.-Wert,Anzeigengruppe,Keyword,Keyword-Option,Suchbegriff,Gerät,Alter,Geschlecht,Tageszeit,Netzwerk (mit Suchnetzwerk-Partnern),Woche,Monat",
    words:
      "Aktiviert,Pausiert,Täglich,Freigegeben,Conversions maximieren,Smartphones,Computer,Männlich,Weiblich,Google Suche,Suchnetzwerk-Partner",
  },
  "de-CH": {
    locale: "de",
    style: { group: "’", decimal: ".", percent: "%" },
    titles: ["Kampagnenbericht", "Bericht zu Suchbegriffen"],
    range: "01.09.2026 - 15.09.2026",
    totals: ["Gesamt: Kampagnen", "Gesamt: Konto"],
    headers:
      "Tag,Kampagnenstatus,Kampagne,Budget,Budgettyp,Währungscode,Status,Kampagnentyp,Gebotsstrategietyp,Klicks,Impr.,CTR,Durchschn. CPC,Kosten,Conversions,Conv.-Rate,Kosten / Conv.,Conv.-Wert,Anzeigengruppe,Keyword,Keyword-Option,Suchbegriff,Gerät,Alter,Geschlecht,Stunde des Tages,Netzwerk (mit Suchnetzwerk-Partnern),Woche,Monat",
    words:
      "Aktiviert,Pausiert,Täglich,Freigegeben,Conversions maximieren,Smartphones,Computer,Männlich,Weiblich,Google Suche,Suchnetzwerk-Partner",
  },
  fr: {
    locale: "fr",
    style: { group: "\u202f", decimal: ",", percent: "\u202f%" },
    titles: ["Rapport sur les campagnes", "Rapport sur les termes de recherche"],
    range: "1 septembre 2026 - 15 septembre 2026",
    totals: ["Total : campagnes", "Total : compte"],
    headers:
      "Jour,État de la campagne,Campagne,Budget,Type de budget,Code de la devise,État,Type de campagne,Type de stratégie d'enchères,Clics,Impr.,CTR,CPC moy.,Coût,Conversions,Taux de conv.,Coût/conv.,Valeur de conv.,Groupe d'annonces,Mot clé,Type de correspondance,Terme de recherche,Appareil,Âge,Sexe,Heure de la journée,Réseau (avec les partenaires de recherche),Semaine,Mois",
    words:
      "Activé,En veille,Quotidien,Éligible,Maximiser les conversions,Téléphones mobiles,Ordinateurs,Homme,Femme,Recherche Google,Partenaires de recherche",
  },
  "fr-CA": {
    locale: "fr",
    style: { group: "\u00a0", decimal: ",", percent: " %" },
    titles: ["Rapport sur les campagnes", "Rapport sur les termes de recherche"],
    range: "1 sept. 2026 - 15 sept. 2026",
    totals: ["Total\u00a0: Campagnes", "Total\u00a0: Compte"],
    headers:
      "Jour,État de la campagne,Campagne,Budget,Type de budget,Code de devise,État,Type de campagne,Type de stratégie d’enchères,Clics,Impr.,CTR,CPC moy.,Coût,Conversions,Taux de conv.,Coût / conv.,Valeur de conv.,Groupe d’annonces,Mot clé,Type de correspondance,Terme de recherche,Appareil,Âge,Sexe,Heure de la journée,Réseau (avec les partenaires de recherche),Semaine,Mois",
    words:
      "Activé,En veille,Quotidien,Admissible,Maximiser les conversions,Téléphones mobiles,Ordinateurs,Homme,Femme,Recherche Google,Partenaires de recherche",
  },
  es: {
    locale: "es",
    style: { group: ".", decimal: ",", percent: "%" },
    titles: ["Informe de campaña", "Informe de términos de búsqueda"],
    range: "1 de septiembre de 2026 - 15 de septiembre de 2026",
    totals: ["Total: Campañas", "Total: Cuenta"],
    headers:
      "Día,Estado de la campaña,Campaña,Presupuesto,Tipo de presupuesto,Código de moneda,Estado,Tipo de campaña,Tipo de estrategia de puja,Clics,Impr.,CTR,CPC medio,Coste,Conversiones,Tasa de conv.,Coste/conv.,Valor de conv.,Grupo de anuncios,Palabra clave,Tipo de concordancia,Término de búsqueda,Dispositivo,Edad,Sexo,Hora del día,Red (con partners de búsqueda),Semana,Mes",
    words:
      "Habilitada,En pausa,Diario,Apta,Maximizar conversiones,Teléfonos móviles,Ordenadores,Hombre,Mujer,Búsqueda de Google,Partners de búsqueda",
  },
  "es-MX": {
    locale: "es",
    style: POINT,
    titles: ["Informe de campaña", "Informe de términos de búsqueda"],
    range: "1 de septiembre de 2026 - 15 de septiembre de 2026",
    totals: ["Total: Campañas", "Total: Cuenta"],
    headers:
      "Día,Estado de la campaña,Campaña,Presupuesto,Tipo de presupuesto,Código de moneda,Estado,Tipo de campaña,Tipo de estrategia de ofertas,Clics,Impr.,CTR,CPC prom.,Costo,Conversiones,Porcentaje de conv.,Costo/conv.,Valor de conv.,Grupo de anuncios,Palabra clave,Tipo de concordancia,Término de búsqueda,Dispositivo,Edad,Sexo,Hora del día,Red (con socios de búsqueda),Semana,Mes",
    words:
      "Habilitada,Pausada,Diario,Apta,Maximizar conversiones,Teléfonos celulares,Computadoras,Hombre,Mujer,Búsqueda de Google,Socios de búsqueda",
  },
  "pt-BR": {
    locale: "pt",
    style: { group: ".", decimal: ",", percent: "%" },
    titles: ["Relatório de campanha", "Relatório de termos de pesquisa"],
    range: "1 de setembro de 2026 - 15 de setembro de 2026",
    totals: ["Total: Campanhas", "Total: Conta"],
    headers:
      "Dia,Status da campanha,Campanha,Orçamento,Tipo de orçamento,Código da moeda,Status,Tipo de campanha,Tipo de estratégia de lances,Cliques,Impr.,CTR,CPC méd.,Custo,Conversões,Taxa de conv.,Custo / conv.,Valor da conv.,Grupo de anúncios,Palavra-chave,Tipo de corresp.,Termo de pesquisa,Dispositivo,Idade,Gênero,Hora do dia,Rede (com parceiros de pesquisa),Semana,Mês",
    words:
      "Ativada,Pausada,Diário,Qualificada,Maximizar conversões,Smartphones,Computadores,Masculino,Feminino,Pesquisa Google,Parceiros de pesquisa",
  },
  ja: {
    locale: "ja",
    style: POINT,
    titles: ["キャンペーン レポート", "検索語句レポート"],
    range: "2026年9月1日 - 2026年9月15日",
    totals: ["合計: キャンペーン", "合計: アカウント"],
    headers:
      "日,キャンペーンの状態,キャンペーン,予算,予算タイプ,通貨コード,ステータス,キャンペーン タイプ,入札戦略タイプ,クリック数,表示回数,クリック率,平均クリック単価,費用,コンバージョン,コンバージョン率,コンバージョン単価,コンバージョン値,広告グループ,キーワード,マッチタイプ,検索語句,デバイス,年齢,性別,時間帯,ネットワーク（検索パートナーを含む）,週,月",
    words:
      "有効,一時停止,1 日あたり,有効,コンバージョン数の最大化,スマートフォン,パソコン,男性,女性,Google 検索,検索パートナー",
  },
  it: {
    locale: "it",
    style: { group: ".", decimal: ",", percent: "%" },
    titles: ["Report Campagne", "Report sui termini di ricerca"],
    range: "1 settembre 2026 - 15 settembre 2026",
    totals: ["Totale: campagne", "Totale: account"],
    headers:
      "Giorno,Stato della campagna,Campagna,Budget,Tipo di budget,Codice valuta,Stato,Tipo di campagna,Tipo di strategia di offerta,Clic,Impr.,CTR,CPC medio,Costo,Conversioni,Tasso di conv.,Costo/conv.,Valore conv.,Gruppo di annunci,Parola chiave,Tipo di corrispondenza,Termine di ricerca,Dispositivo,Età,Genere,Ora del giorno,Rete (con partner di ricerca),Settimana,Mese",
    words:
      "Attiva,In pausa,Giornaliero,Idonea,Massimizza le conversioni,Telefoni cellulari,Computer,Uomo,Donna,Ricerca Google,Partner di ricerca",
  },
  nl: {
    locale: "nl",
    style: { group: ".", decimal: ",", percent: "%" },
    titles: ["Campagnerapport", "Rapport met zoektermen"],
    range: "1 september 2026 - 15 september 2026",
    totals: ["Totaal: campagnes", "Totaal: account"],
    headers:
      "Dag,Campagnestatus,Campagne,Budget,Budgettype,Valutacode,Status,Campagnetype,Type biedstrategie,Klikken,Vert.,CTR,Gem. CPC,Kosten,Conversies,Conv.perc.,Kosten/conv.,Conv.waarde,Advertentiegroep,Zoekwoord,Zoektype,Zoekterm,Apparaat,Leeftijd,Geslacht,Uur van de dag,Netwerk (met zoekpartners),Week,Maand",
    words:
      "Ingeschakeld,Onderbroken,Dagelijks,Komt in aanmerking,Conversies maximaliseren,Mobiele telefoons,Computers,Man,Vrouw,Google Zoeken,Zoekpartners",
  },
  pl: {
    locale: "pl",
    style: { group: "\u00a0", decimal: ",", percent: "%" },
    titles: ["Raport kampanii", "Raport dotyczący wyszukiwanych haseł"],
    range: "1 września 2026 - 15 września 2026",
    totals: ["Łącznie: kampanie", "Łącznie: konto"],
    headers:
      "Dzień,Stan kampanii,Kampania,Budżet,Typ budżetu,Kod waluty,Stan,Typ kampanii,Typ strategii ustalania stawek,Kliknięcia,Wyśw.,CTR,Śr. CPC,Koszt,Konwersje,Współczynnik konwersji,Koszt/konw.,Wartość konw.,Grupa reklam,Słowo kluczowe,Typ dopasowania,Wyszukiwane hasło,Urządzenie,Wiek,Płeć,Godzina,Sieć (z partnerami w sieci wyszukiwania),Tydzień,Miesiąc",
    words:
      "Włączona,Wstrzymana,Dzienny,Możliwe,Maksymalizacja liczby konwersji,Telefony komórkowe,Komputery,Mężczyzna,Kobieta,Wyszukiwarka Google,Partnerzy w sieci wyszukiwania",
  },
};

import type { FileReport } from "@/lib/domain/file-report";

import { PLAIN, delimited, encoded } from "./fixture";
import type { Fixture, Writing } from "./fixture";

type Row = readonly string[];

interface Case {
  readonly about: string;
  readonly name?: string;
  readonly above?: readonly Row[];
  /** The columns with their meanings: `Cost=cost`; without one the column is kept as it is. */
  readonly columns: string;
  readonly rows: readonly Row[];
  readonly writing?: Writing;
  readonly report: Partial<FileReport>;
  readonly skipped?: readonly string[];
  readonly warnings?: readonly string[];
  readonly first?: NonNullable<Fixture["first"]>;
}

function fixture(given: Case): Fixture {
  const writing = given.writing ?? PLAIN;
  const columns = given.columns.split(";").map((column) => column.split("=") as [string, string?]);
  const rows = [...(given.above ?? []), columns.map(([name]) => name), ...given.rows];
  return {
    about: `near: ${given.about}`,
    name: given.name ?? "report.csv",
    bytes: encoded(delimited(rows, writing), writing.encoding),
    report: {
      platform: "google-ads",
      report: "campaign",
      level: "campaign",
      encoding: writing.encoding,
      delimiter: writing.delimiter,
      locale: "en",
      currency: "EUR",
      from: "2026-09-01",
      to: "2026-09-30",
      rows: 2,
      totals: {},
      statedTotals: null,
      ...given.report,
      columns: Object.fromEntries(columns.map(([name, meaning]) => [name, meaning ?? null])),
    },
    ...(given.skipped ? { skipped: given.skipped } : {}),
    ...(given.warnings ? { warnings: given.warnings } : {}),
    ...(given.first ? { first: given.first } : {}),
  };
}

const TITLE = [["Campaign report"], ["September 1, 2026 - September 30, 2026"]];
const META = "Reporting starts=from;Reporting ends=to;Campaign name=campaign";
const MONTH = ["2026-09-01", "2026-09-30"];
const PURCHASE = "actions:offsite_conversion.fb_pixel_purchase";

/** Columns whose names begin or end like others', splits that nothing here knows, and totals where rows could be taken for them. */
export function nearWords(): Fixture[] {
  const cases: Case[] = [
    {
      about: "costs per this and that before the cost, all conversions before the conversions",
      above: TITLE,
      columns:
        "Campaign=campaign;Cost / conv.=costPerConversion;Avg. cost;Cost=cost;All conv.;Cost / all conv.;View-through conv.;Conversions=conversions;All conv. value;Conv. value=conversionValue;Value / conv.;Invalid clicks;Clicks=clicks;Views;Impr.=impressions;Currency code=currency",
      rows: [
        ["A", "10.00", "0.50", "100.00", "22.00", "4.55", "7", "10.00", "900.00", "500.00", "50.00", "3", "200", "9", "4,000", "EUR"],
        ["B", "0.00", "0.50", "50.00", "2.00", "25.00", "1", "0.00", "10.00", "0.00", "0.00", "1", "100", "9", "1,000", "EUR"],
        ["Total: Campaigns", "15.00", "0.50", "150.00", "24.00", "6.25", "8", "10.00", "910.00", "500.00", "50.00", "4", "300", "18", "5,000", "EUR"],
      ],
      report: {
        totals: { impressions: 5000, clicks: 300, cost: 150, conversions: 10, conversionValue: 500 },
        statedTotals: { impressions: 5000, clicks: 300, cost: 150, conversions: 10, conversionValue: 500 },
      },
    },
    {
      about: "German, the same",
      above: [["Kampagnenbericht"], ["1. September 2026 - 30. September 2026"]],
      columns:
        "Kampagne=campaign;Kosten/Conv.=costPerConversion;Durchschn. Kosten;Alle Conv.;Kosten/alle Conv.;View-through-Conv.;Kosten=cost;Conversions=conversions;Wert aller Conv.;Conv.-Wert=conversionValue;Ungültige Klicks;Klicks=clicks;Impr.=impressions;Währungscode=currency",
      rows: [
        ["A", "10,00", "0,50", "22,00", "4,55", "7", "1100,00", "110,00", "900,00", "5.500,00", "3", "2.200", "14.000", "EUR"],
        ["B", " --", "0,50", "2,00", "25,00", "1", "50,00", "0,00", "10,00", "0,00", "1", "100", "1.000", "EUR"],
        ["Gesamt: Kampagnen", "10,45", "0,50", "24,00", "6,25", "8", "1150,00", "110,00", "910,00", "5.500,00", "4", "2.300", "15.000", "EUR"],
      ],
      report: {
        locale: "de",
        totals: { impressions: 15000, clicks: 2300, cost: 1150, conversions: 110, conversionValue: 5500 },
        statedTotals: { impressions: 15000, clicks: 2300, cost: 1150, conversions: 110, conversionValue: 5500 },
      },
    },
    {
      about: "days of the week, each with its own total and no total of all",
      above: TITLE,
      columns: "Day of the week;Campaign=campaign;Currency code=currency;Impr.=impressions;Clicks=clicks;Cost=cost",
      rows: [
        ["Monday", "A", "EUR", "100", "5", "2.00"],
        ["Tuesday", "A", "EUR", "200", "6", "3.00"],
        ["Monday", "Total: Campaigns", "EUR", "100", "5", "2.00"],
        ["Tuesday", "Total: Campaigns", "EUR", "200", "6", "3.00"],
      ],
      report: { totals: { impressions: 300, clicks: 11, cost: 5 } },
    },
    {
      about: "totals of channels by day behind those of campaigns, and a campaign that is called like one",
      above: TITLE,
      columns: "Day=date;Campaign=campaign;Currency code=currency;Impr.=impressions;Clicks=clicks;Cost=cost",
      rows: [
        ["2026-09-01", "Total: Brand", "EUR", "100", "5", "2.00"],
        ["2026-09-02", "A", "EUR", "200", "6", "3.00"],
        ["2026-09-01", "Total: Campaigns", "EUR", "100", "5", "2.00"],
        ["2026-09-02", "Total: Campaigns", "EUR", "200", "6", "3.00"],
        ["2026-09-01", "Total: Search", "EUR", "100", "5", "2.00"],
        ["2026-09-02", "Total: Search", "EUR", "200", "6", "3.00"],
        [" --", "Total: Account", "EUR", "300", "11", "5.00"],
      ],
      report: {
        to: "2026-09-02",
        totals: { impressions: 300, clicks: 11, cost: 5 },
        statedTotals: { impressions: 300, clicks: 11, cost: 5 },
      },
      first: { campaign: "Total: Brand" },
    },
    {
      about: "totals by day in a language without a word here",
      above: [["Ripoti"], ["2026-09-01 - 2026-09-30"]],
      columns: "Day=date;Campaign=campaign;Currency code=currency;Impr.=impressions;Clicks=clicks;Cost=cost",
      rows: [
        ["2026-09-01", "A", "EUR", "100", "5", "2.00"],
        ["2026-09-02", "A", "EUR", "200", "6", "3.00"],
        ["2026-09-01", "Jumla: kampeni", "EUR", "100", "5", "2.00"],
        ["2026-09-02", "Jumla: kampeni", "EUR", "200", "6", "3.00"],
        [" --", "Jumla: akaunti", "EUR", "300", "11", "5.00"],
      ],
      report: {
        to: "2026-09-02",
        totals: { impressions: 300, clicks: 11, cost: 5 },
        statedTotals: { impressions: 300, clicks: 11, cost: 5 },
      },
    },
    {
      about: "conversion actions, whose rows have no cost of their own",
      above: TITLE,
      columns: "Campaign=campaign;Conversion action;Currency code=currency;Impr.=impressions;Cost=cost;Conversions=conversions",
      rows: [
        ["A", "Purchase", "EUR", " --", " --", "3.00"],
        ["A", "Lead form", "EUR", "0", "0.00", "5.50"],
        ["A", " --", "EUR", "1,000", "25.00", "0.00"],
        ["Total: Campaigns", " --", "EUR", "1,000", "25.00", "8.50"],
      ],
      report: {
        rows: 3,
        totals: { impressions: 1000, cost: 25, conversions: 8.5 },
        statedTotals: { impressions: 1000, cost: 25, conversions: 8.5 },
      },
    },
    {
      about: "types of click, which share their impressions: the file's own total tells",
      above: TITLE,
      columns: "Campaign=campaign;Click type;Currency code=currency;Impr.=impressions;Clicks=clicks;Cost=cost",
      rows: [
        ["A", "Headline", "EUR", "1,000", "50", "25.00"],
        ["A", "Sitelink", "EUR", "800", "10", "5.00"],
        ["Total: Campaigns", " --", "EUR", "1,000", "60", "30.00"],
      ],
      report: {
        totals: { impressions: 1800, clicks: 60, cost: 30 },
        statedTotals: { impressions: 1000, clicks: 60, cost: 30 },
      },
      warnings: ["own total of impressions is 1000"],
    },
    {
      about: "Meta, clicks of five kinds, results now and before, purchases here and there",
      columns: `${META};Results=results;Result indicator=resultType;Cost per results=costPerResult;Reach=reach;Impressions=impressions;Unique link clicks;Link clicks=linkClicks;Outbound clicks;Clicks (all)=clicks;Unique clicks (all);CTR (all)=ctr;CTR (link click-through rate);Amount spent (USD)=cost;Results (initial);Results (initial) indicator;Adds to cart;Cost per purchase (USD);Purchases=conversions;Website purchases;Purchases conversion value=conversionValue`,
      rows: [
        [...MONTH, "A", "10", PURCHASE, "5", "900", "1000", "18", "20", "15", "30", "25", "3", "2", "50", "9", PURCHASE, "44", "5", "10", "8", "250"],
        [...MONTH, "B", "100", "reach", "0.1", "100", "150", "1", "2", "1", "3", "2", "2", "1.33", "10", "", "", "", "", "", "", ""],
      ],
      report: {
        platform: "meta-ads",
        report: "ads-manager",
        currency: "USD",
        totals: { impressions: 1150, clicks: 33, linkClicks: 22, cost: 60, conversions: 10, conversionValue: 250 },
      },
      warnings: ["different things"],
    },
    {
      about: "Meta, the summary row as the ad manager names it",
      columns: `${META};Impressions=impressions;Amount spent (EUR)=cost`,
      rows: [
        [...MONTH, "A", "100", "1.5"],
        [...MONTH, "B", "200", "2.5"],
        [...MONTH, "Results from 2 campaigns", "300", "4"],
      ],
      report: {
        platform: "meta-ads",
        report: "ads-manager",
        totals: { impressions: 300, cost: 4 },
        statedTotals: { impressions: 300, cost: 4 },
      },
    },
    {
      about: "Meta, subtotals in a language without a word here",
      columns: `${META};Age=age;Gender=gender;Impressions=impressions;Amount spent (EUR)=cost`,
      rows: [
        [...MONTH, "A", "Zonke", "Zonke", "600", "12.35"],
        [...MONTH, "A", "Zonke", "male", "250", "5.35"],
        [...MONTH, "A", "Zonke", "female", "350", "7"],
        [...MONTH, "A", "18-24", "Zonke", "100", "3.35"],
        [...MONTH, "A", "18-24", "male", "50", "1.35"],
        [...MONTH, "A", "18-24", "female", "50", "2"],
        [...MONTH, "A", "25-34", "Zonke", "500", "9"],
        [...MONTH, "A", "25-34", "male", "200", "4"],
        [...MONTH, "A", "25-34", "female", "300", "5"],
      ],
      report: { platform: "meta-ads", report: "ads-manager", rows: 4, totals: { impressions: 600, cost: 12.35 } },
      warnings: ["5 subtotal rows"],
    },
    {
      about: "Meta, three places of which one is as large as the others: no subtotal",
      columns: `${META};Region=location;Impressions=impressions;Amount spent (EUR)=cost`,
      rows: [
        [...MONTH, "A", "Genoa", "100", "1.5"],
        [...MONTH, "A", "Rome", "300", "4"],
        [...MONTH, "A", "Milan", "200", "2.5"],
      ],
      report: { platform: "meta-ads", report: "ads-manager", rows: 3, totals: { impressions: 600, cost: 8 } },
    },
    {
      about: "Meta, an id called as Google calls it",
      columns:
        "Nome da campanha=campaign;ID da campanha=campaignId;Valor gasto (USD)=cost;Impressões=impressions;Início dos relatórios=from;Encerramento dos relatórios=to",
      rows: [
        ["Botas", "120252469693900652", "10.76", "5233", ...MONTH],
        ["Meias", "120252469693900653", "0", "767", ...MONTH],
      ],
      report: {
        platform: "meta-ads",
        report: "ads-manager",
        locale: "pt",
        currency: "USD",
        totals: { impressions: 6000, cost: 10.76 },
      },
      first: { campaignId: "120252469693900652" },
    },
    {
      about: "Japanese, the period in the title",
      above: [["キーワード レポート (2026-09-01 - 2026-09-30)"]],
      columns: "キーワード=keyword;キャンペーン=campaign;広告グループ=adset;表示回数=impressions;クリック数=clicks;費用=cost",
      rows: [
        ["靴", "秋", "靴", "1,200", "48", "7,200"],
        ["傘", "秋", "傘", "800", "22", "3,300"],
        ["合計: アカウント", "", "", "2,000", "70", "10,500"],
      ],
      report: {
        report: "search-keyword",
        level: "adset",
        locale: "ja",
        currency: null,
        totals: { impressions: 2000, clicks: 70, cost: 10500 },
        statedTotals: { impressions: 2000, clicks: 70, cost: 10500 },
      },
    },
    {
      about: "Meta, Italian figures in a comma file without any decimals",
      columns:
        "Nome della campagna=campaign;Importo speso (EUR)=cost;Impression=impressions;Clic sul link=linkClicks;Inizio dei report=from;Fine dei report=to",
      rows: [
        ["A", "200", "10.000", "100", ...MONTH],
        ["B", "100", "20.000", "100", ...MONTH],
      ],
      report: {
        platform: "meta-ads",
        report: "ads-manager",
        locale: "it",
        totals: { impressions: 30000, linkClicks: 200, cost: 300 },
      },
    },
    {
      about: "Meta, Hungarian saved by a spreadsheet, whose headers have no letter that tells its encoding",
      columns:
        "Kampány neve=campaign;Elérés=reach;Megjelenések=impressions;Jelentés kezdete=from;Jelentés vége=to;Elköltött összeg (HUF)=cost",
      rows: [
        ["Őszi cipők", "123", "456", ...MONTH, "789"],
        ["Űrhajó", "123", "100", ...MONTH, "11"],
      ],
      writing: { ...PLAIN, encoding: "windows-1250", eol: "\r\n" },
      report: {
        platform: "meta-ads",
        report: "ads-manager",
        locale: "hu",
        currency: "HUF",
        totals: { impressions: 556, cost: 800 },
      },
      first: { campaign: "Őszi cipők" },
    },
    {
      about: "Turkish ads, the status of each beside that of nothing else, the currency in small letters and in a header",
      above: [["Reklam raporu"], ["1 Eylül 2026 - 30 Eylül 2026"]],
      columns:
        "Reklam durumu=status;Nihai URL=finalUrl;Başlık 1=headline1;Açıklama 1=description1;Kampanya=campaign;Reklam grubu=adset;Reklam türü=adType;Göstr.=impressions;Tıklamalar=clicks;Para birimi kodu=currency;Maliyet (₺)=cost",
      rows: [
        ["Etkin", "https://example.com/", "Sıcak bot", "Kuru", "K", "G", "Duyarlı", "1.234", "100", "try", "1.234,50"],
        ["Duraklatıldı", "https://example.com/", "Bot", "Kuru", "K", "G", "Duyarlı", "1.000", "10", "try", "10,00"],
        ["Toplam: Kaldırılan reklamlar hariç tümü", " --", " --", " --", " --", " --", " --", "2.234", "110", "try", "1.244,50"],
      ],
      report: {
        report: "ad",
        level: "ad",
        locale: "tr",
        currency: "TRY",
        totals: { impressions: 2234, clicks: 110, cost: 1244.5 },
        statedTotals: { impressions: 2234, clicks: 110, cost: 1244.5 },
      },
      first: { ad: "Sıcak bot", attributes: { status: "enabled" } },
    },
    {
      about: "a Portuguese card of campaigns, whose names are called as Meta calls them",
      name: "Campanhas(2026.09.01-2026.09.30).csv",
      columns: "Nome da campanha=campaign;Nome do grupo de campanhas;Status da campanha=status;Custo=cost;Cliques=clicks;CTR=ctr",
      rows: [
        ["Botas", "", "Ativado", "R$ 1.236,86", "58", "6,68%"],
        ["Meias", "", "Pausado", "R$ 39,85", "9", "9,00%"],
      ],
      report: { report: "overview-card", locale: "pt", currency: "BRL", totals: { clicks: 67, cost: 1276.71 } },
      first: { campaign: "Botas", attributes: { status: "enabled" } },
    },
    {
      about: "a Portuguese card of what changed, beside what it was before",
      name: "Maiores_alterações(2026.09.01-2026.09.30_em_comparação_com_2026.08.01-2026.08.31).csv",
      columns: "Nome da campanha=campaign;Custo=cost;Custo (Comparação);Cliques=clicks;Cliques (Comparação)",
      rows: [
        ["Botas", "R$ 236,86", "R$ 1,00", "58", "3"],
        ["Meias", "R$ 39,85", "R$ 0,00", "9", "0"],
      ],
      report: { report: "overview-card", locale: "pt", currency: "BRL", totals: { clicks: 67, cost: 276.71 } },
    },
    {
      about: "a Portuguese card of keywords, where each status is that of something above",
      name: "Palavras-chave_de_pesquisa(2026.09.01-2026.09.30).csv",
      columns:
        "Palavra-chave da rede de pesquisa=keyword;Tipo de corresp.=matchType;Status do critério;Status da campanha;Status do grupo de anúncios;Custo=cost;Impressões=impressions",
      rows: [
        ["botas", "Corresp. de frase", "Pausado", "Ativado", "Ativado", "R$ 84,13", "329"],
        ["meias", "Corresp. exata", "Ativado", "Ativado", "Ativado", "R$ 59,74", "209"],
      ],
      report: {
        report: "overview-card",
        level: null,
        locale: "pt",
        currency: "BRL",
        totals: { impressions: 538, cost: 143.87 },
      },
      first: { breakdowns: { keyword: "botas" } },
    },
    {
      about: "a Portuguese card of ages, with the oldest as +65 and a share of those that are known",
      name: "Informações_demográficas(Sexo_Idade_2026.09.01-2026.09.30).csv",
      columns: "Sexo=gender;Faixa de idade=age;Impressões=impressions;Porcentagem do total conhecido",
      rows: [
        ["Feminino", "+65", "51", "6,48%"],
        ["Masculino", "18 a 24", "14", "1,78%"],
      ],
      report: { report: "overview-card", level: null, locale: "pt", currency: null, totals: { impressions: 65 } },
      first: { breakdowns: { age: "65+", gender: "female" } },
    },
    {
      about: "an Arabic card with its own digits and marks of direction",
      name: "سلسلة_زمنية(2026.09.01-2026.09.30).csv",
      columns: "التاريخ=date;النقرات=clicks;مرات الظهور=impressions;التكلفة=cost",
      rows: [
        ["الثلاثاء، ١ سبتمبر ٢٠٢٦", "٢٦", "١٬٠٧٥", "\u200f١٬٠٥٠٫٠٠ ج.م.\u200f"],
        ["الأربعاء، ٢ سبتمبر ٢٠٢٦", "٢٠", "١٬٠٠٠", "\u200f٢٠٫٠٠ ج.م.\u200f"],
      ],
      report: {
        report: "overview-card",
        level: null,
        locale: "ar",
        currency: "EGP",
        to: "2026-09-02",
        totals: { impressions: 2075, clicks: 46, cost: 1070 },
      },
    },
    {
      about: "a Danish card with crowns behind the amounts",
      name: "Tidsserie(2026.09.01-2026.09.30).csv",
      columns: "Dato=date;Klik=clicks;Eksponeringer=impressions;Gns. CPC=averageCpc;Pris=cost",
      rows: [
        ["tirs. 1. sep. 2026", "26", "1.075", "1,92 kr.", "1.050,00 kr."],
        ["ons. 2. sep. 2026", "20", "1.000", "1,00 kr.", "20,00 kr."],
      ],
      report: {
        report: "overview-card",
        level: null,
        locale: "da",
        currency: null,
        to: "2026-09-02",
        totals: { impressions: 2075, clicks: 46, cost: 1070 },
      },
    },
  ]; // prettier-ignore
  return cases.map(fixture);
}

import type { SimulatedReport } from "../reports";
import type { SimulatedBusiness } from "../simulate";
import { delimited, utf8 } from "./delimited";
import type { ExportFile } from "./export-file";
import type { ExportLocale } from "./google-locale";
import { metaTable } from "./meta-columns";
import { metaWorkbook } from "./meta-workbook";

const LEVEL_WORDS = { campaign: "Campaigns", adset: "Ad-sets", ad: "Ads" } as const;
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** `Nov-22-2024`, as in Meta's file names. */
function dateWords(iso: string): string {
  const [year, month, day] = iso.split("-").map(Number) as [number, number, number];
  return `${MONTHS[month - 1]!}-${day}-${year}`;
}

function describe(report: SimulatedReport): string {
  const by = report.breakdowns.length === 0 ? "" : ` and ${report.breakdowns.join(" x ")}`;
  return `Meta ${LEVEL_WORDS[report.level].toLowerCase().replace("-", " ")} by ${report.period}${by}`;
}

/** Table exports of the Meta side as UTF-8 CSV; campaigns by day also as XLSX. */
export async function metaExports(business: SimulatedBusiness, locale: ExportLocale): Promise<ExportFile[]> {
  const account = business.meta;
  const files: ExportFile[] = [];
  for (const report of business.reports.filter((one) => one.platform === "meta-ads")) {
    const table = metaTable(report, account, locale);
    const by = report.breakdowns.length === 0 ? "" : `-by-${report.breakdowns.join("-")}`;
    const owner = account.name.replaceAll(" ", "-");
    const stem = `${owner}-${LEVEL_WORDS[report.level]}${by}-${dateWords(business.from)}-${dateWords(business.to)}`;
    const text = (cell: string | number | null): string => (cell === null ? "" : String(cell));
    files.push({
      name: `${stem}.csv`,
      platform: "meta-ads",
      description: `${describe(report)}, UTF-8 CSV`,
      bytes: utf8(delimited([table.header, ...table.rows.map((row) => row.map(text))], ",")),
    });
    if (report.level === "campaign" && report.breakdowns.length === 0) {
      files.push({
        name: `${stem}.xlsx`,
        platform: "meta-ads",
        description: `${describe(report)}, XLSX`,
        bytes: await metaWorkbook(table, `${account.name} - Campaigns`, `${business.from} - ${business.to}`),
      });
    }
  }
  return files;
}

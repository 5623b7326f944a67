import type { ExportFile } from "./exports/export-file";
import type { ExportLocale } from "./exports/google-locale";
import { googleExports } from "./exports/google-reports";
import { metaExports } from "./exports/meta-reports";
import { plainExports } from "./exports/plain-json";
import type { SimulatedBusiness } from "./simulate";

export type { ExportFile, ExportLocale };

/** Everything that was counted, as files of the platforms' own formats in one interface language, plus the project's plain JSON. */
export async function exportFiles(business: SimulatedBusiness, locale: ExportLocale = "en-US"): Promise<ExportFile[]> {
  return [...googleExports(business, locale), ...(await metaExports(business, locale)), ...plainExports(business)];
}

import type { Page } from "puppeteer-core";
import type { PlatformId } from "@/lib/domain/platform";
import { googleDriver } from "./drive-google";
import { metaDriver } from "./drive-meta";

/** The ids of an ad with what it stands in. */
export interface AdPath {
  readonly campaign: string;
  readonly adset: string;
  readonly ad: string;
}

/** Parts of a settings form that have to be brought on screen before their fields are there. */
export type SettingsPart = "name" | "networks" | "budget" | "bid" | "dates" | "destination";

/**
 * What a person does on an ad manager's page, by trusted mouse and keys. Each step returns once the page shows what was asked
 * for, and throws an Error in one sentence where it does not come.
 */
export interface PageDriver {
  /** The table of all campaigns, from wherever one is. */
  openTable(page: Page): Promise<void>;
  /** The settings form of a campaign (Google: the drawer behind the row's gear; Meta: the editor behind Edit). */
  openSettings(page: Page, campaignId: string): Promise<void>;
  /** The settings form of an ad set or ad group. */
  openAdsetSettings(page: Page, ids: Pick<AdPath, "campaign" | "adset">): Promise<void>;
  /** Brings the part with this field on screen: expands Google's panel, scrolls Meta's section into view. */
  showPart(page: Page, part: SettingsPart): Promise<void>;
  openAdEditor(page: Page, ids: AdPath): Promise<void>;
  /** Leaves a form for the table behind it. */
  closeForm(page: Page): Promise<void>;
  /** Presses the platform's own Save or Publish, and waits until the page says that it is done. */
  save(page: Page): Promise<void>;
}

const DRIVERS: Readonly<Record<PlatformId, PageDriver>> = { "google-ads": googleDriver, "meta-ads": metaDriver };

export function driverOf(platform: PlatformId): PageDriver {
  return DRIVERS[platform];
}

import type { Page } from "puppeteer-core";
import { FORM_WORDS } from "@/tests/replicas/google-ads/app/words";
import type { PlatformId } from "@/lib/domain/platform";

const META_TEXTS: Readonly<Record<string, string>> = {
  primaryTexts: "message_field",
  headlines: "headline_field",
  descriptions: "link_description_field",
};

/** What the page shows in one of its fields: `budget`, `headlines.1`. Throws where the field is not shown. `language`: the page's. */
export async function fieldText(page: Page, platform: PlatformId, field: string, language = "en"): Promise<string> {
  const [slot = "", index = "0"] = field.split(".");
  const at = Number(index);
  return await page.evaluate(
    (isGoogle, name, position, budgetLabel, labels, surface) => {
      let fields: Element[] = [];
      if (isGoogle && name === "budget")
        fields = [
          ...document.querySelectorAll(`slidealog .panel.open[aria-label="${budgetLabel}"] input:not([type="radio"])`),
        ];
      else if (isGoogle)
        fields = [...document.querySelectorAll("rsa-editor input, rsa-editor textarea")].filter(
          (one) => one.getAttribute("aria-label") === (labels as Record<string, string>)[name],
        );
      else if (name === "budget") fields = [...document.querySelectorAll("#campaignGroupBudgetSection input._58al")];
      else
        fields = [
          ...document.querySelectorAll(
            `[data-surface$="/${surface}"] textarea, [data-surface$="/${surface}"] input, [data-surface$="/${surface}"] [contenteditable="true"]`,
          ),
        ];
      const element = fields[position];
      if (element === undefined) throw new Error(`${location.href} shows no ${name} ${position} of ${fields.length}`);
      return "value" in element ? (element as HTMLInputElement).value : (element as HTMLElement).innerText;
    },
    platform === "google-ads",
    slot,
    at,
    FORM_WORDS[language]!.budget,
    { headlines: FORM_WORDS[language]!.headline, descriptions: FORM_WORDS[language]!.description },
    META_TEXTS[slot] ?? "",
  );
}

/** A saved amount in micros: Google's replica saves Money, Meta's what was typed. */
export function savedAmount(value: unknown): number | null {
  if (typeof value === "string") return Math.round(Number(value.replaceAll(",", "")) * 1e6);
  if (typeof value === "object" && value !== null && "amountMicros" in value) return Number(value.amountMicros);
  return null;
}

import { i18n } from "@/lib/wording/i18n";
import { writerOf } from "@/lib/copywriting/built-in-model";

/** What a language model is called, from its id: "models/gemini-3.1-flash-lite" is "Gemini 3.1 Flash Lite", as Google writes it. */
export function modelName(id: string): string {
  if (writerOf(id) === "built-in") return i18n.t("copy.builtInName");
  return id
    .replace(/^models\//u, "")
    .split("-")
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join(" ");
}

import { i18n } from "@/lib/wording/i18n";
import { list } from "@/components/wording/formats";
import type { Layer } from "@/lib/domain/reading";

const NAMES: Readonly<Record<Layer, () => string>> = {
  learned: () => i18n.t("health.layerLearned"),
  key: () => i18n.t("health.layerKey"),
  aria: () => i18n.t("health.layerAria"),
  label: () => i18n.t("health.layerLabel"),
  geometry: () => i18n.t("health.layerGeometry"),
};

/** By what a field was found: "page key and label". Empty where the reader names nothing. */
export function layersText(layers: readonly Layer[]): string {
  return layers.length === 0 ? "" : list(layers.map((layer) => NAMES[layer]()));
}

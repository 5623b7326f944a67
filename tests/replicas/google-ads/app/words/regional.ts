import { EN } from "./en";
import { ES } from "./es";
import { PT } from "./pt";
import type { Words } from "./shape";

/** Regional wordings, where they differ from the language's main one. */
export const EN_GB: Words = {
  table: {
    ...EN.table,
    headers: { ...EN.table.headers, optimizationScore: "Optimisation score" },
    strategies: {
      ...EN.table.strategies,
      "maximize-clicks": "Maximise clicks",
      "maximize-conversions": "Maximise conversions",
      "maximize-conversion-value": "Maximise conversion value",
    },
  },
  form: { ...EN.form, rotationBest: "Optimise: Prefer best performing ads" },
};

/** Latin American Spanish: other words for cost and bid. */
export const ES_MX: Words = {
  table: {
    ...ES.table,
    headers: {
      ...ES.table.headers,
      cost: "Costo",
      averageCost: "Costo prom.",
      averageCpc: "CPC prom.",
      cpm: "CPM prom.",
      bidStrategy: "Tipo de estrategia de ofertas",
      costPerConversion: "Costo/conv.",
      roas: "Valor de conv./costo",
      costPerAllConversions: "Costo/todas las conv.",
      averageTargetCpa: "CPA objetivo prom.",
      averageTargetRoas: "ROAS objetivo prom.",
      searchImpressionShare: "Porcentaje de impr. de búsqueda",
      searchLostImpressionShareBudget: "Porcentaje de impr. perdidas de búsqueda (presupuesto)",
      searchLostImpressionShareRank: "Porcentaje de impr. perdidas de búsqueda (ranking)",
    },
    strategies: { ...ES.table.strategies, "target-impression-share": "Porcentaje de impresiones objetivo" },
  },
  form: {
    ...ES.form,
    bidding: "Ofertas",
    averageDaily: "Presupuesto diario promedio",
    setBudget: "Establece el presupuesto diario promedio para esta campaña",
    setTotalBudget: "Establece el presupuesto total para esta campaña",
    strategyUsed: (strategy) => `Esta campaña usará la estrategia de ofertas ${strategy}`,
    directly: "También puedes seleccionar una estrategia de ofertas directamente (no recomendado)",
    setCpa: "Establecer un costo por acción objetivo",
    cpa: (currency) => `Costo por acción objetivo en ${currency}`,
    setMaxCpc: "Establecer un límite de oferta de costo por clic máximo",
    maxCpc: "Límite de oferta de CPC máximo",
    defaultBid: "Oferta predeterminada",
  },
};

/** European Portuguese. */
export const PT_PT: Words = {
  table: {
    ...PT.table,
    status: "Estado",
    headers: { ...PT.table.headers, averageCpc: "CPC médio", bidStrategy: "Tipo de estratégia de licitação" },
    strategies: { ...PT.table.strategies, "target-cpa": "CPA alvo", "target-roas": "ROAS alvo" },
  },
  form: {
    ...PT.form,
    settings: "Definições",
    bidding: "Licitação",
    save: "Guardar",
    locations: "Localizações",
    cpaShort: "CPA alvo",
    roasShort: "ROAS alvo",
  },
};

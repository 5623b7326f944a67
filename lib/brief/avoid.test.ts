import { describe, expect, it, vi } from "vitest";
import { readBrief } from "./read-brief";
import { TODAY } from "./testing/score";

// Patterns are built with the first brief; on a machine that does much else that takes its time.
vi.setConfig({ testTimeout: 120_000 });

const BUDGETS = {
  en: "We want more orders in our shop. The budget is 900 euros per month.",
  de: "Wir möchten mehr Bestellungen in unserem Shop. Das Budget sind 900 Euro im Monat.",
  fr: "Nous voulons plus de commandes sur notre boutique. Le budget est de 900 euros par mois.",
  es: "Queremos más pedidos en nuestra tienda. El presupuesto es de 900 euros al mes.",
  pt: "Queremos mais encomendas na nossa loja. O orçamento é de 900 euros por mês.",
} as const;
const bansIn = (language: keyof typeof BUDGETS, line: string): readonly string[] =>
  readBrief(`${BUDGETS[language]}\n${line}`, TODAY).fields.constraints?.value ?? [];

describe("what speaks for the product", () => {
  it.each([
    ["es", "Pan artesano, sin gluten."],
    ["es", "Oferta: sin permanencia"],
    ["es", "Oferta: primer mes gratis, sin permanencia ni matrícula"],
    ["es", "Sin aceite de palma, sin azúcar."],
    ["es", "Cuota mensual de gimnasio: sin letra pequeña."],
    ["es", "Público: familias, sin mascotas"],
    ["es", "Oferta: ningún coste de alta"],
    ["es", "Oferta: no pagas matrícula hasta enero"],
    ["pt", "Pão artesanal, sem glúten, sem lactose."],
    ["pt", "Oferta: sem fidelização"],
    ["pt", "Oferta: primeira aula grátis, sem taxa de matrícula"],
    ["pt", "Sem açúcar, sem conservantes."],
    ["pt", "Público: casais, sem filhos"],
    ["pt", "Oferta: nenhum custo de adesão"],
    ["en", "Offer: first month half price, no call-out charge"],
    ["de", "Angebot: keine Anmeldegebühr, der erste Monat kostenlos"],
    ["fr", "Offre : aucun frais de dossier, premier mois offert"],
  ] as const)("is nothing to avoid (%s): %s", (language, line) => expect(bansIn(language, line)).toEqual([]));
});

describe("what an ad shall be without", () => {
  it.each([
    ["es", "Y sin musiquita épica, por favor.", "musiquita"],
    ["es", "Sin emojis.", "emojis"],
    ["es", "Sin tecnicismos, sin promesas.", "tecnicismos"],
    ["es", "Sin la palabra barato.", "barato"],
    ["es", "Sin hablar de la competencia.", "competencia"],
    ["es", "Sin signos de exclamación.", "exclamación"],
    ["es", "Oferta: 10 % de descuento. No mencionéis el precio", "precio"],
    ["es", "Público: familias, evitad menores", "menores"],
    ["pt", "Sem falar de preço, ok?", "preço"],
    ["pt", "Sem promessas de salário.", "salário"],
    ["pt", "E sem musiquinha, por favor.", "musiquinha"],
    ["pt", "Sem pontos de exclamação.", "exclamação"],
    ["pt", "Oferta: primeira aula grátis, não mencionem o preço", "preço"],
    ["en", "Offer: first month free, never mention the price", "price"],
    ["de", "Angebot: erster Monat kostenlos, bitte keine Preise nennen", "Preise"],
    ["fr", "Offre : premier mois offert, ne mentionnez pas le prix", "prix"],
  ] as const)("is a ban (%s): %s", (language, line, word) =>
    expect(bansIn(language, line).join(" | ")).toContain(word),
  );
});

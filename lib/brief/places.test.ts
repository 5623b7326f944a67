import { describe, expect, it, vi } from "vitest";
import { readBrief } from "./read-brief";

vi.setConfig({ testTimeout: 120_000 });

const placesOf = (text: string) =>
  readBrief(text, "2026-11-27")
    .fields.locations?.value.map(({ name }) => name)
    .sort() ?? [];
const thread = (newer: string, from: string, sent: string, older: string) =>
  `${newer}\n\n> ${from}: A\n> ${sent}\n>\n> ${older}`;

const ENGLISH = ["From", "Sent: Monday, 23 November 2026 09:02", "We want leads. Locations: Bath, Swindon."] as const;
const GERMAN = [
  "Von",
  "Gesendet: Montag, 23. November 2026 09:02",
  "Wir brauchen Anfragen. Orte: Linz, Wels.",
] as const;
const FRENCH = ["De", "Envoyé : lundi 23 novembre 2026 09:02", "On veut des devis. Villes : Dax et Pau."] as const;
const SPANISH = [
  "De",
  "Enviado: lunes 23 de noviembre de 2026",
  "Queremos ventas. Ciudades: Toledo y Cuenca.",
] as const;
const PORTUGUESE = [
  "De",
  "Enviado: segunda, 23 de novembro de 2026",
  "Queremos vendas. Zonas: Porto e Braga.",
] as const;
const JAPANESE = ["差出人", "送信日時: 2026年11月23日", "問い合わせを増やしたいです。配信地域:神戸市、姫路市"] as const;

describe("a place that takes the place of another", () => {
  it.each([
    ["Update: please replace Swindon with Frome.", ENGLISH, ["Bath", "Frome"]],
    ["Make it Frome instead of Swindon.", ENGLISH, ["Bath", "Frome"]],
    ["Bitte Wels durch Hallein ersetzen.", GERMAN, ["Hallein", "Linz"]],
    ["Tauschen Sie Wels gegen Hallein.", GERMAN, ["Hallein", "Linz"]],
    ["Statt in Wels bitte in Hallein werben.", GERMAN, ["Hallein", "Linz"]],
    ["Au lieu de Pau, on diffuse à Tarbes.", FRENCH, ["Dax", "Tarbes"]],
    ["Cambiad Cuenca por Albacete, por favor.", SPANISH, ["Albacete", "Toledo"]],
    ["Trocamos Braga por Barcelos.", PORTUGUESE, ["Barcelos", "Porto"]],
    ["配信エリアは姫路市をやめて明石市に変更してください。", JAPANESE, ["明石市", "神戸市"]],
  ] as const)("leaves the others of the older message: %s", (newer, [from, sent, older], wanted) =>
    expect(placesOf(thread(newer, from, sent, older))).toEqual([...wanted].sort()),
  );
  it.each([
    ["Please swap Facebook for Instagram. We want leads in Bath.", ["Bath"]],
    ["We replaced Julie with Marc last week. We want leads in Leeds.", ["Leeds"]],
  ])("is one only where a place is known: %s", (text, wanted) => expect(placesOf(text)).toEqual(wanted));
});

describe("a place that no list has", () => {
  it.each([
    ["Run the ads in Wincanton and Sherborne. Goal is more calls.", ["Sherborne", "Wincanton"]],
    ["Il faut diffuser les annonces à Figeac et à Souillac. On veut des appels.", ["Figeac", "Souillac"]],
    ["Los anuncios deben salir en Totana y Mula. Queremos llamadas.", ["Mula", "Totana"]],
    ["Os anúncios devem aparecer em Penacova e na Lousã. Queremos vendas.", ["Lousã", "Penacova"]],
  ])("stands after words that show or run ads: %s", (text, wanted) => expect(placesOf(text)).toEqual(wanted));
  it.each([
    ["We want sales. Run it in English please, in Leeds only.", ["Leeds"]],
    ["Queremos ventas con anuncios en Instagram, en Sevilla. Av. Madrid 12, Cádiz.", ["Sevilla"]],
    ["Queremos anunciar no Porto e no Barreiro. O objetivo são vendas.", ["Barreiro", "Porto"]],
  ])("is no language, network, street or exclusion: %s", (text, wanted) => expect(placesOf(text)).toEqual(wanted));
});

// @vitest-environment happy-dom
import { expect, it } from "vitest";
import { chipsIn } from "./chips";
import { categoriesNamed } from "./form-words";
import { page } from "./testing/page";

function partOf(note: string, ...items: string[]): Element {
  const list = items.map((item) => `<li><span>${item}</span></li>`).join("");
  const { document: shown } = page("adsets", `<p>${note}</p><ul>${list}</ul><input type="text" aria-label="Search">`);
  return shown.body;
}

it.each([
  "Include people who are in at least ONE of the following",
  "Personen einbeziehen, die mindestens einem der folgenden Elemente entsprechen",
  "Inclure les personnes qui sont dans au moins un des éléments suivants",
  "Incluir a personas que están en al menos uno de los siguientes",
  "次の少なくとも1つに含まれる人を対象にする",
])("an empty list under its own help is empty, not unread: %s", (note) => {
  expect(chipsIn(partOf(note))).toEqual([]);
  expect(chipsIn(partOf(note, "Hikers"))).toEqual(["Hikers"]);
});

it("an empty list under words that are no help is not understood", () => {
  expect(chipsIn(partOf("Hikers"))).toBeNull();
});

it.each([
  "Ciblage détaillé Advantage",
  "Segmentación detallada Advantage",
  "Direcionamento detalhado Advantage",
  "Advantage詳細ターゲット設定",
])("an empty list of interests under its own label is empty: %s", (label) => {
  const { document: shown } = page("adsets", `<div><label>${label}</label><ul></ul><input aria-label="Search"></div>`);
  expect(chipsIn(shown.body)).toEqual([]);
});

it("a German category that holds a comma is one category", () => {
  const [finance, politics] = [
    "Finanzprodukte und -dienstleistungen",
    "Gesellschaftlich relevante Themen, Wahlen oder Politik",
  ];
  expect(categoriesNamed(`${finance}, ${politics}`)).toEqual([finance, politics]);
});

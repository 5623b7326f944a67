// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { googleAds } from "./index";
import { chip, closed, drawer, lines, money, open } from "./testing/drawer";

const ONE_CAMPAIGN = new URL("https://ads.google.com/aw/campaigns?campaignId=42&ocid=7");
const found = (value: unknown) => expect.objectContaining({ status: "found", value }) as unknown;
const absent = { status: "absent" };
const unread = (reason: string) => expect.objectContaining({ status: "unreadable", reason }) as unknown;

function show(html: string, lang = "en-US"): void {
  document.documentElement.lang = lang;
  document.body.innerHTML = html; // eslint-disable-line no-unsanitized/property -- a test's own page
}
const read = () => googleAds.read(document, ONE_CAMPAIGN);
const settings = () => read().settings!;

describe("what is left out of the targeted places", () => {
  it.each([
    ["en-US", "Locations", "Germany (country)", "Excluded: Austria (country)", "Germany"],
    ["de-DE", "Standorte", "Deutschland (Land)", "Ausgeschlossen: Österreich (Land)", "Deutschland"],
    ["fr-FR", "Zones géographiques", "France (pays)", "Exclues : Belgique (pays)", "France"],
    ["es-ES", "Ubicaciones", "España (país)", "Excluidas: Andorra (país)", "España"],
    ["pt-BR", "Locais", "Brasil (país)", "Excluídos: Peru (país)", "Brasil"],
    ["ja-JP", "地域", "日本（国）", "除外: 韓国（国）", "日本"],
  ])("in a summary in %s", (lang, title, place, excluded, targeted) => {
    show(drawer(closed(title, lines(place, excluded))), lang);
    expect(settings().locations).toEqual(found([targeted]));
  });

  it("under a heading of its own, in a summary and among the chips", () => {
    show(drawer(closed("Locations", lines("Germany", "Excluded locations", "Austria"))));
    expect(settings().locations).toEqual(found(["Germany"]));
    show(
      drawer(
        open(
          "Locations",
          `<div class="chips" aria-label="Locations">${chip("Germany")}</div><div class="field-label">Excluded locations</div><div class="chips">${chip("Austria")}</div>`,
        ),
      ),
    );
    expect(settings().locations).toEqual(found(["Germany"]));
    show(drawer(open("Standorte", `<div>${chip("Berlin")}</div><div aria-label="Ausgeschlossene Standorte">${chip("Wien")}</div>`)), "de-DE"); // prettier-ignore
    expect(settings().locations).toEqual(found(["Berlin"]));
  });

  it("in one text without parts: nobody can tell", () => {
    show(drawer(closed("Locations", "Germany, Excluded: Austria")));
    expect(settings().locations).toEqual(unread("ambiguous"));
  });
});

it("knows Portugal's words for bidding", () => {
  show(drawer(closed("Licitação", "Maximizar cliques")), "pt-PT");
  expect(settings().bidStrategy).toEqual(found("maximize-clicks"));
});

describe("sections that hold no value", () => {
  it.each([
    ["en-US", "Audience segments", "Add audience segments to your campaign", "Ad schedule", "All day"],
    ["de-DE", "Zielgruppensegmente", "Ihrer Kampagne Zielgruppensegmente hinzufügen", "Werbezeitplaner", "Ganztägig"],
    ["fr-FR", "Segments d'audience", "Ajouter des segments d'audience à votre campagne", "Calendrier de diffusion", "Toute la journée"],
    ["es-ES", "Segmentos de audiencia", "Añadir segmentos de audiencia a tu campaña", "Programación de anuncios", "Todo el día"],
    ["pt-BR", "Segmentos de público-alvo", "Adicione segmentos de público-alvo à sua campanha", "Programação de anúncios", "O dia todo"],
    ["ja-JP", "オーディエンス セグメント", "キャンペーンにオーディエンス セグメントを追加", "広告のスケジュール", "終日"],
  ])("an invitation is no audience, a whole day no schedule (%s)", (lang, audiences, invitation, schedule, allDay) => {
    show(drawer(closed(audiences, lines(invitation)), closed(schedule, lines(allDay))), lang);
    expect(settings()).toMatchObject({ audiences: absent, adSchedule: absent });
  }); // prettier-ignore

  it("an audience whose name begins like an invitation stays one", () => {
    show(drawer(closed("Audience segments", lines("Add to cart, 30 days", "All visitors"))));
    expect(settings().audiences).toEqual(found(["Add to cart, 30 days", "All visitors"]));
  });

  it.each(["Loading summary", "Loading…", "Zusammenfassung wird geladen", "読み込み中"])(
    "%s is not loaded",
    (words) => {
      show(drawer(closed("Campaign name", words), closed("Budget", words), closed("Bidding", words)));
      expect(settings()).toMatchObject({
        name: unread("not-loaded"),
        budget: unread("not-loaded"),
        bidStrategy: unread("not-loaded"),
      });
      show(drawer(closed("Campaign name", "Loading dock | Search")));
      expect(settings().name).toEqual(found("Loading dock | Search"));
    },
  );
});

describe("open sections", () => {
  it("read the budget's period from native radios, and doubt it where the field says another", () => {
    const radio = (id: string, label: string, checked: boolean) =>
      `<mat-radio-button><div class="mdc-radio"><input class="mdc-radio__native-control" type="radio" name="t" id="${id}" ${checked ? "checked" : ""}></div><label for="${id}">${label}</label></mat-radio-button>`;
    const budget = (total: boolean, label: string) =>
      drawer(open("Budget", radio("a", "Average daily budget", !total) + radio("b", "Campaign total budget", total) + money(label, "300.00"))); // prettier-ignore
    show(budget(true, "Set your total budget for this campaign"));
    expect(settings()).toMatchObject({
      budget: found({ amountMicros: 300_000_000, currency: "USD" }),
      budgetType: found("lifetime"),
    });
    show(budget(true, "Set your average daily budget for this campaign"));
    expect(settings().budgetType).toEqual(unread("ambiguous"));
  });

  it("call no target absent while a field's name says nothing that is known", () => {
    const menu = `<material-dropdown-select aria-label="Focus"><div class="button" aria-haspopup="listbox"><span class="button-text">Conversions</span></div></material-dropdown-select>`;
    show(drawer(open("Bidding", menu + money("Wanted price of an action", "32.00"))));
    expect(settings()).toMatchObject({ bidStrategy: found("maximize-conversions"), targetCpa: unread("no-match") });
    show(drawer(open("Bidding", menu)));
    expect(settings()).toMatchObject({ targetCpa: absent, targetRoas: absent, maxCpc: absent });
  });

  it("take a target from its own section beside the bidding's", () => {
    show(
      drawer(
        closed("Bidding", "Conversions"),
        open("Target cost per action", money("Target cost per action in US Dollar", "32.00")),
      ),
    );
    expect(settings().targetCpa).toEqual(found({ amountMicros: 32_000_000, currency: "USD" }));
  });

  it("do not let hints, tooltips and other radios into a value", () => {
    show(
      drawer(
        open(
          "Budget",
          `${money("Set your average daily budget for this campaign", "50.00")}<p>Recommended: $80.00</p><div role="tooltip">$99.00</div>`,
        ),
        closed("Campaign name", `<span>Brand</span><span class="hint">Recommended name</span>`),
        open(
          "Locations",
          `<material-radio role="radio" aria-checked="true">Enter another location</material-radio>${chip("Germany")}<material-radio role="radio" aria-checked="true">Presence: People in your included locations</material-radio>`,
        ),
      ),
    );
    expect(settings()).toMatchObject({
      budget: found({ amountMicros: 50_000_000, currency: "USD" }),
      name: unread("ambiguous"),
      locations: found(["Germany"]),
    });
  });
});

describe("a drawer whose elements lost their names", () => {
  const nameless = (html: string) => html.replace(/(<\/?)(?:slidealog[a-z-]*|material-[a-z-]+)/g, "$1div");

  it("is found by its role and the titles of its sections", () => {
    show(nameless(drawer(closed("Budget", lines("$50.00/day")), closed("Languages", lines("English, German")))));
    expect(read()).toMatchObject({
      page: { kind: "settings", entity: { campaign: "42" } },
      settings: {
        budget: found({ amountMicros: 50_000_000, currency: "USD" }),
        languages: found(["English", "German"]),
      },
    });
  });

  it("is told open from closed by its contents where the state is gone", () => {
    const stateless = (html: string) => html.replaceAll(/ aria-expanded="[a-z]+"/g, "");
    show(
      stateless(
        drawer(
          closed("Languages", lines("English, German")),
          open("Budget", money("Set your average daily budget", "50.00")),
        ),
      ),
    );
    expect(settings()).toMatchObject({
      budget: found({ amountMicros: 50_000_000, currency: "USD" }),
      languages: found(["English", "German"]),
    });
  });

  it("is no list of links that opens and closes under the same words", () => {
    show(
      `<nav><button aria-expanded="true">Locations</button><button aria-expanded="false">Ad schedule</button></nav><div><button aria-expanded="false">Budget</button><button aria-expanded="false">Bidding</button></div>`,
    );
    expect(read().page.kind).toBe("other");
  });
});

describe("fields whose label holds them", () => {
  it("are not named by what is typed into them", () => {
    const field = (label: string, tag: string, value: string) =>
      `<material-input><label><div class="label"><span class="label-text">${label}</span></div>${tag === "input" ? `<input type="text" value="${value}">` : `<textarea>${value}</textarea>`}</label><span class="counter">${value.length} / 90</span></material-input>`;
    show(
      [1, 2, 3].map((n) => field("Headline", "input", `Title ${n}`)).join("") +
        field("Description", "textarea", "Long words") +
        field("Description", "textarea", ""),
    );
    const reading = googleAds.read(document, new URL("https://ads.google.com/aw/ads/edit/search?adId=5"));
    expect(reading.ad).toMatchObject({
      headlines: [found("Title 1"), found("Title 2"), found("Title 3")],
      descriptions: [found("Long words"), absent],
      callToAction: absent,
    });
  });
});

import { randomFor } from "../simulator/random";
import type { BenchTable } from "./table";
import {
  addEffects,
  category,
  cross,
  days,
  drawCodes,
  finish,
  hide,
  nameColumn,
  number,
  startWorld,
  type World,
} from "./world";

/**
 * Tables that the project makes, as different from each other as accounts are: platforms, languages, sizes, ways to be asked (as it
 * comes, later days, new ads). Effects are drawn anew for each seed; no law has the shape of one of our learners on purpose.
 */
const MADE: Readonly<Record<string, (seed: number) => BenchTable>> = {
  "google-search-de, later days": (seed) => {
    const w = worldOf("search", seed, 2_500);
    const keyword = category(w, "Keyword", 120, 0.5, 1);
    const device = category(w, "Gerät", ["Mobil", "Computer", "Tablet"], 0.3);
    category(w, "Übereinstimmung", ["genau", "Wortgruppe", "weitgehend"], 0.35);
    addEffects(w, cross(keyword, device), 0.15);
    const day = days(w, "Tag", 120);
    nameColumn(w, "Wochentag", day.map((d) => (d + 3) % 7), (d) => ["Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"][d]!); // prettier-ignore
    addEffects(w, day.map((d) => (d + 3) % 7), 0.12); // prettier-ignore
    const exposures = (): number => lognormal(w, 180, 1.2);
    return finish(w, { name: "google-search-de, later days", outcome: "Klicks", exposure: "Impressionen", rate: 0.05, exposures, noise: { kind: "negative-binomial", alpha: 0.06 }, test: { kind: "later", share: 0.25 }, time: "Tag" }); // prettier-ignore
  },
  "meta-adsets-es, pairs": (seed) => {
    const w = worldOf("meta", seed, 1_200);
    const age = category(w, "edad", ["18-24", "25-34", "35-44", "45-54", "55-64", "65+"], 0.25);
    const sex = category(w, "sexo", ["hombre", "mujer", "desconocido"], 0.2);
    const place = category(w, "ubicación", ["feed", "historias", "reels", "audience network", "marketplace"], 0.5);
    const creative = category(w, "creatividad", 18, 0.3);
    addEffects(w, cross(age, sex), 0.35);
    addEffects(w, cross(place, creative), 0.4);
    const exposures = (): number => lognormal(w, 3_000, 1);
    return finish(w, { name: "meta-adsets-es, pairs", outcome: "clics", exposure: "impresiones", rate: 0.012, exposures, noise: { kind: "negative-binomial", alpha: 0.1 }, test: { kind: "random", share: 0.25 } }); // prettier-ignore
  },
  "tiktok-ja, 150 rows": (seed) => {
    const w = worldOf("tiktok", seed, 190);
    category(w, "キャンペーン", 5, 0.4);
    category(w, "年齢", ["18-24", "25-34", "35-44", "45+"], 0.3);
    category(w, "クリエイティブ", 12, 0.3);
    number(w, "秒", () => w.random.integer(6, 60), (x) => -0.01 * x); // prettier-ignore
    const exposures = (): number => lognormal(w, 90, 1);
    return finish(w, { name: "tiktok-ja, 150 rows", outcome: "CV", exposure: "クリック", rate: 0.04, exposures, noise: { kind: "poisson" }, test: { kind: "random", share: 0.21 } }); // prettier-ignore
  },
  "linkedin hierarchy, new ads": (seed) => {
    const w = worldOf("linkedin", seed, 3_000);
    const ad = drawCodes(w, 260, 0.5);
    const set = ad.map((a) => a % 60);
    const campaign = set.map((s) => s % 14);
    nameColumn(w, "Campaign", campaign, (c) => `C${c}`);
    nameColumn(w, "Ad set", set, (s) => `C${s % 14} / S${s}`);
    nameColumn(w, "Ad", ad, (a) => `ad-${a}`);
    addEffects(w, campaign, 0.5);
    addEffects(w, set, 0.35);
    addEffects(w, ad, 0.3);
    category(w, "Seniority", ["Entry", "Senior", "Manager", "Director", "VP", "CXO"], 0.25);
    const exposures = (): number => lognormal(w, 700, 1.1);
    return finish(w, { name: "linkedin hierarchy, new ads", outcome: "Clicks", exposure: "Impressions", rate: 0.006, exposures, noise: { kind: "negative-binomial", alpha: 0.15 }, test: { kind: "new", share: 0.25 }, group: "Ad" }); // prettier-ignore
  },
  "display-fr, curves and pairs, 20,000 rows": (seed) => {
    const w = worldOf("display", seed, 20_000);
    const site = category(w, "site", 80, 0.5, 1);
    const format = category(w, "format", ["300x250", "728x90", "160x600", "320x50", "970x250"], 0.4);
    category(w, "région", 22, 0.15);
    const hour = number(w, "heure", () => w.random.integer(0, 23), (x) => 0.35 * Math.sin(((x - 6) * Math.PI) / 12)); // prettier-ignore
    const bid = number(w, "enchère", () => lognormal(w, 1.2, 0.6), (x) => 0.5 * Math.tanh(2 * Math.log(x / 1.2))); // prettier-ignore
    const seen = number(w, "fréquence", () => 1 + w.random.integer(0, 11), (x) => -0.3 * Math.log(x)); // prettier-ignore
    addEffects(w, cross(site, format), 0.3);
    for (let i = 0; i < w.rows; i++) w.effect[i]! += (bid[i]! > 1.5 && hour[i]! > 17 ? 0.4 : 0) - (seen[i]! > 8 && format[i] === 3 ? 0.5 : 0); // prettier-ignore
    const exposures = (): number => lognormal(w, 900, 1.3);
    return finish(w, { name: "display-fr, curves and pairs, 20,000 rows", outcome: "clics", exposure: "impressions", rate: 0.004, exposures, noise: { kind: "negative-binomial", alpha: 0.1 }, test: { kind: "random", share: 0.2 } }); // prettier-ignore
  },
  "shopping-pt, 3,000 products": (seed) => {
    const w = worldOf("shopping", seed, 12_000);
    const product = drawCodes(w, 3_000, 0.7);
    const brand = product.map((p) => p % 140);
    nameColumn(w, "produto", product, (p) => `SKU${p}`);
    nameColumn(w, "marca", brand, (b) => `marca ${b}`);
    nameColumn(w, "categoria", product.map((p) => p % 11), (c) => `categoria ${c}`); // prettier-ignore
    addEffects(w, product.map((p) => p % 11), 0.4); // prettier-ignore
    addEffects(w, brand, 0.35);
    addEffects(w, product, 0.35);
    number(w, "preço", (i) => 5 + (product[i]! * 7919) % 400, (x) => -0.3 * Math.log(x / 100)); // prettier-ignore
    const exposures = (): number => lognormal(w, 120, 1.2);
    return finish(w, { name: "shopping-pt, 3,000 products", outcome: "cliques", exposure: "impressões", rate: 0.02, exposures, noise: { kind: "poisson" }, test: { kind: "random", share: 0.25 } }); // prettier-ignore
  },
  "leads, a third not tracked": (seed) => {
    const w = worldOf("zeros", seed, 6_000);
    category(w, "campaign", 25, 0.5);
    category(w, "landing page", 9, 0.4);
    category(w, "device", ["mobile", "desktop", "tablet"], 0.3);
    number(w, "load seconds", () => lognormal(w, 2, 0.5), (x) => -0.15 * x); // prettier-ignore
    hide(w, "load seconds", 0.2);
    const exposures = (): number => lognormal(w, 60, 1);
    return finish(w, { name: "leads, a third not tracked", outcome: "leads", exposure: "clicks", rate: 0.05, exposures, noise: { kind: "zeros", share: 0.33, alpha: 0.2 }, test: { kind: "random", share: 0.25 } }); // prettier-ignore
  },
  overdispersed: (seed) => {
    const w = worldOf("wild", seed, 2_000);
    category(w, "kanal", ["søk", "display", "video", "discovery"], 0.5);
    category(w, "by", 30, 0.3);
    category(w, "annonse", 50, 0.3);
    const exposures = (): number => lognormal(w, 1_500, 1.3);
    return finish(w, { name: "overdispersed", outcome: "klikk", exposure: "visninger", rate: 0.02, exposures, noise: { kind: "negative-binomial", alpha: 0.9 }, test: { kind: "random", share: 0.25 } }); // prettier-ignore
  },
  "drift, later days": (seed) => {
    const w = worldOf("drift", seed, 5_000);
    const campaign = category(w, "campaign", 20, 0.4);
    category(w, "ad group", 90, 0.25);
    category(w, "network", ["Search", "Partners", "Display"], 0.4);
    const day = days(w, "day", 200);
    const trend = Float64Array.from({ length: 20 }, () => w.random.normal(-0.2, 0.5));
    for (let i = 0; i < w.rows; i++) w.effect[i]! += (trend[campaign[i]!]! * day[i]!) / 200;
    const exposures = (): number => lognormal(w, 500, 1);
    return finish(w, { name: "drift, later days", outcome: "clicks", exposure: "impressions", rate: 0.03, exposures, noise: { kind: "negative-binomial", alpha: 0.05 }, test: { kind: "later", share: 0.2 }, time: "day" }); // prettier-ignore
  },
  "nothing helps": (seed) => {
    const w = worldOf("noise", seed, 800);
    for (const column of ["a", "b", "c", "d"]) category(w, column, 3 + Math.floor(w.random.next() * 20), 0);
    for (const column of ["x", "y", "z"]) number(w, column, () => w.random.normal(), () => 0); // prettier-ignore
    const exposures = (): number => lognormal(w, 800, 1);
    return finish(w, { name: "nothing helps", outcome: "clicks", exposure: "impressions", rate: 0.02, exposures, noise: { kind: "negative-binomial", alpha: 0.4 }, test: { kind: "random", share: 0.25 } }); // prettier-ignore
  },
  "nothing helps with new ads": (seed) => {
    const w = worldOf("new", seed, 1_500);
    const ad = category(w, "ad", 40, 0.7);
    nameColumn(w, "headline", ad.map((a) => a % 37), (h) => `headline ${h}`); // prettier-ignore
    nameColumn(w, "image", ad.map((a) => (a * 7) % 33), (k) => `image ${k}`); // prettier-ignore
    category(w, "weekday", 7, 0.03);
    const exposures = (): number => lognormal(w, 600, 1);
    return finish(w, { name: "nothing helps with new ads", outcome: "clicks", exposure: "impressions", rate: 0.02, exposures, noise: { kind: "negative-binomial", alpha: 0.1 }, test: { kind: "new", share: 0.3 }, group: "ad" }); // prettier-ignore
  },
  curves: (seed) => {
    const w = worldOf("curves", seed, 4_000);
    const budget = number(w, "budget", () => lognormal(w, 80, 1.1), (x) => -0.5 * Math.exp(-x / 60) - 0.1 * Math.log(x)); // prettier-ignore
    const frequency = number(w, "frequency", () => 1 + w.random.gamma(1.5) * 3, (x) => -0.6 / (1 + Math.exp(4 - x))); // prettier-ignore
    number(w, "age of ad", () => w.random.integer(0, 90), (x) => -0.4 * Math.min(1, x / 30)); // prettier-ignore
    number(w, "text length", () => w.random.integer(20, 300), (x) => -(((x - 120) / 150) ** 2)); // prettier-ignore
    number(w, "quality", () => w.random.integer(1, 10), (x) => (x > 6 ? 0.4 : 0)); // prettier-ignore
    category(w, "objective", ["traffic", "leads", "sales"], 0.4);
    for (let i = 0; i < w.rows; i++)
      w.effect[i]! += 0.25 * Math.tanh((Math.log(budget[i]! / 80) * (frequency[i]! - 4)) / 2);
    const exposures = (): number => lognormal(w, 1_000, 1);
    return finish(w, { name: "curves", outcome: "clicks", exposure: "impressions", rate: 0.015, exposures, noise: { kind: "negative-binomial", alpha: 0.1 }, test: { kind: "random", share: 0.25 } }); // prettier-ignore
  },
  "heavy-tailed volume": (seed) => {
    const w = worldOf("heavy", seed, 3_000);
    const volume = Float64Array.from({ length: w.rows }, () => lognormal(w, 300, 2.4));
    for (let i = 0; i < w.rows; i++) w.effect[i]! -= 0.12 * Math.log(volume[i]! / 300);
    category(w, "keyword", 200, 0.5, 1.1);
    category(w, "match", ["exact", "phrase", "broad"], 0.4);
    category(w, "position", ["top", "other"], 0.6);
    return finish(w, { name: "heavy-tailed volume", outcome: "clicks", exposure: "impressions", rate: 0.03, exposures: (i) => volume[i]!, noise: { kind: "negative-binomial", alpha: 0.2 }, test: { kind: "random", share: 0.25 } }); // prettier-ignore
  },
  "cost per click": (seed) => {
    const w = worldOf("money", seed, 4_000);
    const sector = category(w, "sector", 16, 0.5);
    category(w, "bid strategy", ["maximize-clicks", "target-cpa", "target-roas", "manual-cpc"], 0.3);
    const hour = category(w, "daypart", ["night", "morning", "noon", "evening"], 0.15);
    number(w, "quality score", () => w.random.integer(1, 10), (x) => -0.1 * x); // prettier-ignore
    addEffects(w, cross(sector, hour), 0.1);
    const exposures = (): number => lognormal(w, 40, 1.2);
    return finish(w, { name: "cost per click", outcome: "cost", exposure: "clicks", rate: 1.4, exposures, noise: { kind: "money", shape: 0.7 }, test: { kind: "random", share: 0.25 } }); // prettier-ignore
  },
  "three columns at once": (seed) => {
    const w = worldOf("three", seed, 8_000);
    const a = category(w, "audience", 8, 0.2);
    const b = category(w, "creative", 6, 0.2);
    const c = category(w, "placement", 5, 0.2);
    addEffects(w, cross(a, b, c), 0.45);
    for (const column of ["city", "browser", "carrier"]) category(w, column, 15, 0.05);
    const exposures = (): number => lognormal(w, 500, 1);
    return finish(w, { name: "three columns at once", outcome: "clicks", exposure: "impressions", rate: 0.02, exposures, noise: { kind: "negative-binomial", alpha: 0.05 }, test: { kind: "random", share: 0.25 } }); // prettier-ignore
  },
  "wide, 20,000 rows x 60 columns": (seed) => {
    const w = worldOf("wide", seed, 24_000);
    for (let k = 0; k < 40; k++)
      category(w, `setting ${k}`, 2 + Math.floor(18 * w.random.next()), k % 4 === 0 ? 0.25 : 0);
    for (let k = 0; k < 20; k++) number(w, `signal ${k}`, () => w.random.normal(), (x) => (k % 5 === 0 ? 0.2 * Math.abs(x) : 0)); // prettier-ignore
    const exposures = (): number => lognormal(w, 200, 1);
    return finish(w, { name: "wide, 20,000 rows x 60 columns", outcome: "clicks", exposure: "impressions", rate: 0.02, exposures, noise: { kind: "negative-binomial", alpha: 0.1 }, test: { kind: "random", share: 1 / 6 } }); // prettier-ignore
  },
  "purchases, one row in twenty": (seed) => {
    const w = worldOf("sparse", seed, 10_000);
    category(w, "kampania", 40, 0.6);
    category(w, "kreacja", 120, 0.4);
    category(w, "grupa", ["nowi", "powracający", "koszyk"], 0.8);
    const exposures = (): number => lognormal(w, 15, 1);
    return finish(w, { name: "purchases, one row in twenty", outcome: "zakupy", exposure: "kliknięcia", rate: 0.002, exposures, noise: { kind: "poisson" }, test: { kind: "random", share: 0.25 } }); // prettier-ignore
  },
  "new ads with words, later days": (seed) => {
    const w = worldOf("words", seed, 7_000);
    const ad = drawCodes(w, 500, 0.4);
    nameColumn(w, "ad", ad, (a) => `ad ${a}`);
    for (const [column, count, spread] of [
      ["offer", 12, 0.4],
      ["tone", 5, 0.3],
      ["picture", 9, 0.35],
    ] as const) {
      const of = Int32Array.from({ length: 500 }, () => Math.floor(w.random.next() * count));
      const codes = ad.map((a) => of[a]!);
      nameColumn(w, column, codes, (k) => `${column} ${k}`);
      addEffects(w, codes, spread);
    }
    addEffects(w, ad, 0.2);
    const when = days(w, "date", 90);
    // Ads come one after the other and run for a month.
    w.cells.date = Array.from(when, (d, i) => new Date(Date.UTC(2026, 0, 1 + Math.floor(ad[i]! / 8) + (d % 30))).toISOString().slice(0, 10)); // prettier-ignore
    const exposures = (): number => lognormal(w, 400, 1.1);
    return finish(w, { name: "new ads with words, later days", outcome: "clicks", exposure: "impressions", rate: 0.02, exposures, noise: { kind: "negative-binomial", alpha: 0.1 }, test: { kind: "later", share: 0.25 }, time: "date", group: "ad" }); // prettier-ignore
  },
};

export const MADE_NAMES = Object.keys(MADE);

export function makeTable(name: string, seed: number): BenchTable {
  return MADE[name]!(seed);
}

function worldOf(key: string, seed: number, rows: number): World {
  return startWorld(randomFor(seed, `bench-peers/${key}`), rows);
}

function lognormal({ random }: World, middle: number, spread: number): number {
  return middle * Math.exp(random.normal(0, spread));
}

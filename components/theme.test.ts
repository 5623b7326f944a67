import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

const css = readFileSync(path.resolve(import.meta.dirname, "theme.css"), "utf8");

function tokens(selector: string): Record<string, string> {
  const block = css.slice(css.indexOf(`${selector} {`), css.indexOf("}", css.indexOf(`${selector} {`)));
  return Object.fromEntries(
    [...block.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name!, value!]),
  );
}

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

const TEXT: readonly (readonly [string, string])[] = [
  ...["page", "surface", "sunken"].flatMap((back) => [["ink", back] as const, ["muted", back] as const]),
  ["accent", "surface"],
  ["accent", "page"],
  ["accent", "accent-soft"],
  ["on-accent", "accent"],
  ["on-accent", "accent-hover"],
  ["gain", "surface"],
  ["loss", "surface"],
  ["loss", "loss-soft"],
  ["ink", "loss-soft"],
];
/** What carries meaning or is a control's edge, without being text. */
const SHAPES = [
  ["line-strong", "surface"],
  ["line-strong", "page"],
  ["line-strong", "sunken"],
  ["accent", "sunken"],
  ["focus", "surface"],
  ["focus", "page"],
] as const;

test.each([":root", ':root[data-theme="dark"]'])("%s has AA contrast", (selector) => {
  const colors = tokens(selector);
  for (const [front, back] of TEXT)
    expect(contrast(colors[front]!, colors[back]!), `${front} on ${back}`).toBeGreaterThanOrEqual(4.5);
  for (const [front, back] of SHAPES)
    expect(contrast(colors[front]!, colors[back]!), `${front} on ${back}`).toBeGreaterThanOrEqual(3);
});

test("dark has a value for every colour of light", () => {
  expect(Object.keys(tokens(':root[data-theme="dark"]'))).toEqual(Object.keys(tokens(":root")));
});

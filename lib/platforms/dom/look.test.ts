// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { inOneGo } from "@/lib/platforms/steps";
import { lookIn, lookSteps, lookWithin } from "./look";

const cell = '<i role="cell"><b class="x">1</b></i>';
const row = (cells: number) => `<div role="row" class="x">${cell.repeat(cells)}</div>`;
const table = (rows: number) => `<main class="x"><div role="table"><div>${row(3).repeat(rows)}</div></div></main>`;
const SELECTORS = [".x", '[role="row"]', "div, i", "html, body, main", "nothing"];

const show = (html: string) => {
  const page = new DOMParser().parseFromString(html, "text/html");
  document.body.replaceChildren(...page.body.childNodes);
};

describe("looking a page through in pieces", () => {
  it.each([
    ["nothing", ""],
    ["a short table", table(3)],
    ["a long table", table(40)],
    ["a long table among many parts of the body", `${"<p></p>".repeat(40)}${table(40)}<p class="x"></p>`],
    ["lists within lists", `<div>${row(30).repeat(30)}</div><ul>${"<li>".repeat(24)}</ul>`],
  ])("finds in %s what the page itself finds, in its order", (_, html) => {
    show(html);
    const look = inOneGo(lookSteps(document, SELECTORS));
    document.body.append(document.createElement("main"));
    for (const selector of SELECTORS) {
      const now = lookIn(document)(selector).filter((element) => element.parentElement !== document.body);
      expect(look(selector).filter((element) => element.parentElement !== document.body)).toEqual(now);
    }
    // What was not named is asked of the page as it is by then.
    expect(look("main:last-child")).toHaveLength(1);
  });

  it("rests after each row, also where the application is one of many parts of the body", () => {
    show(`${"<p></p>".repeat(40)}${table(500)}`);
    const steps = lookSteps(document, SELECTORS);
    let rests = 0;
    while (steps.next().done !== true) rests += 1;
    expect(rests).toBeGreaterThan(500);
    // And enters none of them.
    expect(rests).toBeLessThan(700);
  });

  it("tells what stands within a part from the part itself", () => {
    show(table(2) + table(1));
    const root = document.querySelector("main")!;
    expect([...lookWithin(lookIn(document), root, ".x")]).toEqual([...root.querySelectorAll(".x")]);
  });
});

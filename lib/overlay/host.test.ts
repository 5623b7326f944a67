// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from "vitest";
import { createHost, removeOrphans } from "./host";

afterEach(() => removeOrphans(document));

describe("createHost", () => {
  it("shows the page nothing of what is inside", () => {
    const host = createHost(document, "", false);
    expect(host.element.shadowRoot).toBeNull();
    expect(document.querySelectorAll("adjutant-overlay")).toHaveLength(1);
  });

  it("takes back what the page does to its style, and gives up after twenty rounds", async () => {
    const { element } = createHost(document, "", false);
    element.style.setProperty("opacity", "0.01", "important");
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(element.style.getPropertyValue("opacity")).toBe("1");
    for (let round = 0; round < 40; round++) {
      element.style.setProperty("opacity", "0.5", "important");
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
    expect(element.style.getPropertyValue("opacity")).toBe("0.5");
  });

  it("is gone after remove, and orphans of an older copy are cleared", () => {
    const host = createHost(document, "", false);
    createHost(document, "", false);
    host.remove();
    expect(document.querySelectorAll("adjutant-overlay")).toHaveLength(1);
    removeOrphans(document);
    expect(document.querySelectorAll("adjutant-overlay")).toHaveLength(0);
  });
});

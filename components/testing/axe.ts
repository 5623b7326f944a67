import axe from "axe-core";

/**
 * What axe finds serious or critical in the document, as sentences. Colour contrast needs real layout: the tokens'
 * contrast is tested in theme.test.ts. Page landmarks and titles belong to the HTML files, not to components.
 */
export async function seriousProblems(): Promise<string[]> {
  const off = { enabled: false };
  const { violations } = await axe.run(document.body, {
    rules: { "color-contrast": off, region: off, "document-title": off, "html-has-lang": off },
  });
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`));
}

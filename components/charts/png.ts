/** Device pixels per CSS pixel of a picture: sharp in slides and on paper. */
const SCALE = 2;
const MARGIN = 12;
const TITLE = 28;
/** What a chart takes from style sheets and custom properties, neither of which a picture has. */
const STYLES = ["fill", "fill-opacity", "stroke", "stroke-width", "stroke-opacity", "stroke-dasharray", "font-family", "font-size", "font-weight", "text-anchor", "opacity", "overflow"] as const; // prettier-ignore

/**
 * A drawn chart as PNG, in the colours and font that it has on the screen, with its title above. Drawn by the browser alone:
 * nothing is fetched. Rejects where the browser cannot draw it (a picture too large, no memory).
 */
export async function chartPng(chart: SVGSVGElement, title: string): Promise<Blob> {
  const { width, height } = chart.getBoundingClientRect();
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(standalone(chart, width, height))}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = Math.ceil((width + 2 * MARGIN) * SCALE);
  canvas.height = Math.ceil((height + TITLE + 2 * MARGIN) * SCALE);
  const context = canvas.getContext("2d");
  if (!context) throw new Error("This browser gives no canvas.");
  const style = getComputedStyle(chart);
  context.scale(SCALE, SCALE);
  context.fillStyle = behind(chart);
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = style.color;
  context.font = `600 14px ${style.fontFamily}`;
  context.textBaseline = "top";
  context.fillText(title, MARGIN, MARGIN, width);
  context.drawImage(image, MARGIN, MARGIN + TITLE, width, height);
  return await new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error("The picture could not be written."))),
      "image/png",
    ),
  );
}

/** The chart's own SVG with all styles written into it. */
function standalone(chart: SVGSVGElement, width: number, height: number): string {
  const copy = chart.cloneNode(true) as SVGSVGElement;
  const originals = [chart, ...chart.querySelectorAll<SVGElement>("*")];
  const copies = [copy, ...copy.querySelectorAll<SVGElement>("*")];
  for (const [index, original] of originals.entries()) {
    const style = getComputedStyle(original);
    const text = STYLES.map((name) => `${name}:${style.getPropertyValue(name)}`).join(";");
    copies[index]!.removeAttribute("class");
    copies[index]!.setAttribute("style", text);
  }
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  copy.setAttribute("width", String(width));
  copy.setAttribute("height", String(height));
  return new XMLSerializer().serializeToString(copy);
}

/** The first colour that is painted behind an element. */
function behind(element: Element): string {
  for (let above: Element | null = element; above; above = above.parentElement) {
    const { backgroundColor } = getComputedStyle(above);
    if (backgroundColor !== "" && backgroundColor !== "transparent" && backgroundColor !== "rgba(0, 0, 0, 0)")
      return backgroundColor;
  }
  return "#fff";
}

import type { Locale } from "./app/options";

export interface ShellParts {
  readonly locale: Locale;
  readonly title: string;
  /** What stands in `#power_editor_root`. */
  readonly root: string;
  readonly head?: string;
  readonly tail?: string;
}

/** The page around the app, as the capture has it: the language is in the body's class and in `lang`. */
export function shell({ locale, title, root, head = "", tail = "" }: ShellParts): string {
  return `<!doctype html>
<html lang="${locale.slice(0, 2)}" id="facebook">
<head><meta charset="utf-8"><title>${title.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</title>${head}</head>
<body class="_6s5d Locale_${locale}">
<div id="bizsitePageContainer"><div id="globalContainer"><div id="power_editor_root">${root}</div></div></div>
${tail}</body></html>`;
}

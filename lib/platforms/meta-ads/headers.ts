import { visibleText } from "@/lib/platforms/dom/visible-text";
import { metricOfKey, metricOfLabel } from "./column-keys";
import { plainKey } from "./surface-path";

/** What the header row says: which columns are in the DOM, and for which of them key and words contradict each other. */
export interface Headers {
  readonly elements: ReadonlyMap<string, Element>;
  readonly contradicted: ReadonlySet<string>;
  /** A currency code in a header's brackets, e.g. "Amount spent (EUR)". */
  readonly currencyCodes: ReadonlySet<string>;
}

const ID_PREFIX = "reporting_table_column_";

function surfaceKey(header: Element): string | null {
  const surface =
    header.closest('[data-surface*="/table_column_header:"]') ??
    header.querySelector('[data-surface*="/table_column_header:"]');
  const match = /\/table_column_header:([^/()]+(?:\([^()]*\))?)/.exec(surface?.getAttribute("data-surface") ?? "");
  return match === null ? null : plainKey(match[1] ?? "").key;
}

function idKey(header: Element): string | null {
  const id = header.querySelector(`[id^="${ID_PREFIX}"]`)?.id;
  return id === undefined ? null : plainKey(id.slice(ID_PREFIX.length)).key;
}

function labelOf(header: Element): string {
  const label = header.querySelector('#ads_manager_table_results_column_label_id, [role="heading"]');
  return label === null ? "" : visibleText(label);
}

/** Reads the header cells outside of dialogs (the column editor shows a table of its own). */
export function readHeaders(document: Document): Headers {
  const elements = new Map<string, Element>();
  const contradicted = new Set<string>();
  const currencyCodes = new Set<string>();
  for (const header of document.querySelectorAll('[role="columnheader"]')) {
    if (header.closest('[role="dialog"]') !== null) continue;
    const stated = new Set([surfaceKey(header), idKey(header)].filter((key) => key !== null));
    const label = labelOf(header);
    const code = /\(([A-Z]{3})\)\s*$/.exec(label)?.[1];
    if (code !== undefined) currencyCodes.add(code);
    const labelled = metricOfLabel(label);
    for (const key of stated) {
      const metric = metricOfKey(key);
      const otherWords = metric !== null && labelled !== null && metric !== labelled;
      if (stated.size > 1 || elements.has(key) || otherWords) contradicted.add(key);
      elements.set(key, header);
    }
  }
  return { elements, contradicted, currencyCodes };
}

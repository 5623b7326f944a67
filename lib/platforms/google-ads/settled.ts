import { isShown } from "@/lib/platforms/dom/visible-text";
import { findDrawer } from "./drawer";
import { findGrids, isLoading } from "./read-table";

const BUSY = "material-progress, .loading-skeleton, [aria-busy=true]";

/** True once nothing on the page says that it is loading, and its table has rows or says that it has none. */
export function isSettled(document: Document): boolean {
  if (document.readyState === "loading") return false;
  if ([...document.querySelectorAll(BUSY)].some(isShown)) return false;
  const grids = findGrids(document);
  if (grids.some(isLoading)) return false;
  if (findDrawer(document) !== null || grids.length === 0) return hasContent(document);
  return grids.every((grid) => grid.querySelector('[role="gridcell"], ess-cell, .particle-table-placeholder') !== null);
}

/** An application that has not started shows an empty root. */
function hasContent(document: Document): boolean {
  return document.body.querySelector("input, textarea, [role], material-expansionpanel") !== null;
}

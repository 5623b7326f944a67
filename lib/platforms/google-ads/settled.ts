import { lookSteps } from "@/lib/platforms/dom/look";
import { isShown } from "@/lib/platforms/dom/visible-text";
import type { Steps } from "@/lib/platforms/steps";
import { findDrawer } from "./drawer";
import { PARTS } from "./page-parts";
import { findGrids, isLoading } from "./read-table";

const BUSY = "material-progress, .loading-skeleton, [aria-busy=true]";

/** True once nothing on the page says that it is loading, and its table has rows or says that it has none. */
export function* settledSteps(document: Document): Steps<boolean> {
  if (document.readyState === "loading") return false;
  const look = yield* lookSteps(document, [BUSY, ...PARTS]);
  if (look(BUSY).some(isShown)) return false;
  const grids = findGrids(look);
  yield;
  if (grids.some(isLoading)) return false;
  yield;
  if (findDrawer(look) !== null || grids.length === 0) return hasContent(document);
  return grids.every((grid) => grid.querySelector('[role="gridcell"], ess-cell, .particle-table-placeholder') !== null);
}

/** An application that has not started shows an empty root. */
function hasContent(document: Document): boolean {
  return document.body.querySelector("input, textarea, [role], material-expansionpanel") !== null;
}

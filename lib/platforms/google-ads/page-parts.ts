import { DRAWERS, GRIDS, selectorOf } from "./locators";

export const GRID = selectorOf(GRIDS);
/** By Google's own class alone: where there are such tables, no role is asked. */
export const OWN_GRID = selectorOf(GRIDS.slice(0, 1));
export const DRAWER = selectorOf(DRAWERS);
export const DIALOG = "[role=dialog], dialog[open]";

/** What is looked for in the page as a whole. */
export const PARTS: readonly string[] = [OWN_GRID, GRID, DRAWER, DIALOG];

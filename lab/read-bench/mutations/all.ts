import type { Mutation } from "../mutation";
import * as around from "./around";
import * as cells from "./cells";
import * as columns from "./columns";
import * as forms from "./forms";
import * as labels from "./labels";
import * as markup from "./markup";
import * as names from "./names";
import * as numbers from "./numbers";
import * as rows from "./rows";

const isMutation = (value: unknown): value is Mutation =>
  typeof value === "object" && value !== null && "apply" in value;

/** The page as it is: it must be read whole. */
export const none: Mutation = { name: "none", apply: () => true };

/** Every kind of mutation, `none` first. */
export const MUTATIONS: readonly Mutation[] = [
  none,
  ...[markup, columns, labels, rows, cells, numbers, names, around, forms].flatMap((family) =>
    Object.values(family).filter(isMutation),
  ),
];

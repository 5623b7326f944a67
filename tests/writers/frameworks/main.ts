import type { MountField } from "./field";
import { lexicalField } from "./lexical-field";
import { PLAIN_FIELDS } from "./plain-fields";
import { REACT_FIELDS } from "./react-fields";

const FIELDS: Readonly<Record<string, MountField>> = { ...PLAIN_FIELDS, ...REACT_FIELDS, lexical: lexicalField };

export interface FrameworkBench {
  /** Appends a field of a framework to one of the ad editor's text slots. */
  add(name: string, kind: string, surface: string, initial: string): void;
  /** What the frameworks hold now, by the names that were given. */
  readonly state: Record<string, string>;
  readonly errors: string[];
}

const bench: FrameworkBench = {
  state: {},
  errors: [],
  add(name, kind, surface, initial) {
    const slot = document.querySelector(`[data-surface$="/${surface}"]`);
    const mount = FIELDS[kind];
    if (slot === null || mount === undefined) throw new Error(`no ${surface}, or no field of kind ${kind}`);
    const box = document.createElement("div");
    box.dataset["bench"] = name;
    slot.append(box);
    bench.state[name] = initial;
    mount(box, initial, (state) => {
      bench.state[name] = state;
    });
  },
};
addEventListener("error", ({ message }) => bench.errors.push(message));
(globalThis as { frameworks?: FrameworkBench }).frameworks = bench;

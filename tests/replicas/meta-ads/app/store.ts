import type { Level } from "@/lib/domain/platform";
import type { SavedChange } from "../../replica";

export type Fields = Readonly<Record<string, unknown>>;

export interface State {
  /** What was published, by entity id. */
  readonly published: Readonly<Record<string, Fields>>;
  /** What was changed and not yet published, by entity id. */
  readonly drafts: Readonly<Record<string, { readonly level: Level; readonly fields: Fields }>>;
  /** Counts up where every row must render again. */
  readonly tick: number;
  /** How often the page's data were fetched anew: each time there are more impressions. */
  readonly refreshes: number;
}

export interface Store {
  readonly get: () => State;
  readonly subscribe: (listener: () => void) => () => void;
  readonly change: (level: Level, id: string, field: string, value: unknown) => void;
  readonly discard: (id: string) => void;
  readonly publish: (id: string) => Promise<void>;
  /** Fetches the page's data anew: every row renders again, with more impressions. */
  readonly again: () => void;
}

/** What a form shows for a field: the draft, else what was published, else what the account came with. */
export function shown(current: State, id: string, field: string, initial: unknown): unknown {
  const draft = current.drafts[id]?.fields;
  if (draft !== undefined && field in draft) return draft[field];
  return live(current, id, field, initial);
}

/** What is delivering: what was published, else what the account came with. */
export function live(current: State, id: string, field: string, initial: unknown): unknown {
  const published = current.published[id];
  return published !== undefined && field in published ? published[field] : initial;
}

function fromSaved(saved: readonly SavedChange[]): Record<string, Fields> {
  const published: Record<string, Fields> = {};
  for (const change of saved) published[change.id] = { ...published[change.id], ...change.fields };
  return published;
}

function without<T>(record: Readonly<Record<string, T>>, id: string): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => key !== id));
}

export function createStore(saved: readonly SavedChange[]): Store {
  let state: State = { published: fromSaved(saved), drafts: {}, tick: 0, refreshes: 0 };
  const listeners = new Set<() => void>();
  const set = (next: State) => {
    state = next;
    for (const listener of listeners) listener();
  };
  return {
    get: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change: (level, id, field, value) => {
      const fields = { ...state.drafts[id]?.fields, [field]: value };
      set({ ...state, drafts: { ...state.drafts, [id]: { level, fields } } });
    },
    discard: (id) => set({ ...state, drafts: without(state.drafts, id), tick: state.tick + 1 }),
    /** Sends what the framework holds, never what the DOM shows. */
    publish: async (id) => {
      const draft = state.drafts[id];
      if (draft === undefined) return;
      const response = await fetch("/__replica/publish", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ level: draft.level, id, fields: draft.fields }),
      });
      if (!response.ok) throw new Error(`publish answered ${String(response.status)}`);
      const published = { ...state.published, [id]: { ...state.published[id], ...draft.fields } };
      set({ ...state, published, drafts: without(state.drafts, id) });
    },
    again: () => set({ ...state, refreshes: state.refreshes + 1 }),
  };
}

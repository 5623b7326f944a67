import { useSyncExternalStore } from "react";
import { boot } from "./boot";
import type { Level } from "./route";

export type Fields = Readonly<Record<string, unknown>>;

interface State {
  /** What was published, by entity id. */
  readonly published: Readonly<Record<string, Fields>>;
  /** What was changed and not yet published, by entity id. */
  readonly drafts: Readonly<Record<string, { readonly level: Level; readonly fields: Fields }>>;
  /** Counts up where every row must render again. */
  readonly tick: number;
}

function fromSaved(): Record<string, Fields> {
  const published: Record<string, Fields> = {};
  for (const change of boot.saved) published[change.id] = { ...published[change.id], ...change.fields };
  return published;
}

let state: State = { published: fromSaved(), drafts: {}, tick: 0 };
const listeners = new Set<() => void>();

function set(next: State): void {
  state = next;
  for (const listener of listeners) listener();
}

export function useStore(): State {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => state,
  );
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

export function change(level: Level, id: string, field: string, value: unknown): void {
  const fields = { ...state.drafts[id]?.fields, [field]: value };
  set({ ...state, drafts: { ...state.drafts, [id]: { level, fields } } });
}

export function discard(id: string): void {
  const drafts = Object.fromEntries(Object.entries(state.drafts).filter(([key]) => key !== id));
  set({ ...state, drafts, tick: state.tick + 1 });
}

/** Sends what the framework holds, never what the DOM shows. */
export async function publish(id: string): Promise<void> {
  const draft = state.drafts[id];
  if (draft === undefined) return;
  const response = await fetch("/__replica/publish", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ level: draft.level, id, fields: draft.fields }),
  });
  if (!response.ok) throw new Error(`publish answered ${String(response.status)}`);
  const published = { ...state.published, [id]: { ...state.published[id], ...draft.fields } };
  const drafts = Object.fromEntries(Object.entries(state.drafts).filter(([key]) => key !== id));
  set({ ...state, published, drafts });
}

document.addEventListener("replica:update-rows", () => set({ ...state, tick: state.tick + 1 }));

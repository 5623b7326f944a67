import type { Level } from "@/lib/domain/platform";

/** One campaign, ad set or ad with what its page's framework holds, by contract name: `budget`, `headlines.0`. */
export interface Entity {
  readonly level: Level;
  readonly id: string;
  readonly campaign: string;
  readonly adset: string | null;
  readonly name: string;
}

export interface Put {
  readonly id: string;
  readonly field: string;
  readonly text: string;
  /** Whether the page's own field put it there, or a colleague elsewhere did. */
  readonly by: "page" | "colleague";
}

/** The account behind one or more tabs: the truth that writing is judged by. */
export interface AccountStore {
  readonly entities: readonly Entity[];
  read(id: string, field: string): string;
  put(put: Put): void;
  /** Everything that was ever put in, in order. */
  readonly puts: readonly Put[];
  onChange(listener: () => void): void;
}

export function accountStore(entities: readonly Entity[], start: (id: string, field: string) => string): AccountStore {
  const held = new Map<string, string>();
  const puts: Put[] = [];
  const listeners: (() => void)[] = [];
  return {
    entities,
    puts,
    read: (id, field) => held.get(`${id} ${field}`) ?? start(id, field),
    put(put) {
      puts.push(put);
      held.set(`${put.id} ${put.field}`, put.text);
      for (const listener of listeners) listener();
    },
    onChange: (listener) => void listeners.push(listener),
  };
}

import type { EntityIds } from "@/lib/domain/platform";
import type { InlineNote } from "@/lib/messaging/page-session";
import type { InlineNotes } from "./notes";

export interface NotesInPlace {
  /** Notes for the fields of one entity. */
  ask(entity: EntityIds, notes: readonly InlineNote[]): void;
  /** What the page was read as by now. */
  follow(entity: EntityIds): void;
  /** The person went elsewhere: nothing stands where it stood. */
  leave(): void;
  /** Nothing is asked for any more. */
  forget(): void;
}

/** Notes stand beside the fields of the entity that they were made for, and wait until it is what the page was read as. */
export function keepInPlace(notes: () => InlineNotes | null): NotesInPlace {
  let asked: { readonly of: string; readonly notes: readonly InlineNote[] } | null = null;
  let told: string | null = null;
  const update = () => {
    if (asked !== null && asked.of === told) notes()?.show(asked.notes);
    else notes()?.clear();
  };
  return {
    ask(entity, all) {
      asked = { of: nameOf(entity), notes: all };
      update();
    },
    follow(entity) {
      if (nameOf(entity) === told) return;
      told = nameOf(entity);
      update();
    },
    leave() {
      told = null;
      notes()?.clear();
    },
    forget() {
      asked = null;
      told = null;
    },
  };
}

/** An entity as a key. */
export function nameOf({ campaign, adset, ad }: EntityIds): string {
  return `${campaign ?? ""} ${adset ?? ""} ${ad ?? ""}`;
}

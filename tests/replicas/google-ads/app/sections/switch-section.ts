import { toggle } from "../choices";
import type { PanelOptions, SectionKey } from "../panel";
import { draftOf, plain, type SectionContext } from "./section";

/** What a section with one switch shows and sets. */
export interface SwitchOptions {
  readonly key: SectionKey;
  readonly title: string;
  readonly label: string;
  /** Its contract name. */
  readonly field: string;
  read(): boolean;
  take(on: boolean): void;
}

/** A section with one switch, which counts once it is saved. */
export function switchSection(context: SectionContext, options: SwitchOptions): PanelOptions {
  const { form } = context.notation;
  const draft = draftOf(() => ({ on: options.read() }));
  return {
    ...plain(context, options.key, options.title, []),
    summary: () => [options.read() ? form.on : form.off],
    content: () => [
      toggle(
        options.label,
        {
          read: () => draft.value.on,
          take: (on) => {
            draft.value.on = on;
          },
        },
        context.variant.readOnly,
      ),
    ],
    save: async () => {
      const { on } = draft.value;
      if (on !== options.read() && !(await context.save({ [options.field]: on }))) return false;
      options.take(on);
      return true;
    },
    cancel: draft.reset,
  };
}

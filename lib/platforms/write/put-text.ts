import { insertText } from "@/lib/platforms/dom/insert-text";
import { holdsOnlyText, isAllSelected, isRichText, replaceSelected, selectAllOf } from "@/lib/platforms/dom/rich-text";
import { isTextField, setNativeValue } from "@/lib/platforms/dom/set-native-value";
import type { Act } from "./at-rest";

/** `set`: by the value's own setter and its events. `type`: at the cursor, for inputs that notice nothing else. */
export type Way = "set" | "type";

/** The act of putting a text into a control, whatever kind of field it is; null where it is none that takes text alone. */
export function textAct(control: HTMLElement, text: string, way: Way): Act | null {
  if (isTextField(control))
    return {
      node: control,
      prepare: () => undefined,
      isPrepared: () => true,
      perform: () => (way === "set" ? setNativeValue : insertText)(control, text),
    };
  if (!isRichText(control) || !holdsOnlyText(control)) return null;
  return {
    node: control,
    prepare: () => selectAllOf(control),
    isPrepared: () => isAllSelected(control),
    perform: () => void replaceSelected(control, text),
  };
}

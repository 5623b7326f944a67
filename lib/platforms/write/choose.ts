import type { WritableValue } from "@/lib/domain/field-target";
import { pressChoice } from "@/lib/platforms/dom/press-choice";
import { isLocked } from "@/lib/platforms/dom/set-native-value";
import type { ChoiceOption, WriteRefusal } from "@/lib/platforms/platform";
import type { Act } from "./at-rest";

/** The one press that makes a choice this value: one radio of a group, a switch, or one of several boxes. */
export function choiceAct(options: readonly ChoiceOption[], value: WritableValue): Act | WriteRefusal {
  const fitting = wanted(options, value);
  const [option] = fitting;
  if (option === undefined || fitting.length > 1) return "not-writable";
  if (isLocked(option.control)) return "locked";
  return {
    node: option.control,
    prepare: () => undefined,
    isPrepared: () => true,
    perform: () => pressChoice(option.control),
  };
}

/** The options that have to be pressed. Only one press is one change that can be checked and taken back. */
function wanted(options: readonly ChoiceOption[], value: WritableValue): readonly ChoiceOption[] {
  if (typeof value === "boolean")
    return options.filter((option) => option.value === true && option.chosen !== value && options.length === 1);
  if (typeof value === "string") return options.filter((option) => option.value === value && !option.chosen);
  if (!isList(value)) return [];
  const names = options.map((option) => option.value);
  if (!value.every((name) => names.includes(name))) return [];
  return options.filter((option) => value.includes(String(option.value)) !== option.chosen);
}

function isList(value: WritableValue): value is readonly string[] {
  return Array.isArray(value);
}

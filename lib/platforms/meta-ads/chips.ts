import { isShown, visibleText } from "@/lib/platforms/dom/visible-text";
import { cellLines } from "./cell-lines";
import { fieldOfLabel } from "./form-words";

const ITEMS = 'li, [role="listitem"], [data-chip], [role="option"][aria-selected="true"]';
const BUTTONS = 'button, [role="button"]';
const REMOVES =
  /^(?:[×✕✖xX]|(?:remove|delete|entfernen|löschen|supprimer|retirer|eliminar|quitar|remover|apagar)(?:\s.*)?|.*(?:entfernen|löschen|を削除|削除))$/i;
/** Words that say that what follows is left out. */
export const EXCLUDED = /exclu|ausschlie|ausgeschlossen|除外/i;
/** Words of a block that are no entry of its list. */
const HELP =
  /[.!?…。:：]$|^(?:include|einschlie|personen ein|inclu|add\b|or\b|and\b|browse|suggest|create|search|see |show |edit$|turn )|hinzufügen|ajouter|añadir|agregar|adicionar|追加|erstellen|créer|crear|criar|作成|suchen|recherch|buscar|pesquisar|procurar|検索|who match|entsprechen|correspond|coincid|一致|含める|含まれる人を|追加/i;
/** How far above a list its own words may stand. */
const REACH = 3;

/** True for a part that a person can take away: its words and one button that removes it. */
function isRemovable(part: Element): boolean {
  const buttons = part.querySelectorAll(BUTTONS);
  const [button] = buttons;
  if (button === undefined || buttons.length > 1) return false;
  return [button.getAttribute("aria-label") ?? "", visibleText(button)].some((name) => REMOVES.test(name.trim()));
}

/** The largest part around a button that removes it and nothing else. */
function removableAround(button: Element, within: Element): Element | null {
  let chip: Element | null = null;
  for (let up = button.parentElement; up !== null && up !== within && within.contains(up); up = up.parentElement) {
    if (!isRemovable(up) || up.querySelector("input, textarea, label, [role='heading']") !== null) break;
    if (chip !== null && chipName(chip) !== "" && visibleText(up) !== visibleText(chip)) break;
    chip = up;
  }
  return chip !== null && chipName(chip) !== "" ? chip : null;
}

/** An entry's own name: its first piece of text. What kind it is may stand after it, and a button that removes it. */
function chipName(chip: Element): string {
  const leaves = [...chip.querySelectorAll("*")].filter(
    (leaf) => leaf.firstElementChild === null && leaf.closest(`${BUTTONS}, i, svg`) === null && isShown(leaf),
  );
  return leaves.map(visibleText).find((text) => text !== "") ?? cellLines(chip).lines[0] ?? "";
}

/** True where an entry itself, or the words just before its list, say that it is left out. */
function isExcluded(chip: Element, part: Element): boolean {
  const marks = [chip, ...chip.querySelectorAll("[aria-label], [title]")].flatMap((each) => [
    each.getAttribute("aria-label") ?? "",
    each.getAttribute("title") ?? "",
  ]);
  if (marks.some((mark) => EXCLUDED.test(mark) && !REMOVES.test(mark))) return true;
  let list: Element | null = chip.closest('ul, ol, [role="list"]') ?? chip.parentElement;
  for (let step = 0; step < REACH && list !== null; step++) {
    for (let before = list.previousElementSibling; before !== null; before = before.previousElementSibling) {
      if (before.matches("input, ul, ol, button") || before.querySelector(ITEMS) !== null || isRemovable(before))
        continue;
      const words = visibleText(before);
      if (words !== "") return EXCLUDED.test(words);
    }
    if (list === part) break;
    list = list.parentElement;
  }
  return false;
}

/** The entries of a part that are shown as list items or as chips, the excluded ones too. */
function allChips(part: Element): Element[] {
  const items = [...part.querySelectorAll(ITEMS)].filter(
    (item) => isShown(item) && item.closest('[role="listbox"], [role="menu"]') === null,
  );
  if (items.length > 0) return items;
  const chips = [...part.querySelectorAll(BUTTONS)]
    .filter((button) => isShown(button))
    .flatMap((button) => removableAround(button, part) ?? []);
  return [...new Set(chips)];
}

/**
 * The names of a part's entries, without those that are left out. Null where a list in a list, or words that are neither entry
 * nor help, show that there is more to it than this reads.
 */
export function chipsIn(part: Element): string[] | null {
  const chips = allChips(part);
  if (chips.some((chip) => chips.some((other) => other !== chip && chip.contains(other)))) return null;
  if (chips.length === 0) {
    const rest = cellLines(part).lines.filter(
      (line) => fieldOfLabel(line) === null && !HELP.test(line) && !EXCLUDED.test(line),
    );
    if (rest.length > 0) return null;
  }
  return chips
    .filter((chip) => !isExcluded(chip, part))
    .map(chipName)
    .filter((text) => text !== "");
}

/** True for a part of an entry: its words are no label. */
export function isChip(element: Element): boolean {
  return element.matches(ITEMS);
}

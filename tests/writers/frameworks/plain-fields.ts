import type { MountField } from "./field";

function make<K extends keyof HTMLElementTagNameMap>(tag: K, text = ""): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  if ("value" in element) (element as HTMLInputElement).value = text;
  else element.textContent = text;
  return element;
}

/** Fields without a framework, each with another way of taking a value. `take` is the state that Save would send. */
export const PLAIN_FIELDS: Readonly<Record<string, MountField>> = {
  /** The node is made again on each input, as in AngularDart. */
  remade(box, initial, take) {
    let state = initial;
    const draw = () => {
      const input = make("input", state);
      input.addEventListener("input", () => {
        state = input.value;
        take(state);
        queueMicrotask(draw);
      });
      box.replaceChildren(input);
    };
    draw();
  },
  onChange(box, initial, take) {
    const input = make("input", initial);
    input.addEventListener("change", () => take(input.value));
    box.append(input);
  },
  onBlur(box, initial, take) {
    const area = make("textarea", initial);
    area.addEventListener("blur", () => take(area.value));
    box.append(area);
  },
  /** Takes no notice of events that no browser made. */
  trustedOnly(box, initial, take) {
    let state = initial;
    const input = make("input", initial);
    input.addEventListener("input", (event) => {
      if (event.isTrusted) {
        state = input.value;
        take(state);
      } else input.value = state;
    });
    box.append(input);
  },
  trims(box, initial, take) {
    const input = make("input", initial);
    input.addEventListener("input", () => take(input.value));
    input.addEventListener("blur", () => {
      input.value = input.value.trim().replace(/!+$/, "");
      take(input.value);
    });
    box.append(input);
  },
  cuts(box, initial, take) {
    const input = make("input", initial);
    input.addEventListener("input", () => {
      input.value = input.value.slice(0, 12);
      take(input.value);
    });
    box.append(input);
  },
  complains(box, initial, take) {
    const input = make("input", initial);
    const alert = make("div");
    alert.setAttribute("role", "alert");
    input.addEventListener("input", () => {
      take(input.value);
      const bad = input.value.length > 20;
      input.setAttribute("aria-invalid", String(bad));
      alert.textContent = bad ? "At most 20 characters." : "";
    });
    box.append(input, alert);
  },
  reverts(box, initial) {
    const input = make("input", initial);
    for (const type of ["input", "change", "blur"]) input.addEventListener(type, () => (input.value = initial));
    box.append(input);
  },
  readOnly(box, initial) {
    const input = make("input", initial);
    input.readOnly = true;
    box.append(input);
  },
  editable(box, initial, take) {
    const field = make("div", initial);
    field.contentEditable = "true";
    field.addEventListener("input", () => take(field.innerText.replace(/\n$/, "")));
    box.append(field);
  },
  mention(box, initial) {
    const field = make("div", initial);
    field.contentEditable = "true";
    const chip = make("span", "@Ann");
    chip.contentEditable = "false";
    field.append(chip);
    box.append(field);
  },
};

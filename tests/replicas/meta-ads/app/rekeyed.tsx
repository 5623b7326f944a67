import { useId, useRef, useState, type ChangeEvent } from "react";

interface Props {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onLeave?: () => void;
  readonly placeholder?: string;
  readonly label?: string;
  readonly labelledBy?: string;
  readonly role?: string;
  readonly disabled?: boolean;
  readonly invalid?: boolean;
  readonly multiline?: boolean;
  readonly className?: string;
}

type Control = HTMLInputElement | HTMLTextAreaElement;

/** A controlled field whose node is made anew on each keystroke, as Ads Manager's are (facts 3.5). Focus and caret are carried over. */
export function Rekeyed(props: Props) {
  const [generation, setGeneration] = useState(0);
  const caret = useRef<number | null>(null);
  const id = useId();

  /** The fresh node takes the focus before anything is painted. */
  const mounted = (node: Control | null) => {
    if (node === null || caret.current === null) return;
    node.focus();
    node.setSelectionRange(caret.current, caret.current);
    caret.current = null;
  };
  const onChange = (event: ChangeEvent<Control>) => {
    if (document.activeElement === event.target) caret.current = event.target.selectionStart;
    props.onChange(event.target.value);
    setGeneration((n) => n + 1);
  };
  const shared = {
    id: `js_${id.replaceAll(":", "")}_${String(generation)}`,
    value: props.value,
    onChange,
    onBlur: props.onLeave,
    placeholder: props.placeholder,
    role: props.role,
    disabled: props.disabled,
    "aria-label": props.label,
    "aria-labelledby": props.labelledBy,
    "aria-invalid": props.invalid,
    autoComplete: "off",
    ref: mounted,
  };
  return props.multiline === true ? (
    <textarea key={generation} rows={3} className={props.className ?? "_58an"} {...shared} />
  ) : (
    <input key={generation} type="text" className={props.className ?? "_58al"} {...shared} />
  );
}

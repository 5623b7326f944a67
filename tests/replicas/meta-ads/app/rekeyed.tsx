import { useId, useLayoutEffect, useRef, useState, type ChangeEvent } from "react";

interface Props {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly placeholder?: string;
  readonly label?: string;
  readonly labelledBy?: string;
  readonly role?: string;
  readonly disabled?: boolean;
  readonly invalid?: boolean;
  readonly multiline?: boolean;
  readonly className?: string;
}

/** A controlled field whose node is made anew on each keystroke, as Ads Manager's are (facts 3.5). Focus and caret are carried over. */
export function Rekeyed(props: Props) {
  const [generation, setGeneration] = useState(0);
  const caret = useRef<number | null>(null);
  const node = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const id = useId();

  useLayoutEffect(() => {
    if (caret.current === null) return;
    node.current?.focus();
    node.current?.setSelectionRange(caret.current, caret.current);
    caret.current = null;
  }, [generation]);

  const onChange = (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => {
    if (document.activeElement === event.target) caret.current = event.target.selectionStart;
    props.onChange(event.target.value);
    setGeneration((n) => n + 1);
  };
  const shared = {
    id: `js_${id.replaceAll(":", "")}_${String(generation)}`,
    value: props.value,
    onChange,
    placeholder: props.placeholder,
    role: props.role,
    disabled: props.disabled,
    "aria-label": props.label,
    "aria-labelledby": props.labelledBy,
    "aria-invalid": props.invalid,
    autoComplete: "off",
    ref: node,
  };
  return props.multiline === true ? (
    <textarea key={generation} rows={3} className={props.className ?? "_58an"} {...shared} />
  ) : (
    <input key={generation} type="text" className={props.className ?? "_58al"} {...shared} />
  );
}

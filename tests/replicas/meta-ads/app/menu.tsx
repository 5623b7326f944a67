import { useState } from "react";

interface Props {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, text: string])[];
  readonly onChoose: (value: string) => void;
  readonly disabled?: boolean;
  readonly id?: string;
  readonly labelledBy?: string;
  /** `menu`: a button with a menu, as the bid strategy is; `listbox`: a combobox. */
  readonly kind?: "menu" | "listbox";
}

/** A picker of the platform's own kind: a button that opens a list. Nothing here is a native select. */
export function Menu({ label, value, options, onChoose, disabled = false, id, labelledBy, kind = "listbox" }: Props) {
  const [open, setOpen] = useState(false);
  const text = options.find(([option]) => option === value)?.[1] ?? value;
  return (
    <div className="menu" id={id}>
      <div
        className={disabled ? "select disabled" : "select"}
        role={kind === "menu" ? "button" : "combobox"}
        aria-haspopup={kind}
        aria-expanded={open}
        aria-disabled={disabled}
        aria-label={labelledBy === undefined ? label : undefined}
        aria-labelledby={labelledBy}
        tabIndex={0}
        onClick={() => !disabled && setOpen(!open)}
        onKeyDown={(event) => event.key === "Enter" && !disabled && setOpen(!open)}
      >
        <div className="selectText">{text}</div>
        <span className="caret" aria-hidden="true" />
      </div>
      {open && (
        <div className="options" role={kind}>
          {options.map(([option, optionText]) => (
            <div
              key={option}
              role={kind === "menu" ? "menuitemradio" : "option"}
              aria-selected={option === value}
              onClick={() => {
                setOpen(false);
                onChoose(option);
              }}
            >
              {optionText}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}

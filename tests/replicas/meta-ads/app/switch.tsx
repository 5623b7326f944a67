interface Props {
  readonly label: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
  readonly disabled?: boolean;
}

export function Switch({ label, on, onChange, disabled = false }: Props) {
  return (
    <label className={on ? "switch on" : "switch"}>
      <input
        type="checkbox"
        role="switch"
        aria-checked={on}
        aria-label={label}
        checked={on}
        disabled={disabled}
        value={String(on)}
        onChange={() => onChange(!on)}
      />
      <span className="knob" aria-hidden="true" />
    </label>
  );
}

import { CONTROL, Field } from "@/components/ui/field";

/** A field for what nobody should read over one's shoulder. `complete`: what a password manager may put in. */
export function SecretField({
  label,
  hint,
  error,
  complete,
  value,
  testId,
  onChange,
}: {
  label: string;
  hint?: string;
  error?: string | null;
  complete: "off" | "new-password" | "current-password";
  value: string;
  testId?: string;
  onChange: (value: string) => void;
}) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(props) => (
        <input
          {...props}
          type="password"
          className={CONTROL}
          autoComplete={complete}
          spellCheck={false}
          value={value}
          data-testid={testId}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}

import { useId, type ReactNode } from "react";
import { usePage, useStore } from "./page";
import { Rekeyed } from "./rekeyed";
import type { Level } from "./route";
import { shown } from "./store";

/** A label with what it names; the id changes with each mount, as Ads Manager's `js_…` ids do. */
export function Labelled({
  label,
  children,
}: {
  readonly label: string;
  readonly children: (id: string) => ReactNode;
}) {
  const id = `js_l${useId().replaceAll(":", "")}`;
  return (
    <div className="field">
      <label id={id} className="fieldLabel">
        {label}
      </label>
      {children(id)}
    </div>
  );
}

interface TextProps {
  readonly level: Level;
  readonly id: string;
  readonly field: string;
  readonly initial: string;
  readonly label: string;
  readonly placeholder: string;
  readonly role?: string;
  readonly sign?: string;
  readonly multiline?: boolean;
  /** The platform's own complaint about a value, or null. */
  readonly check?: (value: string) => string | null;
  /** What the platform makes of a value when one leaves the field: rounded, clamped. */
  readonly settle?: (value: string) => string;
}

/** A text or amount field bound to the store, with the platform's validation message under it. */
export function BoundText(props: TextProps) {
  const { store, options } = usePage();
  const state = useStore();
  const value = String(shown(state, props.id, props.field, props.initial));
  const complaint = props.check?.(value) ?? null;
  const put = (next: string) => store.change(props.level, props.id, props.field, next);
  const leave = () => {
    const settled = props.settle?.(value) ?? value;
    if (settled !== value) put(settled);
  };
  return (
    <Labelled label={props.label}>
      {(labelId) => (
        <>
          <div className={props.sign === undefined ? "inputBox" : "inputBox amount"}>
            {props.sign !== undefined && <span className="sign">{props.sign}</span>}
            <Rekeyed
              value={value}
              onChange={put}
              onLeave={leave}
              placeholder={props.placeholder}
              labelledBy={labelId}
              invalid={complaint !== null}
              disabled={options.locked}
              {...(props.role === undefined ? {} : { role: props.role })}
              {...(props.multiline === undefined ? {} : { multiline: props.multiline })}
              {...(props.sign === undefined ? {} : { className: "_58al _aghb" })}
            />
          </div>
          {complaint !== null && (
            <div role="alert" className="complaint">
              {complaint}
            </div>
          )}
        </>
      )}
    </Labelled>
  );
}

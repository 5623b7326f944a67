import { useState, type ReactNode } from "react";
import type { Node } from "./entities";
import { Labelled } from "./labelled";
import { Menu } from "./menu";
import { usePage, useStore } from "./page";
import { Section } from "./section";
import { shown } from "./store";

const AGES = Array.from({ length: 48 }, (_, index) => 18 + index);

export function ageText(age: number): string {
  return age >= 65 ? "65+" : String(age);
}

/** A summary line with an Edit button that opens the controls, as the audience block has. */
function Editable(props: { readonly label: string; readonly text: string; readonly children?: ReactNode }) {
  const { words, options } = usePage();
  const [open, setOpen] = useState(false);
  return (
    <Labelled label={props.label}>
      {(labelId) =>
        open ? (
          <div className="row">{props.children}</div>
        ) : (
          <div className="summary" aria-labelledby={labelId}>
            <span>{props.text}</span>
            {props.children !== undefined && (
              <button type="button" disabled={options.locked} onClick={() => setOpen(true)}>
                {words.edit}
              </button>
            )}
          </div>
        )
      }
    </Labelled>
  );
}

interface ChipsProps {
  readonly names: readonly string[];
  readonly labelledBy?: string;
  /** What kind each is, in a line under it. */
  readonly kind?: (name: string) => string;
}

function Chips({ names, labelledBy, kind }: ChipsProps) {
  const { words } = usePage();
  return (
    <ul className="chips" aria-labelledby={labelledBy}>
      {names.map((name) => (
        <li key={name}>
          <span>{name}</span>
          {kind !== undefined && <small className="note">{kind(name)}</small>}
          <button type="button" aria-label={`${words.remove} ${name}`}>
            ×
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Chips to include and, where there are any, those to exclude under a line of their own. */
function IncludeExclude(props: {
  readonly label: string;
  readonly include: string;
  readonly exclude: string;
  readonly names: readonly string[];
  readonly excluded: readonly string[];
  readonly placeholder: string;
  readonly kind?: (name: string) => string;
}) {
  const kind = props.kind === undefined ? {} : { kind: props.kind };
  return (
    <Labelled label={props.label}>
      {(labelId) => (
        <>
          <p className="note">{props.include}</p>
          <Chips names={props.names} labelledBy={labelId} {...kind} />
          <input type="text" placeholder={props.placeholder} aria-label={props.placeholder} />
          {props.excluded.length > 0 && (
            <>
              <p className="note">{props.exclude}</p>
              <Chips names={props.excluded} {...kind} />
            </>
          )}
        </>
      )}
    </Labelled>
  );
}

function Locations({ names, excluded }: { readonly names: readonly string[]; readonly excluded: readonly string[] }) {
  const { words, options } = usePage();
  return (
    <Labelled label={words.locations}>
      {() => (
        <div className="summary">
          <div className="places">
            <div>
              <span>{excluded.length > 0 ? words.includedLocation : words.location}:</span>
              <ul className="plainList">
                {names.map((name) => (
                  <li key={name}>{name}</li>
                ))}
              </ul>
            </div>
            {excluded.length > 0 && (
              <div>
                <span>{words.excludedLocation}:</span>
                <ul className="plainList">
                  {excluded.map((name) => (
                    <li key={name}>{name}</li>
                  ))}
                </ul>
              </div>
            )}
            {options.variant > 0 && <p className="note">{words.livingIn}</p>}
          </div>
          <button type="button" disabled={options.locked}>
            {words.edit}
          </button>
        </div>
      )}
    </Labelled>
  );
}

export function Audience({ node, surface }: { readonly node: Node; readonly surface: string }) {
  const page = usePage();
  const { words, store, options } = page;
  const state = useStore();
  const adset = node.setup.adset!;
  const see = (field: string, initial: unknown) => shown(state, node.id, field, initial);
  const put = (field: string, value: unknown) => store.change("adset", node.id, field, value);
  const advantage = see("advantageAudience", adset.advantageAudience) === true;
  const ageMin = Number(see("ageMin", adset.ageMin));
  const ageMax = Number(see("ageMax", adset.ageMax));
  const gender = String(see("genders", adset.gender));
  const genders = [
    ["all", words.allGenders],
    ["male", words.men],
    ["female", words.women],
  ] as const;
  const ages = AGES.map((age) => [String(age), ageText(age)] as const);
  return (
    <Section id="campaignTargetingSection" surface={surface} title={words.audience}>
      <div className="advantageBox" id="ADVANTAGE_AUDIENCE">
        <div role="heading" aria-level={4} className="subTitle">
          {words.advantageAudience}
        </div>
        <p className="note">{advantage ? words.advantageAudienceOn : words.advantageAudienceOff}</p>
        <button type="button" disabled={options.locked} onClick={() => put("advantageAudience", !advantage)}>
          {advantage ? words.switchToOriginal : words.turnOn}
        </button>
      </div>
      <div id="CREATE_AUDIENCE">
        <IncludeExclude
          label={words.customAudiences}
          include={words.customAudienceHint}
          exclude={words.excludeAudienceHint}
          names={adset.audiences}
          excluded={adset.excludedAudiences}
          placeholder={words.searchAudiences}
          kind={(name) => (name.startsWith("Lookalike") ? words.lookalike : words.customAudience)}
        />
      </div>
      <Locations names={adset.locations} excluded={adset.excludedLocations} />
      <Editable label={words.age} text={`${String(ageMin)} - ${ageText(ageMax)}`}>
        <Menu
          label={words.minimumAge}
          value={String(ageMin)}
          options={ages}
          onChoose={(value) => put("ageMin", Number(value))}
        />
        <Menu
          label={words.maximumAge}
          value={String(ageMax)}
          options={ages}
          onChoose={(value) => put("ageMax", Number(value))}
        />
      </Editable>
      <Editable label={words.gender} text={genders.find(([code]) => code === gender)?.[1] ?? words.allGenders}>
        <Menu label={words.gender} value={gender} options={genders} onChoose={(value) => put("genders", value)} />
      </Editable>
      <div id="DETAILED">
        <IncludeExclude
          label={options.variant % 2 === 1 ? words.advantageDetailed : words.detailedTargeting}
          include={words.included}
          exclude={words.excluded}
          names={adset.detailed}
          excluded={adset.excludedDetailed}
          placeholder={words.addInterests}
        />
      </div>
      <Editable
        label={words.languages}
        text={adset.languages.length === 0 ? words.allLanguages : adset.languages.join("; ")}
      />
    </Section>
  );
}

import type { Node } from "./entities";
import { BoundText, Labelled } from "./labelled";
import { Menu } from "./menu";
import { usePage, useStore, wordFor } from "./page";
import { Section } from "./section";
import { shown } from "./store";
import { Surface } from "./surface";
import { TextField } from "./text-field";

const SURFACE = "/am/editor_drawer/editor:ad";
const CALLS = "LEARN_MORE SHOP_NOW SIGN_UP CONTACT_US GET_QUOTE BOOK_NOW APPLY_NOW DOWNLOAD".split(" ");
const LIMITS = { primaryTexts: 2200, headlines: 255, descriptions: 255 } as const;

interface SlotProps {
  readonly node: Node;
  readonly slot: keyof typeof LIMITS;
  readonly surface: string;
  readonly entry: string;
  readonly label: string;
  readonly placeholder: string;
  readonly initial: readonly string[];
}

/** One text slot with its options, under one field surface. */
function Slot({ node, slot, surface, entry, label, placeholder, initial }: SlotProps) {
  const { words, store, options } = usePage();
  const state = useStore();
  const texts = initial.length === 0 ? [""] : initial;
  const added = Number(shown(state, node.id, `${slot}.added`, 0));
  const all = [...texts, ...Array.from({ length: added }, () => "")].slice(0, 5);
  return (
    <Surface path={`${SURFACE}/ad_creative_section/${surface}`}>
      <Labelled label={label}>
        {(labelId) => (
          <div className="texts">
            {all.map((text, index) => {
              const value = String(shown(state, node.id, `${slot}.${String(index)}`, text));
              const tooLong = value.length > LIMITS[slot];
              return (
                <div key={index} className="textOption">
                  <TextField
                    value={value}
                    onChange={(next) => store.change("ad", node.id, `${slot}.${String(index)}`, next)}
                    placeholder={placeholder}
                    labelledBy={labelId}
                    invalid={tooLong}
                    rich={slot === "primaryTexts"}
                    multiline={slot !== "headlines"}
                  />
                  {tooLong && (
                    <div role="alert" className="complaint">
                      {words.textTooLong(LIMITS[slot])}
                    </div>
                  )}
                </div>
              );
            })}
            {all.length < 5 && (
              <button
                type="button"
                className="link"
                disabled={options.locked}
                onClick={() => store.change("ad", node.id, `${slot}.added`, added + 1)}
              >
                {words.addOption}
              </button>
            )}
            <div id={entry} />
          </div>
        )}
      </Labelled>
    </Surface>
  );
}

function Creative({ node }: { readonly node: Node }) {
  const page = usePage();
  const { words, store, options } = page;
  const state = useStore();
  const ad = node.setup.ad!;
  return (
    <Section id="creativeEditorComponent" surface={`${SURFACE}/ad_creative_section`} title={words.adCreative}>
      <Slot
        node={node}
        slot="primaryTexts"
        surface="message_field"
        entry="dof_multiple_messages_entry"
        label={words.primaryText}
        placeholder={words.tellPeople}
        initial={ad.primaryTexts}
      />
      <Slot
        node={node}
        slot="headlines"
        surface="headline_field"
        entry="dof_multiple_headlines_entry"
        label={words.headline}
        placeholder={words.writeHeadline}
        initial={ad.headlines}
      />
      <Slot
        node={node}
        slot="descriptions"
        surface="link_description_field"
        entry="dof_multiple_descriptions_entry"
        label={words.description}
        placeholder={words.includeDetails}
        initial={ad.descriptions}
      />
      <Surface path={`${SURFACE}/ad_creative_section/call_to_action_field`}>
        <Labelled label={words.callToAction}>
          {(labelId) => (
            <Menu
              label={words.callToAction}
              labelledBy={labelId}
              value={String(shown(state, node.id, "callToAction", ad.callToAction))}
              options={CALLS.map((code) => [code, wordFor(page, code)] as const)}
              disabled={options.locked}
              onChoose={(value) => store.change("ad", node.id, "callToAction", value)}
            />
          )}
        </Labelled>
      </Surface>
    </Section>
  );
}

function Destination({ node }: { readonly node: Node }) {
  const { words, options } = usePage();
  const ad = node.setup.ad!;
  return (
    <Section
      id="adgroupAdDestinationGeneric"
      surface={`${SURFACE}/ad_destination_generic_section`}
      title={words.destination}
    >
      <div role="radiogroup" aria-label={words.destination} className="radios">
        {(["instant_experience", "external"] as const).map((kind) => (
          <label key={kind} className="check">
            <input
              type="radio"
              name="destination"
              value={kind}
              aria-checked={kind === "external"}
              checked={kind === "external"}
              disabled={options.locked}
              readOnly
            />
            {kind === "external" ? words.website : words.instantExperience}
          </label>
        ))}
      </div>
      <Surface path={`${SURFACE}/ad_destination_generic_section/pce_website_url_field`}>
        <BoundText
          level="ad"
          id={node.id}
          field="finalUrl"
          initial={ad.finalUrl}
          label={words.websiteUrl}
          placeholder="http://www.example.com/page"
        />
      </Surface>
      <Surface path={`${SURFACE}/ad_destination_generic_section/pce_display_link_field`}>
        <BoundText
          level="ad"
          id={node.id}
          field="displayLink"
          initial={ad.displayLink}
          label={words.displayLink}
          placeholder={words.enterDisplayLink}
        />
      </Surface>
    </Section>
  );
}

export function AdEditor({ node }: { readonly node: Node }) {
  const { words, account } = usePage();
  const ad = node.setup.ad!;
  return (
    <>
      <Section id="adgroupNameEditorComponent" surface={`${SURFACE}/ad_name_section`} title={words.adName}>
        <BoundText
          level="ad"
          id={node.id}
          field="name"
          initial={node.name}
          label={words.adName}
          placeholder={words.enterAdName}
          role="combobox"
        />
      </Section>
      <Section id="identityEditorComponent" surface={`${SURFACE}/ad_identity_section`} title={words.identity}>
        <Labelled label={words.facebookPage}>
          {(labelId) => (
            <Menu
              label={words.facebookPage}
              labelledBy={labelId}
              value="page"
              options={[["page", account.name]]}
              onChoose={() => undefined}
            />
          )}
        </Labelled>
      </Section>
      <Creative node={node} />
      <Destination node={node} />
      <Section id="trackingEditorComponent" surface={`${SURFACE}/ad_tracking_section`} title={words.tracking}>
        <BoundText
          level="ad"
          id={node.id}
          field="urlParameters"
          initial={ad.urlParameters}
          label={words.urlParameters}
          placeholder="key1=value1&key2=value2"
        />
      </Section>
    </>
  );
}

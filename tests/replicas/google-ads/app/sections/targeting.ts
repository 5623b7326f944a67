import { chip, radios } from "../choices";
import { h } from "../element";
import type { PanelOptions } from "../panel";
import type { Campaign } from "../state";
import { draftOf, plain, type SectionContext } from "./section";

const NETWORKS = ["Google Search", "Search partners", "Display Network"] as const;

/** Networks as boxes; campaign types without a choice have no such section. */
export function networksSection(campaign: Campaign, context: SectionContext): PanelOptions {
  const { form } = context.notation;
  const nameOf = (network: string) => (form.networkNames as Readonly<Record<string, string>>)[network] ?? network;
  const chosen = campaign.networks.map(nameOf);
  const all = [...new Set([...campaign.networks, ...NETWORKS])].map(nameOf);
  return {
    ...plain(context, "networks", form.networks, chosen, { networks: chosen }),
    content: () =>
      all.map((network) =>
        h(
          "material-checkbox",
          {
            role: "checkbox",
            "aria-checked": String(chosen.includes(network)),
            "aria-label": network,
            tabindex: "0",
            class: chosen.includes(network) ? "checked" : "",
          },
          h("div", { class: "mat-checkbox-container" }),
          h("div", { class: "content" }, network),
        ),
      ),
  };
}

/** Places where ads show, places where they do not, and which people count as there. */
export function locationsSection(campaign: Campaign, context: SectionContext): PanelOptions {
  const { notation, variant } = context;
  const { form } = notation;
  const shown = (place: string) => `${notation.place(place)} (${form.country})`;
  const places = campaign.locations.map(shown);
  const excluded = campaign.extras.excludedLocations.map(shown);
  const draft = draftOf(() => ({ presence: campaign.extras.presence }));
  return {
    key: "locations",
    title: form.locations,
    summary: () => [
      ...(places.length === 0 ? [form.allLocations] : places),
      ...excluded.map((place) => `${form.excluded}: ${place}`),
    ],
    content: () => [
      h(
        "basic-geopicker-editor",
        {},
        radios(
          form.locations,
          [
            { value: "all", label: form.allLocations },
            { value: "some", label: form.enterLocation },
          ],
          { read: () => (places.length === 0 ? "all" : "some"), take: () => undefined },
          variant.readOnly,
        ),
        h("div", { class: "chips", "aria-label": form.locations }, ...places.map(chip)),
        excluded.length === 0
          ? null
          : h(
              "div",
              { class: "excluded-locations" },
              h("div", { class: "field-label" }, form.excludedLocations),
              h("div", { class: "chips", "aria-label": form.excludedLocations }, ...excluded.map(chip)),
            ),
        h("div", { class: "field-label" }, form.locationOptions),
        radios(
          form.locationOptions,
          [
            { value: "presence", label: form.presence },
            { value: "interest", label: form.interest },
          ],
          {
            read: () => (draft.value.presence ? "presence" : "interest"),
            take: (value) => {
              draft.value.presence = value === "presence";
            },
          },
          variant.readOnly,
        ),
      ),
    ],
    save: async () => {
      const { presence } = draft.value;
      if (presence === campaign.extras.presence) return true;
      if (!(await context.save({ locationPresence: presence }))) return false;
      campaign.extras = { ...campaign.extras, presence };
      return true;
    },
    cancel: draft.reset,
    values: () => ({ locations: campaign.locations.length === 0 ? undefined : campaign.locations.map(notation.place) }),
    locked: variant.readOnly,
  };
}

export function languagesSection(campaign: Campaign, context: SectionContext): PanelOptions {
  const { form, speech } = context.notation;
  const languages = campaign.languages.map(speech);
  return {
    ...plain(context, "languages", form.languages, [languages.join(", ")], { languages }),
    content: () => [
      h(
        "language-selector",
        {},
        h(
          "material-auto-suggest-input",
          {},
          h("input", {
            class: "input",
            type: "text",
            "aria-label": form.startTyping,
            disabled: context.variant.readOnly,
          }),
        ),
        h("div", { class: "chips", "aria-label": form.selectedLanguages }, ...languages.map(chip)),
      ),
    ],
  };
}

/** Segments of people: their names, or an invitation to add some. */
export function audiencesSection(campaign: Campaign, context: SectionContext): PanelOptions {
  const { form } = context.notation;
  const chosen = campaign.extras.audiences.flatMap((index) => form.audienceNames[index] ?? []);
  return {
    ...plain(context, "audiences", form.audiences, chosen.length === 0 ? [form.noAudiences] : chosen, {
      audiences: chosen.length === 0 ? null : chosen,
    }),
    content: () => [
      h(
        "campaign-audiences",
        {},
        h(
          "audience-picker",
          {},
          h(
            "tree-list",
            {},
            // What could be chosen stands beside what is.
            ...form.audienceNames.map((name) =>
              h(
                "div",
                { class: "item-container", role: "treeitem", "aria-checked": String(chosen.includes(name)) },
                name,
              ),
            ),
          ),
        ),
        h("div", { class: "field-label" }, form.selectedAudiences),
        h("div", { class: "chips", "aria-label": form.selectedAudiences }, ...chosen.map(chip)),
      ),
    ],
  };
}

/** When ads show: rows of a day (or days) and two times, or all day. */
export function scheduleSection(campaign: Campaign, context: SectionContext): PanelOptions {
  const { notation, account } = context;
  const { form } = notation;
  const lines = campaign.adSchedule.map(notation.hours);
  return {
    ...plain(context, "schedule", form.schedule, lines.length === 0 ? [form.allDay] : lines, {
      // All day is no schedule.
      adSchedule: lines.length === 0 ? null : lines,
    }),
    content: () => [
      h(
        "ad-schedule-editor",
        {},
        ...(lines.length === 0 ? [h("p", { class: "read-only" }, form.allDay)] : lines.map(scheduleRow)),
        h("div", { class: "time-zone" }, form.timeZone(account.timeZone)),
      ),
    ],
  };
}

/** One row of the ad schedule: "Monday 08:00-20:00" as a day and two times. */
function scheduleRow(item: string): HTMLElement {
  const [, day = item, start = "", end = ""] = /^(.*) (\d\d:\d\d)-(\d\d:\d\d)$/.exec(item) ?? [];
  const time = (name: string, value: string) =>
    h("span", { class: name }, h("input", { class: "input", type: "text", value, "aria-label": name }));
  return h(
    "ad-schedule-editor-row",
    {},
    h(
      "div",
      { class: "row" },
      h("material-dropdown-select", {}, day),
      time("start-time", start),
      time("end-time", end),
    ),
  );
}

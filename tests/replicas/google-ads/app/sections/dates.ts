import { radios } from "../choices";
import type { PanelOptions } from "../panel";
import type { Campaign } from "../state";
import { draftOf, textField, type SectionContext } from "./section";

/** Start and end: the end may be left open. */
export function datesSection(campaign: Campaign, context: SectionContext): PanelOptions {
  const { notation, account, variant } = context;
  const { form } = notation;
  const draft = draftOf((): Record<string, string> => ({
    start: notation.date(campaign.startDate),
    end: campaign.endDate === null ? "" : notation.date(campaign.endDate),
    open: String(campaign.endDate === null),
  }));
  const problem = (text: string) => {
    if (text.trim() === "") return null;
    const day = notation.parseDate(text);
    if (day === null) return form.notADate;
    return null;
  };
  const endProblem = (text: string) => {
    const day = text.trim() === "" ? null : notation.parseDate(text);
    const start = notation.parseDate(draft.value["start"] ?? "") ?? campaign.startDate;
    if (day !== null && (day < account.to || day < start)) return form.dateInPast;
    return problem(text);
  };
  const written = (text: string) => {
    const day = notation.parseDate(text);
    return day === null ? text : notation.date(day);
  };
  return {
    key: "dates",
    title: form.dates,
    summary: () => [
      `${form.start}: ${notation.date(campaign.startDate)}`,
      `${form.end}: ${campaign.endDate === null ? form.notSet : notation.date(campaign.endDate)}`,
    ],
    content: () => [
      textField(context, form.start, draft, "start", { problem, settle: written }),
      radios(
        form.end,
        [
          { value: "true", label: form.notSet },
          { value: "false", label: form.end },
        ],
        {
          read: () => ((draft.value["end"] ?? "") === "" ? (draft.value["open"] ?? "true") : "false"),
          take: (value) => {
            draft.value["open"] = value;
          },
        },
        variant.readOnly,
      ),
      textField(context, form.end, draft, "end", { problem: endProblem, settle: written }),
    ],
    save: async () => {
      const { start = "", end = "" } = draft.value;
      const startDate = notation.parseDate(start);
      const endDate = end.trim() === "" ? null : notation.parseDate(end);
      if (startDate === null || (end.trim() !== "" && endDate === null)) return false;
      const fields = {
        ...(startDate === campaign.startDate ? {} : { startDate }),
        ...(endDate === campaign.endDate ? {} : { endDate }),
      };
      if ("endDate" in fields && endProblem(end) !== null) return false;
      if (Object.keys(fields).length > 0 && !(await context.save(fields))) return false;
      campaign.startDate = startDate;
      campaign.endDate = endDate;
      return true;
    },
    cancel: draft.reset,
    values: () => ({ startDate: campaign.startDate, endDate: campaign.endDate }),
    locked: variant.readOnly,
  };
}

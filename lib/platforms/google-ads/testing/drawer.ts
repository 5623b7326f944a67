/** Drawers made by hand from facts/google-ads.md 3, for the reader's own tests. Not part of the product. */

export const lines = (...texts: string[]): string =>
  texts.map((text) => `<div class="summary-line">${text}</div>`).join("");

const section = (title: string, expanded: boolean, inHeader: string, below: string) =>
  `<material-expansionpanel><div class="panel" role="group"><div class="main-header"><div class="header" role="button" aria-expanded="${expanded}" aria-label="${title}"><p class="primary-text">${title}</p>${inHeader}<i class="material-icon-i">expand_less</i></div></div>${below}</div></material-expansionpanel>`;

/** A section that is collapsed to its summary. */
export const closed = (title: string, summary: string): string =>
  section(title, false, `<div class="panel-description">${summary}</div>`, "");

/** A section that is open. */
export const open = (title: string, content: string): string =>
  section(title, true, "", `<div class="content">${content}</div><material-yes-no-buttons><material-button class="btn-yes">Save</material-button></material-yes-no-buttons>`); // prettier-ignore

export const drawer = (...panels: string[]): string =>
  `<slidealog><slidealog-wrapper role="dialog"><div class="slidealog-header">Settings</div><div class="slidealog-body">${panels.join("")}</div></slidealog-wrapper></slidealog>`;

export const chip = (text: string): string =>
  `<material-chip><div class="content">${text}</div><material-icon><i class="material-icon-i">cancel</i></material-icon></material-chip>`;

export const money = (label: string, value: string, unit = "$"): string =>
  `<material-input type="money64"><div class="top-section"><span class="leading-text">${unit}</span><label class="input-container"><div class="label"><span class="label-text">${label}</span></div><input class="input input-area" type="text" aria-label="${label}" value="${value}"></label></div></material-input>`;

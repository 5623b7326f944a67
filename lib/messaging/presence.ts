/** The name of the port that says "a panel is open"; while it lives, the page is read when it changes. */
export const PRESENCE_PORT = "adjutant-panel";

/** Where the extension may stand at all. www.facebook.com serves the ad manager under one path; nothing else of it is touched. */
export const AD_PAGES = [
  "https://ads.google.com/*",
  "https://adsmanager.facebook.com/*",
  "https://business.facebook.com/*",
  "https://www.facebook.com/adsmanager/*",
] as const;

/** Web-accessible resources, frame-ancestors and message senders know origins, not paths. */
export const AD_ORIGINS: readonly string[] = AD_PAGES.map((pattern) => new URL(pattern.replace("*", "")).origin);

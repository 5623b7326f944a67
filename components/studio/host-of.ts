/** The host of an address as an ad shows it; a placeholder's where none is given. */
export function hostOf(page: string): string {
  if (!URL.canParse(page)) return "www.example.com";
  return new URL(page).hostname;
}

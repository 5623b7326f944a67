/**
 * Presses a radio, a checkbox or a switch by its own `click`, once. Native ones change and tell their framework; some of
 * Google's own take no notice of a click that no person made: the caller reads back, and never presses again.
 */
export function pressChoice(control: HTMLElement): void {
  control.click();
}

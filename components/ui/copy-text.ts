/** Copies what an area holds: by the clipboard; where the browser keeps that from a frame, by the selection. */
export async function copyText(area: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(area.value);
    return true;
  } catch {
    area.focus();
    area.select();
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way left without the clipboard
    return document.execCommand("copy");
  }
}

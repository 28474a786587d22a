const KEPT = 60_000; // ms: until then a browser has begun to save the file

/** Has the browser save a file, as it saves what is downloaded. */
export function saveFile(file: File): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT);
}

/** Whether this browser hands such a file to other apps: on phones, where a download is hard to find again. */
export const canShare = (file: File): boolean =>
  (navigator as Partial<Navigator>).canShare?.({ files: [file] }) ?? false;

/** Hands a file to another app. False if that was called off. */
export async function shareFile(file: File): Promise<boolean> {
  try {
    await navigator.share({ files: [file] });
    return true;
  } catch {
    return false;
  }
}

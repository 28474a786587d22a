/** Whether a key pressed there is for a control, not for the reader. Radio buttons take no letters and no digits. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input:not([type="radio"]), select, textarea, dialog') !== null;

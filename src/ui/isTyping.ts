const CONTROLS = 'input:not([type="radio"]), select, textarea, dialog';

/**
 * Whether a key pressed there is for a control or a dialog, not for the page. Radio buttons take no letters and no digits. While a modal
 * dialog is open nothing is for the page, even if the focus has gone nowhere.
 */
export const isTyping = (target: EventTarget | null): boolean =>
  (target instanceof Element && target.closest(CONTROLS) !== null) || document.querySelector('dialog:modal') !== null;

/**
 * Dialogs, and the card of a word, as far as the app uses them: jsdom hides dialogs and popovers while they are closed, as
 * browsers do, but cannot open them, and knows no style sheet of the app. There is no top layer; of what lies behind a modal
 * dialog only the focus is kept away.
 */

const modal = new Set<HTMLDialogElement>();
/** What had the focus when a dialog was opened. */
const before = new WeakMap<HTMLDialogElement, Element | null>();

/** What WordCard.module.css says of a closed card. */
const CLOSED_CARD = '[data-card]:not([data-open]) { visibility: hidden }';

/** Gives elements `showPopover`, dialogs `show`, `showModal` and `close`, and Escape to close them. */
export function standInDialogs(): void {
  document.head.append(Object.assign(document.createElement('style'), { textContent: CLOSED_CARD }));
  Object.assign(HTMLElement.prototype, {
    showPopover(this: HTMLElement) {
      this.style.display = 'block';
    },
  });
  // oxlint-disable-next-line typescript/unbound-method -- called with its `this` below
  const { focus } = HTMLElement.prototype;
  HTMLElement.prototype.focus = function (options) {
    if (topDialog()?.contains(this) !== false) focus.call(this, options);
  };
  Object.assign(HTMLDialogElement.prototype, {
    show(this: HTMLDialogElement) {
      open(this);
    },
    showModal(this: HTMLDialogElement) {
      if (this.open) throw new DOMException('already open', 'InvalidStateError');
      modal.add(this);
      open(this);
    },
    close(this: HTMLDialogElement) {
      close(this);
    },
  });
  addEventListener('keydown', (event) => {
    // A browser asks for this only once all listeners have had the key.
    if (event.key === 'Escape') queueMicrotask(() => !event.defaultPrevented && escape());
  });
}

function open(dialog: HTMLDialogElement): void {
  if (dialog.open) return;
  before.set(dialog, document.activeElement);
  dialog.setAttribute('open', '');
  const focusable = 'a[href], button:not([disabled]), input:not([disabled]), select, textarea, [tabindex]';
  dialog.querySelector<HTMLElement>(focusable)?.focus();
}

/** Gives the focus back only if it was inside, or if nothing else could have had it. */
function close(dialog: HTMLDialogElement): void {
  if (!dialog.open) return;
  const wasModal = modal.delete(dialog);
  const inside = dialog.contains(document.activeElement);
  dialog.removeAttribute('open');
  const element = before.get(dialog);
  if ((wasModal || inside) && element instanceof HTMLElement) element.focus({ preventScroll: true });
}

/** The modal dialog that is open over everything else. */
const topDialog = () => [...modal].findLast((one) => one.isConnected);

function escape(): void {
  const dialog = topDialog();
  if (dialog?.dispatchEvent(new Event('cancel', { cancelable: true }))) dialog.close();
}

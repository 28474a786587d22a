/**
 * Dialogs and popovers, as far as the app uses them: jsdom hides both while they are closed, as browsers do, but cannot
 * open them. There is no top layer; of what lies behind a modal dialog only the focus is kept away.
 */

const openPopovers = new WeakSet<Element>();
const modal = new Set<HTMLDialogElement>();
/** What had the focus when a dialog was opened. */
const before = new WeakMap<HTMLDialogElement, Element | null>();

/** Gives elements `showPopover` and `hidePopover`, dialogs `show`, `showModal` and `close`, and Escape to close them. */
export function standInDialogs(): void {
  Object.assign(HTMLElement.prototype, {
    showPopover(this: HTMLElement) {
      if (openPopovers.has(this)) throw new DOMException('already open', 'InvalidStateError');
      openPopovers.add(this);
      this.style.display = 'block';
    },
    hidePopover(this: HTMLElement) {
      openPopovers.delete(this);
      this.style.display = '';
    },
  });
  // oxlint-disable-next-line typescript/unbound-method -- called with its `this` below
  const { matches } = Element.prototype;
  Object.assign(Element.prototype, {
    matches(this: Element, selector: string): boolean {
      return selector === ':popover-open' ? openPopovers.has(this) : matches.call(this, selector);
    },
  });
  // oxlint-disable-next-line typescript/unbound-method -- likewise
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

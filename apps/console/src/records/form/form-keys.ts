import type { KeyboardEvent } from 'react';

const FIELDS = 'input:not([type=hidden]), textarea, button[type=submit]';

interface Keys {
  readonly onSave: () => void;
  readonly onLeave: () => void;
}

/** The keys of a form: Enter goes on to the next field, Ctrl+S saves, Escape leaves. */
export const formKeys =
  ({ onSave, onLeave }: Keys) =>
  (event: KeyboardEvent<HTMLElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key.toLowerCase() === 's' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      onSave();
    } else if (event.key === 'Escape' && !isOpen(event.target)) {
      event.preventDefault();
      // The dialog that opens listens for the same key on the window, and would close at once.
      event.stopPropagation();
      onLeave();
    } else if (event.key === 'Enter' && endsWithEnter(event)) {
      event.preventDefault();
      next(event.currentTarget, event.target);
    }
  };

/** A list or calendar that is open takes these keys for itself. */
const isOpen = (target: EventTarget): boolean =>
  target instanceof HTMLElement && target.getAttribute('aria-expanded') === 'true';

/** In a text of several lines Enter makes one, and in a list it chooses. */
const endsWithEnter = ({ target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  target instanceof HTMLInputElement && target.role !== 'combobox' && !ctrlKey && !metaKey && !altKey;

function next(form: HTMLElement, from: EventTarget): void {
  const fields = [...form.querySelectorAll<HTMLElement>(FIELDS)].filter(
    (field) => !(field as HTMLInputElement).disabled,
  );
  fields[fields.indexOf(from as HTMLElement) + 1]?.focus();
}

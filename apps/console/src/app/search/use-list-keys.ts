import { useState, type KeyboardEvent } from 'react';

interface List<Item> {
  readonly items: readonly Item[];
  readonly isOpen: boolean;
  readonly setOpen: (open: boolean) => void;
  readonly choose: (item: Item) => void;
  /** Enter, while the items do not belong to what was typed last. */
  readonly chooseLater: (() => void) | undefined;
  /** Escape, while nothing is open. */
  readonly clear: () => void;
}

/** The keys of a combobox with a list: arrows go round it, Enter chooses, Escape closes and then clears. */
export function useListKeys<Item>({ items, isOpen, setOpen, choose, chooseLater, clear }: List<Item>) {
  const [active, setActive] = useState(0);
  const at = Math.min(active, Math.max(items.length - 1, 0));
  const move = (by: number) => {
    if (!isOpen) setOpen(true);
    else if (items.length > 0) setActive((at + by + items.length) % items.length);
  };
  const enter = () => {
    const item = items[at];
    if (chooseLater) chooseLater();
    else if (isOpen && item) choose(item);
  };
  const escape = () => {
    if (isOpen) setOpen(false);
    else clear();
  };
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Enter: enter,
    Escape: escape,
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Keys that end the input of a composed letter are not meant for the list.
    if (event.nativeEvent.isComposing) return;
    const act = keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };
  return { active: at, setActive, onKeyDown };
}

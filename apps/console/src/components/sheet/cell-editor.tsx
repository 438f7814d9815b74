import { useLayoutEffect, useRef, type RefObject } from 'react';
import type { SheetColumn } from './cell';
import styles from './sheet.module.css';

interface Props {
  readonly column: SheetColumn;
  readonly label: string;
  readonly text: string;
  /** Whether what stands there is written over by what is typed. */
  readonly over: boolean;
  readonly onChange: (text: string) => void;
}

/** The field with which a cell is edited. */
export function CellEditor({ column, label, text, over, onChange }: Props) {
  const field = useRef<HTMLInputElement & HTMLSelectElement>(null);
  useFocus(field, over);
  if (column.kind === 'choice')
    return (
      <select
        ref={field}
        className={styles.editor}
        aria-label={label}
        value={column.choices.find((choice) => [choice.label, choice.value].includes(text))?.value ?? ''}
        onChange={({ target }) => onChange(target.value)}
      >
        <option value="" />
        {column.choices.map(({ value, label: word }) => (
          <option key={value} value={value}>
            {word}
          </option>
        ))}
      </select>
    );
  return (
    <input
      ref={field}
      className={styles.editor}
      aria-label={label}
      inputMode={column.kind === 'number' ? 'decimal' : 'text'}
      autoComplete="off"
      value={text}
      onChange={({ target }) => onChange(target.value)}
    />
  );
}

/** What is typed replaces the text; otherwise it goes on behind it, as in spreadsheets. */
function useFocus(field: RefObject<(HTMLInputElement & HTMLSelectElement) | null>, over: boolean): void {
  useLayoutEffect(() => {
    field.current?.focus();
    if (!(field.current instanceof HTMLInputElement)) return;
    if (over) field.current.select();
    else field.current.setSelectionRange(field.current.value.length, field.current.value.length);
  }, [field, over]);
}

import { type ReactNode, useCallback, useEffect, useMemo } from 'react';
import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { AutosaveNote } from '../../components/autosave/autosave-note';
import { ConflictList } from '../../components/autosave/conflict-list';
import type { CellMark, CellPlace, CellValue } from '../../components/sheet/cell';
import { shownText } from '../../components/sheet/read-cell';
import { Sheet } from '../../components/sheet/sheet';
import { Lines } from '../../components/skeletons';
import type { Save } from '../../lib/autosave/autosave';
import { useAutosaved } from '../../lib/autosave/use-autosaved';
import { useFormat } from '../../lib/use-format';
import { cellKey, type FormLine, isSendable, type LastValues, type MarksAt, placeOf } from './form-line';
import styles from './rounds.module.css';
import { useFormColumns, useQualifiers } from './use-form-columns';

interface Props {
  /** The form and its kind, under which this browser keeps what is not saved yet. */
  readonly form: string;
  /** What it is called. */
  readonly label: string;
  readonly lines: readonly FormLine[];
  /** What is recorded, by `cellKey`. */
  readonly recorded: ReadonlyMap<string, CellValue>;
  readonly save: Save<CellValue>;
  /** Whether it can be filled in now. */
  readonly open: boolean;
  /** Hears whether something that was typed is not saved yet. */
  readonly onPending?: (isPending: boolean) => void;
  readonly marksAt: MarksAt;
  readonly last?: LastValues | undefined;
  readonly beside?: (place: CellPlace) => ReactNode;
}

/** The sheet of a form: filled as in a spreadsheet, saved as one types, and never over what somebody else saved. */
export function FormSheet(props: Props) {
  const { form, label, lines, recorded, save, open, onPending, marksAt, last, beside } = props;
  const { t } = useTranslation();
  const { language, name, unit } = useFormat();
  const columns = useFormColumns(last);
  const qualifiers = useQualifiers();
  const mayBeSent = useCallback(
    (key: string, value: CellValue) =>
      isSendable(
        key,
        value,
        qualifiers.map((one) => one.value),
      ),
    [qualifiers],
  );
  const { store, edition, ready, left, forgetLeft } = useAutosaved<CellValue>({
    form,
    recorded,
    empty: null,
    save,
    isSendable: mayBeSent,
    open,
  });
  const isPending = open && store.typed.size > 0;
  useEffect(() => onPending?.(isPending), [onPending, isPending]);
  // What the store holds changes with its edition alone.
  const valueAt = useMemo(
    () => (row: string, column: string) => (edition < 0 ? null : store.valueOf(cellKey(row, column))),
    [store, edition],
  );
  const say = (key: string, value: CellValue): string => {
    const column = columns.find((one) => one.key === placeOf(key).column);
    return (column && shownText(column, value, language)) || t('sheet.empty');
  };
  const marksOf = (row: string, column: string): readonly CellMark[] => {
    const key = cellKey(row, column);
    const conflict = store.conflicts.get(key);
    const refused = store.refusalOf(key);
    return [
      ...(conflict
        ? [{ kind: 'conflict' as const, text: t('rounds.conflict', { value: say(key, conflict.theirs) }) }]
        : []),
      ...(refused ? [{ kind: 'error' as const, text: refused }] : []),
      ...marksAt({ row, column }),
      ...(store.isSaved(key) ? [{ kind: 'saved' as const, text: t('rounds.saved') }] : []),
    ];
  };
  const rows = useMemo(
    () =>
      lines.map((line) => ({
        key: line.key,
        label: name(line),
        heading: (
          <>
            {name(line)} {unit(line) && <span className="quiet">({unit(line)})</span>}
            {line.required && (
              <span
                className={styles.required}
                title={t('rounds.required')}
                aria-label={t('rounds.required')}
              >
                {' *'}
              </span>
            )}
          </>
        ),
      })),
    [lines, name, unit, t],
  );
  const called = (key: string): string => {
    const { row, column } = placeOf(key);
    const line = rows.find((one) => one.key === row)?.label ?? row;
    return `${line} · ${columns.find((one) => one.key === column)?.label ?? column}`;
  };
  if (!ready) return <Lines count={lines.length} what={label} />;
  return (
    <>
      {left > 0 && (
        <Alert
          type="warning"
          title={t('autosave.left', { count: left })}
          action={<Button onClick={() => void forgetLeft()}>{t('autosave.forgetLeft')}</Button>}
        />
      )}
      <ConflictList
        rows={[...store.conflicts].map(([key, { mine, theirs }]) => ({
          key,
          label: called(key),
          mine: say(key, mine),
          theirs: say(key, theirs),
        }))}
        onChoose={(key, whose) => store.choose(key, whose)}
      />
      {open && (
        <p className={styles.saved}>
          <AutosaveNote saved={store.saved} conflicts={store.conflicts.size} held={store.held} />
        </p>
      )}
      <Sheet
        label={label}
        heading={t('rounds.indicator')}
        rows={rows}
        columns={columns}
        valueAt={valueAt}
        marksAt={marksOf}
        isReadOnly={() => !open}
        onEdit={(edits) =>
          store.edit(new Map(edits.map(({ row, column, now }) => [cellKey(row, column), now])))
        }
        {...(beside && { beside })}
      />
    </>
  );
}

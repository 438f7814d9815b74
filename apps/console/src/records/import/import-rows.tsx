import { isUuid } from '@bien-cuong/domain';
import { useQuery } from '@apollo/client/react';
import type { ImportedListFragment } from '@bien-cuong/api';
import { Button, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DataTable } from '../../components/data-table';
import { EmptyNote } from '../../components/empty-note';
import { Mark } from '../../components/mark';
import { QueryView } from '../../components/query-view';
import { useFormat } from '../../lib/use-format';
import type { RecordKind } from '../record-kind';
import { AlikeList } from '../form/alike-list';
import { ReferenceName } from '../references/reference-name';
import { useHere } from '../use-here';
import { type ImportColumn, importColumnsOf } from './import-columns';
import type { ImportOperations, JudgedRow } from './import-operations';
import styles from './import.module.css';

const SHOWN = 50;

/** Rows by their verdict; ALIKE: those of new records that may be there already. */
const chosenBy = {
  REFUSED: { outcome: 'REFUSED' },
  ALIKE: { outcome: 'MADE', alike: true },
  CHANGED: { outcome: 'CHANGED' },
  MADE: { outcome: 'MADE' },
  SAME: { outcome: 'SAME' },
} as const;
const choices = ['REFUSED', 'ALIKE', 'CHANGED', 'MADE', 'SAME'] as const;
type Choice = keyof typeof chosenBy;

interface Props {
  readonly kind: RecordKind;
  readonly list: ImportedListFragment;
  readonly operations: ImportOperations;
}

/** The rows of a list by their verdict, those that are refused first. */
export function ImportRows({ kind, list, operations }: Props) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const counts: Readonly<Record<Choice, number>> = {
    REFUSED: list.counts.refused,
    ALIKE: list.counts.alike,
    CHANGED: list.counts.changed,
    MADE: list.counts.made,
    SAME: list.counts.same,
  };
  const first = choices.find((choice) => counts[choice] > 0) ?? 'MADE';
  const [chosen, setChosen] = useState<Choice>();
  const [after, setAfter] = useState<string | null>(null);
  const shown = chosen ?? first;
  const result = useQuery(operations.see, {
    variables: { id: list.id, ...chosenBy[shown], first: SHOWN, after },
    fetchPolicy: 'network-only',
  });
  return (
    <>
      <Radio.Group
        aria-label={t('imports.verdicts')}
        optionType="button"
        value={shown}
        onChange={({ target }) => {
          setChosen(target.value as Choice);
          setAfter(null);
        }}
        options={choices
          .filter((value) => value !== 'ALIKE' || counts.ALIKE > 0)
          .map((value) => ({
            value,
            label: `${t(`imports.outcomes.${value}`)}: ${number(counts[value])}`,
          }))}
      />
      <QueryView result={result} what={t('imports.rows')} pick={(data) => data.list?.rows}>
        {({ nodes, pageInfo }) =>
          nodes.length === 0 ? (
            <EmptyNote>{t('imports.none')}</EmptyNote>
          ) : (
            <>
              <Rows kind={kind} list={list} rows={nodes} />
              <nav className={styles.actions} aria-label={t('records.pages')}>
                {after && <Button onClick={() => setAfter(null)}>{t('records.first')}</Button>}
                {pageInfo.hasNextPage && (
                  <Button onClick={() => setAfter(pageInfo.endCursor)}>{t('records.next')}</Button>
                )}
              </nav>
            </>
          )
        }
      </QueryView>
    </>
  );
}

interface RowsProps {
  readonly kind: RecordKind;
  readonly list: ImportedListFragment;
  readonly rows: readonly JudgedRow[];
}

function Rows({ kind, list, rows }: RowsProps) {
  const { t } = useTranslation();
  const { language } = useFormat();
  const here = useHere();
  const known = importColumnsOf(kind.facts);
  const columns = list.columns.flatMap((name) => known.find((column) => column.name === name) ?? []);
  return (
    <DataTable
      label={t('imports.rows')}
      head={[t('imports.place'), t('imports.verdict'), ...columns.map(({ label }) => label[language])]}
      rows={rows.map((row) => ({
        key: String(row.place),
        cells: [
          // The headings are the first line of the file.
          row.recordId ? <Link to={here(kind.paths.one(row.recordId))}>{row.place + 1}</Link> : row.place + 1,
          <Verdict key="verdict" kind={kind} row={row} columns={columns} />,
          ...columns.map((column, index) => (
            <CellOf key={column.name} column={column} cell={row.cells[index] ?? ''} />
          )),
        ],
      }))}
    />
  );
}

const tones = { REFUSED: 'warning', CHANGED: 'accent', MADE: 'soft', SAME: 'soft' } as const;

interface VerdictProps {
  readonly kind: RecordKind;
  readonly row: JudgedRow;
  readonly columns: readonly ImportColumn[];
}

/** What becomes of a row, and why where it is refused. */
function Verdict({ kind, row: { outcome, refusals, alike }, columns }: VerdictProps) {
  const { t } = useTranslation();
  const { language } = useFormat();
  const here = useHere();
  if (!outcome) return '–';
  const at = (argument: string | null) => columns.find(({ name }) => name === argument)?.label[language];
  return (
    <div>
      <Mark tone={tones[outcome]}>{t(`imports.outcomes.${outcome}`)}</Mark>
      {refusals.map(({ argument, message }) => (
        <div key={`${argument} ${message}`}>
          {at(argument) && <strong>{at(argument)}: </strong>}
          {message}
        </div>
      ))}
      {alike.length > 0 && (
        <div>
          {t('records.alike')}
          <AlikeList facts={kind.facts} path={(id) => here(kind.paths.one(id))} alike={alike} />
        </div>
      )}
    </div>
  );
}

/** A record whose identity is a code; a name that was not found is written otherwise. */
const isCode = (cell: string) => /^[A-Z][A-Z_]+$/.test(cell);

function CellOf({ column: { fact }, cell }: { readonly column: ImportColumn; readonly cell: string }) {
  const { language } = useFormat();
  if (cell === '') return <span className="quiet">–</span>;
  if (fact.kind === 'reference' && (isUuid(cell) || isCode(cell)))
    return <ReferenceName of={fact.refersTo ?? ''} id={cell} />;
  return fact.choices?.find(({ value }) => value === cell)?.label[language] ?? cell;
}

import type { RecipientKind } from '@bien-cuong/api';
import { Button, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../components/data-table';
import { EmptyNote } from '../../components/empty-note';
import { Mark } from '../../components/mark';
import { ADDED, type JudgedRow } from './judge-rows';
import styles from './naming.module.css';
import { useCandidateWording } from './use-candidate-wording';
import type { Outcome, Placed } from './use-name-rows';

interface Props {
  readonly rows: readonly JudgedRow[];
  readonly kind: RecipientKind;
  readonly outcomes: ReadonlyMap<number, Outcome>;
  /** Whether they are being named. */
  readonly waiting: boolean;
  readonly onName: (rows: readonly Placed[]) => void;
  readonly onChoose: (at: number, choice: string | null) => void;
}

const ready: ReadonlySet<JudgedRow['verdict']> = new Set(['found', 'new']);

/** What each row of a list means, and what became of it; those that are clear can be named. */
export function NamingTable({ rows, kind, outcomes, waiting, onName, onChoose }: Props) {
  const { t } = useTranslation();
  const called = useCandidateWording();
  const open = rows
    .map((row, at) => ({ row, at }))
    .filter(({ row, at }) => ready.has(row.verdict) && !outcomes.get(at)?.done);
  if (rows.length === 0) return <EmptyNote>{t('naming.noRows')}</EmptyNote>;
  return (
    <>
      <DataTable
        label={t('naming.rows')}
        head={[
          t('naming.asWritten'),
          t('naming.means'),
          t('fields.common.goldenBookNumber'),
          t('naming.result'),
        ]}
        rows={rows.map((row, at) => ({
          key: String(at),
          cells: [
            row.name,
            outcomes.get(at)?.done ? (
              called.row(row)
            ) : (
              <Meaning
                key="means"
                row={row}
                enters={kind === 'HOUSEHOLD'}
                waiting={waiting}
                onChoose={(choice) => onChoose(at, choice)}
              />
            ),
            row.number || '–',
            <Result key="result" row={row} outcome={outcomes.get(at)} />,
          ],
        }))}
      />
      <div className={styles.actions}>
        <Button type="primary" loading={waiting} disabled={open.length === 0} onClick={() => onName(open)}>
          {t('naming.nameAll', { count: open.length, kind: t(`words.recipient.${kind}`) })}
        </Button>
      </div>
    </>
  );
}

interface MeaningProps {
  readonly row: JudgedRow;
  /** Whether who is none of the candidates can be added. */
  readonly enters: boolean;
  readonly waiting: boolean;
  readonly onChoose: (choice: string | null) => void;
}

/** Whom a row means; to be chosen where several are possible. */
function Meaning({ row, enters, waiting, onChoose }: MeaningProps) {
  const { t } = useTranslation();
  const called = useCandidateWording();
  if (row.candidates.length === 0) return row.verdict === 'new' ? row.name : '–';
  if (row.candidates.length === 1 && row.chosen && !row.choice) return called.row(row);
  return (
    <Select
      className={styles.choice ?? ''}
      aria-label={t('naming.choose', { name: row.name })}
      placeholder={t('naming.chooseOne')}
      disabled={waiting}
      allowClear
      virtual={false}
      value={row.choice === ADDED ? ADDED : row.chosen}
      onChange={(chosen: string | undefined) => onChoose(chosen ?? null)}
      options={[
        ...row.candidates.map((one) => ({ value: one.id, label: called.one(one) })),
        ...(enters ? [{ value: ADDED, label: t('naming.added', { name: row.name }) }] : []),
      ]}
    />
  );
}

interface ResultProps {
  readonly row: JudgedRow;
  readonly outcome: Outcome | undefined;
}

function Result({ row, outcome }: ResultProps) {
  const { t } = useTranslation();
  if (outcome?.done) return <Mark tone="soft">{t('naming.done')}</Mark>;
  if (outcome) return <Mark tone="warning">{outcome.why}</Mark>;
  const word = t(`naming.verdicts.${row.verdict}`);
  return ready.has(row.verdict) ? word : <Mark tone="warning">{word}</Mark>;
}

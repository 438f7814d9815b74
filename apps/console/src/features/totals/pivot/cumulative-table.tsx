import type { PivotCellFragment } from '@bien-cuong/api';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../../components/data-table';
import { Section } from '../../../components/section';
import { useFormat } from '../../../lib/use-format';
import { useOpening } from './pivot-table';
import type { PivotAddress } from './use-pivot-address';
import { usePivotNames } from './use-pivot-names';

interface Props {
  readonly cells: readonly PivotCellFragment[];
  readonly address: PivotAddress;
}

/** What counts several years as a whole: in no row, no column and no total of the table. */
export function CumulativeTable({ cells, address }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const name = usePivotNames(cells);
  const number = useOpening(address);
  const { layout } = address;
  const members = [...layout.rows, ...layout.columns].filter((one) => one !== 'PERIOD');
  if (cells.length === 0) return null;
  return (
    <Section title={t('pivot.cumulative')} note={t('pivot.cumulativeNote')}>
      <DataTable
        label={t('pivot.cumulativeTable')}
        head={[
          members.map((one) => t(`pivot.dimension.${one}`)).join(' · ') || t('pivot.all'),
          t('words.period'),
          t('totals.figure'),
        ]}
        numeric={[2]}
        rows={cells.map((cell) => {
          const words = name(cell, members);
          return {
            key: `${words} ${cell.period}`,
            cells: [
              words,
              format.edtf(cell.period),
              number(
                cell,
                members,
                `${words}, ${t('totals.cumulative', { period: format.edtf(cell.period) })}`,
              ),
            ],
          };
        })}
      />
    </Section>
  );
}

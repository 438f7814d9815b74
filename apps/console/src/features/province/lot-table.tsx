import type { LotRowFragment, ProvinceTallyFragment } from '@bien-cuong/api';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../components/data-table';
import { Mark } from '../../components/mark';
import { UnitLink } from '../../components/organisation-links';
import { formatDate } from '../../lib/format-date';
import { useFormat } from '../../lib/use-format';
import styles from './awards.module.css';

interface Props {
  readonly lots: readonly LotRowFragment[];
  readonly tally: ProvinceTallyFragment;
}

/** The lots that each authority announced, and how many of their recipients have been named. */
export function LotTable({ lots, tally }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const households = tally.households > 0;
  const counts = (of: Pick<LotRowFragment, 'individuals' | 'collectives' | 'households'>) =>
    [of.individuals, of.collectives, ...(households ? [of.households] : [])].map((count) =>
      amount(count, format.number),
    );
  return (
    <DataTable
      label={t('awards.lots')}
      head={[
        t('awards.award'),
        t('words.authority'),
        t('words.individuals'),
        t('words.collectives'),
        ...(households ? [t('words.households')] : []),
        t('words.named'),
      ]}
      numeric={households ? [2, 3, 4] : [2, 3]}
      rows={lots.map((lot) => ({
        key: lot.id,
        cells: [
          <LotName key="award" lot={lot} />,
          <UnitLink key="authority" unit={lot.authority} />,
          ...counts(lot),
          <Named key="named" named={lot.named} total={lot.individuals + lot.collectives + lot.households} />,
        ],
      }))}
      total={[
        t('words.total'),
        '',
        ...counts(tally),
        <Named key="named" named={tally.named} total={tally.total} />,
      ]}
    />
  );
}

function LotName({ lot }: { readonly lot: LotRowFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { awardType, achievementPeriod, decision, givenOn } = lot;
  const form = t(`words.awardForm.${awardType.form}`);
  const name = format.name(awardType);
  const date = decision?.date && formatDate(decision.date);
  const notes = [
    achievementPeriod && t('awards.forPeriod', { period: format.edtf(achievementPeriod) }),
    decision
      ? [t('awards.decision', { number: decision.number }), date].filter(Boolean).join(', ')
      : undefined,
    givenOn && format.edtf(givenOn),
  ].filter(Boolean);
  return (
    <>
      {name.toLocaleLowerCase().startsWith(form.toLocaleLowerCase()) ? name : `${form} “${name}”`}
      <span className={styles.note}>{notes.join(' · ')}</span>
    </>
  );
}

function Named({ named, total }: { readonly named: number | null; readonly total: number }) {
  const format = useFormat();
  return <Mark tone="gold">{format.namedOf(named, total)}</Mark>;
}

function amount(count: number, number: (value: number) => string): string {
  return count === 0 ? '–' : number(count);
}

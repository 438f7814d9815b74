import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/use-format';
import lists from '../../records/list/list.module.css';
import { PeriodFilter } from '../../records/list/period-filter';
import { ReferenceSelect } from '../../records/references/reference-select';
import { nameMovement } from '../../records/references/references.graphql';
import { FormulaNote } from './formula-note';
import styles from './totals.module.css';
import type { TotalsAddress } from './use-totals-address';

interface Props {
  readonly address: TotalsAddress;
  /** Where several indicators are chosen elsewhere on the page. */
  readonly withoutIndicator?: boolean;
  /** Where several periods are chosen elsewhere on the page. */
  readonly withoutPeriod?: boolean;
  /** Further choices. */
  readonly children?: ReactNode;
}

/** What is added up: the same choices on every page that shows sums. */
export function TotalsFilters({ address, withoutIndicator = false, withoutPeriod = false, children }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <div role="search" aria-label={t('totals.filters')} className={`${lists.filters} screen-only`}>
        {!withoutIndicator && (
          <ReferenceSelect
            of="IndicatorCode"
            className={styles.choice}
            aria-label={t('totals.indicator')}
            placeholder={t('totals.indicator')}
            value={address.indicator}
            onChange={address.setIndicator}
          />
        )}
        {!withoutPeriod && (
          <PeriodFilter label={t('totals.period')} value={address.typedPeriod} onChange={address.setPeriod} />
        )}
        <ReferenceSelect
          of="Movement"
          className={styles.choice}
          aria-label={t('words.movement')}
          placeholder={t('totals.anyMovement')}
          value={address.movement}
          onChange={address.setMovement}
        />
        {children}
      </div>
      {!withoutIndicator && <FormulaNote indicator={address.indicator} />}
      {address.movement !== null && <MovementNote id={address.movement} />}
    </>
  );
}

/** Says on paper, too, that not everything is added up. */
function MovementNote({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { data } = useQuery(nameMovement, { variables: { id } });
  return (
    <p className={styles.note}>
      {t('totals.ofMovement', {
        name: data?.movement ? format.title(data.movement) : t('words.unavailable'),
      })}
    </p>
  );
}

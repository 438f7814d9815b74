import { useQuery } from '@apollo/client/react';
import type { MeasuredIndicatorFragment } from '@bien-cuong/api';
import { useTranslation } from 'react-i18next';
import { KeyNumbers } from '../../../components/key-numbers';
import { QueryView } from '../../../components/query-view';
import { Section } from '../../../components/section';
import { useFormat } from '../../../lib/use-format';
import { inBatches } from '../../../lib/in-batches';
import { TotalNumber } from '../total-number';
import { useTotalNames } from '../use-total-names';
import type { TotalsAddress } from '../use-totals-address';
import { keyFiguresQuery } from './dashboard.graphql';
import styles from './dashboard.module.css';

interface Props {
  readonly indicators: readonly MeasuredIndicatorFragment[];
  readonly address: TotalsAddress;
}

/** What all provinces reached together, indicator by indicator; those without figures are not shown. */
export function KeyFigures({ indicators, address }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Section
      title={t('dashboard.keyFigures', { period: format.edtf(address.period) })}
      note={t('dashboard.keyFiguresNote')}
    >
      <div className={styles.batches}>
        {inBatches(indicators.map(({ code }) => code)).map((codes) => (
          <Batch key={codes.join()} codes={codes} address={address} />
        ))}
      </div>
    </Section>
  );
}

function Batch({ codes, address }: { readonly codes: string[]; readonly address: TotalsAddress }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { time } = useTotalNames();
  const { period, map, movement } = address;
  const result = useQuery(keyFiguresQuery, {
    variables: { indicators: codes, period, map, movement },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <QueryView result={result} what={t('totals.what')} pick={({ sums }) => sums}>
      {(sums) => (
        <KeyNumbers
          numbers={sums.map((cell) => {
            const { indicator } = cell;
            const unit = format.unit(indicator);
            const name = format.name(indicator);
            const label = `${unit ? `${name} (${unit})` : name}, ${time(cell)}`;
            return {
              value: (
                <TotalNumber
                  cell={cell}
                  place={{ indicator: indicator.code, map, movement, province: null }}
                  label={label}
                  {...(cell.value !== null &&
                    cell.qualifier !== null && {
                      shown: format.quantity({ value: cell.value, qualifier: cell.qualifier }),
                    })}
                />
              ),
              label,
              note: cell.incomplete && t('dashboard.incomplete'),
            };
          })}
        />
      )}
    </QueryView>
  );
}

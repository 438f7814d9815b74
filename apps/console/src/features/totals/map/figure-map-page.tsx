import { useQuery } from '@apollo/client/react';
import type { FigureMapQuery, TotalCellFragment } from '@bien-cuong/api';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../../components/data-table';
import { Page } from '../../../components/page';
import { QueryView } from '../../../components/query-view';
import { Section } from '../../../components/section';
import { ViewSwitch } from '../../../components/view-switch';
import { formatDate } from '../../../lib/format-date';
import { useFormat } from '../../../lib/use-format';
import { useTableView, useTableViewKey } from '../../../lib/use-table-view';
import { RelatedLists } from '../../../records/list/related-lists';
import { FIGURE_PAGES } from '../../../records/list/related-pages';
import { isOf, TimeChoice, useTimeChoice } from '../time-choice';
import { TotalNumber } from '../total-number';
import { TotalsFilters } from '../totals-filters';
import { useTotalNames } from '../use-total-names';
import { useTotalWording } from '../../../lib/use-total-wording';
import { type TotalsAddress, useTotalsAddress } from '../use-totals-address';
import { figureMapQuery } from './figure-map.graphql';
import { MapSlider } from './map-slider';
import { type MapValue, mapValues } from './map-values';
import { ValueMap } from './value-map';
import { ValueTable } from './value-table';

/** Border provinces in the shades of an indicator's values, on the map of any day. */
export function FigureMapPage() {
  const { t } = useTranslation();
  const address = useTotalsAddress();
  const { indicator, period, movement, on } = address;
  const result = useQuery(figureMapQuery, {
    variables: { indicators: [indicator], period, movement, map: on },
    fetchPolicy: 'cache-and-network',
  });
  const { data = result.previousData } = result;
  const choice = useTimeChoice(data?.sums ?? []);
  useTableViewKey();
  return (
    <Page title={t('figureMap.title')} intro={t('figureMap.intro')}>
      <RelatedLists types={['Figure', 'Target', 'Indicator']} pages={FIGURE_PAGES} />
      <TotalsFilters address={address}>
        <TimeChoice {...choice} />
      </TotalsFilters>
      <MapSlider count={result.data?.provinces?.length} />
      <QueryView
        result={result}
        what={t('totals.what')}
        pick={({ sums, provinces, indicators }) =>
          sums && provinces ? { sums, provinces, indicators } : null
        }
      >
        {(found) => <Values {...found} address={address} time={choice.shown} />}
      </QueryView>
    </Page>
  );
}

type Found = Pick<FigureMapQuery, 'indicators'> & {
  readonly sums: NonNullable<FigureMapQuery['sums']>;
  readonly provinces: NonNullable<FigureMapQuery['provinces']>;
};

interface ValuesProps extends Found {
  readonly address: TotalsAddress;
  readonly time: ReturnType<typeof useTimeChoice>['shown'];
}

function Values({ sums, provinces, indicators, address, time }: ValuesProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { asTable } = useTableView();
  const { time: nameTime } = useTotalNames();
  const word = useTotalWording();
  const { indicator: code, movement, on, period } = address;
  const indicator = indicators?.find((one) => one.code === code);
  const unit = indicator ? format.unit(indicator) : '';
  const values = mapValues(
    provinces,
    sums.filter((sum) => isOf(time, sum)),
  );
  const place = { indicator: code, map: on, movement };
  const say = ({ cell, shade }: MapValue): string =>
    cell
      ? [word(cell), cell.value === null ? '' : unit].filter(Boolean).join(' ')
      : t(`figureMap.${shade}` as 'figureMap.none');
  const question = t('figureMap.question', {
    name: indicator ? format.name(indicator) : code,
    period: time ? nameTime(time) : format.edtf(period),
    date: formatDate(on),
  });
  return (
    <>
      <Section title={question} actions={<ViewSwitch picture="asMap" />}>
        {asTable ? (
          <ValueTable label={question} number={unit || t('totals.figure')} {...{ values, place, say }} />
        ) : (
          <ValueMap {...{ question, values, unit, place, say }} />
        )}
      </Section>
      {values.together.length > 0 && <Together cells={values.together} place={place} />}
    </>
  );
}

interface TogetherProps {
  readonly cells: readonly TotalCellFragment[];
  readonly place: { readonly indicator: string; readonly map: string; readonly movement: string | null };
}

/** What provinces have together on this map: it is in none of their numbers. */
function Together({ cells, place }: TogetherProps) {
  const { t } = useTranslation();
  return (
    <Section title={t('figureMap.undivided')} note={t('figureMap.undividedNote')}>
      <DataTable
        label={t('figureMap.together')}
        head={[t('words.province'), t('totals.figure')]}
        numeric={[1]}
        rows={cells.map((cell) => {
          const names = cell.undivided.map(({ officialName }) => officialName).join(', ');
          return {
            key: cell.undivided.map(({ id }) => id).join(),
            cells: [
              names,
              <TotalNumber
                key="number"
                cell={cell}
                place={{ ...place, province: cell.undivided[0]?.id ?? null }}
                label={names}
              />,
            ],
          };
        })}
      />
    </Section>
  );
}

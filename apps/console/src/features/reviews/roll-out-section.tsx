import type { ReviewSummaryFragment, RollOutProvincesQuery } from '@bien-cuong/api';
import { useTranslation } from 'react-i18next';
import { ExportButton } from '../../components/export-button';
import { QueryView, type QueryState } from '../../components/query-view';
import { Section } from '../../components/section';
import { Lines } from '../../components/skeletons';
import { formatDate } from '../../lib/format-date';
import { reviewsByUnit } from '../../lib/review-state';
import { useMapDate } from '../../lib/use-map-date';
import { RollOutTable } from './roll-out-table';
import { useRollOutExport } from './use-roll-out-export';

interface Props {
  readonly provinces: QueryState<RollOutProvincesQuery>;
  readonly reviews: readonly ReviewSummaryFragment[] | null | undefined;
}

/** Every province with a land border, and the state of its reviews. */
export function RollOutSection({ provinces, reviews }: Props) {
  const { t } = useTranslation();
  const { on } = useMapDate();
  const exported = useRollOutExport();
  const byUnit = reviews ? reviewsByUnit(reviews) : undefined;
  const units = provinces.data?.provinces;
  const list = units && byUnit ? () => exported({ provinces: units, reviews: byUnit }) : undefined;
  return (
    <Section
      title={t('reviews.rollOut')}
      note={t('reviews.rollOutNote', { date: formatDate(on) })}
      actions={<ExportButton list={list} />}
    >
      <QueryView
        result={provinces}
        what={t('reviews.what')}
        skeleton={<Lines count={16} what={t('reviews.what')} />}
        pick={(data) => data.provinces}
      >
        {(all) => <RollOutTable provinces={all} reviews={byUnit} />}
      </QueryView>
    </Section>
  );
}

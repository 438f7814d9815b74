import { useTranslation } from 'react-i18next';
import { Page } from '../../components/page';
import { Section } from '../../components/section';
import { ViewSwitch } from '../../components/view-switch';
import { formatDate } from '../../lib/format-date';
import { ROLL_OUT_PERIOD } from '../../lib/periods';
import { useFormat } from '../../lib/use-format';
import { useMapDate } from '../../lib/use-map-date';
import { useTableView, useTableViewKey } from '../../lib/use-table-view';
import { BorderMap } from './border-map';
import { OverviewNumbers } from './overview-numbers';
import { ProvinceTable } from './province-table';
import { useRollOut } from './use-roll-out';

export function OverviewPage() {
  const { t } = useTranslation();
  const { on } = useMapDate();
  const format = useFormat();
  const { asTable } = useTableView();
  const rollOut = useRollOut(on);
  useTableViewKey();
  return (
    <Page
      title={t('overview.title')}
      intro={
        rollOut.counts
          ? t('overview.answer', {
              ...rollOut.counts,
              date: formatDate(on),
              period: format.edtf(ROLL_OUT_PERIOD),
            })
          : '\u00a0'
      }
    >
      <OverviewNumbers rollOut={rollOut} />
      <Section title={t('overview.map')} actions={<ViewSwitch picture="asMap" />}>
        {asTable ? (
          <ProvinceTable landBorderOnly reviews={rollOut.byUnit} />
        ) : (
          <BorderMap rollOut={rollOut} />
        )}
      </Section>
    </Page>
  );
}

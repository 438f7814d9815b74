import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Page } from '../../components/page';
import { Section } from '../../components/section';
import { Lines } from '../../components/skeletons';
import { ViewSwitch } from '../../components/view-switch';
import { formatDate } from '../../lib/format-date';
import { paths } from '../../lib/paths';
import { ROLL_OUT_PERIOD } from '../../lib/periods';
import { useFormat } from '../../lib/use-format';
import { useMapDate } from '../../lib/use-map-date';
import { useTableView, useTableViewKey } from '../../lib/use-table-view';
import { EnterReport } from '../../records/enter-report';
import { useHere } from '../../records/use-here';
import { BorderMap } from './border-map';
import { OverviewNumbers } from './overview-numbers';
import styles from './overview.module.css';
import { useRollOut } from './use-roll-out';

const WaitingForms = lazy(async () => ({
  default: (await import('../rounds/waiting-forms')).WaitingForms,
}));
const WaitingAmendments = lazy(async () => ({
  default: (await import('../figures/waiting-amendments')).WaitingAmendments,
}));
const ProvinceTable = lazy(async () => ({ default: (await import('./province-table')).ProvinceTable }));

export function OverviewPage() {
  const { t } = useTranslation();
  const { on } = useMapDate();
  const format = useFormat();
  const { asTable } = useTableView();
  const rollOut = useRollOut(on);
  const here = useHere();
  useTableViewKey();
  return (
    <Page
      title={t('overview.title')}
      actions={
        <>
          <Link to={here(paths.dashboard)}>{t('dashboard.title')}</Link>
          <EnterReport />
        </>
      }
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
      <div className={styles.waiting}>
        <Suspense fallback={null}>
          <WaitingForms />
          <WaitingAmendments />
        </Suspense>
      </div>
      <OverviewNumbers rollOut={rollOut} />
      <Section title={t('overview.map')} actions={<ViewSwitch picture="asMap" />}>
        {asTable ? (
          <Suspense fallback={<Lines count={14} what={t('provinces.what')} />}>
            <ProvinceTable landBorderOnly reviews={rollOut.byUnit} />
          </Suspense>
        ) : (
          <BorderMap rollOut={rollOut} />
        )}
      </Section>
    </Page>
  );
}

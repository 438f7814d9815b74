import { PrinterOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Page } from '../../components/page';
import { formatDate } from '../../lib/format-date';
import { paths } from '../../lib/paths';
import { useHere } from '../../records/use-here';
import { AwardsSection } from './awards-section';
import { BorderGatesSection } from './border-gates-section';
import { CommunesSection } from './communes-section';
import { Contents } from './contents';
import { FiguresSection } from './figures-section';
import { HistorySection } from './history-section';
import { LineageSection } from './lineage-section';
import { MovementsSection } from './movements-section';
import type { Profile } from './profile';
import styles from './province.module.css';
import { ProvinceState } from './province-state';
import { ReviewsSection } from './reviews-section';
import { TerritorySection } from './territory-section';
import { ToDo } from './to-do';

export function ProvinceReport({ province }: { readonly province: Profile }) {
  const { t } = useTranslation();
  const here = useHere();
  const { id, on, predecessors, landBorder } = province;
  const unit = { id, on, predecessors };
  return (
    <Page
      title={province.officialName}
      kicker={t('province.onMap', { date: formatDate(on) })}
      actions={
        <>
          <Link to={here(paths.summaryReport, { province: id })}>{t('summaryReport.title')}</Link>
          <Button icon={<PrinterOutlined />} onClick={() => window.print()}>
            {t('frame.print')}
          </Button>
        </>
      }
    >
      <div className={styles.layout}>
        <div className={styles.body}>
          <ProvinceState province={province} />
          <ToDo province={province} />
          <FiguresSection {...unit} />
          <ReviewsSection {...unit} />
          <AwardsSection {...unit} />
          <MovementsSection {...unit} />
          <TerritorySection province={province} />
          <CommunesSection key={`${id} ${on}`} id={id} on={on} />
          {landBorder && <BorderGatesSection id={id} on={on} />}
          <LineageSection province={province} />
          <HistorySection id={id} on={on} />
        </div>
        <Contents landBorder={landBorder} />
      </div>
    </Page>
  );
}

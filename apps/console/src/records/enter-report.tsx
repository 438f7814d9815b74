import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { paths } from '../lib/paths';
import { factsOf } from '../lib/registers/register-facts';
import { KeeperOnly } from './keeper-only';
import { useHere } from './use-here';

const reviews = { facts: factsOf('Review') };

/** The way to the page that takes a report, for who may record it; others read why not. */
export function EnterReport() {
  const { t } = useTranslation();
  const here = useHere();
  const navigate = useNavigate();
  return (
    <KeeperOnly kind={reviews}>
      <Button onClick={() => void navigate(here(paths.reports))}>{t('reports.toList')}</Button>
      <Button type="primary" onClick={() => void navigate(here(paths.newReport))}>
        {t('reports.enter')}
      </Button>
    </KeeperOnly>
  );
}

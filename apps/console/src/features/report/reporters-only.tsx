import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Page } from '../../components/page';
import { paths } from '../../lib/paths';
import { registers } from './report-parts';
import { useKindWords } from '../../records/use-kind-words';
import { useMayKeep } from '../../records/use-may-keep';

/** Pages for those who may record what a report says; everybody else gets an explanation. */
export function ReportersOnly({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation();
  const { mayNot } = useKindWords(registers.review);
  if (useMayKeep(registers.review)) return children;
  return (
    <Page title={t('reports.closed')} intro={mayNot}>
      <Link to={paths.reviews}>{t('reports.toReviews')}</Link>
    </Page>
  );
}

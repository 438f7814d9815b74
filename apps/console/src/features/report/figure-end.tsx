import { useTranslation } from 'react-i18next';
import { Mark } from '../../components/mark';
import type { Line } from './line';

/** How far a figure has come by being sent: one of headquarters without a source stays a draft. */
export function FigureEnd({ line: { status } }: { readonly line: Line }) {
  const { t } = useTranslation();
  if (!status) return null;
  return (
    <>
      {' '}
      <Mark tone={status === 'APPROVED' ? 'soft' : status === 'DRAFT' ? 'warning' : 'plain'}>
        {t(`words.figureStatus.${status}`)}
      </Mark>
      {status === 'DRAFT' && <span className="quiet"> {t('reports.stillDraft')}</span>}
    </>
  );
}

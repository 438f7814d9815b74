import type { FigureRecordFragment } from '@bien-cuong/api';
import { useTranslation } from 'react-i18next';
import { useFormat } from './use-format';

/** Says a figure as it is read aloud: what was counted, how exactly, in which unit. */
export function useFigureWording() {
  const { t } = useTranslation();
  const format = useFormat();
  const value = (figure: FigureRecordFragment): string =>
    [format.quantity(figure), format.unit(figure.indicator)].filter(Boolean).join(' ');
  const status = ({ status: now, returnReason }: FigureRecordFragment): string => {
    const word = t(`words.figureStatus.${now}`);
    return returnReason ? `${word}: ${returnReason}` : word;
  };
  const title = (figure: FigureRecordFragment): string =>
    `${format.name(figure.indicator)}: ${value(figure)}`;
  return { title, fields: { value, status } };
}

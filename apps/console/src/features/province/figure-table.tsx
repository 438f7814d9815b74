import type { FigureRowFragment } from '@bien-cuong/api';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../components/data-table';
import { Mark } from '../../components/mark';
import { SourcedNumber } from '../../components/sourced-number';
import { useFormat } from '../../lib/use-format';

export function FigureTable({ figures }: { readonly figures: readonly FigureRowFragment[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <DataTable
      label={t('figures.titleAll')}
      head={[t('figures.indicator'), t('figures.value'), t('figures.unit'), t('figures.status')]}
      numeric={[1]}
      rows={figures.map((figure) => ({
        key: figure.id,
        cells: [
          format.name(figure.indicator),
          <FigureNumber key="value" figure={figure} />,
          format.unit(figure.indicator),
          <Mark key="status" tone={figure.status === 'APPROVED' ? 'soft' : 'plain'}>
            {t(`words.figureStatus.${figure.status}`)}
          </Mark>,
        ],
      }))}
    />
  );
}

function FigureNumber({ figure }: { readonly figure: FigureRowFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { indicator, movement, returnReason } = figure;
  const yesNo = (yes: boolean) => (yes ? t('words.yes') : t('words.no'));
  return (
    <SourcedNumber
      number={format.quantity(figure)}
      label={format.name(indicator)}
      source={figure.source}
      verified={figure.verified}
      facts={[
        { label: t('figures.unit'), value: format.unit(indicator) },
        { label: t('words.period'), value: format.edtf(figure.period) },
        { label: t('figures.cumulative'), value: yesNo(figure.cumulative) },
        { label: t('figures.status'), value: t(`words.figureStatus.${figure.status}`) },
        ...(returnReason ? [{ label: t('figures.returnReason'), value: returnReason }] : []),
        ...(movement ? [{ label: t('words.movement'), value: format.title(movement) }] : []),
        { label: t('figures.addsUpOverTime'), value: yesNo(indicator.addsUpOverTime) },
        { label: t('figures.addsUpOverTerritory'), value: yesNo(indicator.addsUpOverTerritory) },
      ]}
    />
  );
}

import { useTranslation } from 'react-i18next';
import type { Cell } from '../../lib/export/csv';
import type { ExportedList } from '../../lib/export/use-export';
import { useFormat } from '../../lib/use-format';
import { useReviewWording } from '../../lib/use-review-wording';
import { chosenLengths } from './border-lengths';
import type { ProvinceRow } from './use-province-columns';
import type { ReviewsByUnit } from './use-roll-out';

/** The rows of the list to export; the states of reviews are another service's data. */
export function useProvinceExport(
  reviews: ReviewsByUnit | undefined,
): (rows: readonly ProvinceRow[]) => ExportedList {
  const { t } = useTranslation();
  const format = useFormat();
  const say = useReviewWording();
  const yesNo = (yes: boolean) => (yes ? t('words.yes') : t('words.no'));
  const columns: readonly (readonly [string, (row: ProvinceRow) => Cell])[] = [
    [t('words.province'), ({ officialName }) => officialName],
    [t('words.code'), ({ code }) => code],
    [t('words.landBorder'), ({ landBorder }) => yesNo(landBorder)],
    [t('words.coast'), ({ coast }) => yesNo(coast)],
    [t('words.neighbours'), ({ neighbours }) => neighbours.map(format.name).join(', ')],
    [t('provinces.length'), ({ claims }) => chosenLengths(claims).map(format.quantity).join('; ')],
    [
      t('reviews.state'),
      ({ id, landBorder }) => (landBorder && reviews ? say(reviews.get(id) ?? []).text : null),
    ],
  ];
  return (rows) => ({
    list: 'provinces',
    head: columns.map(([name]) => name),
    rows: rows.map((row) => columns.map(([, cell]) => cell(row))),
    services: {
      provinces: rows.length,
      ...(reviews && { movements: rows.filter(({ landBorder }) => landBorder).length }),
    },
  });
}

import { useTranslation } from 'react-i18next';
import type { ExportedList } from '../../lib/export/use-export';
import { useFormat } from '../../lib/use-format';
import { useReviewWording } from '../../lib/use-review-wording';
import type { RollOut } from './roll-out-table';

/** The roll-out to export: the recorded reviews of every province. */
export function useRollOutExport(): (rollOut: Required<RollOut>) => ExportedList {
  const { t } = useTranslation();
  const format = useFormat();
  const say = useReviewWording();
  return ({ provinces, reviews }) => ({
    list: 'roll-out',
    head: [t('words.province'), t('reviews.state'), t('reviews.heldOn'), t('reviews.review')],
    rows: provinces.map(({ id, name }) => {
      const held = reviews.get(id) ?? [];
      const { text, pilots } = say(held);
      return [
        name,
        [text, ...pilots].join(', '),
        held.flatMap(({ heldOn }) => (heldOn ? [format.edtf(heldOn)] : [])).join('; '),
        held.map(({ title }) => title).join('; '),
      ];
    }),
    services: { provinces: provinces.length, movements: provinces.length },
  });
}

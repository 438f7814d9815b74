import type { HitFragment } from '@bien-cuong/api';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../lib/format-date';
import { inLanguage } from '../../lib/language';
import { factOf } from '../../lib/registers/register-facts';
import { useListTitle } from '../../lib/registers/use-list-title';
import { useFormat } from '../../lib/use-format';

/** Types whose records are of one day, which tells them apart. */
const ofOneDay: ReadonlySet<string> = new Set(['AdministrativeChange', 'Reorganisation', 'Decision']);

/** The words of hits, on the day of the chosen map. */
export function useHitWords(on: string) {
  const { t } = useTranslation();
  const format = useFormat();
  const listTitle = useListTitle();
  const { language } = format;
  const kindOf = ({ type, kind }: HitFragment): string | undefined => {
    const { choices = [] } = factOf(type, 'kind') ?? factOf(`${type}Version`, 'kind') ?? {};
    return choices.find(({ value }) => value === kind)?.label[language];
  };
  const detailOf = ({ type, detail, detailEn }: HitFragment): string | undefined => {
    if (detail === null) return undefined;
    if (type === 'Province') return t('search.code', { code: detail });
    return type === 'Review' ? format.edtf(detail) : inLanguage(language, detail, detailEn);
  };
  const otherName = ({ matched, matchedUntil, detail }: HitFragment): string | undefined => {
    if (matched === null || matched === detail) return undefined;
    return matchedUntil !== null && matchedUntil <= on
      ? t('search.formerly', { date: formatDate(matchedUntil), name: matched })
      : t('search.also', { name: matched });
  };
  return {
    groupTitle: (type: string) => (type === 'Province' ? t('frame.provinces') : listTitle(type)),
    title: (hit: HitFragment) => format.title(hit),
    /** What tells it apart from others of its type. */
    about: (hit: HitFragment): string =>
      [
        kindOf(hit),
        detailOf(hit),
        ofOneDay.has(hit.type) && hit.since !== null && formatDate(hit.since),
        otherName(hit),
        hit.until !== null && hit.until <= on && t('search.until', { date: formatDate(hit.until) }),
        hit.retiredOn !== null && t('records.retired'),
      ]
        .filter(Boolean)
        .join(' · '),
  };
}

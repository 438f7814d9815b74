import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/use-format';
import type { Choice, ChoiceGroup } from './hit-list';
import { useHitPath } from './use-hit-path';
import { useHitWords } from './use-hit-words';
import type { HitGroup } from './use-hits';

/** What can be chosen of what was found by a text. */
export function useChoices(groups: readonly HitGroup[], text: string, on: string): ChoiceGroup[] {
  const { t } = useTranslation();
  const format = useFormat();
  const path = useHitPath();
  const words = useHitWords(on);
  return groups.map((group) => {
    const { type, hits, found } = group;
    const title = words.groupTitle(type);
    const each = hits.map((hit): Choice => ({
      key: hit.id,
      path: path.one(hit),
      title: words.title(hit),
      about: words.about(hit),
    }));
    const all: Choice = {
      key: type,
      path: path.all(group, text),
      title: t('search.all', { found: format.number(found) }),
      about: '',
      isList: true,
    };
    return { type, title, shown: hits.length, found, choices: found > hits.length ? [...each, all] : each };
  });
}

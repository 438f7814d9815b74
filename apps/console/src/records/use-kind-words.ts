import { useTranslation } from 'react-i18next';
import { useListTitle } from '../lib/registers/use-list-title';
import { useWho } from '../lib/session/use-who';
import { useFormat } from '../lib/use-format';
import type { ListedKind } from './record-kind';
import { useKeeper } from './use-keeper';

/** What the records of a kind are called, and sentences about who keeps them. */
export function useKindWords({ facts: { type, words, keptBy = '' } }: Pick<ListedKind, 'facts'>) {
  const { t } = useTranslation();
  const { language } = useFormat();
  const { roles } = useWho();
  const title = useListTitle();
  const one = words.one[language];
  const many = words.many[language];
  const who = useKeeper()(keptBy);
  return {
    one,
    many,
    /** As a title. */
    title: title(type),
    who,
    mayNot: t('records.mayNot', { who, many, roles }),
  };
}

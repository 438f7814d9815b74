import { useTranslation } from 'react-i18next';
import { isKnown } from '../lib/audit/names';
import { vietnamese } from '../lib/i18n/vi/vietnamese';
import { useListTitle } from '../lib/registers/use-list-title';
import { useWho } from '../lib/session/use-who';
import { useFormat } from '../lib/use-format';
import type { RecordKind } from './record-kind';

/** What the records of a kind are called, and sentences about who keeps them. */
export function useKindWords({ facts: { type, words, keptBy } }: Pick<RecordKind, 'facts'>) {
  const { t } = useTranslation();
  const { language } = useFormat();
  const { roles } = useWho();
  const title = useListTitle();
  const one = words.one[language];
  const many = words.many[language];
  const keeper = isKnown(vietnamese.records.keepers, keptBy) ? keptBy : 'other';
  const who = t(`records.keepers.${keeper}`);
  return {
    one,
    many,
    /** As a title. */
    title: title(type),
    who,
    mayNot: t('records.mayNot', { who, many, roles }),
  };
}

import { useTranslation } from 'react-i18next';
import { exports, refusals } from '../i18n/vi/exports';
import { factsByList } from '../registers/register-facts';
import { useLanguage } from '../use-language';
import { isKnown } from './names';
import type { TrailEntry } from './trail';
import { useAuditWording } from './use-audit-wording';

interface WordedDetail {
  readonly label: string;
  readonly text: string;
}

/** Texts for the details of a record: why something was refused, what was asked for, what was exported. */
export function useDetailWording() {
  const { t } = useTranslation();
  const language = useLanguage();
  const say = useAuditWording();
  const tell = (name: string, one: unknown, of: string | null | undefined): WordedDetail => {
    const label = say.field(name, 'told');
    if (name === 'code' && typeof one === 'string')
      return {
        label: say.field('refusal', 'told'),
        text: isKnown(refusals, one) ? t(`refusals.${one}`) : one,
      };
    if (name === 'list' && typeof one === 'string' && isKnown(exports.lists, one))
      return { label, text: t(`exports.lists.${one}`) };
    if (name === 'list' && typeof one === 'string')
      return { label, text: factsByList(one)?.words.many[language] ?? one };
    if (name === 'argument' && typeof one === 'string') return { label, text: say.field(one, of) };
    return { label, text: say.value(name === 'input' ? unwrapped(one) : one, of) };
  };
  return ({ detail, entityType }: TrailEntry): readonly WordedDetail[] =>
    Object.entries(detail ?? {}).map(([name, one]) => tell(name, one, entityType));
}

/** Most mutations have a single argument, called `input`. */
function unwrapped(input: unknown): unknown {
  if (typeof input !== 'object' || input === null) return input;
  const entries = Object.entries(input);
  return entries.length === 1 && entries[0]?.[0] === 'input' ? entries[0][1] : input;
}

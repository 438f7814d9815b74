import { useTranslation } from 'react-i18next';
import type { Saved } from '../../lib/autosave/autosave';
import { useRefusalWording } from '../../lib/changes/use-refusal-wording';
import { useSessionState } from '../../lib/session/use-session';
import { timeOf } from '../../lib/time-of';
import styles from './autosave.module.css';

interface Props {
  readonly saved: Saved;
  /** How many values wait for a choice, and how many cannot be sent as they are. */
  readonly conflicts: number;
  readonly held: number;
}

/** How far what was typed is saved; always in sight. */
export function AutosaveNote({ saved, conflicts, held }: Props) {
  const { t } = useTranslation();
  const say = useRefusalWording();
  const expired = useSessionState() === 'expired';
  const words = (): string => {
    if (saved.how === 'waiting' && expired) return t('autosave.expired');
    if (saved.how === 'saved') return t('autosave.saved', { at: timeOf(saved.at) });
    if (saved.how === 'refused') return t('autosave.refused', { why: say.what(saved.failure) });
    return t(`autosave.${saved.how}`);
  };
  const isKeptHere = saved.how === 'unreachable' || saved.how === 'refused' || expired;
  return (
    <span role="status" className={isKeptHere || conflicts + held > 0 ? styles.unsaved : 'quiet'}>
      {[
        words(),
        conflicts > 0 && t('autosave.conflicts', { count: conflicts }),
        held > 0 && t('autosave.held', { count: held }),
      ]
        .filter(Boolean)
        .join(' ')}
    </span>
  );
}

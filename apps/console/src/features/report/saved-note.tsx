import { useTranslation } from 'react-i18next';
import { useRefusalWording } from '../../lib/changes/use-refusal-wording';
import { useSessionState } from '../../lib/session/use-session';
import { timeOf } from '../../lib/time-of';
import type { Saved } from './kept-draft';
import styles from './report.module.css';

/** How far what was typed is saved; always in sight. */
export function SavedNote({ saved }: { readonly saved: Saved }) {
  const { t } = useTranslation();
  const say = useRefusalWording();
  const expired = useSessionState() === 'expired';
  const words = (): string => {
    if (saved.how === 'saved') return t('reports.saved', { at: timeOf(saved.at) });
    if (saved.how === 'untouched') return t('reports.nothingTyped');
    if (expired) return t('reports.unsaved', { why: t('reports.sessionEnded') });
    if (saved.how === 'unreachable') return t('reports.unsaved', { why: t('reports.noConnection') });
    if (saved.how === 'refused') return t('reports.unsaved', { why: say.what(saved.failure) });
    return saved.how === 'elsewhere' ? t('reports.askedWhich') : t('reports.saving');
  };
  const bad = saved.how === 'unreachable' || saved.how === 'refused' || saved.how === 'elsewhere';
  return (
    <span role="status" className={bad ? styles.unsaved : 'quiet'}>
      {words()}
    </span>
  );
}

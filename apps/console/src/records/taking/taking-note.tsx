import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { FailureNote } from '../../components/failure-note';
import notes from '../../components/failure-note.module.css';
import { useSubjectNames } from '../../lib/audit/use-subject-names';
import { useChange } from '../../lib/changes/use-change';
import { useMaySee } from '../../lib/session/use-may-see';
import { useFormat } from '../../lib/use-format';
import { type Taken, useTaking } from './use-taking';

/** Names who else has the record open, and lets superiors take it from them. */
export function TakingNote({ taken }: { readonly taken: Taken }) {
  const { t } = useTranslation();
  const { moment } = useFormat();
  const nameOf = useSubjectNames();
  const mayRelease = useMaySee('deciding');
  const { others, release } = useTaking(taken);
  const { run, waiting, failure } = useChange();
  return (
    <>
      {others.map(({ subject, since }) => {
        const name = nameOf({ subject, operation: null });
        return (
          <Alert
            key={subject}
            className={notes.note}
            type="info"
            role="status"
            title={t('taking.open', { name, since: moment(since) })}
            description={t('taking.body')}
            action={
              mayRelease && (
                <Button
                  size="small"
                  loading={waiting}
                  aria-label={t('taking.releaseOne', { name })}
                  onClick={() => void run(() => release(subject))}
                >
                  {t('taking.release')}
                </Button>
              )
            }
          />
        );
      })}
      <FailureNote failure={failure} />
    </>
  );
}

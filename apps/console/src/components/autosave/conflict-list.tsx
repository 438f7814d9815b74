import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import notes from '../failure-note.module.css';
import styles from './autosave.module.css';

export interface ConflictRow {
  readonly key: string;
  /** Which value it is. */
  readonly label: string;
  readonly mine: string;
  readonly theirs: string;
}

interface Props {
  readonly rows: readonly ConflictRow[];
  readonly onChoose: (key: string, whose: 'mine' | 'theirs') => void;
}

/** The values that somebody else changed while they were typed here, each with the choice between the two. */
export function ConflictList({ rows, onChoose }: Props) {
  const { t } = useTranslation();
  if (rows.length === 0) return null;
  const all = (whose: 'mine' | 'theirs') => rows.forEach(({ key }) => onChoose(key, whose));
  return (
    <Alert
      className={notes.note}
      type="warning"
      role="alert"
      title={t('autosave.conflictTitle')}
      description={
        <>
          {t('autosave.conflictBody')}
          <ul className={styles.conflicts}>
            {rows.map(({ key, label, mine, theirs }) => (
              <li key={key}>
                <strong>{label}</strong>
                <span className={styles.choices}>
                  <Button
                    aria-label={t('autosave.takeMineOf', { label, value: mine })}
                    onClick={() => onChoose(key, 'mine')}
                  >
                    {t('autosave.mine', { value: mine })}
                  </Button>
                  <Button
                    aria-label={t('autosave.takeTheirsOf', { label, value: theirs })}
                    onClick={() => onChoose(key, 'theirs')}
                  >
                    {t('autosave.theirs', { value: theirs })}
                  </Button>
                </span>
              </li>
            ))}
          </ul>
          {rows.length > 1 && (
            <span className={styles.choices}>
              <Button type="link" onClick={() => all('mine')}>
                {t('autosave.allMine')}
              </Button>
              <Button type="link" onClick={() => all('theirs')}>
                {t('autosave.allTheirs')}
              </Button>
            </span>
          )}
        </>
      }
    />
  );
}

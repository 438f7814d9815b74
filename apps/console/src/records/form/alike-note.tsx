import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import notes from '../../components/failure-note.module.css';
import type { Check } from '../operations';
import styles from './form.module.css';

interface Props {
  /** The address of a record. */
  readonly path: (id: string) => string;
  readonly alike: NonNullable<Check['check']>['alike'];
}

/** Names records that may be the one that is being entered; it never keeps anybody from saving. */
export function AlikeNote({ path, alike }: Props) {
  const { t } = useTranslation();
  if (alike.length === 0) return null;
  return (
    <Alert
      className={notes.note}
      type="warning"
      role="status"
      title={t('records.alike')}
      description={
        <>
          <ul className={styles.alike}>
            {alike.map(({ id, title }) => (
              <li key={id}>
                <Link to={path(id)} target="_blank">
                  {title}
                </Link>
              </li>
            ))}
          </ul>
          {t('records.alikeBody')}
        </>
      }
    />
  );
}

import type { RegisterFacts } from '@bien-cuong/domain';
import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import notes from '../../components/failure-note.module.css';
import type { Alike } from '../operations';
import { useFactWording } from '../use-fact-wording';
import styles from './form.module.css';

interface Props {
  readonly facts: Pick<RegisterFacts, 'fields'>;
  /** The address of a record. */
  readonly path: (id: string) => string;
  readonly alike: readonly Alike[];
}

/** Names records that may be the one that is being entered; it never keeps anybody from saving. */
export function AlikeNote({ facts, path, alike }: Props) {
  const { t } = useTranslation();
  const { labelled } = useFactWording();
  if (alike.length === 0) return null;
  const detailOf = ({ apart }: Alike): string =>
    apart
      .map(({ field, value }) => {
        const fact = facts.fields.find(({ name }) => name === field);
        return fact && labelled(fact, { [field]: value });
      })
      .filter(Boolean)
      .join(' · ');
  return (
    <Alert
      className={notes.note}
      type="warning"
      role="status"
      title={t('records.alike')}
      description={
        <>
          <ul className={styles.alike}>
            {alike.map((one) => (
              <li key={one.id}>
                <Link to={path(one.id)} target="_blank">
                  {one.title}
                </Link>{' '}
                <span className="quiet">{detailOf(one)}</span>
              </li>
            ))}
          </ul>
          {t('records.alikeBody')}
        </>
      }
    />
  );
}

import { useTranslation } from 'react-i18next';
import styles from './review.module.css';

interface Props {
  readonly title: string;
  readonly items: readonly { readonly id: string; readonly text: string }[];
}

/** Numbered sentences under a heading, or a note that there are none. */
export function TextList({ title, items }: Props) {
  const { t } = useTranslation();
  return (
    <div>
      <h4 className={styles.heading}>{title}</h4>
      {items.length === 0 ? (
        <p className="quiet">{t('review.nothing')}</p>
      ) : (
        <ol className={styles.list}>
          {items.map(({ id, text }) => (
            <li key={id}>{text}</li>
          ))}
        </ol>
      )}
    </div>
  );
}

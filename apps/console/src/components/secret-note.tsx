import { Alert, Typography } from 'antd';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './secret-note.module.css';

interface Value {
  readonly label: string;
  readonly text: string;
}

interface Props {
  /** What the secret is for, and who should get it. */
  readonly intro: string;
  readonly values: readonly Value[];
}

/**
 * Something that is shown only once and can be copied. It takes the focus, since the clicked button is gone.
 */
export function SecretNote({ intro, values }: Props) {
  const { t } = useTranslation();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <div ref={place} tabIndex={-1} className={styles.place}>
      <p>{intro}</p>
      <dl className={styles.values}>
        {values.map(({ label, text }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <CopiedText label={label} text={text} />
            </dd>
          </div>
        ))}
      </dl>
      <Alert type="warning" showIcon title={t('forms.shownOnce')} description={t('forms.shownOnceBody')} />
    </div>
  );
}

/** A text with a button to copy it. */
export function CopiedText({ label, text }: Value) {
  const { t } = useTranslation();
  return (
    <span className={styles.text}>
      <code>{text}</code>
      <Typography.Text
        copyable={{
          text,
          icon: [t('forms.copy'), t('forms.copied')],
          tooltips: [t('forms.copyIt', { what: label }), t('forms.copied')],
        }}
      />
    </span>
  );
}

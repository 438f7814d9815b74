import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Section } from '../../components/section';
import { useRefusalWording } from '../../lib/changes/use-refusal-wording';
import { inOrder } from './attempts';
import { FigureEnd } from './figure-end';
import { LineName } from './line-name';
import { pathOf } from './path-of';
import { linesOf, type Report } from './report';
import type { Failures } from './use-sending';
import styles from './report.module.css';

interface Props {
  readonly report: Report;
  readonly failures: Failures;
  /** The line that is being sent. */
  readonly sending: string | undefined;
  readonly onSend: () => void;
  readonly note: string | undefined;
}

/** What will be recorded, line by line, and how far that is. */
export function Overview({ report, failures, sending, onSend, note }: Props) {
  const { t } = useTranslation();
  const say = useRefusalWording();
  const lines = linesOf(report);
  const done = lines.filter((line) => line.done).length;
  return (
    <Section id="overview" title={t('reports.overview')} note={t('reports.overviewNote')}>
      <ol className={styles.overview}>
        {inOrder(report).map(([part, key]) => {
          const line = lines.find((each) => each.key === key);
          if (!line) return null;
          const failure = failures.get(key);
          return (
            <li key={key}>
              <span>
                {line.made ? (
                  <Link to={pathOf[part](line.made.id)}>
                    <LineName part={part} line={line} />
                  </Link>
                ) : (
                  <LineName part={part} line={line} />
                )}
                <FigureEnd line={line} />
              </span>
              <span className={failure === undefined ? 'quiet' : styles.unsaved}>
                {failure !== undefined && say.what(failure)}
                {failure === undefined &&
                  t(
                    sending === key
                      ? 'reports.sendingThis'
                      : line.done
                        ? 'reports.recorded'
                        : 'reports.notSent',
                  )}
              </span>
            </li>
          );
        })}
      </ol>
      <p role="status" className={styles.progress}>
        {sending === undefined ? note : t('reports.progress', { done, of: lines.length })}
      </p>
      <Button type="primary" size="large" loading={sending !== undefined} onClick={onSend}>
        {t('reports.send')}
      </Button>
    </Section>
  );
}

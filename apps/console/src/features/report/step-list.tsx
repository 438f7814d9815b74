import { useTranslation } from 'react-i18next';
import { steps } from './report-parts';
import type { Report } from './report';
import { type Judged, stateOf } from './step-states';
import type { Failures } from './use-sending';
import styles from './report.module.css';
import { useStepTitle } from './use-step-title';

interface Props {
  readonly report: Report;
  readonly judged: Judged;
  readonly failures: Failures;
}

/** The steps of the page, with what is complete and what was refused. */
export function StepList({ report, judged, failures }: Props) {
  const { t } = useTranslation();
  const title = useStepTitle();
  const failed = new Set(failures.keys());
  return (
    <nav className={styles.steps} aria-label={t('reports.steps')}>
      <ol>
        {steps.map((step) => {
          const state = stateOf(step, report, { judged, failed });
          return (
            <li key={step} data-state={state}>
              <a href={`#${step}`}>{title(step)}</a> <span>{t(`reports.state.${state}`)}</span>
            </li>
          );
        })}
        <li>
          <a href="#overview">{t('reports.overview')}</a>
        </li>
      </ol>
    </nav>
  );
}

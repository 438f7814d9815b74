import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '../../components/section';
import { formValues } from '../../records/values';
import type { Entered } from './entering';
import { newLine } from './line';
import { LineForm } from './line-form';
import { coversYears } from './review-day';
import type { Part } from './report';
import { factsOfLine } from './report-parts';
import styles from './report.module.css';
import { useStepTitle } from './use-step-title';

interface Props {
  readonly part: Part;
  readonly entered: Entered;
}

/** The figures or the lots of a report, a line for each. */
export function LinesSection({ part, entered }: Props) {
  const { t } = useTranslation();
  const title = useStepTitle();
  const { entering, report, failures, sending, generation } = entered;
  const { store } = entering;
  const [added, setAdded] = useState<string>();
  const add = () => {
    const line = newLine({ ...formValues(factsOfLine(part)), ...usual(part, entered) });
    setAdded(line.key);
    store.update((now) => ({ ...now, [part]: [...now[part], line] }));
  };
  return (
    <Section id={part} title={title(part)} note={t(`reports.${part}Note`)}>
      <ol className={styles.lines}>
        {report[part].map((line, index) => (
          <LineForm
            key={`${generation}/${line.key}`}
            {...{ part, line, entering }}
            number={index + 1}
            failure={failures.get(line.key)}
            closed={sending || Boolean(line.made ?? line.attempt)}
            added={line.key === added}
          />
        ))}
      </ol>
      <Button icon={<PlusOutlined aria-hidden />} disabled={sending} onClick={add}>
        {t(`reports.${part}Add`)}
      </Button>
    </Section>
  );
}

/** The values a new figure begins with: those of the figure before it; cumulative if the review spans years. */
function usual(part: Part, { report }: Entered) {
  if (part === 'lots') return {};
  const before = report.figures.at(-1)?.values;
  const cumulative = before?.['cumulative'] ?? coversYears(String(report.review.values['period'] ?? ''));
  return { cumulative, verified: before?.['verified'] ?? false };
}

import { Form } from 'antd';
import { useCallback, useEffect } from 'react';
import { Section } from '../../components/section';
import { paths } from '../../lib/paths';
import { AlikeNote } from '../../records/form/alike-note';
import { FactField } from '../../records/form/fact-field';
import { ItemsField } from '../../records/form/items-field';
import { markRequired } from '../../records/form/mark-required';
import type { Values } from '../../records/values';
import type { Entered } from './entering';
import { LineState } from './line-state';
import { LinesSection } from './lines-section';
import { factsNamed, headFields, inputOfReview, isPart, registers, steps } from './report-parts';
import styles from './report.module.css';
import { useLineCheck } from './use-line-check';
import { useStepTitle } from './use-step-title';

/** All of a report in the order of the paper; the figures and lots stand among the points of the review. */
export function ReviewForm({ entered }: { readonly entered: Entered }) {
  const title = useStepTitle();
  const { entering, report, failures, sending } = entered;
  const { store } = entering;
  const { review } = report;
  const [form] = Form.useForm<Values>();
  const input = useCallback(() => inputOfReview(store.report), [store]);
  const failure = failures.get(review.key);
  const { later, alike, general } = useLineCheck(registers.review, {
    key: review.key,
    form,
    input,
    entering,
    failure,
  });
  useEffect(later, [later]);
  const typed = () => {
    store.updateLine(review.key, (line) => ({ ...line, values: form.getFieldsValue(true) as Values }));
    later();
  };
  return (
    <Form
      component={false}
      name={review.key}
      form={form}
      layout="vertical"
      requiredMark={markRequired}
      disabled={sending || Boolean(review.made ?? review.attempt)}
      initialValues={review.values}
      onValuesChange={typed}
    >
      <Section id="review" title={title('review')}>
        <div className={styles.head}>
          {factsNamed(registers.review, headFields).map((fact) => (
            <div key={fact.name} data-field={fact.name}>
              <FactField fact={fact} />
              {fact.name === 'title' && !review.made && (
                <AlikeNote facts={registers.review.facts} path={paths.eachReview.one} alike={alike} />
              )}
            </div>
          ))}
        </div>
        <LineState part="review" line={review} refusals={general} failure={failure} form={form} />
      </Section>
      {steps.slice(1).map((step) =>
        isPart(step) ? (
          <LinesSection key={step} part={step} entered={entered} />
        ) : (
          <Section key={step} id={step} title={title(step)}>
            <div className={styles.points}>
              {factsNamed(registers.review, [step]).map((fact) => (
                <ItemsField key={fact.name} fact={fact} />
              ))}
            </div>
          </Section>
        ),
      )}
    </Form>
  );
}

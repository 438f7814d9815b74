import { DeleteOutlined } from '@ant-design/icons';
import { Button, Form } from 'antd';
import { memo, useCallback, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { FactField } from '../../records/form/fact-field';
import { markRequired } from '../../records/form/mark-required';
import type { Values } from '../../records/values';
import type { Entering } from './entering';
import type { Line } from './line';
import { LineState } from './line-state';
import { linesOf, type Part } from './report';
import { factsOfLine, inherited, inputOfLine, registers } from './report-parts';
import { Unit } from './unit';
import { useLineCheck } from './use-line-check';
import styles from './report.module.css';

interface Props {
  readonly part: Part;
  readonly line: Line;
  readonly number: number;
  readonly entering: Entering;
  readonly failure: unknown;
  readonly closed: boolean;
  /** Whether it was added just now, and waits to be typed into. */
  readonly added: boolean;
}

/** The form of a figure or a lot: what it does not ask for it has from the review. */
export const LineForm = memo(function LineForm(props: Props) {
  const { part, line, number, entering, failure, closed, added } = props;
  const { t } = useTranslation();
  const { store } = entering;
  const { key } = line;
  const [form] = Form.useForm<Values>();
  const facts = factsOfLine(part);
  const first = facts[0]?.name ?? '';
  const input = useCallback((): Values => {
    const now = linesOf(store.report).find((each) => each.key === key);
    return now ? inputOfLine(part, now, store.report) : {};
  }, [store, part, key]);
  const { later, general } = useLineCheck(registers[part], { key, form, input, entering, failure });
  const known = inherited(part, store.report.review);
  const beside = JSON.stringify(known);
  useEffect(later, [later, beside]);
  useEffect(() => {
    if (added) form.focusField(first);
  }, [added, first, form]);
  const shown = general.filter(
    ({ argument }) => known[argument ?? ''] !== null && known[argument ?? ''] !== '',
  );
  const typed = () => {
    store.updateLine(key, (now) => ({ ...now, values: form.getFieldsValue(true) as Values }));
    later();
  };
  const name = t(`reports.${part}Line`, { number });
  return (
    <li className={styles.line} aria-label={name}>
      <Form
        component={false}
        name={key}
        form={form}
        layout="vertical"
        requiredMark={markRequired}
        disabled={closed}
        initialValues={line.values}
        onValuesChange={typed}
      >
        <div className={`${styles.fields} ${styles[part]}`}>
          {facts.map((fact) => (
            <div key={fact.name} data-field={fact.name}>
              <FactField fact={fact} />
              {fact.name === 'value' && <Unit indicator={line.values['indicatorId']} />}
            </div>
          ))}
          <Button
            type="text"
            icon={<DeleteOutlined />}
            aria-label={t('reports.removeLine', { name })}
            disabled={closed || line.made !== undefined}
            onClick={() => entering.remove(part, key)}
          />
        </div>
        <LineState part={part} line={line} refusals={shown} failure={failure} form={form} />
      </Form>
    </li>
  );
});

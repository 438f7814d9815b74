import { ArrowDownOutlined, ArrowUpOutlined, DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import type { FieldFacts } from '@bien-cuong/domain';
import { Button, Form, type FormListFieldData, type FormListOperation } from 'antd';
import { useCallback, useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/use-format';
import { formValues } from '../values';
import { FactField } from './fact-field';
import styles from './form.module.css';

interface Props {
  readonly fact: FieldFacts;
}

/** An ordered list of things with fields of their own: added, removed and moved by button or key. */
export function ItemsField({ fact }: Props) {
  const { t } = useTranslation();
  const { language } = useFormat();
  const label = fact.label[language];
  const [added, setAdded] = useState<number>();
  const taken = useCallback(() => setAdded(undefined), []);
  return (
    <Form.List name={fact.name}>
      {(fields, operation, { errors }) => (
        <fieldset className={styles.items}>
          <legend>{label}</legend>
          <ol>
            {fields.map((field, index) => (
              <Item
                key={field.key}
                {...{ fact, field, operation, index, count: fields.length }}
                {...(index === added && { onAdded: taken })}
              />
            ))}
          </ol>
          <Form.ErrorList errors={errors} />
          <Button
            icon={<PlusOutlined aria-hidden />}
            onClick={() => {
              setAdded(fields.length);
              operation.add(formValues(fact.items ?? []));
            }}
          >
            {t('records.addItem')}
          </Button>
        </fieldset>
      )}
    </Form.List>
  );
}

/** With more fields than this, those of an item stand side by side where there is room. */
const MOST_IN_A_COLUMN = 4;

interface ItemProps extends Props {
  readonly field: FormListFieldData;
  readonly operation: FormListOperation;
  readonly index: number;
  readonly count: number;
  /** Called when it has taken the cursor; given where it was added just now. */
  readonly onAdded?: () => void;
}

function Item({ fact, field, operation, index, count, onAdded }: ItemProps) {
  const { t } = useTranslation();
  const { language } = useFormat();
  const { place, move } = useMoving({ index, count, operation });
  useEffect(() => {
    if (!onAdded) return;
    place.current?.querySelector<HTMLElement>('input, textarea')?.focus();
    onAdded();
  }, [onAdded, place]);
  const { items = [] } = fact;
  const number = index + 1;
  const byKey = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    move(event.key === 'ArrowUp' ? -1 : 1);
  };
  return (
    <li
      ref={place}
      className={styles.item}
      aria-label={t('records.item', { label: fact.label[language], number })}
      onKeyDown={byKey}
    >
      <div className={`${styles.itemFields} ${items.length > MOST_IN_A_COLUMN ? styles.dense : ''}`}>
        {items.map((each) => (
          <FactField key={each.name} fact={each} at={[field.name, each.name]} />
        ))}
      </div>
      <div className={styles.itemActions}>
        <Button
          type="text"
          icon={<ArrowUpOutlined />}
          aria-label={t('records.up', { number })}
          disabled={index === 0}
          onClick={() => move(-1)}
        />
        <Button
          type="text"
          icon={<ArrowDownOutlined />}
          aria-label={t('records.down', { number })}
          disabled={index === count - 1}
          onClick={() => move(1)}
        />
        <Button
          type="text"
          icon={<DeleteOutlined />}
          aria-label={t('records.remove', { number })}
          onClick={() => operation.remove(field.name)}
        />
      </div>
    </li>
  );
}

/** Moves an item, and brings the focus back that a browser takes from what is moved. */
function useMoving({ index, count, operation }: Pick<ItemProps, 'index' | 'count' | 'operation'>) {
  const place = useRef<HTMLLIElement>(null);
  const focused = useRef<Element>(null);
  useEffect(() => {
    if (focused.current instanceof HTMLElement) focused.current.focus();
    focused.current = null;
  }, [index]);
  const move = (by: -1 | 1) => {
    const to = index + by;
    if (to < 0 || to >= count) return;
    focused.current = document.activeElement;
    operation.move(index, to);
  };
  return { place, move };
}

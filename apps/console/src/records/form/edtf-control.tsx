import { Input } from 'antd';
import { useFormat } from '../../lib/use-format';
import { isEdtf } from '../values';
import type { ControlProps } from './control-props';
import styles from './form.module.css';

/** A field for a date or period that may be partial, with what was typed in words beside it. */
export function EdtfControl({ value = '', onChange, ...control }: ControlProps<string>) {
  const { edtf } = useFormat();
  return (
    <span className={styles.edtf}>
      <Input
        {...control}
        className={styles.period}
        value={value}
        onChange={({ target }) => onChange?.(target.value)}
      />
      <output className="quiet" htmlFor={control.id}>
        {isEdtf(value) && edtf(value)}
      </output>
    </span>
  );
}

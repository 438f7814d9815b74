import { Form, type FormItemProps } from 'antd';
import { type FieldOf, type Thing, useFieldWords } from '../lib/fields/use-field-words';

interface Props<Of extends Thing> extends Omit<FormItemProps, 'name' | 'label'> {
  readonly of: Of;
  readonly name: FieldOf<Of>;
}

/** A field of a form, labelled with the same word as everywhere else. */
export function FormField<Of extends Thing>({ of, name, ...item }: Props<Of>) {
  const word = useFieldWords(of);
  return <Form.Item {...item} name={name} label={word(name)} />;
}

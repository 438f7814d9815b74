import type { FieldFacts } from '@bien-cuong/domain';
import { Form, type FormRule } from 'antd';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { FieldPath } from '../../lib/changes/field-at';
import { useFormat } from '../../lib/use-format';
import { isEdtf } from '../values';
import { FactControl } from './fact-control';

interface Props {
  readonly fact: FieldFacts;
  /** Where the field is; its name unless it is one of an item. */
  readonly at?: FieldPath;
  /** Whether its value can no longer be changed. */
  readonly closed?: boolean;
}

/** A field of a form, as its register describes it. */
export function FactField({ fact, at = [fact.name], closed = false }: Props) {
  const { t } = useTranslation();
  const { language } = useFormat();
  return (
    <Form.Item
      name={at as (string | number)[]}
      label={fact.label[language]}
      required={fact.required}
      rules={rulesOf(fact, t)}
      extra={closed ? t('records.fixed') : (fact.hint?.[language] ?? hintOf(fact, t))}
    >
      <FactControl fact={fact} {...(closed && { disabled: true })} />
    </Form.Item>
  );
}

function hintOf({ kind }: FieldFacts, t: TFunction): string | undefined {
  if (kind === 'edtf') return t('records.edtfHint');
  return kind === 'lines' ? t('records.linesHint') : undefined;
}

/** What the schema demands, so that nothing is sent which it would not take; the server judges the rest. */
function rulesOf({ required, kind }: FieldFacts, t: TFunction): FormRule[] {
  const isText = kind === 'line' || kind === 'text' || kind === 'edtf';
  return [
    ...(required ? [{ required, message: t('records.required'), ...(isText && { whitespace: true }) }] : []),
    ...(kind === 'edtf' ? [readable(t)] : []),
  ];
}

const readable = (t: TFunction): FormRule => ({
  validator: async (_, text: string) => {
    if (text && !isEdtf(text.trim())) throw new Error(t('records.edtfUnreadable', { text }));
  },
});

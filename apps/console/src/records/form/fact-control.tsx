import type { FieldFacts } from '@bien-cuong/domain';
import { Checkbox, Input, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { searchByLabel } from '../../lib/search-choices';
import { useFormat } from '../../lib/use-format';
import { useReferenceDay } from '../references/reference-day';
import { ReferenceSelect, ReferencesSelect } from '../references/reference-select';
import type { ReactNode } from 'react';
import type { ControlProps } from './control-props';
import { DayControl } from './day-control';
import { EdtfControl } from './edtf-control';
import styles from './form.module.css';

interface Props extends ControlProps<never> {
  readonly fact: FieldFacts;
}

type Kind = Exclude<FieldFacts['kind'], 'items'>;

interface Shared extends ControlProps<unknown> {
  readonly fact: FieldFacts;
}

const controls: Record<Kind, (props: Shared) => ReactNode> = {
  line: Line,
  text: Text,
  choice: Choice,
  number: Quantity,
  flag: Flag,
  day: ({ fact: _fact, ...control }) => <DayControl {...(control as ControlProps<string | null>)} />,
  edtf: ({ fact: _fact, ...control }) => <EdtfControl {...(control as ControlProps<string>)} />,
  reference: Reference,
  lines: Lines,
};

/** The control of a field, by its kind. */
export function FactControl({ fact, ...control }: Props) {
  const Control = controls[fact.kind as Kind];
  return <Control {...(control as ControlProps<unknown>)} fact={fact} />;
}

function Reference({ fact, ...control }: Shared) {
  const on = useReferenceDay(fact);
  const of = fact.refersTo ?? '';
  if (fact.several) return <ReferencesSelect {...(control as ControlProps<string[]>)} of={of} on={on} />;
  return <ReferenceSelect {...(control as ControlProps<string | null>)} of={of} on={on} />;
}

function Line({ fact: _fact, onChange, value, ...control }: Shared) {
  return <Input {...control} value={value as string} onChange={({ target }) => onChange?.(target.value)} />;
}

function Text({ fact: _fact, onChange, value, ...control }: Shared) {
  return (
    <Input.TextArea
      {...control}
      className={styles.text}
      rows={2}
      value={value as string}
      onChange={({ target }) => onChange?.(target.value)}
    />
  );
}

function Choice({ fact, onChange, value, ...control }: Shared) {
  const { language } = useFormat();
  const options = (fact.choices ?? []).map((choice) => ({
    value: choice.value,
    label: choice.label[language],
  }));
  return (
    <Select
      {...control}
      {...(fact.several && { mode: 'multiple' as const })}
      allowClear={!fact.required}
      virtual={false}
      showSearch={searchByLabel}
      options={options}
      value={value}
      onChange={(chosen: unknown) => onChange?.(chosen ?? null)}
    />
  );
}

function Quantity({ fact, onChange, value, ...control }: Shared) {
  const { language } = useFormat();
  return (
    <InputNumber<number>
      {...control}
      className={styles.number}
      controls={false}
      decimalSeparator={language === 'vi' ? ',' : '.'}
      {...(fact.whole && { precision: 0 })}
      value={value as number | null}
      onChange={(typed) => onChange?.(typed)}
    />
  );
}

function Flag(shared: Shared) {
  const { fact, onChange, value, ...control } = shared;
  const { t } = useTranslation();
  if (!fact.required) return <YesOrNo {...shared} />;
  const { 'aria-required': _required, 'aria-invalid': _invalid, ...rest } = control;
  return (
    <Checkbox {...rest} checked={value === true} onChange={({ target }) => onChange?.(target.checked)}>
      {t('words.yes')}
    </Checkbox>
  );
}

/** Yes, no, or left empty while it is not known. */
function YesOrNo({ fact: _fact, onChange, value, ...control }: Shared) {
  const { t } = useTranslation();
  return (
    <Select
      {...control}
      allowClear
      virtual={false}
      options={(['yes', 'no'] as const).map((one) => ({ value: one, label: t(`words.${one}`) }))}
      value={value == null ? null : value ? 'yes' : 'no'}
      onChange={(chosen: string | null | undefined) => onChange?.(chosen ? chosen === 'yes' : null)}
    />
  );
}

/** Further texts, each ended with Enter. */
function Lines({ fact: _fact, onChange, value, ...control }: Shared) {
  return (
    <Select
      {...control}
      mode="tags"
      virtual={false}
      open={false}
      suffixIcon={null}
      tokenSeparators={['\n', ';']}
      value={value as string[]}
      onChange={(texts: string[]) => onChange?.(texts)}
    />
  );
}

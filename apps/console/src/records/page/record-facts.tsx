import { Fragment } from 'react';
import { FactList } from '../../components/fact-list';
import { Mark } from '../../components/mark';
import { NotRecorded } from '../../components/not-recorded';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { FieldFacts } from '@bien-cuong/domain';
import { useFormat } from '../../lib/use-format';
import type { KeptRecord, RecordKind } from '../record-kind';
import { useFactWording } from '../use-fact-wording';
import { useReferencePath } from '../use-reference-path';
import { isDated, type Values } from '../values';
import styles from './page.module.css';

interface Props {
  readonly kind: RecordKind;
  readonly record: KeptRecord;
}

/** The fields of a record, in the order of its form. */
export function RecordFacts({ kind, record }: Props) {
  const { facts, useWording } = kind;
  const { language } = useFormat();
  const { title, fields = {} } = useWording();
  const values = record as unknown as Values;
  const shown = facts.fields.filter(
    (fact) =>
      !isDated(fact) &&
      (title !== undefined || fact.name !== facts.titledBy) &&
      // What the user may not see is not asked for.
      (fact.kind === 'reference' || values[fact.name] !== undefined),
  );
  return (
    <FactList
      facts={shown.map((fact) => ({
        label: fact.label[language],
        value: <Value fact={fact} values={values} own={fields[fact.name]?.(record)} />,
      }))}
    />
  );
}

interface ValueProps {
  readonly fact: FieldFacts;
  readonly values: Values;
  /** What the declaration has it say. */
  readonly own?: string | undefined;
}

function Value({ fact, values, own }: ValueProps) {
  const { t } = useTranslation();
  const { text } = useFactWording();
  const said = own ?? text(fact, values);
  const to = useReferencePath()(fact, values);
  if (fact.name === 'source' && said === '') return <Mark tone="warning">{t('words.noSource')}</Mark>;
  if (said === '') return <NotRecorded />;
  if (fact.kind === 'items') return <Items fact={fact} values={values} />;
  return to ? <Link to={to}>{said}</Link> : <span className={styles.text}>{said}</span>;
}

function Items({ fact, values }: ValueProps) {
  const items = values[fact.name] as readonly Values[];
  return (
    <ol className={styles.items}>
      {items.map((item) => (
        <li key={String(item['id'])}>
          <Item fields={fact.items ?? []} item={item} />
        </li>
      ))}
    </ol>
  );
}

interface ItemProps {
  readonly fields: readonly FieldFacts[];
  readonly item: Values;
}

function Item({ fields, item }: ItemProps) {
  const { labelled } = useFactWording();
  const pathOf = useReferencePath();
  const said = fields.filter((fact) => labelled(fact, item) !== '');
  return said.map((fact, index) => {
    const to = pathOf(fact, item);
    const words = labelled(fact, item);
    return (
      <Fragment key={fact.name}>
        {index > 0 && ' · '}
        {to ? <Link to={to}>{words}</Link> : words}
      </Fragment>
    );
  });
}

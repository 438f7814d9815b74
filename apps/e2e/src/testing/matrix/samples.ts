import type { FieldFacts, RegisterFacts } from '@bien-cuong/domain';

/** The ids that references get, by the type that they refer to. */
export type References = Readonly<Record<string, string>>;

type Values = Record<string, unknown>;

let count = 0;

/** A valid new record of a register, made from its facts; another one each time. */
export function sampleOf({ fields }: RegisterFacts, references: References): Values {
  count += 1;
  return valuesOf(fields, references);
}

/** A change of such a record. */
export const changeOf = ({ fields, titledBy }: RegisterFacts, references: References): Values => {
  const open = fields.filter(({ fixed }) => !fixed);
  const field = open.find(({ name }) => name === titledBy) ?? open[0];
  count += 1;
  if (!field) return {};
  const value = valueOf(field, references);
  return { [field.name]: typeof value === 'number' ? value + 1 : value };
};

const valuesOf = (fields: readonly FieldFacts[], references: References): Values =>
  Object.fromEntries(
    fields
      .filter(({ required, name }) => required || ['provinceId', 'source'].includes(name))
      .map((field) => [field.name, valueOf(field, references)]),
  );

function valueOf(
  { name, kind, choices = [], several, least, refersTo, items = [] }: FieldFacts,
  references: References,
) {
  switch (kind) {
    case 'line':
    case 'text':
      return /code/i.test(name) ? `MATRIX_${count}` : `Thử ${name} ${count}`;
    case 'choice':
      return several ? choices.slice(0, 1).map(({ value }) => value) : choices[0]?.value;
    case 'number':
      return Math.max(least ?? 0, 1) + (name === 'position' ? count % 900 : 0);
    case 'flag':
      return false;
    case 'day':
      return '2018-08-20';
    case 'edtf':
      return '2018';
    case 'reference':
      return references[refersTo ?? ''];
    case 'lines':
      return [`Thử ${count}`];
    case 'items':
      return (items.some((item) => item.name === 'validFrom') ? [0] : [0, 1]).map(() =>
        valuesOf(items, references),
      );
  }
}

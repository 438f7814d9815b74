import type { FieldFacts, RegisterFacts } from '@bien-cuong/domain';

/** The ids that references get, by the type that they refer to. */
export type References = Readonly<Record<string, string>>;

type Values = Record<string, unknown>;

let count = 0;

/** A valid new record of a register, made from its facts; another one each time. */
export function sampleOf({ type, fields }: RegisterFacts, references: References): Values {
  count += 1;
  return { ...valuesOf(fields, references), ...own[type]?.(references) };
}

/** What is given to a command beside the record; a day or number is another than that of the record. */
export function givenTo(facts: RegisterFacts, name: string, references: References): Values {
  const { fields = [] } = facts.commands.find((command) => command.name === name) ?? {};
  const others = fields
    .filter(({ kind }) => kind === 'day' || kind === 'number')
    .map(({ name, kind }) => [name, kind === 'day' ? '2018-08-21' : 12] as const);
  return { ...valuesOf(fields, references), ...Object.fromEntries(others) };
}

/** An interval of what changes with time of it, from a day on. */
export function intervalOf({ fields }: RegisterFacts, part: string, references: References): Values {
  const { items = [] } = fields.find(({ name }) => name === part) ?? {};
  return { ...valuesOf(items, references), validFrom: '2020-01-01' };
}
let founded = 0;

/** Codes that no province has any more. */
const FREE_CODES = Array.from({ length: 100 }, (_, code) => String(code).padStart(2, '0')).filter(
  (code) => !/^(0[148]|1[12459]|2[0245]|3[1378]|4[02468]|5[126]|6[68]|7[59]|8[026]|9[126])$/.test(code),
);

/** What the rules and commands of a type demand beyond the facts of its fields. */
const own: Readonly<Record<string, (references: References) => Values>> = {
  // A province that is founded so late changes the map of nobody else.
  AdministrativeChange: () => {
    const code = FREE_CODES[founded % FREE_CODES.length];
    founded += 1;
    const line = { code, name: `Thử ${count}`, kind: 'PROVINCE', neighbours: ['NONE'], coast: 'NO_COAST' };
    return { effectiveOn: '2200-01-01', lines: [{ ...line, predecessorIds: [] }] };
  },
  BorderGate: ({ atTheBorder }) => ({ provinceId: atTheBorder }),
  // Every province has communes, not every one a border; of one period only one claim is accepted.
  ProvinceClaim: () => ({ measure: 'COMMUNES', period: String(1_000 + count) }),
  // Of one period a province has only one.
  Target: () => ({ period: String(1_000 + count) }),
};

/** A change of such a record. */
export const changeOf = ({ fields, titledBy }: RegisterFacts, references: References): Values => {
  const open = fields.filter(({ fixed }) => !fixed);
  const isText = ({ kind }: FieldFacts) => kind === 'line' || kind === 'text';
  // A new record was not given it.
  const isOptional = ({ kind, required }: FieldFacts) => kind === 'choice' && !required;
  const field =
    open.find(({ name }) => name === titledBy) ?? open.find(isText) ?? open.find(isOptional) ?? open[0];
  count += 1;
  if (!field) return {};
  const value = valueOf(field, references);
  return { [field.name]: typeof value === 'number' ? value + 1 : value };
};

/** @param isItem whether they are of an item, of which every reference is given */
const valuesOf = (fields: readonly FieldFacts[], references: References, isItem = false): Values =>
  Object.fromEntries(
    fields
      .filter(
        (field) =>
          field.required ||
          (isItem && field.kind === 'reference') ||
          ['provinceId', 'source'].includes(field.name) ||
          isDated(field),
      )
      .map((field) => [field.name, valueOf(field, references)]),
  );

/** What changes with time is always given, so that there is an interval to correct and to end. */
const isDated = ({ items = [] }: FieldFacts): boolean => items.some(({ name }) => name === 'validFrom');

/** One of a commune has five digits; none of today has so high a number. */
const codeFor = ({ longest }: FieldFacts): string =>
  longest === 5 ? String(90_000 + count) : `MATRIX_${count}`;

function valueOf(field: FieldFacts, references: References) {
  const { name, kind, choices = [], several, least, refersTo, items = [] } = field;
  switch (kind) {
    case 'line':
    case 'text':
      return /code/i.test(name) ? codeFor(field) : `Thử ${name} ${count}`;
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
      return Array.from({ length: isDated(field) ? 1 : (least ?? 2) }, () =>
        valuesOf(items, references, true),
      );
  }
}

import { type FieldFacts, parseEdtf } from '@bien-cuong/domain';

/** What a form holds, and what an input takes: by the names of fields. */
export type Values = Readonly<Record<string, unknown>>;

const empty: Partial<Record<FieldFacts['kind'], unknown>> = {
  line: '',
  text: '',
  edtf: '',
  flag: false,
  lines: [],
  items: [],
};

/** The values of a form: those of a record, or those with which a new one begins. */
export function formValues(fields: readonly FieldFacts[], record?: Values): Values {
  return Object.fromEntries(fields.map((fact) => [fact.name, valueIn(fact, record)]));
}

function valueIn(fact: FieldFacts, record: Values | undefined): unknown {
  const { kind, items, several, otherwise, required } = fact;
  const value = record ? recorded(fact, record) : otherwise;
  if (kind === 'items') {
    if (!record) return Array.from({ length: beginning(fact) }, () => formValues(items ?? []));
    return listOf(value).map((item) => ({ id: item['id'], ...formValues(items ?? [], item) }));
  }
  // What may be left open is not answered with no.
  if (kind === 'flag' && !required) return value ?? null;
  return value ?? (several ? [] : (empty[kind] ?? null));
}

/** With how many empty items a new record begins: those it has to have. */
const beginning = ({ required, least = 1 }: FieldFacts): number => (required ? Math.max(1, least) : 0);

/**
 * The value of a field in a record: of a reference, which is shown as what it refers to, the id; of a choice that is shown
 * like that (`country` of `countryCode`), the code.
 */
function recorded({ name, kind, several }: FieldFacts, record: Values): unknown {
  const mayRefer = kind === 'reference' || kind === 'choice';
  if (!mayRefer || name in record) return record[name];
  if (several) return referredAll({ name }, record).map(({ id }) => id);
  return referred({ name }, record)?.[name.endsWith('Code') ? 'code' : 'id'];
}

/** What a field of a record refers to: `partOf` of `partOfId`, `rank` of `rankCode`. */
export const referred = ({ name }: Pick<FieldFacts, 'name'>, record: Values): Values | null | undefined =>
  record[name.replace(/(?:Id|Code)$/, '')] as Values | null | undefined;

/** The same of a field that refers to several: `predecessors` of `predecessorIds`. */
export const referredAll = ({ name }: Pick<FieldFacts, 'name'>, record: Values): readonly Values[] =>
  listOf(record[name.replace(/Ids$/, 's')]);

/** Whether a field is what changes with time: it is recorded on the page, each change from its day. */
export const isDated = ({ kind, fixed }: FieldFacts): boolean => kind === 'items' && fixed;

const listOf = (value: unknown): readonly Values[] => (Array.isArray(value) ? (value as Values[]) : []);

/** The input that these values make; an empty field is null. */
export function inputOf(fields: readonly FieldFacts[], values: Values): Values {
  return Object.fromEntries(fields.map((fact) => [fact.name, given(fact, values[fact.name])]));
}

function given({ kind, items = [] }: FieldFacts, value: unknown): unknown {
  if (kind === 'items')
    return listOf(value).map((item) => ({
      ...(item['id'] != null && { id: item['id'] }),
      ...inputOf(items, item),
    }));
  if (typeof value === 'string') return value.trim() === '' ? null : value;
  return value ?? null;
}

/** The input for a new record: what was left empty is left out. */
export function newInput(fields: readonly FieldFacts[], values: Values): Values {
  return withoutNulls(inputOf(fields, values));
}

/** The input for a change: only what differs from the values with which the form began. */
export function changedInput(
  fields: readonly FieldFacts[],
  { base, values }: { readonly base: Values; readonly values: Values },
): Values {
  const [was, now] = [inputOf(fields, base), inputOf(fields, values)];
  const changed = Object.entries(now).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(was[name]),
  );
  return Object.fromEntries(changed);
}

const withoutNulls = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));

/**
 * The part of an input that a server can judge while one types: without periods that are not written to their
 * end, and without lists whose items lack what the schema demands.
 */
export function judgeable(fields: readonly FieldFacts[], input: Values): Values {
  const kept = fields
    .filter(({ name }) => name in input)
    .filter((fact) => isReadable(fact, input[fact.name]));
  return Object.fromEntries(kept.map(({ name }) => [name, input[name]]));
}

function isReadable({ kind, items = [] }: FieldFacts, value: unknown): boolean {
  if (kind === 'edtf') return value === null || isEdtf(String(value));
  if (kind !== 'items') return true;
  return listOf(value).every((item) =>
    items.every((fact) => isReadable(fact, item[fact.name]) && !(fact.required && item[fact.name] === null)),
  );
}

export function isEdtf(text: string): boolean {
  try {
    parseEdtf(text);
    return true;
  } catch {
    return false;
  }
}

import registers from '@bien-cuong/api/registers.json';
import type { FieldFacts, RegisterFacts } from '@bien-cuong/domain';
import { fieldLabel } from '../fields/field-label';
import { fieldName } from '../fields/field-name';

/** The facts of all registers. */
export const allFacts = registers as unknown as readonly RegisterFacts[];

const byType = new Map(allFacts.map((facts) => [facts.type, facts]));

/** The fields of records and of their items. */
const fieldsOf = new Map<string, readonly FieldFacts[]>(
  allFacts.flatMap(({ type, fields }) => [
    [type, fields] as const,
    ...fields.flatMap(({ itemType, items = [] }) => (itemType ? [[itemType, items] as const] : [])),
  ]),
);

/** What the services say of the records of a type: their words, fields and operations. */
export function factsOf(type: string): RegisterFacts {
  const facts = byType.get(type);
  if (!facts) throw new Error(`No register keeps records of ${type}.`);
  return facts;
}

/** The facts of a field of a record or of an item, whichever way it is named; undefined where no register keeps it. */
export function factOf(type: string, field: string): FieldFacts | undefined {
  const name = fieldName(field);
  return fieldsOf.get(type)?.find((fact) => fieldName(fact.name) === name);
}

/** The fields of each item of a part of a record. */
export const itemsOf = (type: string, part: string): readonly FieldFacts[] =>
  factsOf(type).fields.find(({ name }) => name === part)?.items ?? [];

/** The status of records whose register has one, as a field. */
export const statusOf = ({ status }: RegisterFacts): readonly FieldFacts[] =>
  status ? [reckoned(status.field, 'choice', { label: fieldLabel('status'), choices: status.choices })] : [];

/** The facts of a field that no form has. */
export const reckoned = (
  name: string,
  kind: FieldFacts['kind'],
  facts: Pick<FieldFacts, 'label'> & Partial<FieldFacts>,
): FieldFacts => ({ name, kind, required: false, fixed: true, ...facts });

/** What is known of the type whose list has this name in exports and in the audit trail. */
export const factsByList = (list: string): RegisterFacts | undefined =>
  allFacts.find((facts) => listNameOf(facts) === list);

/** The name of the list of these records in exports and in the audit trail. */
export const listNameOf = ({ words }: Pick<RegisterFacts, 'words'>): string =>
  words.many.en.replaceAll(' ', '-');

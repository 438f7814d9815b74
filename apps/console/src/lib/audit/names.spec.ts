import { documents } from '@bien-cuong/api';
import { Kind, OperationTypeNode } from 'graphql';
import { entities } from '../i18n/vi/audit-words';
import { allFacts } from '../registers/register-facts';
import { keepingOperations } from './keeping-operations';
import { entityTypes, isKnown, operationTexts } from './names';

/** The names of all mutations that the console sends. */
const mutations = Object.values(documents)
  .flatMap(({ definitions }) => definitions)
  .flatMap((one) =>
    one.kind === Kind.OPERATION_DEFINITION && one.operation === OperationTypeNode.MUTATION
      ? one.selectionSet.selections
      : [],
  )
  .flatMap((field) => (field.kind === Kind.FIELD ? field.name.value : []));

it('has words for every change that can be in a trail', () => {
  const names = [...new Set(mutations)];
  expect(names.length).toBeGreaterThan(50);
  expect(names.filter((name) => !isKnown(operationTexts, name) && !keepingOperations.has(name))).toEqual([]);
});

it('has words, and a filter, for every kind of record and for their items', () => {
  const types = allFacts.flatMap(({ type, fields }) => [
    type,
    ...fields.flatMap(({ itemType }) => itemType ?? []),
  ]);
  expect(types.filter((type) => !isKnown(entities, type))).toEqual([]);
  const offered = Object.values(entityTypes).flatMap<string>((each) => each);
  expect(types.filter((type) => !offered.includes(type))).toEqual([]);
});

import { getNamedType, type GraphQLField, type GraphQLSchema, isCompositeType } from 'graphql';
import { rowsOf } from '../rows-of';
import { amendmentChanges } from './amendments';
import { formChanges } from './forms';
import type { MatrixChange } from './matrix-change';
import { kept } from './registers';

const recordsExport: MatrixChange = {
  leaves: 'EXPORT',
  args: () => Promise.resolve({ list: 'matrix', rows: 1 }),
};

/** Every mutation of the schema; the expected result for each caller is stated with the callers. */
export const changes: Readonly<Record<string, MatrixChange>> = {
  ...formChanges,
  ...amendmentChanges,
  provincesRecordExport: recordsExport,
  movementsRecordExport: recordsExport,
  personnelRecordExport: recordsExport,
  awardsRecordExport: recordsExport,
  nameAward: {
    leaves: 'CHANGE',
    args: async ({ rows: { awardLot: lotId }, databases }) => {
      const [unit] = await rowsOf<{ id: string }>(
        databases.personnel,
        `INSERT INTO unit (id, kind) VALUES (gen_random_uuid(), 'BORDER_POST') RETURNING id`,
      );
      return { input: { lotId, unitId: unit?.id } };
    },
  },
  revokeAward: {
    leaves: 'CHANGE',
    args: async ({ rows: { awardLot }, databases }) => {
      const [award] = await rowsOf<{ id: string; version: number }>(
        databases.awards,
        `SELECT id, version FROM award WHERE lot_id = '${awardLot}' AND revoked_on IS NULL LIMIT 1`,
      );
      return { input: { awardId: award?.id, version: award?.version, reason: 'Một lý do' } };
    },
  },
};

export const mutationsOf = (schema: GraphQLSchema): GraphQLField<unknown, unknown>[] =>
  Object.values(schema.getMutationType()?.getFields() ?? {});

const known = 'apps/e2e/src/testing/matrix/changes.ts';
const judged = '`does` in apps/e2e/src/testing/matrix/callers.ts';

/** What to do about mutations that the matrix leaves out, or that none of its callers may execute. */
export function omissions(schema: GraphQLSchema, done: ReadonlySet<string>): string[] {
  const names = mutationsOf(schema)
    .map(({ name }) => name)
    .filter((name) => !kept.has(name));
  return [
    ...names
      .filter((name) => !Object.hasOwn(changes, name))
      .map((name) => `Nobody said how ${name} is asked for: put its arguments into ${known}.`),
    ...names
      .filter((name) => !done.has(name))
      .map((name) => `Nobody said who may ${name}: put what comes of it into ${judged}.`),
    ...[...new Set([...Object.keys(changes), ...done])]
      .filter((name) => !names.includes(name))
      .map((name) => `The schema has no ${name}: take it out of ${known} and of ${judged}.`),
  ];
}

/** The document of a mutation, with a variable for each argument. */
export function documentOf(
  { name, args, type }: GraphQLField<unknown, unknown>,
  given: Record<string, unknown>,
): string {
  const used = args.filter((arg) => Object.hasOwn(given, arg.name));
  const within = (parts: string[]) => (parts.length > 0 ? `(${parts.join(', ')})` : '');
  const variables = within(used.map((arg) => `$${arg.name}: ${String(arg.type)}`));
  const passed = within(used.map((arg) => `${arg.name}: $${arg.name}`));
  const leaf = isCompositeType(getNamedType(type)) ? '{ __typename }' : '';
  return `mutation ${variables} { ${name}${passed} ${leaf} }`;
}

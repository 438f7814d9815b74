import { given, pageOf, type RuleBook } from '../rule-book';

const compared = ['entityType', 'entityId', 'subject', 'kind', 'at'].map((field) => `AuditRecord.${field}`);

/**
 * The access rules of a subgraph's audit trail and of the mutation that records an export.
 * @param histories the types that have a `history` field
 * @param looked those of them that have a `looks` field
 */
export function auditOf(
  subgraph: string,
  histories: readonly string[],
  looked: readonly string[] = [],
): RuleBook {
  const search = `${subgraph}AuditRecords`;
  const changes = `${subgraph}Changes`;
  return {
    fields: {
      Query: { ...given('audit', search), ...given('keys', changes) },
      Change: given('keys', 'at', 'type', 'id'),
      Mutation: given('exporting', `${subgraph}RecordExport`),
      AuditRecord: given(
        'audit',
        ...['id', 'at', 'kind', 'subject', 'clientId', 'roles', 'databaseUser', 'address', 'onBehalfOf'],
        ...['requestId', 'operation', 'entityType', 'entityId', 'before', 'after', 'detail', 'hash'],
      ),
      ...Object.fromEntries(
        histories.map((type) => [
          type,
          given('audit', 'history', ...(looked.includes(type) ? ['looks'] : [])),
        ]),
      ),
      ...pageOf('AuditRecord'),
      ...pageOf('Change'),
    },
    // Of each type only those are told who may see its records.
    compares: { [`Query.${search}(filter)`]: compared, [`Query.${changes}(since)`]: [] },
    ofProvinces: [],
  };
}

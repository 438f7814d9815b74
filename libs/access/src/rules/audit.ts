import { given, pageOf, type RuleBook } from '../rule-book';

const compared = ['entityType', 'entityId', 'subject', 'kind', 'at'].map((field) => `AuditRecord.${field}`);

/**
 * The access rules of a subgraph's audit trail and of the mutation that records an export.
 * @param histories the types that have a `history` field
 */
export function auditOf(subgraph: string, histories: readonly string[]): RuleBook {
  const search = `${subgraph}AuditRecords`;
  return {
    fields: {
      Query: given('audit', search),
      Mutation: given('exporting', `${subgraph}RecordExport`),
      AuditRecord: given(
        'audit',
        ...['id', 'at', 'kind', 'subject', 'clientId', 'roles', 'databaseUser', 'address', 'onBehalfOf'],
        ...['requestId', 'operation', 'entityType', 'entityId', 'before', 'after', 'detail', 'hash'],
      ),
      ...Object.fromEntries(histories.map((type) => [type, given('audit', 'history')])),
      ...pageOf('AuditRecord'),
    },
    compares: { [`Query.${search}(filter)`]: compared },
    ofProvinces: [],
  };
}

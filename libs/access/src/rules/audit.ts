import { given, pageOf, type RuleBook } from '../rule-book';

const compared = ['entityType', 'entityId', 'subject', 'kind', 'at'].map((field) => `AuditRecord.${field}`);

/**
 * What a subgraph shows of its audit trail, and what the house may add to it.
 * @param histories the types that show their own part of it
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

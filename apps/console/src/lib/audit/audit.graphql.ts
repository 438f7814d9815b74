import { graphql } from '@bien-cuong/api';

export const auditEntry = graphql(`
  fragment AuditEntry on AuditRecord {
    id
    at
    kind
    subject
    clientId
    roles
    databaseUser
    address
    onBehalfOf
    requestId
    operation
    entityType
    entityId
    before
    after
    detail
    hash
  }
`);

export const auditPage = graphql(`
  fragment AuditPage on AuditRecordConnection {
    nodes {
      ...AuditEntry
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
`);

import { graphql } from '@bien-cuong/api';

export const provincesTrailQuery = graphql(`
  query ProvincesTrail($filter: AuditFilter, $first: Int!, $after: String) {
    trail: provincesAuditRecords(filter: $filter, first: $first, after: $after) {
      ...AuditPage
    }
  }
`);

export const movementsTrailQuery = graphql(`
  query MovementsTrail($filter: AuditFilter, $first: Int!, $after: String) {
    trail: movementsAuditRecords(filter: $filter, first: $first, after: $after) {
      ...AuditPage
    }
  }
`);

export const personnelTrailQuery = graphql(`
  query PersonnelTrail($filter: AuditFilter, $first: Int!, $after: String) {
    trail: personnelAuditRecords(filter: $filter, first: $first, after: $after) {
      ...AuditPage
    }
  }
`);

export const awardsTrailQuery = graphql(`
  query AwardsTrail($filter: AuditFilter, $first: Int!, $after: String) {
    trail: awardsAuditRecords(filter: $filter, first: $first, after: $after) {
      ...AuditPage
    }
  }
`);

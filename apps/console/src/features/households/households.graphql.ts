import { graphql } from '@bien-cuong/api';

export const householdListQuery = graphql(`
  query HouseholdList($first: Int!, $after: String, $search: String, $provinceId: UUID, $retired: Boolean!) {
    households(first: $first, after: $after, search: $search, province: $provinceId, retired: $retired) {
      nodes {
        ...HouseholdRecord
      }
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

export const householdRecord = graphql(`
  fragment HouseholdRecord on Household {
    id
    version
    retiredOn
    name
    place
    provinceId
  }
`);

export const householdPageQuery = graphql(`
  query HouseholdPage($id: UUID!) {
    household(id: $id) {
      ...HouseholdRecord
      retirementReason
    }
  }
`);

/** As the trail tells it, under the rules of who may know of households: a recipient has no history of its own. */
export const householdHistoryQuery = graphql(`
  query HouseholdHistory($id: String!, $first: Int!, $after: String) {
    awardsAuditRecords(filter: { entityType: "Household", entityId: $id }, first: $first, after: $after) {
      ...AuditPage
    }
  }
`);

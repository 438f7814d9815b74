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

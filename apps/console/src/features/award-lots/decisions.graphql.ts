import { graphql } from '@bien-cuong/api';

export const decisionListQuery = graphql(`
  query DecisionList($first: Int!, $after: String, $search: String, $retired: Boolean!) {
    decisions(first: $first, after: $after, search: $search, retired: $retired) {
      nodes {
        ...DecisionRecord
      }
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

export const decisionRecord = graphql(`
  fragment DecisionRecord on Decision {
    id
    version
    retiredOn
    number
    date
    authority {
      id
      on
      name
      nameEn
    }
    signer {
      id
      on
      fullName
    }
  }
`);

export const decisionPageQuery = graphql(`
  query DecisionPage($id: UUID!) {
    decision(id: $id) {
      ...DecisionRecord
      retirementReason
      lots(first: 200) {
        nodes {
          ...AwardLotRecord
        }
      }
    }
  }
`);

export const decisionHistoryQuery = graphql(`
  query DecisionHistory($id: UUID!, $first: Int!, $after: String) {
    decision(id: $id) {
      id
      history(first: $first, after: $after) {
        ...AuditPage
      }
    }
  }
`);

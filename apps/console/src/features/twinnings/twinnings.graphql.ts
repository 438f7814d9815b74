import { graphql } from '@bien-cuong/api';

export const twinningListQuery = graphql(`
  query TwinningList(
    $first: Int!
    $after: String
    $search: String
    $kind: TwinningKind
    $provinceId: UUID
    $unitId: UUID
    $lapsed: Boolean
    $retired: Boolean!
  ) {
    twinnings(
      first: $first
      after: $after
      search: $search
      kind: $kind
      province: $provinceId
      unit: $unitId
      lapsed: $lapsed
      retired: $retired
    ) {
      nodes {
        ...TwinningRecord
      }
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

export const twinningRecord = graphql(`
  fragment TwinningRecord on Twinning {
    id
    version
    retiredOn
    title
    kind
    lapsed
    province {
      id
      on
      officialName
    }
    unit {
      id
      on
      name
      nameEn
    }
    validFrom
    validTo
    source
    parties {
      id
      kind
      name
      place
    }
    commitments {
      id
      what
      amount
      unit
      dueOn
      deliveredAmount
      deliveredOn
      note
    }
  }
`);

export const twinningPageQuery = graphql(`
  query TwinningPage($id: UUID!) {
    twinning(id: $id) {
      ...TwinningRecord
      retirementReason
    }
  }
`);

export const twinningHistoryQuery = graphql(`
  query TwinningHistory($id: UUID!, $first: Int!, $after: String) {
    twinning(id: $id) {
      id
      history(first: $first, after: $after) {
        ...AuditPage
      }
    }
  }
`);

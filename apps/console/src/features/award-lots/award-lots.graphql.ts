import { graphql } from '@bien-cuong/api';

export const awardLotListQuery = graphql(`
  query AwardLotList(
    $first: Int!
    $after: String
    $search: String
    $provinceId: UUID
    $awardTypeId: UUID
    $period: EDTF
    $retired: Boolean!
    $orderBy: AwardLotOrder
  ) {
    awardLots(
      first: $first
      after: $after
      search: $search
      province: $provinceId
      awardType: $awardTypeId
      period: $period
      retired: $retired
      orderBy: $orderBy
    ) {
      nodes {
        ...AwardLotRecord
      }
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

export const awardLotRecord = graphql(`
  fragment AwardLotRecord on AwardLot {
    id
    version
    retiredOn
    province {
      id
      on
      officialName
    }
    review {
      id
      title
    }
    authority {
      id
      on
      name
      nameEn
    }
    awardType {
      id
      name
      nameEn
    }
    decision {
      id
      number
    }
    position
    individuals
    collectives
    households
    named
    givenOn
    period
    achievementPeriod
    source
  }
`);

export const awardLotPageQuery = graphql(`
  query AwardLotPage($id: UUID!) {
    awardLot(id: $id) {
      ...AwardLotRecord
      retirementReason
    }
  }
`);

export const awardLotHistoryQuery = graphql(`
  query AwardLotHistory($id: UUID!, $first: Int!, $after: String) {
    awardLot(id: $id) {
      id
      history(first: $first, after: $after) {
        ...AuditPage
      }
    }
  }
`);

import { graphql } from '@bien-cuong/api';

export const provinceClaimListQuery = graphql(`
  query ProvinceClaimList(
    $first: Int!
    $after: String
    $search: String
    $measure: Measure
    $provinceId: UUID
    $countryCode: NeighbouringCountry
    $accepted: Boolean
    $verified: Boolean
    $retired: Boolean!
    $orderBy: ProvinceClaimOrder
  ) {
    provinceClaims(
      first: $first
      after: $after
      search: $search
      measure: $measure
      province: $provinceId
      country: $countryCode
      accepted: $accepted
      verified: $verified
      retired: $retired
      orderBy: $orderBy
    ) {
      nodes {
        ...ProvinceClaimRecord
      }
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

export const provinceClaimRecord = graphql(`
  fragment ProvinceClaimRecord on ProvinceClaim {
    id
    version
    retiredOn
    measure
    value
    upperValue
    qualifier
    asPublished
    period
    source
    verified
    accepted
    country {
      code
      name
      nameEn
    }
    province {
      id
      on
      officialName
    }
  }
`);

export const provinceClaimPageQuery = graphql(`
  query ProvinceClaimPage($id: UUID!, $people: Boolean!) {
    provinceClaim(id: $id) {
      ...ProvinceClaimRecord
      retirementReason @include(if: $people)
      acceptanceReason @include(if: $people)
    }
  }
`);

/** What else is claimed of the same measure there, whatever its period. */
export const otherProvinceClaimsQuery = graphql(`
  query OtherProvinceClaims($province: UUID!, $measure: Measure!) {
    provinceClaims(first: 200, province: $province, measure: $measure) {
      nodes {
        ...ProvinceClaimRecord
      }
    }
  }
`);

export const provinceClaimHistoryQuery = graphql(`
  query ProvinceClaimHistory($id: UUID!, $first: Int!, $after: String) {
    provinceClaim(id: $id) {
      id
      history(first: $first, after: $after) {
        ...AuditPage
      }
    }
  }
`);

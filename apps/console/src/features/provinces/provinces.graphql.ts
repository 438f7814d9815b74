import { graphql } from '@bien-cuong/api';

export const provinceRow = graphql(`
  fragment ProvinceRow on Province {
    id
    on
    code
    name
    officialName
    kind
    landBorder
    coast
    neighbours {
      code
      name
      nameEn
    }
    claims(measure: BORDER_LENGTH_KM, withPredecessors: true) {
      ...BorderLength
    }
  }
`);

export const borderLength = graphql(`
  fragment BorderLength on ProvinceClaim {
    id
    value
    upperValue
    qualifier
    asPublished
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
      name
    }
  }
`);

export const provinceTableQuery = graphql(`
  query ProvinceTable($on: LocalDate!, $landBorder: Boolean, $coast: Boolean, $search: String) {
    provinces(on: $on, landBorder: $landBorder, coast: $coast, search: $search) {
      ...ProvinceRow
    }
  }
`);

export const rollOutQuery = graphql(`
  query OverviewRollOut($on: LocalDate!, $period: EDTF!, $after: String) {
    reviewsConnection(period: $period, first: 200, after: $after) {
      nodes {
        ...RollOutReview
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const rollOutReview = graphql(`
  fragment RollOutReview on Review {
    id
    kind
    heldOn
    pilotFor
    province {
      id
      on
      name
      onMap(date: $on) {
        id
        on
        name
      }
    }
  }
`);

export const countryTallyQuery = graphql(`
  query OverviewTally($period: EDTF!) {
    awardTally(period: $period) {
      total
      named
      individuals
      collectives
      households
    }
  }
`);

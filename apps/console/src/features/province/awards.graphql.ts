import { graphql } from '@bien-cuong/api';

export const provinceAwardsQuery = graphql(`
  query ProvinceAwards($id: UUID!, $on: LocalDate!, $after: String) {
    province(id: $id, on: $on) {
      id
      on
      awardTally {
        ...ProvinceTally
      }
      commendations(first: 200, after: $after) {
        nodes {
          ...LotRow
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

export const provinceTally = graphql(`
  fragment ProvinceTally on AwardTally {
    total
    individuals
    collectives
    households
    named
    byAuthority {
      total
      individuals
      collectives
      households
      named
      authority {
        id
        on
        name
        nameEn
      }
    }
  }
`);

export const lotRow = graphql(`
  fragment LotRow on AwardLot {
    id
    individuals
    collectives
    households
    named
    givenOn
    achievementPeriod
    source
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
      form
    }
    decision {
      id
      number
      date
    }
  }
`);

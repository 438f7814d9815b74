import { graphql } from '@bien-cuong/api';

export const countryAwardsQuery = graphql(`
  query CountryAwards($period: EDTF!) {
    awardTally(period: $period) {
      ...CountryTally
    }
  }
`);

export const countryTally = graphql(`
  fragment CountryTally on AwardTally {
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
        kind
      }
    }
  }
`);

export const awardTypesQuery = graphql(`
  query AwardTypes {
    awardTypes {
      ...AwardTypeRow
    }
  }
`);

export const awardTypeRow = graphql(`
  fragment AwardTypeRow on AwardType {
    id
    code
    name
    nameEn
    form
    recipients
    oncePerPerson
    criteria
    criteriaVerified
  }
`);

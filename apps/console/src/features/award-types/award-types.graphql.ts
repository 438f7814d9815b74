import { graphql } from '@bien-cuong/api';

export const awardTypeListQuery = graphql(`
  query AwardTypeList($retired: Boolean!) {
    awardTypes(retired: $retired) {
      ...AwardTypeRecord
    }
  }
`);

export const awardTypeRecord = graphql(`
  fragment AwardTypeRecord on AwardType {
    id
    version
    retiredOn
    name
    nameEn
    code
    form
    recipients
    oncePerPerson
    criteria
    criteriaVerified
  }
`);

export const awardTypePageQuery = graphql(`
  query AwardTypePage($id: UUID!) {
    awardType(id: $id) {
      ...AwardTypeRecord
      retirementReason
      terms {
        id
        validFrom
        validTo
        recipients
        oncePerPerson
        criteria
        criteriaVerified
        legalBasis
        correctionReason
      }
    }
  }
`);

export const awardTypeHistoryQuery = graphql(`
  query AwardTypeHistory($id: UUID!, $first: Int!, $after: String) {
    awardType(id: $id) {
      id
      history(first: $first, after: $after) {
        ...AuditPage
      }
    }
  }
`);

import { graphql } from '@bien-cuong/api';

export const amendmentRow = graphql(`
  fragment AmendmentRow on FigureAmendment {
    id
    version
    formerValue
    formerQualifier
    formerSource
    value
    qualifier
    source
    reason
    status
    refusalReason
    proposedOn
    decidedOn
    moves {
      name
      allowed
      why
    }
  }
`);

export const amendmentsQuery = graphql(`
  query FigureAmendments($figure: UUID!) {
    figureAmendments(first: 50, figure: $figure) {
      nodes {
        ...AmendmentRow
      }
    }
  }
`);

export const waitingAmendmentsQuery = graphql(`
  query WaitingAmendments {
    figureAmendments(first: 20, status: PROPOSED) {
      nodes {
        id
        formerValue
        formerQualifier
        value
        qualifier
        reason
        proposedOn
        figure {
          id
          period
          province {
            id
            on
            officialName
          }
          indicator {
            id
            on
            name
            nameEn
            unit
            unitEn
          }
        }
      }
      totalCount
    }
  }
`);

import { graphql } from '@bien-cuong/api';

export const provinceReviewsQuery = graphql(`
  query ProvinceReviews($id: UUID!, $on: LocalDate!) {
    province(id: $id, on: $on) {
      id
      on
      reviews {
        ...ReviewDetail
      }
    }
  }
`);

export const reviewDetail = graphql(`
  fragment ReviewDetail on Review {
    id
    title
    kind
    heldOn
    heldOnNote
    period
    pilotFor
    withExemplaryMeeting
    source
    movement {
      id
      title
      titleEn
    }
    achievements {
      id
      text
    }
    limitations {
      id
      text
    }
    directions {
      id
      text
    }
    directives {
      ...DirectiveDetail
    }
  }
`);

export const directiveDetail = graphql(`
  fragment DirectiveDetail on Directive {
    id
    text
    recurrence
    movement {
      id
      title
      titleEn
    }
    issuedBy {
      id
      on
      fullName
      rank {
        code
        name
        nameEn
      }
      post
      postEn
      unit {
        id
        on
        name
        nameEn
      }
    }
  }
`);

export const provinceMovementsQuery = graphql(`
  query ProvinceMovements($id: UUID!, $on: LocalDate!) {
    province(id: $id, on: $on) {
      id
      on
      movements {
        ...MovementNode
      }
    }
  }
`);

export const movementNode = graphql(`
  fragment MovementNode on Movement {
    id
    title
    titleEn
    aliases
    kind
    reviewRecurrence
    legalBasis
    source
    partOf {
      id
      title
      titleEn
    }
  }
`);

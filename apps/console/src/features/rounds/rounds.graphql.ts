import { graphql } from '@bien-cuong/api';

export const roundListQuery = graphql(`
  query CollectionRoundList($first: Int!, $after: String, $search: String, $status: RoundStatus) {
    collectionRounds(first: $first, after: $after, search: $search, status: $status) {
      nodes {
        ...CollectionRoundRecord
      }
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

export const roundRecord = graphql(`
  fragment CollectionRoundRecord on CollectionRound {
    id
    version
    retiredOn
    title
    movement {
      id
      title
      titleEn
    }
    period
    cumulative
    deadline
    instructions
    evidence
    twoPersons
    status
    statusReason
    completeness {
      expected
      drafted
      submitted
      returned
      approved
      late
      missing
    }
  }
`);

export const roundPageQuery = graphql(`
  query CollectionRoundPage($id: UUID!) {
    collectionRound(id: $id) {
      ...CollectionRoundRecord
      retirementReason
      questions {
        id
        indicator {
          id
          on
          name
          nameEn
        }
        required
      }
      provinces {
        id
        province {
          id
          on
          officialName
        }
      }
    }
  }
`);

export const roundHistoryQuery = graphql(`
  query CollectionRoundHistory($id: UUID!, $first: Int!, $after: String) {
    collectionRound(id: $id) {
      id
      history(first: $first, after: $after) {
        ...AuditPage
      }
    }
  }
`);

export const roundFormRow = graphql(`
  fragment RoundFormRow on RoundForm {
    id
    version
    status
    dueOn
    late
    submittedOn
    extendedUntil
    extensionReason
    returnReason
    moves {
      name
      allowed
      why
    }
    province {
      id
      on
      officialName
    }
  }
`);

export const roundFormsQuery = graphql(`
  query RoundForms($id: UUID!) {
    collectionRound(id: $id) {
      id
      forms(first: 100) {
        nodes {
          ...RoundFormRow
        }
      }
    }
  }
`);

/** The forms of any round in a state. */
export const formsByStatusQuery = graphql(`
  query FormsByStatus($status: FormStatus!) {
    roundForms(first: 100, status: $status) {
      nodes {
        ...RoundFormRow
        round {
          id
          title
          status
        }
      }
    }
  }
`);

export const approveFormsMutation = graphql(`
  mutation ApproveRoundForms($roundId: UUID!, $idempotencyKey: String) {
    record: approveRoundForms(roundId: $roundId, idempotencyKey: $idempotencyKey) {
      approved
      figures
      left
    }
  }
`);

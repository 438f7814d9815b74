import { graphql } from '@bien-cuong/api';

export const formPageQuery = graphql(`
  query RoundFormPage($id: UUID!) {
    roundForm(id: $id) {
      ...RoundFormRow
      round {
        id
        title
        period
        instructions
        evidence
        status
      }
      cells {
        ...FormCellRow
      }
      warnings {
        indicatorId
        kind
        message
      }
    }
  }
`);

export const formCellRow = graphql(`
  fragment FormCellRow on FormCell {
    id
    version
    required
    value
    qualifier
    comment
    flagged
    returnReason
    previous
    indicator {
      id
      on
      name
      nameEn
      unit
      unitEn
      code
      least
      most
      wholeNumbers
      addsUpOverTerritory
    }
  }
`);

export const formHistoryQuery = graphql(`
  query RoundFormHistory($id: UUID!, $first: Int!, $after: String) {
    roundForm(id: $id) {
      id
      history(first: $first, after: $after) {
        ...AuditPage
      }
    }
  }
`);

export const saveCellsMutation = graphql(`
  mutation SaveFormCells($id: UUID!, $cells: [FormCellInput!]!) {
    saved: saveFormCells(id: $id, cells: $cells) {
      version
      saved {
        indicatorId
        version
      }
      conflicts {
        indicatorId
        version
        value
        qualifier
        comment
      }
    }
  }
`);

export const importCellsMutation = graphql(`
  mutation ImportFormCells(
    $id: UUID!
    $cells: [ImportedCellInput!]!
    $apply: Boolean!
    $idempotencyKey: String
  ) {
    judged: importFormCells(id: $id, cells: $cells, apply: $apply, idempotencyKey: $idempotencyKey) {
      version
      applied
      missing
      cells {
        place
        outcome
        refusals {
          argument
          message
        }
        warnings {
          message
          explained
        }
        recorded {
          version
          value
          qualifier
          comment
        }
      }
    }
  }
`);

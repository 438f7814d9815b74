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

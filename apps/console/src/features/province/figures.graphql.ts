import { graphql } from '@bien-cuong/api';

export const figuresQuery = graphql(`
  query ProvinceFigures($id: UUID!, $on: LocalDate!) {
    province(id: $id, on: $on) {
      id
      on
      figures {
        ...FigureRow
      }
    }
  }
`);

export const figureRow = graphql(`
  fragment FigureRow on Figure {
    id
    value
    qualifier
    period
    cumulative
    status
    returnReason
    source
    verified
    accepted
    indicator {
      id
      code
      name
      nameEn
      unit
      unitEn
      addsUpOverTime
      addsUpOverTerritory
      goodDirection
    }
    movement {
      id
      title
      titleEn
    }
  }
`);

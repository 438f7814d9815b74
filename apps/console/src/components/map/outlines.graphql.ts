import { graphql } from '@bien-cuong/api';

/** Each outline of the drawn map with the unit that holds its territory on the chosen date: one request for all. */
export const outlinesQuery = graphql(`
  query MapOutlines($drawnOn: LocalDate!, $on: LocalDate!) {
    provinces(on: $drawnOn) {
      id
      on
      name
      onMap(date: $on) {
        id
        on
        name
        officialName
        landBorder
      }
    }
  }
`);

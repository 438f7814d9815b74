import { graphql } from '@bien-cuong/api';

/** The units of two maps: those of today, and those before the merger. */
export const provinceNamesQuery = graphql(`
  query ProvinceNames($today: LocalDate!, $before: LocalDate!) {
    now: provinces(on: $today) {
      id
      on
      name
      officialName
    }
    former: provinces(on: $before) {
      id
      on
      name
      officialName
    }
  }
`);

import { graphql } from '@bien-cuong/api';

export const recordProvincesExport = graphql(`
  mutation RecordProvincesExport($list: String!, $filter: String, $rows: Int!) {
    recorded: provincesRecordExport(list: $list, filter: $filter, rows: $rows)
  }
`);

export const recordMovementsExport = graphql(`
  mutation RecordMovementsExport($list: String!, $filter: String, $rows: Int!) {
    recorded: movementsRecordExport(list: $list, filter: $filter, rows: $rows)
  }
`);

export const recordPersonnelExport = graphql(`
  mutation RecordPersonnelExport($list: String!, $filter: String, $rows: Int!) {
    recorded: personnelRecordExport(list: $list, filter: $filter, rows: $rows)
  }
`);

export const recordAwardsExport = graphql(`
  mutation RecordAwardsExport($list: String!, $filter: String, $rows: Int!) {
    recorded: awardsRecordExport(list: $list, filter: $filter, rows: $rows)
  }
`);

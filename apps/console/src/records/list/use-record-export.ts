import type { FieldFacts } from '@bien-cuong/domain';
import type { ExportedList } from '../../lib/export/use-export';
import type { Service } from '../../lib/export/use-export-recording';
import { listNameOf } from '../../lib/registers/register-facts';
import { useFormat } from '../../lib/use-format';
import type { ListedRecord, ListedKind } from '../record-kind';
import type { Values } from '../values';
import { useCell } from './use-cell';

/** The columns that are shown of all rows, and what a file must not lack, as a list to export. */
export function useRecordExport(kind: ListedKind, shown: readonly FieldFacts[]) {
  const { facts, known, list } = kind;
  const { language } = useFormat();
  const cell = useCell(kind);
  const valueIn = (fact: FieldFacts, row: ListedRecord) =>
    fact.kind === 'number' ? numberIn(fact, row) : cell(fact, row);
  const columns = [
    ...shown,
    ...known.filter((fact) => list.exported?.includes(fact.name) && !shown.includes(fact)),
  ];
  return (rows: readonly ListedRecord[]): ExportedList => ({
    list: listNameOf(facts),
    head: columns.map(({ label }) => label[language]),
    rows: rows.map((row) => columns.map((fact) => valueIn(fact, row))),
    services: { [facts.subgraph as Service]: rows.length },
  });
}

/** A number stays one, so that a spreadsheet can reckon with it. */
const numberIn = ({ name }: FieldFacts, row: ListedRecord) =>
  ((row as unknown as Values)[name] as number | null | undefined) ?? null;

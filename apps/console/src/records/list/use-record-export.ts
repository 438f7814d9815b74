import type { FieldFacts } from '@bien-cuong/domain';
import type { ExportedList, Service } from '../../lib/export/use-export';
import { listNameOf } from '../../lib/registers/register-facts';
import { useFormat } from '../../lib/use-format';
import type { ListedRecord, RecordKind } from '../record-kind';
import { useFactWording } from '../use-fact-wording';
import type { Values } from '../values';

/** The columns that are shown of all rows, as a list to export. */
export function useRecordExport({ facts }: RecordKind, columns: readonly FieldFacts[]) {
  const { language } = useFormat();
  const { text } = useFactWording();
  const cell = (fact: FieldFacts, row: Values) =>
    fact.kind === 'number' ? ((row[fact.name] as number | null) ?? null) : text(fact, row);
  return (rows: readonly ListedRecord[]): ExportedList => ({
    list: listNameOf(facts),
    head: columns.map(({ label }) => label[language]),
    rows: rows.map((row) => columns.map((fact) => cell(fact, row as unknown as Values))),
    services: { [facts.subgraph as Service]: rows.length },
  });
}

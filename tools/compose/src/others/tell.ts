import type { Other } from '../contract';

/**
 * The report on another team's subgraph for operators: everything that it adds, is sent and opens to
 * partners.
 */
export function tell({ name, types, fields, sent, opened }: Other): string {
  const lines = [
    `${name} adds ${listed([...fields, ...types])}.`,
    `  It is sent of the platform's records: ${listed(sent)}.`,
    `  Partners see of it: ${listed(opened)}.`,
  ];
  if (fields.some((field) => field.startsWith('Mutation.')))
    lines.push(`  Its mutations are refused to everybody whom SUBGRAPHS does not name as a writer.`);
  return lines.join('\n');
}

const listed = (names: readonly string[]): string => (names.length === 0 ? 'nothing' : names.join(', '));

import { goalsTable } from './goals-table';
import { measuredTable } from './measured-table';
import { digits, spreadText, tableText } from './numbers';
import type { Results } from './results';
import { type Metric, type Row, rowsOf } from './rows';

const COLUMNS: [string, Metric][] = [
  ['throughput', 'throughput'],
  ['p50', 'p50'],
  ['p99', 'p99'],
  ['CPU', 'cpu'],
  ['memory', 'memory'],
];

/** The results as Markdown: the goals, a section for each stage, then how they were measured. */
export function markdownOf(results: Results): string {
  const rows = rowsOf(results.measured);
  const stages = [...Map.groupBy(results.measured, ({ stage }) => stage)].map(([stage, measured]) => {
    const own = rows.filter((row) => row.stage === stage);
    return [`### ${capital(stage)}`, ratioTable(own), measuredTable(measured)]
      .filter((part) => part !== '')
      .join('\n\n');
  });
  return [goalsTable(results, rows), ...stages, origin(results)].join('\n\n');
}

/** One line of ratios for each pair and size. */
function ratioTable(rows: readonly Row[]): string {
  if (rows.length === 0) return '';
  const lines = [...Map.groupBy(rows, ({ side, against, answer }) => `${side} : ${against} | ${answer}`)];
  return tableText(
    ['ratio: median (least–greatest)', 'answers', ...COLUMNS.map(([title]) => title)],
    lines.map(([key, own]) => [
      ...key.split(' | '),
      ...COLUMNS.map(([, metric]) => {
        const row = own.find((each) => each.metric === metric);
        return row ? spreadText(row.ratio) : '';
      }),
    ]),
  );
}

function origin({ date, machine, loadBefore, rounds, seconds, missing, filled }: Results): string {
  const versions = Object.entries(machine.versions).map(([name, version]) => `${name} ${version}`);
  const fillings = Object.entries(filled).map(([amount, took]) => `${amount} in ${digits(took)} s`);
  return [
    `Measured on ${date.slice(0, 10)} in ${rounds} rounds of ${seconds} s for each measurement: ${machine.processor}, ${machine.cores} cores, ${machine.memory}, ${machine.system}; Node ${machine.node}, PostgreSQL ${machine.postgres}, ${versions.join(', ')}. Load in the minute before: ${digits(loadBefore)}.`,
    ...(fillings.length > 0 ? [`Rows made: ${fillings.join(', ')}.`] : []),
    ...missing.map((line) => `Not measured: ${line}`),
  ].join('\n\n');
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

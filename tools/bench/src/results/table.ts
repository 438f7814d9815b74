import type { Machine } from './machine';
import type { Row } from './rows';

export interface Results {
  date: string;
  machine: Machine;
  /** Programs that wanted a core in the minute before the run: far from 0, the machine was not the bench's alone. */
  loadBefore: number;
  rounds: number;
  seconds: number;
  rows: Row[];
}

const digits = (value: number) =>
  Number(value.toPrecision(3)).toLocaleString('en', { maximumFractionDigits: 3 });

/** The results as Markdown: a table for each answer, then where they come from. */
export function markdownOf({ date, machine, loadBefore, rounds, seconds, rows }: Results): string {
  const tables = [...Map.groupBy(rows, ({ answer }) => answer)].map(([answer, own]) => tableOf(answer, own));
  const versions = Object.entries(machine.versions).map(([name, version]) => `${name} ${version}`);
  return [
    ...tables,
    `Measured on ${date.slice(0, 10)} in ${rounds} rounds of ${seconds} s for each measurement: ${machine.processor}, ${machine.cores} cores, ${machine.memory}, ${machine.system}; Node ${machine.node}, PostgreSQL ${machine.postgres}, ${versions.join(', ')}. Load in the minute before: ${digits(loadBefore)}.`,
  ].join('\n\n');
}

function tableOf(answer: string, rows: Row[]): string {
  return [
    `### ${answer}`,
    '',
    '| | platform | one statement | ratio: median | min | max |',
    '| --- | ---: | ---: | ---: | ---: | ---: |',
    ...rows.map(lineOf),
  ].join('\n');
}

function lineOf({ row, ratio, measured }: Row): string {
  const [ours, theirs] = measured
    ? [`${digits(measured.platform)} ${measured.unit}`, `${digits(measured.reference)} ${measured.unit}`]
    : [digits(ratio.median), '1 in all'];
  const { min, median, max } = ratio;
  return `| ${[row, ours, theirs, digits(median), digits(min), digits(max)].join(' | ')} |`;
}

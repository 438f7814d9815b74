import type { Measured } from '../compare/stage';
import type { Figures } from '../measure/round';
import { spread } from '../measure/statistics';
import { digits, tableText } from './numbers';
import { totalCpu } from './rows';

/** The figures of each side: medians of the rounds. */
export function measuredTable(measured: readonly Measured[]): string {
  return tableText(
    [
      '',
      'answers',
      'requests/s',
      'p50 ms',
      'p99 ms',
      'p99 ms of 16',
      'CPU ms per request',
      'gateway MB',
      'statements',
    ],
    measured.map((each) => [
      each.side,
      `${each.size}, ${(each.bytes / 1_000).toFixed(1)} KB`,
      ...(['throughput', 'p50', 'p99', 'loadedP99'] as const).map((key) =>
        digits(median(each.rounds.map((figures) => figures[key]))),
      ),
      cpuText(each.rounds),
      each.memory === undefined ? '' : digits(each.memory),
      statementsText(each),
    ]),
  );
}

const median = (values: number[]) => spread(values).median;

/** The sum of all processes, then each by itself. */
function cpuText(rounds: Figures[]): string {
  const totals = rounds.flatMap((figures) => totalCpu(figures) ?? []);
  if (totals.length === 0) return '';
  const names = Object.keys(rounds[0]?.cpu ?? {});
  const each = names.map(
    (name) => `${name} ${digits(median(rounds.map(({ cpu }) => cpu?.[name] ?? Number.NaN)))}`,
  );
  return names.length > 1 ? `${digits(median(totals))} (${each.join(', ')})` : digits(median(totals));
}

function statementsText({ statements }: Measured): string {
  if (!statements) return '';
  const all = Object.values(statements).reduce((sum, each) => sum + each, 0);
  const each = Object.entries(statements).map(([name, count]) => `${name} ${digits(count)}`);
  return `${digits(all)} (${each.join(', ')})`;
}

import { type Goal, mostMemory, MEMORY_GOAL, reachedGoals } from './goals';
import { digits, spreadText, tableText } from './numbers';
import type { Results } from './results';
import type { Row } from './rows';

/** The goals beside what was reached, whichever of the two is better. */
export function goalsTable({ measured }: Results, rows: readonly Row[]): string {
  const lines = reachedGoals(rows).map((goal) => [
    goal.row.row,
    goal.against,
    goal.row.answer,
    wanted(goal, goal.row),
    spreadText(goal.row.ratio),
    goal.reached ? 'yes' : 'no',
  ]);
  const memory = mostMemory(measured);
  if (memory !== undefined)
    lines.push([
      'memory of our gateway under load, the most',
      '',
      'both',
      `at most ${MEMORY_GOAL} MB`,
      `${digits(memory)} MB`,
      memory <= MEMORY_GOAL ? 'yes' : 'no',
    ]);
  return `### Goals\n\n${tableText(['goal', 'against', 'answers', 'wanted', 'median (least–greatest)', 'reached'], lines)}`;
}

function wanted({ atLeast, atMost }: Goal, { answer }: Row): string {
  return atLeast ? `at least ${atLeast[answer]}` : `at most ${atMost?.[answer]}`;
}

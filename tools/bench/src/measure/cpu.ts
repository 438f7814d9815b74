import { readdirSync, readFileSync } from 'node:fs';

/** Linux counts in hundredths of a second on every architecture that Node supports. */
const TICKS = 100;

interface Times {
  pid: number;
  parent: number;
  own: number;
  ofEndedChildren: number;
}

/**
 * Seconds of CPU time that processes have used since they started, by name, including their child processes,
 * such as the connections of a PostgreSQL server.
 * @returns undefined where the system does not provide /proc
 */
export function cpuOf(processes: Record<string, number>): Record<string, number> | undefined {
  if (process.platform !== 'linux') return undefined;
  const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const times = all.flatMap((name) => readTimes(name) ?? []);
  const used = (pid: number) =>
    times
      .filter((each) => each.pid === pid || each.parent === pid)
      .reduce((sum, { own, ofEndedChildren }) => sum + own + ofEndedChildren, 0) / TICKS;
  return Object.fromEntries(Object.entries(processes).map(([name, pid]) => [name, used(pid)]));
}

function readTimes(name: string): Times | undefined {
  try {
    const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
    const fields = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const [user = 0, system = 0, childUser = 0, childSystem = 0] = fields.slice(11, 15);
    return {
      pid: Number(name),
      parent: fields[1] ?? 0,
      own: user + system,
      ofEndedChildren: childUser + childSystem,
    };
  } catch {
    // The process has ended since the folder was listed.
    return undefined;
  }
}

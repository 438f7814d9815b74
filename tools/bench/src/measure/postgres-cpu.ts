import { readdirSync, readFileSync } from 'node:fs';

/** Linux counts in hundredths of a second on every architecture that Node runs on. */
const TICKS = 100;

interface Times {
  pid: number;
  parent: number;
  own: number;
  ofEndedChildren: number;
}

/**
 * Seconds of processor that a PostgreSQL server has used: its first process, its connections and helpers, and those
 * that have ended.
 * @returns undefined where the system does not say (it is read from /proc)
 */
export function cpuOfPostgres(pid: number): number | undefined {
  if (process.platform !== 'linux') return undefined;
  const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const ours = all.map(readTimes).filter((times) => times?.pid === pid || times?.parent === pid);
  return ours.reduce((sum, times) => sum + (times ? times.own + times.ofEndedChildren : 0), 0) / TICKS;
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
    // It has ended since the folder was listed.
    return undefined;
  }
}

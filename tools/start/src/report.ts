const TICK = 250;
const PATIENCE = 10_000;

const seconds = (since: number): string => `${((Date.now() - since) / 1000).toFixed(1)} s`;

type Terminal = Pick<NodeJS.WriteStream, 'isTTY'> & { write(text: string): boolean };

/**
 * Output for the operator: on a terminal a live line while something is going on, and one plain line for each
 * result.
 */
export class Report {
  private readonly began = Date.now();

  constructor(private readonly out: Terminal = process.stdout) {}

  /** Clears the live line before another line is written. */
  private get clear(): string {
    return this.out.isTTY ? '\r\x1b[2K' : '';
  }

  note(line: string): void {
    this.out.write(`${this.clear}${line}\n`);
  }

  warn(line: string): void {
    this.note(`! ${line}`);
  }

  sinceStart(): string {
    return seconds(this.began);
  }

  /**
   * Runs and shows one step of the start.
   * @param work gets a function to name what is still being waited for
   */
  async step<Result>(
    name: string,
    work: (waitingFor: (parts: string[]) => void) => Promise<Result>,
  ): Promise<Result> {
    const since = Date.now();
    let waiting = '';
    const live = () => `  … ${name} ${seconds(since)}${waiting && `, waiting for ${waiting}`}`;
    const timer = this.out.isTTY
      ? setInterval(() => this.out.write(`${this.clear}${live()}`), TICK)
      : setInterval(() => this.note(live()), PATIENCE);
    try {
      const result = await work((parts) => (waiting = parts.join(', ')));
      this.finish(timer, `  ✓ ${name} (${seconds(since)})`);
      return result;
    } catch (error) {
      this.finish(timer, `  ✗ ${name} (${seconds(since)})`);
      throw error;
    }
  }

  private finish(timer: NodeJS.Timeout, line: string): void {
    clearInterval(timer);
    this.note(line);
  }
}

import { refusalOf } from '../../lib/changes/refused';
import { type Report, reportIn, titleOf, withLine } from './report';
import type { DraftKeeper, Kept, Saved } from './kept-draft';
import type { Line } from './line';

const REST = 2_000;
const AGAIN = 10_000;

/** A report that is being entered, and how far it is saved on the server. Listeners hear of each change. */
export class ReportStore {
  saved: Saved;
  /** Grows when the report was replaced by another one, so that its forms begin afresh. */
  generation = 0;
  typedAt: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<boolean> | undefined;
  #uncertain = false;
  #ended = false;
  #left = false;
  readonly #listeners = new Set<() => void>();

  constructor(
    public report: Report,
    public kept: Kept | undefined,
    private readonly keeper: DraftKeeper,
  ) {
    this.saved = this.#isSaved() && kept ? { how: 'saved', at: kept.updatedAt } : { how: 'untouched' };
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  update(change: (report: Report) => Report): void {
    this.report = { ...change(this.report), edition: crypto.randomUUID() };
    this.typedAt = new Date().toISOString();
    if (this.saved.how !== 'elsewhere') this.#become({ how: 'waiting' });
    this.#later(REST);
    this.#tell();
  }

  updateLine = (key: string, change: (line: Line) => Line): void =>
    this.update((report) => withLine(report, key, change));

  /** Keeps what is typed here, over what was saved elsewhere. */
  keepMine(theirs: Kept): void {
    this.kept = theirs;
    this.#become({ how: 'waiting' });
    void this.save();
  }

  /** Goes on with what was saved elsewhere. */
  takeTheirs(theirs: Kept): void {
    this.kept = theirs;
    this.report = reportIn(theirs.content) ?? this.report;
    this.generation += 1;
    this.#become({ how: 'saved', at: theirs.updatedAt });
  }

  /** @returns whether everything that was typed is on the server */
  async save(leaving = false): Promise<boolean> {
    clearTimeout(this.#timer);
    if (this.#ended || this.saved.how === 'elsewhere') return false;
    if (this.#running) {
      await this.#running;
      return this.#isSaved() || this.save(leaving);
    }
    if (this.#isSaved()) return true;
    this.#running = this.#send(this.report, leaving).finally(() => (this.#running = undefined));
    return (await this.#running) && (this.#isSaved() || this.save(leaving));
  }

  /** Nothing is saved any more: the draft is discarded. */
  end(): void {
    this.#ended = true;
    clearTimeout(this.#timer);
  }

  /** Begins to save what is typed; found in this browser alone, it is saved at once. */
  open(): void {
    this.#left = false;
    if (this.saved.how === 'untouched' && this.report.edition !== this.report.key) void this.save();
  }

  /** Saves for the last time: the page is left. */
  leave(): void {
    this.#left = true;
    void this.save(true);
  }

  async #send(content: Report, leaving: boolean): Promise<boolean> {
    try {
      if (!this.kept && this.#uncertain) this.kept = await this.keeper.find(content.key);
      const { id = null, version = null } = this.kept ?? {};
      this.#uncertain = true;
      this.kept = await this.keeper.save({ id, version, title: titleOf(content), content }, leaving);
      this.#become(this.#isSaved() ? { how: 'saved', at: this.kept.updatedAt } : { how: 'waiting' });
      return true;
    } catch (failure) {
      return this.#failed(failure, content);
    }
  }

  #failed(failure: unknown, sent: Report): boolean {
    const refused = refusalOf(failure);
    const theirs = refused?.isLostRace ? (refused.recorded as Kept) : undefined;
    // An earlier answer was lost: what is saved there is what was typed here.
    if (theirs && reportIn(theirs.content)?.edition === sent.edition) {
      this.kept = theirs;
      this.#become({ how: 'saved', at: theirs.updatedAt });
      return true;
    }
    if (theirs) this.#become({ how: 'elsewhere', theirs });
    else if (refused?.leftUndone) this.#become({ how: 'refused', failure });
    else {
      this.#become({ how: 'unreachable' });
      this.#later(AGAIN);
    }
    return false;
  }

  #isSaved(): boolean {
    return reportIn(this.kept?.content)?.edition === this.report.edition;
  }

  #later(rest: number): void {
    clearTimeout(this.#timer);
    if (!this.#ended && !this.#left) this.#timer = setTimeout(() => void this.save(), rest);
  }

  #become(saved: Saved): void {
    this.saved = saved;
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

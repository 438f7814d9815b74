interface Flight<T> {
  answer: Promise<T>;
  callers: number;
  controller: AbortController;
}

/**
 * Work that several callers want at the same time is done once for all of them.
 * The key must hold all the answer depends on, the caller's identity first of all.
 */
export class SingleFlight<T> {
  private flights = new Map<string, Flight<T>>();

  /** How many pieces of work may be joined at this moment. */
  get size(): number {
    return this.flights.size;
  }

  /** Whether there is something to join. */
  has(key: string): boolean {
    return this.flights.has(key);
  }

  /**
   * Joins the work that is going on under this key, or starts it.
   * @param signal aborted: this caller has gone, and its promise rejects with the reason
   * @param start does the work; its own signal is aborted when all callers have gone
   */
  run(key: string, signal: AbortSignal | undefined, start: (signal: AbortSignal) => Promise<T>): Promise<T> {
    if (signal?.aborted) return Promise.reject(signal.reason as Error);
    const flight = this.flights.get(key) ?? this.begin(key, start);
    flight.callers++;
    return signal ? this.wait(key, flight, signal) : flight.answer;
  }

  /** From now on nobody joins what has begun before: something changed that its answer may not show. */
  forget(): void {
    if (this.flights.size > 0) this.flights = new Map();
  }

  private begin(key: string, start: (signal: AbortSignal) => Promise<T>): Flight<T> {
    const controller = new AbortController();
    const flight: Flight<T> = { answer: start(controller.signal), callers: 0, controller };
    this.flights.set(key, flight);
    const end = (): void => this.remove(key, flight);
    flight.answer.then(end, end);
    return flight;
  }

  private wait(key: string, flight: Flight<T>, signal: AbortSignal): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const leave = (): void => {
        reject(signal.reason as Error);
        if (--flight.callers > 0) return;
        this.remove(key, flight);
        flight.controller.abort(signal.reason);
      };
      signal.addEventListener('abort', leave);
      const stay = (): void => signal.removeEventListener('abort', leave);
      flight.answer.then(
        (answer) => {
          stay();
          resolve(answer);
        },
        (error: unknown) => {
          stay();
          reject(error as Error);
        },
      );
    });
  }

  private remove(key: string, flight: Flight<T>): void {
    if (this.flights.get(key) === flight) this.flights.delete(key);
  }
}

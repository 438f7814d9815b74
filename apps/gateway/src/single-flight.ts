interface Flight<T> {
  answer: Promise<T>;
  callers: number;
  controller: AbortController;
}

/**
 * Does the same work once for several callers that want it at the same time. The key must include everything
 * the result depends on, above all the caller's identity.
 */
export class SingleFlight<T> {
  private flights = new Map<string, Flight<T>>();

  /** How many running pieces of work can be joined. */
  get size(): number {
    return this.flights.size;
  }

  /** Whether there is running work to join. */
  has(key: string): boolean {
    return this.flights.has(key);
  }

  /**
   * Joins the running work for this key, or starts it.
   * @param signal aborted when this caller has gone; its promise then rejects with the reason
   * @param start does the work; its own signal is aborted when all callers have gone
   */
  run(key: string, signal: AbortSignal | undefined, start: (signal: AbortSignal) => Promise<T>): Promise<T> {
    if (signal?.aborted) return Promise.reject(signal.reason as Error);
    const flight = this.flights.get(key) ?? this.begin(key, start);
    flight.callers++;
    return signal ? this.wait(key, flight, signal) : flight.answer;
  }

  /** From now on nobody joins work that has already begun: something changed that its result may not show. */
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

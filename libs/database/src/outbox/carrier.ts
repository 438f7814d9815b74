/** What a carrier brings, in the order in which it was committed. */
export interface CarrierEvents {
  /** These tables were written to. */
  changed(tables: readonly string[]): void;
  /** What a process sent; every change committed before it was sent came earlier. */
  message(text: string): void;
  /** From here on nothing is missed. */
  up(): void;
  /** Changes may be missed from here on. */
  down(): void;
}

/** Brings changes and messages to all processes of a subgraph. */
export interface Carrier {
  start(events: CarrierEvents): void;
  /** @throws when it cannot be sent now */
  send(text: string): Promise<void>;
  query<Row extends object>(sql: string, values?: unknown[]): Promise<Row[]>;
  /** Connects anew. */
  reset(): void;
  stop(): Promise<void>;
}

/** The events of a carrier, in the order of the commits. */
export interface CarrierEvents {
  /** Some table was written to. */
  changed(): void;
  /** What a process sent; every change committed before it was sent came earlier. */
  message(text: string): void;
  /** From here on no change is missed. */
  up(): void;
  /** From here on changes may be missed. */
  down(): void;
}

/** Carries changes and messages to all processes of a subgraph. */
export interface Carrier {
  start(events: CarrierEvents): void;
  /** @throws when it cannot be sent now */
  send(text: string): Promise<void>;
  query<Row extends object>(sql: string, values?: unknown[]): Promise<Row[]>;
  /** Reconnects. */
  reset(): void;
  stop(): Promise<void>;
}

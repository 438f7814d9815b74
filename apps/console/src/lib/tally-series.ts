const recipients = ['individuals', 'collectives', 'households'] as const;

type Counts = Readonly<Record<(typeof recipients)[number], number>>;

/** One series for each kind of recipient that was commended at all. */
export function tallySeries(rows: readonly Counts[], names: Readonly<Record<keyof Counts, string>>) {
  return recipients
    .filter((kind) => rows.some((row) => row[kind] > 0))
    .map((kind) => ({ name: names[kind], values: rows.map((row) => row[kind]) }));
}

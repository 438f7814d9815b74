import type { Requires } from './requires';
import type { Row } from './run';

export interface Representation {
  /** As JSON. */
  readonly text: string;
  /** The indices of its rows among all rows of the fetch; never empty. */
  readonly places: number[];
}

/** The distinct representations of some rows: equal ones are sent once. */
export class Representations {
  constructor(
    readonly list: readonly Representation[],
    private readonly rows: readonly Row[],
    private readonly requires: Requires,
  ) {}

  static of(rows: readonly Row[], requires: Requires): Representations {
    const distinct = new Distinct(requires);
    for (let place = 0; place < rows.length; place += 1) distinct.add(rows[place] as Row, place);
    return new Representations(distinct.list, rows, requires);
  }

  only(list: readonly Representation[]): Representations {
    return new Representations(list, this.rows, this.requires);
  }

  texts(): string[] {
    return this.list.map(({ text }) => text);
  }

  objects(): (Row | undefined)[] {
    return this.list.map(({ places: [first = 0] }) => this.requires.representation(this.rows[first] as Row));
  }
}

type Known = Map<unknown, Representation>;

class Distinct {
  readonly list: Representation[] = [];
  private readonly byText: Known = new Map();
  private readonly byKey = new Map<unknown, Known>();
  private typename: unknown;
  private key: string | undefined;
  private known: Known = this.byText;

  constructor(private readonly requires: Requires) {}

  add(row: Row, place: number): void {
    const typename = row['__typename'];
    if (typename !== this.typename) this.turnTo(typename);
    const value = this.key === undefined ? undefined : row[this.key];
    // Where a single string identifies an entity, the text is made only for its first row.
    if (typeof value !== 'string') return this.addByText(row, place);
    const same = this.known.get(value);
    if (same) same.places.push(place);
    else this.known.set(value, this.first(this.requires.text(row) as string, place));
  }

  private addByText(row: Row, place: number): void {
    const text = this.requires.text(row);
    if (text === undefined) return;
    const same = this.byText.get(text);
    if (same) same.places.push(place);
    else this.byText.set(text, this.first(text, place));
  }

  private first(text: string, place: number): Representation {
    const representation = { text, places: [place] };
    this.list.push(representation);
    return representation;
  }

  private turnTo(typename: unknown): void {
    this.typename = typename;
    this.key = this.requires.soleKey(typename);
    let known = this.byKey.get(typename);
    if (!known) this.byKey.set(typename, (known = new Map()));
    this.known = known;
  }
}

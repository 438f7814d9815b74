import type { Requires } from './requires';
import type { Row } from './run';

export interface Representation {
  /** As JSON. */
  readonly text: string;
  /** Where the rows it stands for are among all rows of the fetch; never empty. */
  readonly places: number[];
}

/** The distinct representations of some rows: what is the same for several of them is sent once. */
export class Representations {
  constructor(
    readonly list: readonly Representation[],
    private readonly rows: readonly Row[],
    private readonly requires: Requires,
  ) {}

  static of(rows: readonly Row[], requires: Requires): Representations {
    const known = new Map<string, Representation>();
    const list: Representation[] = [];
    for (let place = 0; place < rows.length; place += 1) {
      const text = requires.text(rows[place] as Row);
      if (text === undefined) continue;
      const same = known.get(text);
      if (same) {
        same.places.push(place);
      } else {
        const representation = { text, places: [place] };
        known.set(text, representation);
        list.push(representation);
      }
    }
    return new Representations(list, rows, requires);
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

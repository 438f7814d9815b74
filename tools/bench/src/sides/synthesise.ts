import { type Subgraph, subgraphNames } from '@bien-cuong/start/subgraphs';
import { type Amounts, fill, readPlaces, syntheses } from '@bien-cuong/synthesise';

/** Amounts that reach into the years of the Cao Bằng review, so that its answer grows with them. */
function amountsFor(people: number): Amounts {
  return {
    ...{
      firstYear: 2009,
      years: 11,
      units: Math.max(5, Math.ceil(people / 20)),
      people: Math.max(16, people),
    },
    ...{ figures: people * 10, reviews: 484, awards: people },
  };
}

/** Puts the same fictitious records into the databases of both sides. */
export async function synthesise(people: number, sides: Record<Subgraph, string>[]): Promise<void> {
  for (const urls of sides) {
    const places = await readPlaces(urls.provinces);
    for (const name of subgraphNames) {
      await fill(syntheses[name], { url: urls[name], amounts: amountsFor(people), places });
    }
  }
}

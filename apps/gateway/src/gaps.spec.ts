import type { TinySubgraph } from './testing/tiny-subgraph';
import { TinyPlatform } from './testing/tiny-platform';

type Spoil = NonNullable<TinySubgraph['spoilt']>;

const moons = '{ planets { name moons { name } } largestMoon { name } }';
const nothing = [
  { name: 'Earth', moons: null },
  { name: 'Mars', moons: null },
];
const both = ['planets.0.moons', 'planets.1.moons'];

/** Changes the answers of `_entities` queries only. */
const entities =
  (change: (all: Record<string, unknown>[]) => unknown): Spoil =>
  ({ data, ...rest }) =>
    data && '_entities' in data
      ? { ...rest, data: { _entities: change(data['_entities'] as Record<string, unknown>[]) } }
      : { ...rest, data };

/** A gateway with one executor, whose subgraph of moons is the platform's own or another team's. */
class Gaps extends TinyPlatform {
  constructor(
    private readonly executor: string,
    private readonly ours: boolean,
  ) {
    super();
  }

  override start(): Promise<void> {
    const settings = { planets: { ours: true }, moons: { ours: this.ours } };
    const SUBGRAPHS = JSON.stringify(settings);
    return super.start({ EXECUTOR: this.executor, SUBGRAPHS, SUBGRAPH_TIMEOUT_MS: '5000' });
  }

  /** The data of the answer, and its errors as `code path`. */
  async told(query: string, spoilt: Spoil | undefined) {
    this.system.moons.spoilt = spoilt;
    const { data, errors = [], ...rest } = await this.ask(query, { 'accept-language': 'en' });
    expect(rest).toEqual({});
    const codes = errors.map(
      ({ path, extensions }) => `${String(extensions?.['code'])} ${path?.join('.') ?? ''}`,
    );
    return { data, errors, codes: codes.sort() };
  }
}

describe.each(['compiled', 'stock'])(
  'what a subgraph does not answer as it should, by the %s executor',
  (executor) => {
    const platform = new Gaps(executor, true);

    beforeAll(() => platform.start());
    afterAll(() => platform.stop());

    it.each<[string, Spoil, string]>([
      [
        'data that is null',
        ({ data }) => (data && '_entities' in data ? { data: null } : { data }),
        'SUBGRAPH_UNAVAILABLE',
      ],
      ['entities that are null', entities((all) => all.map(() => null)), 'SUBGRAPH_ERROR'],
      ['entities without the field', entities((all) => all.map(() => ({}))), 'SUBGRAPH_ERROR'],
      ['values of a wrong type', entities((all) => all.map(() => ({ moons: 'many' }))), 'SUBGRAPH_ERROR'],
      ['too few entities', entities((all) => all.slice(1)), 'SUBGRAPH_ERROR'],
      ['too many', entities((all) => [...all, ...all]), 'SUBGRAPH_ERROR'],
      ['no list of them', entities(() => ({})), 'SUBGRAPH_ERROR'],
    ])('%s: every null has an error with its path', async (_what, spoilt, code) => {
      for (const _ of [1, 2]) {
        const { data, codes, errors } = await platform.told(moons, spoilt);
        expect(data).toEqual({ planets: nothing, largestMoon: { name: 'Moon' } });
        expect(codes).toEqual(both.map((path) => `${code} ${path}`));
        expect(errors.map(({ extensions }) => extensions?.['service'])).toEqual(['moons', 'moons']);
      }
    });

    it('an unknown entity does not affect the others', async () => {
      const { data, codes } = await platform.told(
        moons,
        entities(([first]) => [first, null]),
      );
      expect(data).toMatchObject({ planets: [{ moons: [{ name: 'Moon' }] }, { moons: null }] });
      expect(codes).toEqual(['SUBGRAPH_ERROR planets.1.moons']);
    });

    it.each<[string, Spoil, string, string]>([
      ['nothing', () => ({ data: {} }), 'SUBGRAPH_ERROR', 'largestMoon'],
      [
        'null where there must be a name',
        () => ({ data: { largestMoon: { name: null } } }),
        'SUBGRAPH_ERROR',
        'largestMoon.name',
      ],
      ['a list', () => ({ data: { largestMoon: [{ name: 'x' }] } }), 'SUBGRAPH_ERROR', 'largestMoon'],
    ])('%s at the root is told there, and the others’ data stay', async (_what, spoilt, code, path) => {
      const { data, errors } = await platform.told('{ largestMoon { name } planets { name } }', spoilt);
      expect(data).toEqual({ largestMoon: null, planets: [{ name: 'Earth' }, { name: 'Mars' }] });
      const [error] = errors;
      expect(error?.extensions).toEqual({ code, service: 'moons' });
      expect(path.split('.')).toEqual(
        expect.arrayContaining([...(error?.path?.slice(0, path.split('.').length) ?? [])]),
      );
    });

    it.each<[string, Spoil]>([
      ['null', () => ({ data: null })],
      ['nothing', () => ({ data: {} })],
      ['something else', () => ({ data: { name: 7 } })],
    ])('a change answered with %s is not confirmed', async (_what, spoilt) => {
      const { data, codes } = await platform.told('mutation { name(moon: "X") { name } }', spoilt);
      expect(data).toEqual({ name: null });
      expect(codes).toEqual(['NOT_CONFIRMED name']);
    });

    it('a null that the subgraph sent stays null, without an error', async () => {
      const { data, errors } = await platform.told(
        moons,
        entities((all) => all.map(() => ({ moons: null }))),
      );
      expect([data, errors]).toEqual([{ planets: nothing, largestMoon: { name: 'Moon' } }, []]);
    });
  },
);

describe.each(['compiled', 'stock'])(
  'the words of another team’s subgraph, by the %s executor',
  (executor) => {
    const platform = new Gaps(executor, false);

    beforeAll(() => platform.start());
    afterAll(() => platform.stop());

    it.each<[string, unknown[]]>([
      [
        'of one place',
        [{ message: 'SELECT 1', path: ['largestMoon'], extensions: { code: 'OWN', argument: 'x' } }],
      ],
      ['of no place', [{ message: 'SELECT 1', extensions: { code: 'FORBIDDEN', query: 'SELECT 1' } }]],
      ['of a place that is none', [{ message: 'SELECT 1', path: ['largestMoon', 'x'] }]],
    ])('%s are not its callers’', async (_where, errors) => {
      const { data, errors: told } = await platform.told('{ largestMoon { name } planets { name } }', () => ({
        data: { largestMoon: null },
        errors,
      }));
      expect(data).toMatchObject({ largestMoon: null, planets: [{ name: 'Earth' }, { name: 'Mars' }] });
      expect(told).toMatchObject([{ extensions: { code: 'SUBGRAPH_ERROR', service: 'moons' } }]);
      expect(JSON.stringify(told)).not.toMatch(/SELECT|OWN|FORBIDDEN|argument/);
    });
  },
);

import { nobody, Sky } from './testing/sky';

const STARS = '{ stars { name } }';
const MOONS = '{ moons { name } }';
let sky: Sky;

beforeEach(async () => {
  sky = new Sky();
  await sky.follow();
});

afterEach(() => sky.end());

/** What a subgraph does before it answers a mutation. */
async function write(...types: string[]): Promise<void> {
  sky.feed.changed(types.length > 0 ? types : 'everything');
  await sky.feed.settled();
}

describe('an answer', () => {
  it('is kept, and given again, until something changes', async () => {
    expect(await sky.keep(STARS)).toBe(STARS);
    await write();
    expect(sky.stored(STARS)).toBeUndefined();
    expect(await sky.keep(STARS)).toBe(STARS);
  });

  it('stays when only types change of which it reads nothing', async () => {
    for (const query of [STARS, MOONS, '{ body { __typename } }']) await sky.keep(query);
    await write('Star');
    expect([STARS, MOONS, '{ body { __typename } }'].map((query) => sky.stored(query))).toEqual([
      undefined,
      MOONS,
      undefined,
    ]);
  });

  it('is not kept when a write came while it was read', async () => {
    expect(await sky.keep(STARS, { meanwhile: () => write('Star') })).toBeUndefined();
    expect(await sky.keep(STARS, { meanwhile: () => write('Moon') })).toBe(STARS);
  });

  it('that reads an unknown field goes with every change', async () => {
    const odd = '{ stars { name } comets { name } }';
    await sky.keep(odd);
    await write('Moon');
    expect(sky.stored(odd)).toBeUndefined();
  });

  it('of an entity is tied to the types that are asked of it', async () => {
    const entity = '{ _entities(representations: []) { ... on Star { moons { name } } } }';
    await sky.keep(entity);
    await write('Moon');
    expect(sky.stored(entity)).toBeUndefined();
  });

  it('is void after a write may have been made, though nobody told', async () => {
    await sky.keep(STARS);
    sky.answers.changed('sky', 'everything');
    expect(sky.stored(STARS)).toBeUndefined();
  });

  it('is forgotten when the supergraph changes', async () => {
    await sky.keep(STARS);
    sky.answers.useSupergraph('type Query { stars: [String] }');
    expect(sky.answers.counts).toMatchObject({ entries: 0, bytes: 0 });
  });
});

describe('while changes are not followed', () => {
  it('nothing is kept', async () => {
    await sky.end();
    expect(await sky.keep(STARS)).toBeUndefined();
    expect(sky.answers.isCurrent(sky.policy(STARS), sky.answers.begin())).toBe(false);
  });

  it('nothing is given, and nothing of before after', async () => {
    await sky.keep(STARS);
    const began = sky.answers.begin();
    sky.reachable = false;
    await sky.until(() => !sky.answers.follows('sky'));
    expect(sky.stored(STARS)).toBeUndefined();
    sky.reachable = true;
    await sky.until(() => sky.answers.follows('sky'));
    expect(sky.stored(STARS)).toBeUndefined();
    expect(sky.answers.isCurrent(sky.policy(STARS), began)).toBe(false);
  });

  it('readings are not shared, unless the subgraph never told of anything', async () => {
    const policy = sky.policy(STARS);
    expect(sky.answers.mayShare(policy)).toBe(true);
    await sky.end();
    expect(sky.answers.mayShare(policy)).toBe(false);
    const foreign = new Sky();
    expect(foreign.answers.mayShare(foreign.policy(STARS))).toBe(true);
  });

  it('nothing is given once the promise is over, though nobody said so', async () => {
    await sky.keep(STARS);
    sky.leaseMs = 0;
    await sky.until(() => !sky.answers.follows('sky'));
    expect(sky.stored(STARS)).toBeUndefined();
  });
});

describe('callers', () => {
  it('of one scope, and of one language and day, share answers', async () => {
    await sky.keep(STARS);
    expect(sky.stored(STARS, { ...nobody, identity: 'somebody' })).toBe(STARS);
    expect(sky.stored(STARS, { ...nobody, scope: 'officer' })).toBeUndefined();
    expect(sky.stored(STARS, { ...nobody, variant: 'en' })).toBeUndefined();
  });

  it('do not share what is private, and nobody in particular has nothing private', async () => {
    const mine = '{ mine { name } }';
    const [one, other] = [
      { ...nobody, identity: 'one' },
      { ...nobody, identity: 'other' },
    ];
    expect(await sky.keep(mine)).toBeUndefined();
    expect(await sky.keep(mine, { caller: one })).toBe(mine);
    expect(sky.stored(mine, other)).toBeUndefined();
  });

  it('do not share what a subgraph says that decides by who asks', async () => {
    const personal = new Sky({ isPrivate: () => true });
    await personal.follow();
    const [one, other] = ['one', 'other'].map((identity) => ({ ...nobody, identity }));
    expect(await personal.keep(STARS)).toBeUndefined();
    expect(await personal.keep(STARS, { caller: one })).toBe(STARS);
    expect([one, other].map((caller) => personal.stored(STARS, caller))).toEqual([STARS, undefined]);
    await personal.end();
  });

  it('find an answer in whatever order they write their variables', () => {
    const policy = sky.policy(STARS);
    const key = (variables: Record<string, unknown>) => sky.answers.keyOf(policy, variables, nobody);
    expect(key({ a: 1, b: { c: [1, 2], d: null } })).toBe(key({ b: { d: null, c: [1, 2] }, a: 1 }));
    expect(key({ a: 1 })).not.toBe(key({ a: '1' }));
    expect(key({ a: null })).not.toBe(key({}));
  });
});

describe('never kept', () => {
  it('is what @cacheControl gives no time, and what changes something', async () => {
    expect(await sky.keep('{ now { time } }')).toBeUndefined();
    expect(await sky.keep('mutation { discover { name } }')).toBeUndefined();
  });

  it('is what configuration excepts, also inside of something else', async () => {
    const strict = new Sky({ except: ['Moon'] });
    await strict.follow();
    expect(await strict.keep(STARS)).toBe(STARS);
    expect(await strict.keep('{ stars { moons { name } } }')).toBeUndefined();
    expect(await strict.keep('{ body { __typename } }')).toBeUndefined();
    expect(await strict.keep('{ comets { name } }')).toBeUndefined();
    await strict.end();
  });
});

import { nobody, Sky } from './testing/sky';

const STARS = '{ stars { name } }';
const MOONS = '{ moons { name } }';
let sky: Sky;

beforeEach(async () => {
  sky = new Sky();
  await sky.follow();
});

afterEach(() => sky.end());

/**
 * Does what a subgraph does before it answers a mutation: reports the change and waits until it is settled.
 */
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

  it('stays when only types change that it does not read', async () => {
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

  it('that reads an unknown field is dropped with every change', async () => {
    const odd = '{ stars { name } comets { name } }';
    await sky.keep(odd);
    await write('Moon');
    expect(sky.stored(odd)).toBeUndefined();
  });

  it('of an entity is dropped only with changes of the types it was read from', async () => {
    const entity = '{ _entities(representations: []) { ... on Star { moons { name } } } }';
    await sky.keep(entity);
    await write('Moon');
    expect(sky.stored(entity)).toBeUndefined();
  });

  it('is dropped when a write may have been made, though the subgraph did not tell', async () => {
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

  it('nothing is given, nor, once they are followed again, what was kept before', async () => {
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

  it('reads are not shared, unless the subgraph never told of any change', async () => {
    const policy = sky.policy(STARS);
    expect(sky.answers.mayShare(policy)).toBe(true);
    await sky.end();
    expect(sky.answers.mayShare(policy)).toBe(false);
    const foreign = new Sky();
    expect(foreign.answers.mayShare(foreign.policy(STARS))).toBe(true);
  });

  it('nothing is given once the promise has run out, even without a message', async () => {
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

  it('do not share private answers, and an unknown caller gets none', async () => {
    const mine = '{ mine { name } }';
    const [one, other] = [
      { ...nobody, identity: 'one' },
      { ...nobody, identity: 'other' },
    ];
    expect(await sky.keep(mine)).toBeUndefined();
    expect(await sky.keep(mine, { caller: one })).toBe(mine);
    expect(sky.stored(mine, other)).toBeUndefined();
  });

  it('do not share answers of a subgraph that answers each caller differently', async () => {
    const personal = new Sky({ isPrivate: () => true });
    await personal.follow();
    const [one, other] = ['one', 'other'].map((identity) => ({ ...nobody, identity }));
    expect(await personal.keep(STARS)).toBeUndefined();
    expect(await personal.keep(STARS, { caller: one })).toBe(STARS);
    expect([one, other].map((caller) => personal.stored(STARS, caller))).toEqual([STARS, undefined]);
    await personal.end();
  });

  it('find an answer whatever the order of their variables', () => {
    const policy = sky.policy(STARS);
    const key = (variables: Record<string, unknown>) => sky.answers.keyOf(policy, variables, nobody);
    expect(key({ a: 1, b: { c: [1, 2], d: null } })).toBe(key({ b: { d: null, c: [1, 2] }, a: 1 }));
    expect(key({ a: 1 })).not.toBe(key({ a: '1' }));
    expect(key({ a: null })).not.toBe(key({}));
  });
});

describe('never kept', () => {
  it('is an answer whose @cacheControl has maxAge 0, nor that of a mutation', async () => {
    expect(await sky.keep('{ now { time } }')).toBeUndefined();
    expect(await sky.keep('mutation { discover { name } }')).toBeUndefined();
  });

  it('is an answer with a type that the configuration excepts, at any depth', async () => {
    const strict = new Sky({ except: ['Moon'] });
    await strict.follow();
    expect(await strict.keep(STARS)).toBe(STARS);
    expect(await strict.keep('{ stars { moons { name } } }')).toBeUndefined();
    expect(await strict.keep('{ body { __typename } }')).toBeUndefined();
    expect(await strict.keep('{ comets { name } }')).toBeUndefined();
    await strict.end();
  });
});

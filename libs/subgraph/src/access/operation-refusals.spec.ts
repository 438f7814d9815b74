import 'reflect-metadata';

import type { Caller } from '@bien-cuong/access';
import { createTestDatabase, expectOnConsole } from '@bien-cuong/testing';
import { mostRefusals } from '@bien-cuong/http';

import { subgraphForSpec } from '../testing/subgraph-for-spec';
import { forbiddenField } from './guard-fields';
import { OperationRefusals } from './operation-refusals';
import { notedPosts } from './testing/noted-posts';

// The subgraph of this spec has no audit trail to record refusals in.
expectOnConsole('error', /relation "audit_record" does not exist/);

const council: Caller = { roles: ['auditor'], provinces: [], scopes: [] };

const subgraph = subgraphForSpec(notedPosts, createTestDatabase);

/** Selects `secret` under this many aliases; the query has two posts. */
const secrets = (count: number) => Array.from({ length: count }, (_, index) => `a${index}: secret`).join(' ');
const ask = (query: string, language = 'en') =>
  subgraph.query<Record<string, unknown>>(query, {}, language, { caller: council });

it('refuse each place as long as there are few of them', async () => {
  const { data, errors } = await ask(`{ posts { name ${secrets(mostRefusals / 2)} } }`);
  expect(data).toMatchObject({ posts: [{ name: 'A', a0: null }, { name: 'B' }] });
  expect(errors).toHaveLength(mostRefusals);
  expect(errors?.at(-1)).toMatchObject({ path: ['posts', 1, 'a49'], extensions: { code: 'FORBIDDEN' } });
});

it('refuse an operation as a whole when there are many, and name each field once', async () => {
  const { data, errors } = await ask(`{ posts { name ${secrets(mostRefusals / 2 + 1)} } }`);
  expect(data).toBeNull();
  expect(errors).toEqual([
    { message: expect.stringContaining('You may not ask for "Post.secret"; ') as string, ...forbidden },
  ]);
});

const forbidden = { extensions: { code: 'FORBIDDEN' } };

it('name arguments, too, in the user’s language', async () => {
  const filtered = Array.from(
    { length: mostRefusals + 1 },
    (_, index) => `a${index}: posts(secretAbove: 1) { id }`,
  );
  const { data, errors } = await ask(`{ ${filtered.join(' ')} posts { secret } }`, 'vi');
  expect(data).toBeNull();
  expect(errors).toEqual([
    {
      message: expect.stringContaining('«Query.posts(secretAbove)», «Post.secret»;') as string,
      ...forbidden,
    },
  ]);
});

it('are created once for equal refusals, and then become a single one', () => {
  const refusals = new OperationRefusals();
  const made = jest.fn(forbiddenField);
  const thrown = Array.from({ length: 10_000 }, (_, row) => refusals.of(`Post.${row % 2}`, made));
  expect(made).toHaveBeenCalledTimes(2);
  expect(new Set(thrown)).toEqual(new Set([thrown[0], thrown[1], refusals.whole]));
  expect(thrown.filter((error) => error === refusals.whole)).toHaveLength(10_000 - mostRefusals);
});

import type { AccessRules } from '@bien-cuong/access';
import { containing, joinSql, type Rows, sql, type Sql, type View } from '@bien-cuong/database';
import { foldText, InvalidInput, today } from '@bien-cuong/domain';
import type { GraphQLSchema } from 'graphql';
import { Args, createParameterDecorator, Directive, Query, Resolver, type ResolverData } from 'type-graphql';

import { accessIn, RULES } from '../../access/access-in';
import type { SubgraphContext } from '../../serve/context';
import { tooLong } from '../../types/too-much';
import { readAhead } from '../read-ahead';
import type { Searched } from './found';
import { BEST_FIRST, hitsOf } from './hits-of';
import { MOST, SearchArgs, SearchHit } from './search-hit';

/** In characters: longer than any name or number. */
const LONGEST = 200;
/** In letters, digits and signs: less is in nearly every name. */
const SHORTEST = 2;

const columns = [
  'type',
  'id',
  'title',
  'titleEn',
  'kind',
  'detail',
  'detailEn',
  'since',
  'until',
  'matched',
  'found',
];

/** How hits are read, from rows `h`. */
export const searchHitView: View = {
  columns: {
    ...Object.fromEntries(columns.map((column) => [column, `h.${column.replace('En', '_en')}`])),
    on: 'h.seen_on',
    retiredOn: 'h.retired_on',
    matchedUntil: 'h.matched_until',
  },
};

interface Asked extends SearchArgs {
  /** SQL: the hits of each type that the caller may see. */
  hits: readonly Sql[];
}

/** The rows of the query that `searchOf` makes: one statement, however many types are searched. */
export const searchRows = (subgraph: string): View['rows'] => ({
  [`${subgraph}Search`]: ({ search, on, hits }: Asked): Rows => {
    const asked = sql`WITH asked AS MATERIALIZED (
      SELECT fold_text(t.text) AS text, ${containing(sql`t.text`)} AS pattern, t.day
      FROM (SELECT ${search}::text AS text, ${on ?? today()}::date AS day) t)`;
    return { from: sql`(${asked} (${joinSql(hits, ') UNION ALL (')})) h`, orderBy: BEST_FIRST };
  },
});

/** The resolver class of the query `<subgraph>Search`. */
export function searchOf(subgraph: string, types: readonly Searched[]) {
  @Resolver()
  class SearchResolver {
    @Directive(`@listSize(assumedSize: ${types.length * MOST})`)
    @Query(() => [SearchHit], {
      name: `${subgraph}Search`,
      nullable: true,
      description:
        'The records of this subgraph that have a text in one of their names, numbers or codes, former ones too, of what the caller may see: type by type, the best first. Exact before beginning before within, current before former.',
    })
    search(@Args(() => SearchArgs) _args: SearchArgs, @Hits(types) hits: object) {
      return hits;
    }
  }
  return SearchResolver;
}

/** Parameter: what is found of what the caller may see. Where that can be nothing, the database is not asked. */
function Hits(types: readonly Searched[]) {
  return createParameterDecorator(({ args, context, info, ...data }: ResolverData) => {
    const { search, ofEach } = args as unknown as SearchArgs;
    if (search.trim().length > LONGEST) throw new InvalidInput(tooLong(LONGEST), 'search');
    if (ofEach < 1 || ofEach > MOST) throw new InvalidInput(OUT_OF_RANGE, 'ofEach');
    const access = accessIn(info.schema, context as SubgraphContext);
    if (access) demandRulesOf(types, info.schema);
    const hits = types
      .map((type, place) => hitsOf(type, { place, access, ofEach }))
      .filter((one) => one !== undefined);
    if (foldText(search).length < SHORTEST || hits.length === 0) return [];
    return readAhead({ ...data, context, info, args: { ...args, search: search.trim(), hits } });
  });
}

const demanded = new WeakSet<GraphQLSchema>();

/** @throws Error when something is told of a field that has no rule: nobody would ever be told */
function demandRulesOf(types: readonly Searched[], schema: GraphQLSchema): void {
  if (demanded.has(schema)) return;
  const rules = schema.extensions[RULES] as AccessRules;
  const told = types.flatMap(({ shown, detail, by }) => [
    ...Object.values(shown).flatMap((one) => one?.of ?? []),
    ...detail.flatMap(({ vi, en }) => [...vi.of, ...en.of]),
    ...by.flatMap(({ of, until }) => [...of, ...(until?.of ?? [])]),
  ]);
  const unruled = told.filter((coordinate) => {
    const [type = '', field = ''] = coordinate.split('.');
    return rules.rightOf(type, field) === undefined;
  });
  if (unruled.length > 0)
    throw new Error(`No rule says who may see what is searched: ${unruled.join(', ')}.`);
  demanded.add(schema);
}

const OUT_OF_RANGE = {
  vi: `Đối số «ofEach» phải từ 1 đến ${MOST}.`,
  en: `Argument "ofEach" must be from 1 to ${MOST}.`,
};

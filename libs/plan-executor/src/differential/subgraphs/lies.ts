import type { ExecutionResult } from 'graphql';
import { chosen, happens, hash } from '../random';
import { canonical } from './values';

type Parts = readonly (string | number)[];
type Lie = (value: unknown, number: number) => unknown;

/** Marks a field to be left out. */
const nothing = Symbol('nothing');
const typenames = ['Query', 'Mutation', 'String', 'Unheard', '', 'Product', 'Book', 'User', 'Node', 7, null];

const anywhere: readonly Lie[] = [
  () => nothing,
  () => null,
  () => ({}),
  () => [],
  () => 'a lie',
  () => 12.5,
  () => true,
  (value) => [value],
  (value) => ({ __typename: 'Query', id: value }),
];
const ofLists: readonly Lie[] = [
  (value) => [...(value as unknown[]), null],
  (value) => (value as unknown[]).slice(1),
  (value) => [...(value as unknown[])].reverse(),
  (value) => (value as unknown[]).map((one) => [one]),
  (value) => (value as unknown[])[0],
];
const ofObjects: readonly Lie[] = [
  (value, number) => ({ ...(value as object), __typename: chosen(typenames, number) }),
  (value, number) => ({ ...(value as object), __typename: chosen(typenames, number + 1) }),
  (value) => ({ ...(value as object), uninvited: 1 }),
  (value) => Object.fromEntries(Object.entries(value as object).slice(1)),
];

/** Falsifies an answer in places that depend only on the request and the place. */
export class Liar {
  constructor(
    readonly share: number,
    readonly parts: Parts,
  ) {}

  distort(answer: ExecutionResult, representations: readonly unknown[]): unknown {
    const { data } = answer;
    if (!data) return answer;
    const { _entities, ...rest } = data;
    if (!Array.isArray(_entities)) return { ...answer, data: this.#inside(rest, 'root') };
    const entities = _entities.map((entity: unknown, index) =>
      this.#value(entity, canonical(representations[index])),
    );
    return { ...answer, data: { ...rest, _entities: this.#count(entities) } };
  }

  #count(entities: unknown[]): unknown[] {
    if (!happens(this.share / 4, 'count', ...this.parts)) return entities;
    return hash('count', ...this.parts) % 2 === 0 ? entities.slice(1) : [...entities, null];
  }

  #value(value: unknown, place: string): unknown {
    if (happens(this.share, 'lie', ...this.parts, place)) {
      const number = hash('which', ...this.parts, place);
      const lie = chosen(this.#lies(value), number)(value, number);
      return lie === nothing ? undefined : lie;
    }
    return this.#inside(value, place);
  }

  #lies(value: unknown): readonly Lie[] {
    if (Array.isArray(value)) return [...anywhere, ...ofLists];
    return value !== null && typeof value === 'object' ? [...anywhere, ...ofObjects, ...ofObjects] : anywhere;
  }

  #inside(value: unknown, place: string): unknown {
    if (Array.isArray(value)) {
      return value.map((one, index) => this.#value(one, `${place}/${index}`) ?? null);
    }
    if (value === null || typeof value !== 'object') return value;
    const told = Object.entries(value).map(([key, inner]) => [key, this.#value(inner, `${place}/${key}`)]);
    return Object.fromEntries(told.filter(([, inner]) => inner !== undefined));
  }
}

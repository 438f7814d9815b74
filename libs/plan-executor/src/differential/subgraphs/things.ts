import {
  type GraphQLLeafType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { chosen, happens, hash } from '../random';
import type { Facts } from './facts';
import { canonical, keyValue, leafValue } from './values';
import type { World } from './world';

/** An object that a subgraph returns; its fields are computed when they are selected. */
export interface Thing {
  __typename: string;
  /** The same in every subgraph. */
  identity: string;
  entity?: { family: string; index: number };
  /** The representation it was requested with. */
  given?: Record<string, unknown>;
}

const perMember = 4;

/** Computes the data of one subgraph from hashes: in the same world every subgraph has the same data. */
export class Things {
  constructor(
    readonly schema: GraphQLSchema,
    readonly facts: Facts,
    readonly world: World,
  ) {}

  /** A value of the type, chosen by the parts. */
  value(type: GraphQLOutputType, ...parts: readonly (string | number)[]): unknown {
    if (isNonNullType(type)) return this.#present(type.ofType, parts);
    return happens(this.world.shares.empty, 'empty', this.world.seed, ...parts)
      ? null
      : this.#present(type, parts);
  }

  /** The value of a field that does not depend on data of other subgraphs. */
  field(thing: Thing, field: string, type: GraphQLOutputType): unknown {
    const { entity, identity } = thing;
    if (!entity || !this.facts.isKeyField(entity.family, field)) return this.value(type, identity, field);
    const inner = isNonNullType(type) ? type.ofType : type;
    if (!isLeafType(inner)) return this.value(type, identity, field);
    const empty = !isNonNullType(type) && happens(this.world.shares.empty, this.world.seed, identity, field);
    return empty ? null : keyValue(inner, entity.family, field, entity.index);
  }

  /** The instance that a representation identifies; undefined when there is none. */
  referred(representation: Record<string, unknown>): Thing | undefined {
    const type = String(representation['__typename']);
    const family = this.facts.family(type);
    if (!family) return undefined;
    const members = this.facts.members(family);
    for (let index = 0; index < members.length * perMember; index++) {
      const member = members[index % members.length] ?? type;
      const typename = isObjectType(this.schema.getType(type)) ? type : member;
      if (typename !== family && typename !== member) continue;
      const thing = { __typename: typename, identity: `${family}#${index}`, entity: { family, index } };
      if (this.#matches(thing, representation)) return { ...thing, given: representation };
    }
    return undefined;
  }

  #present(type: GraphQLOutputType, parts: readonly (string | number)[]): unknown {
    const { seed } = this.world;
    if (isListType(type)) {
      const length = hash('length', seed, ...parts) % 4;
      return Array.from({ length }, (_, index) => this.value(type.ofType, ...parts, index));
    }
    if (isAbstractType(type)) {
      const names = this.schema.getPossibleTypes(type).map(({ name }) => name);
      return this.#thing(chosen([...names].sort(), 'type', seed, ...parts), parts);
    }
    return isObjectType(type)
      ? this.#thing(type.name, parts)
      : leafValue(type as GraphQLLeafType, seed, ...parts);
  }

  #thing(typename: string, parts: readonly (string | number)[]): Thing {
    const family = this.facts.family(typename);
    if (!family) return { __typename: typename, identity: parts.join('.') };
    const members = this.facts.members(family);
    const number = hash('instance', this.world.seed, ...parts);
    const position = members.indexOf(typename);
    const index =
      position < 0 ? number % (members.length * perMember) : position + members.length * (number % perMember);
    return { __typename: typename, identity: `${family}#${index}`, entity: { family, index } };
  }

  #matches(thing: Thing, representation: Record<string, unknown>): boolean {
    const type = this.schema.getType(thing.__typename);
    if (!isObjectType(type) || !thing.entity) return false;
    const fields = type.getFields();
    const { family } = thing.entity;
    return Object.entries(representation).every(([name, given]) => {
      const field = fields[name];
      if (!field || !this.facts.isKeyField(family, name)) return true;
      return this.#same(this.field(thing, name, field.type), given);
    });
  }

  #same(own: unknown, given: unknown): boolean {
    if (Array.isArray(own) && Array.isArray(given)) {
      return own.length === given.length && own.every((one, index) => this.#same(one, given[index]));
    }
    if (own !== null && typeof own === 'object' && 'identity' in own) {
      if (given === null || typeof given !== 'object') return false;
      return this.#partOf(own as Thing, given as Record<string, unknown>);
    }
    return canonical(own) === canonical(given);
  }

  #partOf(thing: Thing, given: Record<string, unknown>): boolean {
    const type = this.schema.getType(thing.__typename);
    if (!isObjectType(type)) return false;
    return Object.entries(given).every(([name, value]) => {
      const field = type.getFields()[name];
      return !field || this.#same(this.field(thing, name, field.type), value);
    });
  }
}

import { isObjectOfType } from '@apollo/gateway/dist/dataRewrites';
import { applyRewrites } from './rewrites';
import { Kind, type GraphQLSchema } from 'graphql';
import type {
  FetchNode,
  QueryPlanFieldNode,
  QueryPlanInlineFragmentNode,
  QueryPlanSelectionNode,
} from '@apollo/query-planner';
import { type RequiredFieldNode, sentName } from '../planner/sent-names';
import { getOwn, setOwn } from './own';
import { merge } from './merge';
import { representationWriter } from './representation-writer';
import type { Row } from './run';

type RepresentationWriter = (entity: Row) => string | undefined;

const isPlain = (node: QueryPlanSelectionNode): boolean =>
  isField(node) && (node.selections?.every(isPlain) ?? true);

const isField = (node: QueryPlanSelectionNode): node is QueryPlanFieldNode => node.kind === Kind.FIELD;

/**
 * Makes the representations of an `_entities` fetch from the data of the entities. It uses the supergraph
 * schema, not the client's, because a field that is inaccessible to clients may still be a key.
 */
export class Requires {
  private readonly selections: readonly QueryPlanSelectionNode[];
  private readonly rewrites: FetchNode['inputRewrites'];
  private readonly writers = new Map<unknown, RepresentationWriter>();
  private readonly soleKeys = new Map<unknown, string>();
  private readonly general: RepresentationWriter = (entity) => {
    const row = this.representation(entity);
    return row && JSON.stringify(row);
  };

  constructor(
    { requires = [], inputRewrites }: FetchNode,
    private readonly supergraph: GraphQLSchema,
  ) {
    this.selections = requires;
    this.rewrites = inputRewrites;
  }

  /** Undefined when the fetch does not apply to the entity, or when not all required fields are known. */
  representation(entity: Row): Row | undefined {
    const row = this.select(this.selections, entity);
    if (!row?.['__typename']) return undefined;
    applyRewrites(this.supergraph, this.rewrites, row);
    return row;
  }

  /** The same as JSON. */
  text(entity: Row): string | undefined {
    const typename = entity['__typename'];
    return (this.writers.get(typename) ?? this.writerOf(typename))(entity);
  }

  /** The only field besides `__typename` that identifies entities of a type, if there is just one. */
  soleKey(typename: unknown): string | undefined {
    let key = this.soleKeys.get(typename);
    if (key === undefined) {
      const known = typeof typename === 'string' && this.supergraph.getType(typename) !== undefined;
      const fields = (known && !this.rewrites && this.plainFields(typename)) || [];
      const [field, ...others] = fields.filter(({ name }) => name !== '__typename');
      const sole = field && others.length === 0 && !field.selections && !field.alias;
      key = sole && !(field.name in Object.prototype) ? field.name : '';
      if (known) this.soleKeys.set(typename, key);
    }
    return key === '' ? undefined : key;
  }

  private writerOf(typename: unknown): RepresentationWriter {
    const known = typeof typename === 'string' && this.supergraph.getType(typename) !== undefined;
    const plain = known && !this.rewrites ? this.plainFields(typename) : undefined;
    const writer = plain ? representationWriter(plain) : this.general;
    if (known) this.writers.set(typename, writer);
    return writer;
  }

  /** The fields of the fragment that applies to a type, if it is the only one and has only simple fields. */
  private plainFields(typename: string): QueryPlanFieldNode[] | undefined {
    const row = { __typename: typename };
    const [fragment, ...others] = this.selections.filter(
      (each) => isField(each) || isObjectOfType(this.supergraph, row, each.typeCondition ?? ''),
    );
    if (!fragment || isField(fragment) || others.length > 0 || !fragment.selections.every(isPlain))
      return undefined;
    const fields = fragment.selections.filter(isField);
    return fields.some(({ name, alias }) => name === '__typename' && !alias) ? fields : undefined;
  }

  private select(selections: readonly QueryPlanSelectionNode[], source: Row): Row | null {
    const result = Object.create(null) as Row;
    for (const selection of selections) {
      if (!isField(selection)) this.selectFragment(selection, source, result);
      else if (!this.selectField(selection, source, result)) return null;
    }
    return result;
  }

  /** False when the field is not known, so that there is no representation at all. */
  private selectField(node: RequiredFieldNode, source: Row, result: Row): boolean {
    const { alias, name, selections } = node;
    const value = getOwn(source, alias ?? name);
    if (value === undefined) return false;
    setOwn(result, sentName(node), selections ? this.selectBelow(selections, value) : value);
    return true;
  }

  private selectBelow(selections: readonly QueryPlanSelectionNode[], value: unknown): unknown {
    if (Array.isArray(value)) return value.map((each) => this.selectBelow(selections, each));
    return value === null ? null : this.select(selections, value as Row);
  }

  private selectFragment(fragment: QueryPlanInlineFragmentNode, source: Row, result: Row): void {
    const { typeCondition, selections } = fragment;
    if (typeCondition === undefined || !isObjectOfType(this.supergraph, source, typeCondition)) return;
    merge(result, this.select(selections, source));
  }
}

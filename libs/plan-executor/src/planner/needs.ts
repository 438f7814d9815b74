import { type DocumentNode, Kind, type SelectionSetNode } from 'graphql';
import { parseFieldSet } from './field-sets';
import { argumentOf, joinFieldsOf } from './join-directives';
import type { PreparedSupergraph } from './prepared-supergraph';
import type { RequiredField } from './required-fields';
import { SupergraphTypes, type TypeWithFields } from './supergraph-types';

/** A required field, where a `@requires` names it. */
export interface Need {
  /** The names that lead to it and its own, as planner and executor know them. */
  readonly path: string;
  /**
   * The same in the names that the subgraph knows: a representation cannot hold two needs with the same
   * place.
   */
  readonly place: string;
}

/** The required fields of each subgraph's fields. */
export class Needs {
  readonly types: SupergraphTypes;
  private readonly byField = new Map<string, readonly Need[]>();
  private readonly interfaceObjects = new Set<string>();
  private readonly keys = new Set<string>();

  constructor({ document, required }: Pick<PreparedSupergraph, 'document' | 'required'>) {
    this.types = new SupergraphTypes(document);
    const names = subgraphNames(document);
    for (const definition of this.types.all) {
      const { name: type, fields = [] } = definition;
      this.learnKeys(definition, names);
      for (const field of fields) {
        for (const { graph = '', requires } of joinFieldsOf(field)) {
          if (requires === undefined) continue;
          const needs = needsOf(parseFieldSet(requires), { required, path: '', place: '' });
          const key = keyOf(names.get(graph) ?? graph, type.value, field.name.value);
          if (needs.length > 0) this.byField.set(key, needs);
        }
      }
    }
  }

  get isEmpty(): boolean {
    return this.byField.size === 0 && this.interfaceObjects.size === 0;
  }

  isInterfaceObject(subgraph: string, type: string): boolean {
    return this.interfaceObjects.has(`${subgraph} ${type}`);
  }

  /** Whether the field, or a field in it, is part of a key of the type. */
  isInKey(type: string, field: string): boolean {
    return this.types.family(type).some((each) => this.keys.has(`${each}.${field}`));
  }

  of(subgraph: string, type: string, field: string): readonly Need[] {
    return this.byField.get(keyOf(subgraph, type, field)) ?? [];
  }

  private learnKeys(
    { name: { value }, directives = [] }: TypeWithFields,
    names: ReadonlyMap<string, string>,
  ): void {
    for (const directive of directives.filter(({ name }) => name.value === 'join__type')) {
      const [graph = '', key = ''] = [argumentOf(directive, 'graph'), argumentOf(directive, 'key')];
      if (argumentOf(directive, 'isInterfaceObject') === 'true')
        this.interfaceObjects.add(`${names.get(graph) ?? graph} ${value}`);
      const fields = key === '' ? [] : parseFieldSet(key).selections;
      for (const each of fields) if (each.kind === Kind.FIELD) this.keys.add(`${value}.${each.name.value}`);
    }
  }
}

const keyOf = (subgraph: string, type: string, field: string): string => `${subgraph} ${type}.${field}`;

export interface Reached {
  readonly required: ReadonlyMap<string, RequiredField>;
  readonly path: string;
  readonly place: string;
}

/** The path and the place of a field below others. */
export function reach({ required, path, place }: Reached, name: string): Reached {
  return { required, path: `${path}/${name}`, place: `${place}/${required.get(name)?.field ?? name}` };
}

function needsOf({ selections }: SelectionSetNode, above: Reached): Need[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return [];
    if (selection.kind === Kind.INLINE_FRAGMENT) return needsOf(selection.selectionSet, above);
    const name = selection.name.value;
    const here = reach(above, name);
    const below = selection.selectionSet ? needsOf(selection.selectionSet, here) : [];
    return [{ path: here.path, place: here.place }, ...below];
  });
}

/** The names of subgraphs by the values of the enum `join__Graph`. */
function subgraphNames({ definitions }: DocumentNode): Map<string, string> {
  const values = definitions.flatMap((definition) =>
    definition.kind === Kind.ENUM_TYPE_DEFINITION && definition.name.value === 'join__Graph'
      ? (definition.values ?? [])
      : [],
  );
  return new Map(
    values.flatMap(({ name, directives = [] }) => {
      const own = directives.find((each) => each.name.value === 'join__graph');
      return own ? [[name.value, argumentOf(own, 'name') ?? name.value]] : [];
    }),
  );
}

import {
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  Kind,
  parse,
  print,
  visit,
} from 'graphql';
import { FieldSetWriter } from './field-sets';
import { hideFields, type Hiding } from './inaccessible';
import { joinFieldsOf } from './join-directives';
import { resolvableKeysFirst } from './key-order';
import { type RequiredField, RequiredFields } from './required-fields';
import { SupergraphTypes, type TypeWithFields } from './supergraph-types';

/** A supergraph from which the query planner makes correct plans. */
export interface PreparedSupergraph {
  readonly document: DocumentNode;
  readonly sdl: string;
  /** The fields that `@requires` names with arguments, by their names in this supergraph. */
  readonly required: ReadonlyMap<string, RequiredField>;
}

/**
 * The planner takes fields with the same response name for the same field, whatever their arguments. So each
 * field with arguments that a `@requires` names gets a copy under its own name, which is hidden from clients.
 */
export function prepareSupergraph(sdl: string): PreparedSupergraph {
  const given = parse(sdl, { noLocation: true });
  const required = new RequiredFields(given);
  const document = withRequiredFields(resolvableKeysFirst(given), required);
  return { document, sdl: document === given ? sdl : print(document), required: required.byName };
}

function withRequiredFields(supergraph: DocumentNode, required: RequiredFields): DocumentNode {
  const types = new SupergraphTypes(supergraph);
  const added = new Map<string, Map<string, RequiredField>>();
  const found = (type: string, field: RequiredField): void => {
    for (const name of types.family(type))
      added.set(name, (added.get(name) ?? new Map()).set(field.name, field));
  };
  const writer = new FieldSetWriter({ types, required, found });
  const rewritten = rewriteRequires(supergraph, (text, type, graph) => writer.rewrite(text, type, graph));
  if (added.size === 0) return supergraph;
  const { document, directive } = hideFields(rewritten);
  const extend = <Type extends TypeWithFields>(type: Type): Type => ({
    ...type,
    fields: [...(type.fields ?? []), ...copies(type, added.get(type.name.value), directive)],
  });
  return visit(document, { ObjectTypeDefinition: extend, InterfaceTypeDefinition: extend });
}

/** Copies of a field, in the same subgraphs on the same terms, but without arguments. */
function copies(
  { fields = [] }: TypeWithFields,
  wanted: ReadonlyMap<string, RequiredField> = new Map(),
  hidden: Hiding['directive'],
): FieldDefinitionNode[] {
  return [...wanted.values()].flatMap(({ name, field }) => {
    const real = fields.find((each) => each.name.value === field);
    if (!real) return [];
    const directives: ConstDirectiveNode[] = [...joinFieldsOf(real).map(({ node }) => node), hidden];
    return [{ kind: real.kind, name: { kind: Kind.NAME, value: name }, type: real.type, directives }];
  });
}

type Rewrite = (text: string, type: string, graph: string) => string;

function rewriteRequires(supergraph: DocumentNode, rewrite: Rewrite): DocumentNode {
  const inType = <Type extends TypeWithFields>(type: Type): Type | undefined => {
    if (!type.fields?.some((field) => joinFieldsOf(field).some(({ requires }) => requires !== undefined)))
      return undefined;
    return {
      ...type,
      fields: type.fields.map((field) =>
        inField(field, (text, graph) => rewrite(text, type.name.value, graph)),
      ),
    };
  };
  return visit(supergraph, { ObjectTypeDefinition: inType, InterfaceTypeDefinition: inType });
}

function inField(
  field: FieldDefinitionNode,
  rewrite: (text: string, graph: string) => string,
): FieldDefinitionNode {
  const joined = new Map(joinFieldsOf(field).map((each) => [each.node, each]));
  const directives = (field.directives ?? []).map((directive): ConstDirectiveNode => {
    const { requires, graph } = joined.get(directive) ?? {};
    if (requires === undefined || graph === undefined) return directive;
    return {
      ...directive,
      arguments: directive.arguments?.map((argument) =>
        argument.name.value === 'requires'
          ? { ...argument, value: { kind: Kind.STRING, value: rewrite(requires, graph) } }
          : argument,
      ),
    };
  });
  return { ...field, directives };
}

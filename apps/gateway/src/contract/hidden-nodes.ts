import { type ASTNode, type DocumentNode, type EnumTypeDefinitionNode, Kind, visit } from 'graphql';
import { type Fielded, isTagged, saidOf, type Origins } from './origins';

/** The tag by which the platform's subgraphs exclude something from the contract with partners. */
const internal = 'internal';
/**
 * The tag by which subgraphs of other teams include something in it; everything else of theirs is excluded.
 */
const opened = 'partner';

/** The parts of a supergraph that are not in the contract with partners. */
export function hiddenNodes(document: DocumentNode, origins: Origins): ReadonlySet<ASTNode> {
  const hidden = new Set<ASTNode>();
  visit(document, {
    enter: (node) => void ('directives' in node && isTagged(node, internal) && hidden.add(node)),
  });
  if (origins.others.length === 0) return hidden;
  const { definitions } = document;
  for (const one of definitions) {
    if (one.kind === Kind.OBJECT_TYPE_DEFINITION || one.kind === Kind.INTERFACE_TYPE_DEFINITION)
      hideFields(one, origins, hidden);
    if (one.kind === Kind.ENUM_TYPE_DEFINITION && origins.isOurType(one)) hideValues(one, origins, hidden);
  }
  const isHiddenType = (name: string) =>
    definitions.some((one) => hidden.has(one) && 'name' in one && one.name?.value === name);
  for (const one of definitions) {
    const isEmpty =
      one.kind === Kind.UNION_TYPE_DEFINITION && one.types?.every(({ name }) => isHiddenType(name.value));
    if (isEmpty) hidden.add(one);
  }
  return hidden;
}

function hideFields(type: Fielded, origins: Origins, hidden: Set<ASTNode>): void {
  const { fields = [] } = type;
  // A tag on a type that several subgraphs define would also open the fields that another one adds to it.
  const isOpen = isTagged(type, opened) && saidOf(type, 'join__type').length === 1;
  for (const field of fields)
    if (!isOpen && !isTagged(field, opened) && !origins.isOurField(type, field)) hidden.add(field);
  if (!origins.isOurType(type) && fields.every((field) => hidden.has(field))) hidden.add(type);
}

function hideValues(type: EnumTypeDefinitionNode, origins: Origins, hidden: Set<ASTNode>): void {
  for (const value of type.values ?? [])
    if (!isTagged(value, opened) && !origins.isOurValue(value)) hidden.add(value);
}

import { type DocumentNode, type FragmentDefinitionNode, Kind, type SelectionSetNode } from 'graphql';

/** graphql-jit joins the names in a path with `_`, and inserts list levels (`idx0`) and type names. */
const likeInsertion = /_(idx\d|[A-Z])/;

/**
 * More fields than this, with fragments written out, take too long to compile: a few bytes can expand to
 * millions.
 */
const maxFields = 2_000;

/**
 * Whether an operation is too large to compile, or graphql-jit could mistake one of its fields for another:
 * it caches resolver info by the joined names of a field's path, so `a_b { c }` and `a { b_c }` would be the
 * same.
 */
export function defiesCompiling(document: DocumentNode): boolean {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const paths = new Map<string, string>();
  let seen = 0;
  const walk = ({ selections }: SelectionSetNode, path: string): boolean =>
    selections.some((selection) => {
      if (++seen > maxFields) return true;
      if (selection.kind === Kind.INLINE_FRAGMENT) return walk(selection.selectionSet, path);
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = fragments.get(selection.name.value);
        return fragment !== undefined && walk(fragment.selectionSet, path);
      }
      const name = (selection.alias ?? selection.name).value;
      const own = `${path}.${name}`;
      const joined = own.replaceAll('.', '_');
      if (likeInsertion.test(name) || (paths.get(joined) ?? own) !== own) return true;
      paths.set(joined, own);
      return selection.selectionSet !== undefined && walk(selection.selectionSet, own);
    });
  return document.definitions.some(
    (definition) => definition.kind === Kind.OPERATION_DEFINITION && walk(definition.selectionSet, ''),
  );
}

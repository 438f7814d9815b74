import { type DocumentNode, type FragmentDefinitionNode, Kind, type SelectionSetNode } from 'graphql';
import { fragmentsOf } from '../planner/trimmed';
import type { Path } from './cursor';
import type { FetchOperation } from './operation';

/** Finds the fetches that select what is at a place; only needed when something is missing there. */
export class Asking {
  private readonly known = new Map<string, readonly FetchOperation[]>();

  constructor(private readonly operations: readonly FetchOperation[]) {}

  /** @param path in the names of the data */
  for(path: Path): readonly FetchOperation[] {
    const key = path.map((step) => (typeof step === 'number' ? '@' : step)).join('/');
    let found = this.known.get(key);
    if (!found) this.known.set(key, (found = this.operations.filter((operation) => asks(operation, path))));
    return found;
  }
}

function asks({ path: base, document, requires }: FetchOperation, path: Path): boolean {
  const leads = base.every((step, index) =>
    step === '@' ? typeof path[index] === 'number' : step === path[index],
  );
  if (!leads) return false;
  const below = path.slice(base.length);
  return isSelected(document, requires ? ['_entities', ...below] : below);
}

/** Whether an operation of a document selects what is at a path. */
export function isSelected(document: DocumentNode, path: Path): boolean {
  const names = path.filter((step) => typeof step === 'string');
  const fragments = fragmentsOf(document);
  return document.definitions.some(
    (each) => each.kind === Kind.OPERATION_DEFINITION && leadsTo(each.selectionSet, names, fragments),
  );
}

function leadsTo(
  { selections }: SelectionSetNode,
  names: readonly string[],
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): boolean {
  const [name, ...below] = names;
  if (name === undefined) return true;
  return selections.some((selection) => {
    if (selection.kind === Kind.FIELD) {
      if ((selection.alias ?? selection.name).value !== name) return false;
      return (
        below.length === 0 ||
        (selection.selectionSet ? leadsTo(selection.selectionSet, below, fragments) : false)
      );
    }
    const fragment =
      selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
    return fragment !== undefined && leadsTo(fragment.selectionSet, names, fragments);
  });
}

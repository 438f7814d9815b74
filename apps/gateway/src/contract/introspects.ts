import { type DocumentNode, Kind, visit } from 'graphql';

const isOfSchema = (field: string) => field === '__schema' || field === '__type';

/** Whether a document selects the schema itself. */
export function introspects(document: DocumentNode): boolean {
  let found = false;
  visit(document, { Field: ({ name }) => void (found ||= isOfSchema(name.value)) });
  return found;
}

/** Whether operations also select other root fields, in any fragment. */
export function asksForMore({ definitions }: DocumentNode): boolean {
  const fragments = new Map(
    definitions.flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one.selectionSet] as const] : [],
    ),
  );
  const more = ({ selections }: NonNullable<ReturnType<typeof fragments.get>>): boolean =>
    selections.some((selection) => {
      if (selection.kind === Kind.FIELD) return !selection.name.value.startsWith('__');
      const below =
        selection.kind === Kind.INLINE_FRAGMENT
          ? selection.selectionSet
          : fragments.get(selection.name.value);
      return below !== undefined && more(below);
    });
  return definitions.some((one) => one.kind === Kind.OPERATION_DEFINITION && more(one.selectionSet));
}

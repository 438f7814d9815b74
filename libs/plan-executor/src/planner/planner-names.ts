import { type DocumentNode, type SelectionSetNode, visit } from 'graphql';
import { parseFieldSet } from './field-sets';
import { argumentOf, joinFieldsOf } from './join-directives';

/**
 * The names that the query planner may select though no client did: those of keys and of fields that
 * `@requires` names.
 */
export function plannerNames(supergraph: DocumentNode): Set<string> {
  const names = new Set(['__typename']);
  const learn = (set: SelectionSetNode): void =>
    void visit(set, { Field: ({ name }) => void names.add(name.value) });
  visit(supergraph, {
    Directive: (directive) => {
      const key = directive.name.value === 'join__type' ? argumentOf(directive, 'key') : undefined;
      if (key !== undefined) learn(parseFieldSet(key));
    },
    FieldDefinition: (field) => {
      for (const { requires } of joinFieldsOf(field))
        if (requires !== undefined) learn(parseFieldSet(requires));
    },
  });
  return names;
}

import { type ConstArgumentNode, type DocumentNode, print, visit } from 'graphql';

/** A field with arguments as some `@requires` names it, with or without them. */
export interface RequiredField {
  /** Its name in planner and executor; no field of the original supergraph has it. */
  readonly name: string;
  readonly field: string;
  readonly arguments: readonly ConstArgumentNode[];
}

/** Gives every combination of a field's name and its arguments its own name. */
export class RequiredFields {
  readonly byName = new Map<string, RequiredField>();
  private readonly byText = new Map<string, RequiredField>();
  private readonly taken: ReadonlySet<string>;

  constructor(supergraph: DocumentNode) {
    this.taken = fieldNames(supergraph);
  }

  of(field: string, given: readonly ConstArgumentNode[]): RequiredField {
    const text = `${field}(${given.map(print).sort().join()})`;
    const known = this.byText.get(text);
    if (known) return known;
    const made = { name: this.newName(field), field, arguments: given };
    this.byText.set(text, made);
    this.byName.set(made.name, made);
    return made;
  }

  private newName(field: string): string {
    for (let number = 1; ; number += 1) {
      const name = `${field}__required${number}`;
      if (!this.taken.has(name) && !this.byName.has(name)) return name;
    }
  }
}

function fieldNames(supergraph: DocumentNode): Set<string> {
  const names = new Set<string>();
  visit(supergraph, { FieldDefinition: ({ name }) => void names.add(name.value) });
  return names;
}

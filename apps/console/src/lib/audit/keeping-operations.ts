import type { Text } from '@bien-cuong/domain';
import type { keeping } from '../i18n/vi/audit-words';
import { allFacts } from '../registers/register-facts';
import { allWorkflows } from '../registers/workflow-facts';

interface Told {
  readonly does: keyof typeof keeping;
  /** What a record is called; what a command or a part is called. */
  readonly words: { readonly one: Text; readonly label?: Text; readonly part?: Text };
}

/** The moves of records that no register keeps, and what else is done with them. */
const moving = allWorkflows.flatMap(({ words: { one }, moves, commands }): (readonly [string, Told])[] =>
  [...moves.map(({ operation: name, label }) => ({ name, label })), ...commands].map(({ name, label }) => [
    name,
    { does: 'command', words: { label, one } },
  ]),
);

/** What the operations of all registers and workflows do, and to what. */
export const keepingOperations = new Map<string, Told>([
  ...moving,
  ...allFacts.flatMap(({ words: { one }, fields, ...facts }): (readonly [string, Told])[] => [
    ...Object.entries(facts.operations).map(
      ([does, name]) => [name, { does: does as keyof typeof facts.operations, words: { one } }] as const,
    ),
    ...(facts.imported ? [[facts.imported.operation, { does: 'import', words: { one } }] as const] : []),
    ...facts.commands.map(({ name, label }) => [name, { does: 'command', words: { label, one } }] as const),
    ...facts.dated.flatMap(({ part, record, correct, end }) => {
      const words = { one, part: fields.find(({ name }) => name === part)?.label ?? one };
      return [
        [record, { does: 'record', words }] as const,
        [correct, { does: 'correct', words }] as const,
        ...(end === undefined ? [] : [[end, { does: 'end', words }] as const]),
      ];
    }),
  ]),
]);

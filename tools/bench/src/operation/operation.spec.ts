import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { workspaceRoot } from '@bien-cuong/testing';
import { type ASTNode, Kind, parse, print, visit } from 'graphql';
import { operation, sizes } from './operation';
import { questions } from './questions';

const acceptance = readFileSync(
  join(workspaceRoot, 'libs/api/src/operations/cao-bang-review.graphql'),
  'utf8',
);

const shapeOf = (text: string) => {
  const gone = () => null;
  const bare: ASTNode = visit(parse(text), {
    [Kind.VARIABLE_DEFINITION]: { enter: gone },
    [Kind.ARGUMENT]: { enter: gone },
    [Kind.OPERATION_DEFINITION]: (node) => ({ ...node, name: undefined }),
  });
  return print(bare);
};

it('selects what the acceptance query selects', () => {
  expect(shapeOf(operation)).toBe(shapeOf(acceptance));
});

it.each(sizes)('asks no %s question twice', (size) => {
  const bodies = questions(size).map(({ body }) => body);
  expect(new Set(bodies).size).toBe(bodies.length);
});

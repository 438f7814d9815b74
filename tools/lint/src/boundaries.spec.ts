import { consoleRules } from '../fixtures/console';
import { fileRoles } from '../fixtures/file-roles';
import { habits } from '../fixtures/habits';
import { projects } from '../fixtures/projects';
import { lintTexts, type Problem } from './lint-planted';

const planted = [...fileRoles, ...consoleRules, ...habits, ...projects];
let mistakes: Problem[][] = [];
let rightWays: Problem[][] = [];

beforeAll(() => {
  const texts = planted.flatMap(({ at, text, insteadAt, instead, project }) => [
    { at, text, project },
    { at: insteadAt ?? at, text: instead, project },
  ]);
  const found = lintTexts(texts);
  mistakes = found.filter((_, index) => index % 2 === 0);
  rightWays = found.filter((_, index) => index % 2 === 1);
});

describe.each(planted.map((plant, index) => ({ ...plant, index })))('$name', ({ index, rule, says }) => {
  it('is found, with a sentence that says what to do', () => {
    expect(mistakes[index]).toContainEqual({ rule, message: expect.stringContaining(says) });
  });

  it('has a right way that passes', () => {
    expect(rightWays[index]).toEqual([]);
  });
});

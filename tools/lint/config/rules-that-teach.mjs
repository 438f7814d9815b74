import nx from '@nx/eslint-plugin';
import tseslint from 'typescript-eslint';
import { noCircle } from './no-circle.mjs';
import { projectConstraints } from './project-constraints.mjs';

const adviceByTag = new Map(projectConstraints.map(({ sourceTag, advice }) => [sourceTag, advice]));

const boundaryMessages = {
  noRelativeOrAbsoluteImportsAcrossLibraries:
    'A path may not leave its project: import the package by name (@bien-cuong/…) and what it exports at its door, index.ts.',
  noRelativeOrAbsoluteExternals: 'Import an npm package by its name, not by a path into node_modules.',
  noCircularDependencies:
    'This import closes a circle of projects ({{path}}): move what both need into a lib below them, or pass it in as a parameter.',
  noSelfCircularDependencies: 'Inside a project import the file by its relative path instead of "{{imp}}".',
  noImportsOfApps:
    'An app is a thing that runs, not a thing to import: move what two apps share into a lib, or ask the running app over GraphQL.',
  noImportsOfE2e: 'Nobody imports the whole-system tests: move what is shared into libs/testing.',
  noImportsOfLazyLoadedLibraries:
    'This lib is loaded on demand elsewhere: load it with import() here too, so that it stays out of the first bundle.',
  projectWithoutTagsCannotHaveDependencies:
    'Give this project a type:… tag in its package.json (nx.tags), so that its neighbours are known.',
  bannedExternalImportsViolation: '"{{imp}}" does not belong into a {{sourceTag}} project. {{advice}}',
  onlyTagsConstraintViolation: 'A {{sourceTag}} project may import only {{tags}}. {{advice}}',
  emptyOnlyTagsConstraintViolation: 'A {{sourceTag}} project imports no other project. {{advice}}',
};

/** A plugin's rule with our own messages, which say what to do, not only what is wrong. */
function saying(rule, messages) {
  return { ...rule, meta: { ...rule.meta, messages: { ...rule.meta.messages, ...messages } } };
}

function withAdvice(rule) {
  return {
    ...rule,
    create(context) {
      const report = (problem) =>
        context.report({
          ...problem,
          data: { ...problem.data, advice: adviceByTag.get(problem.data?.sourceTag) ?? '' },
        });
      return rule.create(Object.create(context, { report: { value: report } }));
    },
  };
}

export const nxPlugin = {
  ...nx,
  rules: {
    ...nx.rules,
    'enforce-module-boundaries': withAdvice(saying(nx.rules['enforce-module-boundaries'], boundaryMessages)),
  },
};

const mend = 'Mend the type instead of silencing the compiler with @ts-{{directive}}.';

export const house = {
  meta: { name: 'house', version: '1.0.0' },
  rules: {
    'no-circle': noCircle,
    'no-silenced-compiler': saying(tseslint.plugin.rules['ban-ts-comment'], {
      tsDirectiveComment: mend,
      tsDirectiveCommentRequiresDescription: mend,
      tsIgnoreInsteadOfExpectError: 'Mend the type instead of silencing the compiler with @ts-ignore.',
    }),
  },
};

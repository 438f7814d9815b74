import { projectConstraints } from './project-constraints.mjs';
import { nxPlugin } from './rules-that-teach.mjs';
import { sources, specs } from './files.mjs';

const nxConstraint = (
  { sourceTag, onlyDependOnLibsWithTags, bannedExternalImports = [] },
  extraTags = [],
) => ({
  sourceTag,
  onlyDependOnLibsWithTags: [...onlyDependOnLibsWithTags, ...extraTags],
  bannedExternalImports,
});

/** tsconfig.base.json maps edtf to a file with its types, which Nx takes for the package's project. */
const allow = ['^edtf$'];

const enforce = (depConstraints) => ({
  '@nx/enforce-module-boundaries': ['error', { allow, depConstraints }],
});

/** The allowed dependencies between projects, by Nx tags; specs may also use a real database. */
export const boundaries = [
  {
    files: sources,
    plugins: { '@nx': nxPlugin },
    rules: enforce(projectConstraints.map((constraint) => nxConstraint(constraint))),
  },
  {
    files: specs,
    rules: enforce(projectConstraints.map((constraint) => nxConstraint(constraint, constraint.specs))),
  },
];

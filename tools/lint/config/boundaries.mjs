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

/** edtf is typed by a path in tsconfig.base.json, and Nx takes that path for the package's home. */
const allow = ['^edtf$'];

const enforce = (depConstraints) => ({
  '@nx/enforce-module-boundaries': ['error', { allow, depConstraints }],
});

/** Arrows between projects, by Nx tags; specs may reach for a real database on top. */
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

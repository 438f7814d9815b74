import { readFileSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import ts from 'typescript';

const endings = ['', '.ts', '.tsx', '.mts', '.mjs', '.js'];

/** The file that an import path resolves to; undefined when it is not in the same project. */
function fileOf(specifier, from) {
  if (!specifier.startsWith('.')) return undefined;
  const base = resolve(dirname(from), specifier);
  return endings
    .map((ending) => base + ending)
    .find((path) => statSync(path, { throwIfNoEntry: false })?.isFile());
}

const read = new Map();

/** The files that a file on disk imports, including type imports. */
function importsOf(file) {
  const { mtimeMs } = statSync(file);
  const known = read.get(file);
  if (known?.mtimeMs === mtimeMs) return known.files;
  const { importedFiles } = ts.preProcessFile(readFileSync(file, 'utf8'), true, true);
  const files = importedFiles.flatMap(({ fileName }) => fileOf(fileName, file) ?? []);
  read.set(file, { mtimeMs, files });
  return files;
}

/** The chain of imports from one of these files to `goal`, both included; undefined when there is none. */
function wayTo(goal, starts) {
  const ways = new Map(starts.map((start) => [start, [start]]));
  // Iterating over a map also visits what is added on the way.
  for (const [file, way] of ways) {
    if (file === goal) return way;
    for (const next of importsOf(file)) if (!ways.has(next)) ways.set(next, [...way, next]);
  }
  return undefined;
}

/**
 * Forbids import cycles of any length. Type imports count: two files that need each other's types cannot be
 * understood one after the other either, and the next import of a value would make it a cycle at run time.
 */
export const noCircle = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      circle:
        'This import comes back here by {{by}}: let the import point one way only, by moving what both files need into a third or by making the inverse a resolver field.',
    },
  },
  create(context) {
    const here = context.physicalFilename;
    const imported = new Map();
    const note = ({ source }) => {
      const file = typeof source?.value === 'string' ? fileOf(source.value, here) : undefined;
      if (file) imported.set(file, source);
    };
    return {
      ImportDeclaration: note,
      ExportNamedDeclaration: note,
      ExportAllDeclaration: note,
      ImportExpression: note,
      TSImportType: note,
      'Program:exit'() {
        const way = wayTo(here, [...imported.keys()]);
        if (!way) return;
        const by = way.slice(0, -1).map((file) => file.slice(file.lastIndexOf('/') + 1));
        context.report({ node: imported.get(way[0]), messageId: 'circle', data: { by: by.join(' → ') } });
      },
    };
  },
};

import { InMemoryCache } from '@apollo/client';
import { print } from '@apollo/client/utilities';
import { documents } from '@bien-cuong/api';
import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/**
 * The console's registered documents for the gateway (PERSISTED_DOCUMENTS), in the same folder as the
 * console.
 */
const fileName = 'persisted-documents.json';

/** Every operation as Apollo Client sends it, by its SHA-256. */
function registered(): Record<string, string> {
  const cache = new InMemoryCache();
  const operations = Object.values(documents).filter(({ definitions }) =>
    definitions.some(({ kind }) => kind === 'OperationDefinition'),
  );
  const texts = operations.map((document) => print(cache.transformDocument(document)));
  return Object.fromEntries(
    texts.map((text) => [`sha256:${createHash('sha256').update(text).digest('hex')}`, text]),
  );
}

/** Writes the console's operations to a file with each build, so that a gateway can be limited to them. */
export function registerDocuments(): Plugin {
  return {
    name: 'register-documents',
    apply: 'build',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName, source: JSON.stringify(registered(), undefined, 2) });
    },
  };
}

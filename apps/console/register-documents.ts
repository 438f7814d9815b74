import { InMemoryCache } from '@apollo/client';
import { print } from '@apollo/client/utilities';
import { documents } from '@bien-cuong/api';
import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/** Where a gateway finds what the console asks (PERSISTED_DOCUMENTS), beside the console itself. */
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

/** Writes down with each build what the console asks, so that a gateway can answer that and nothing else. */
export function registerDocuments(): Plugin {
  return {
    name: 'register-documents',
    apply: 'build',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName, source: JSON.stringify(registered(), undefined, 2) });
    },
  };
}

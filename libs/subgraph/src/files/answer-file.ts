import type { FileAnswer, FileRequest } from '@bien-cuong/http';
import { create } from 'content-disposition';

import type { SubgraphContext } from '../serve/context';
import type { Files } from './files';

/** A browser saves it and never shows it as a page of this origin; nothing keeps a copy. */
const DOWNLOAD = {
  'cache-control': 'private, no-store',
  'content-security-policy': "default-src 'none'; sandbox",
  'cross-origin-resource-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
};

/**
 * Answers a request for files of a subgraph.
 * @throws DomainError when it is refused
 */
export async function answerFile(
  files: Files,
  request: FileRequest,
  context: SubgraphContext,
): Promise<FileAnswer> {
  if (request.method === 'POST') {
    const upload = await files.receive(request.body, request.name, context);
    const headers = { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' };
    return { status: 201, headers, body: JSON.stringify(upload) };
  }
  const { name, mediaType, size, content } = await files.open(request.id, context);
  return {
    status: 200,
    headers: {
      ...DOWNLOAD,
      'content-type': mediaType.startsWith('text/') ? `${mediaType}; charset=utf-8` : mediaType,
      'content-length': String(size),
      'content-disposition': create(name),
    },
    body: content,
  };
}

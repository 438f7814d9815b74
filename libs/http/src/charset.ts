import { MIMEType } from 'node:util';
import { preferredLanguage, type Text } from '@bien-cuong/domain';
import type { FastifyInstance } from 'fastify';

const foreign: Text = {
  vi: 'JSON chỉ được nhận theo mã UTF-8: hãy bỏ charset hoặc ghi charset=utf-8.',
  en: 'JSON is read as UTF-8 alone: leave charset out, or say charset=utf-8.',
};

const isJson = (essence: string): boolean => essence === 'application/json' || essence.endsWith('+json');

/** Refuses JSON bodies that declare another charset than JSON has (RFC 8259, 8.1): they would be misread. */
export function addCharsetCheck(app: FastifyInstance): void {
  app.addHook('onRequest', ({ headers }, _reply, done) => {
    const { 'content-type': type, 'accept-language': language } = headers;
    if (!isForeign(type)) return done();
    done(Object.assign(new Error(foreign[preferredLanguage(language)]), { statusCode: 415 }));
  });
}

function isForeign(type: string | undefined): boolean {
  // Most requests declare none.
  if (type === undefined || !/charset/i.test(type)) return false;
  try {
    const { essence, params } = new MIMEType(type);
    return isJson(essence) && !isUtf8(params.get('charset') ?? 'utf-8');
  } catch {
    return false;
  }
}

/** Whether it is any of the names of UTF-8. */
function isUtf8(charset: string): boolean {
  try {
    return new TextDecoder(charset).encoding === 'utf-8';
  } catch {
    return false;
  }
}

import { preferredLanguage, type Text } from '@bien-cuong/domain';
import { answerMediaType } from './media-type';
import { searchParameters } from './search-parameters';
import type { FastifyInstance, FastifyRequest } from 'fastify';

/** Levels of lists and objects: code that walks deeper values recursively would overflow the stack. */
const mostLevels = 50;
const path = '/graphql';

const tooDeep: Text = {
  vi: `Các biến lồng nhau quá sâu: nhiều nhất ${mostLevels} tầng.`,
  en: `The variables are nested too deeply: at most ${mostLevels} levels are allowed.`,
};

/** Whether a JSON value is nested no deeper than any type of a schema needs. */
export function isShallow(value: unknown, levels = mostLevels): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (levels === 0) return false;
  for (const key in value) if (!isShallow((value as Record<string, unknown>)[key], levels - 1)) return false;
  return true;
}

/** Refuses requests whose variables or extensions are nested deeper than any type needs. */
export function addNestingLimit(app: FastifyInstance): void {
  app.addHook('preHandler', (request, reply, done) => {
    if (request.routeOptions.url !== path || valuesIn(request).every((value) => isShallow(value)))
      return done();
    const { accept, 'accept-language': language } = request.headers;
    const message = tooDeep[preferredLanguage(language)];
    void reply
      .code(400)
      .type(answerMediaType(accept) ?? 'application/json; charset=utf-8')
      .send(JSON.stringify({ errors: [{ message, extensions: { code: 'QUERY_TOO_LARGE' } }] }));
  });
}

function valuesIn({ method, raw, body }: FastifyRequest): unknown[] {
  if (method !== 'GET') return [body];
  const parameters = searchParameters(raw.url);
  return ['variables', 'extensions'].flatMap((name) => parameters.getAll(name).map(parsed));
}

/** Invalid JSON is refused where it is parsed. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

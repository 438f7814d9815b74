import { z } from 'zod';
import { readEnvironment } from '@bien-cuong/environment';

/** The environment of the reference server, set by a spec or the bench. */
export const readReferenceEnvironment = () => readEnvironment(z.object({ DATABASE_URL: z.string() }));

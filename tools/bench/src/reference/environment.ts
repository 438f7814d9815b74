import { z } from 'zod';
import { readEnvironment } from '@bien-cuong/environment';

/** What the reference server reads; a specification or a bench gives it. */
export const readReferenceEnvironment = () => readEnvironment(z.object({ DATABASE_URL: z.string() }));

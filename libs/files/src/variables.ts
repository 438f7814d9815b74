import { flag } from '@bien-cuong/environment';
import { z } from 'zod';

/** The variables of every service that keeps files: a folder or an S3 store, and a virus scanner. */
export const fileVariables = z.object({
  /** The folder in which files are kept. */
  FILES_DIR: z.string().optional(),
  /** An S3 store in place of the folder; all five or none. */
  S3_ENDPOINT: z.url({ protocol: /^https?$/, error: 'must be an http:// or https:// URL' }).optional(),
  S3_BUCKET: z.string().optional(),
  S3_REGION: z.string().optional(),
  S3_ACCESS_KEY_ID: z.string().optional(),
  S3_SECRET_ACCESS_KEY: z.string().optional(),
  /** Whether the bucket stands in the path of URLs (as servers other than Amazon's want it) or in their host. */
  S3_PATH_STYLE: flag.default(true),
  /** A program that is run with the path of a file: it ends with 0 for a clean one and with 1 for an infected one. */
  FILE_SCANNER: z.string().optional(),
});

export type FileEnvironment = z.infer<typeof fileVariables>;

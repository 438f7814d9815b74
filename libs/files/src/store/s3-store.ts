import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { readFile } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { type FileStore, placeOf } from './file-store';
import { StoreUnavailable } from './store-unavailable';

export interface S3Place {
  readonly endpoint: string;
  readonly bucket: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** Whether the bucket stands in the path and not in the host's name; most servers but Amazon's want that. */
  readonly pathStyle: boolean;
  /** What keys begin with: a folder in the bucket. */
  readonly folder: string;
}

/** Milliseconds: to connect, and without a byte of an answer. */
const CONNECT_WITHIN = 5_000;
const ANSWER_WITHIN = 60_000;

/** A store in a bucket of Amazon S3 or of a server that speaks its protocol. */
export class S3Store implements FileStore {
  private readonly bucket: string;
  private readonly folder: string;
  private readonly client: S3Client;

  constructor({ endpoint, bucket, region, accessKeyId, secretAccessKey, pathStyle, folder }: S3Place) {
    this.bucket = bucket;
    this.folder = folder;
    this.client = new S3Client({
      endpoint,
      region,
      credentials: { accessKeyId, secretAccessKey },
      forcePathStyle: pathStyle,
      // Servers other than Amazon's know few of the checksums that the SDK would send on its own.
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
      requestHandler: {
        connectionTimeout: CONNECT_WITHIN,
        requestTimeout: ANSWER_WITHIN,
        throwOnRequestTimeout: true,
        socketTimeout: ANSWER_WITHIN,
      },
    });
  }

  async keep(path: string, sha256: string): Promise<void> {
    if (await this.has(sha256)) return;
    try {
      // In memory, for the SDK repeats what failed on its way, and a stream can be sent only once.
      const Body = await readFile(path);
      await this.client.send(new PutObjectCommand({ ...this.at(sha256), Body }));
    } catch (cause) {
      throw new StoreUnavailable(cause);
    }
  }

  async open(sha256: string): Promise<Readable | undefined> {
    const answer = await found(this.client.send(new GetObjectCommand(this.at(sha256))));
    return answer?.Body as Readable | undefined;
  }

  async has(sha256: string): Promise<boolean> {
    return (await found(this.client.send(new HeadObjectCommand(this.at(sha256))))) !== undefined;
  }

  async forget(sha256: string): Promise<void> {
    await found(this.client.send(new DeleteObjectCommand(this.at(sha256))));
  }

  private at(sha256: string): { Bucket: string; Key: string } {
    return { Bucket: this.bucket, Key: `${this.folder}/${placeOf(sha256)}` };
  }
}

/** What was asked for; undefined when the bucket has no such key. A bucket that is not there is no answer. */
async function found<Answer>(asking: Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await asking;
  } catch (error) {
    const { name } = error as Error;
    if (name === 'NoSuchKey' || name === 'NotFound') return undefined;
    throw new StoreUnavailable(error);
  }
}

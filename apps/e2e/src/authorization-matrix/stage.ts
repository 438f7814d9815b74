import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Access, platformRules } from '@bien-cuong/access';
import { type RunningPlatform, startPlatform, TestIssuer, workspaceRoot } from '@bien-cuong/testing';
import { buildSchema } from 'graphql';
import { Pool } from 'pg';
import { databasesOf } from '../testing/databases';
import type { MatrixCaller } from '../testing/matrix/callers';
import type { Side } from '../testing/matrix/canaries';
import { plant, type Planted } from '../testing/matrix/plant';

export const subgraphs = ['provinces', 'movements', 'personnel', 'awards'] as const;
export type Subgraph = (typeof subgraphs)[number];

const textOf = (...path: string[]) => readFileSync(join(workspaceRoot, ...path), 'utf8');
export const schema = buildSchema(textOf('libs/api/schema.graphql'));
export const sdlOf = (subgraph: Subgraph) => textOf('apps', subgraph, 'schema.graphql');

interface Stage {
  platform: RunningPlatform;
  planted: Record<Side, Planted>;
  databases: Record<Subgraph, Pool>;
}

let issuer: TestIssuer;
let opened: Stage;

export async function openStage(): Promise<void> {
  issuer = await TestIssuer.start();
  const platform = await startPlatform({
    signIn: true,
    env: {
      OIDC_ISSUER: issuer.url,
      // Some operations of the matrix cost more than any that people send.
      MAX_COST: '0',
      MAX_VALUES: '0',
      // They are more different ones, too: with the usual heap half of the time would go into finding room for their plans.
      NODE_OPTIONS: '--max-old-space-size=1536',
    },
  });
  const urls = (await databasesOf(platform)).databases;
  const poolOf = (name: Subgraph) => new Pool({ connectionString: urls[name], max: 1 });
  const databases = {
    provinces: poolOf('provinces'),
    movements: poolOf('movements'),
    personnel: poolOf('personnel'),
    awards: poolOf('awards'),
  };
  opened = { platform, databases, planted: await plant(databases) };
}

export async function closeStage(): Promise<void> {
  await Promise.all(Object.values(opened.databases).map((pool) => pool.end()));
  await opened.platform.stop();
  await issuer.stop();
}

/** The platform with rows of two provinces that hold canaries. */
export const stage = (): Stage => opened;

const provincesOf = ({ keeps }: MatrixCaller) => (keeps ? [opened.planted[keeps].province] : []);

/** A different subject for each caller of the matrix, to recognise their records in the trail. */
export const subjectOf = ({ roles, keeps, scopes }: MatrixCaller): string =>
  JSON.stringify({ roles, keeps, scopes });

const tokens = new Map<MatrixCaller, { token: string; since: number }>();
/** Milliseconds; they are valid for five minutes. */
const fresh = 60_000;

/** A token for many requests, since a service verifies each token once. */
export async function tokenOf(caller: MatrixCaller): Promise<string> {
  const kept = tokens.get(caller);
  if (kept && Date.now() - kept.since < fresh) return kept.token;
  const { roles, scopes } = caller;
  const claims = {
    sub: subjectOf(caller),
    roles,
    provinces: provincesOf(caller),
    scope: scopes?.join(' '),
  };
  const token = await issuer.token({ claims });
  tokens.set(caller, { token, since: Date.now() });
  return token;
}

export function accessOf(caller: MatrixCaller): Access {
  const { roles, scopes = [] } = caller;
  const access = platformRules.accessOf({ roles, scopes, provinces: provincesOf(caller) });
  if (!access) throw new Error('Somebody is somebody.');
  return access;
}

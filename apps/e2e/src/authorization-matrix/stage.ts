import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Access, platformRules } from '@bien-cuong/access';
import { type RunningPlatform, startPlatform, TestIssuer, workspaceRoot } from '@bien-cuong/testing';
import { buildSchema } from 'graphql';
import { databasesOf } from '../testing/databases';
import type { MatrixCaller } from '../testing/matrix/callers';
import type { Side } from '../testing/matrix/canaries';
import { plant, type Planted } from '../testing/matrix/plant';

export const sides = ['own', 'other'] as const;
export const subgraphs = ['provinces', 'movements', 'personnel', 'awards'] as const;
export type Subgraph = (typeof subgraphs)[number];

const textOf = (...path: string[]) => readFileSync(join(workspaceRoot, ...path), 'utf8');
export const schema = buildSchema(textOf('libs/api/schema.graphql'));
export const sdlOf = (subgraph: Subgraph) => textOf('apps', subgraph, 'schema.graphql');

interface Stage {
  platform: RunningPlatform;
  planted: Record<Side, Planted>;
  databases: Record<Subgraph, string>;
}

let issuer: TestIssuer;
let opened: Stage;

export async function openStage(): Promise<void> {
  issuer = await TestIssuer.start();
  const platform = await startPlatform({
    signIn: true,
    // Some operations of the matrix cost more than any that people send.
    env: { OIDC_ISSUER: issuer.url, MAX_COST: '0', MAX_VALUES: '0' },
  });
  const { databases } = await databasesOf(platform);
  opened = { platform, databases, planted: await plant(databases) };
}

export async function closeStage(): Promise<void> {
  await opened.platform.stop();
  await issuer.stop();
}

/** The platform with rows of two provinces that hold canaries. */
export const stage = (): Stage => opened;

const provincesOf = ({ keeps }: MatrixCaller) => (keeps ? [opened.planted[keeps].province] : []);

/** A different subject for each caller of the matrix, to recognise their records in the trail. */
export const subjectOf = ({ roles, keeps, scopes }: MatrixCaller): string =>
  JSON.stringify({ roles, keeps, scopes });

export const tokenOf = (caller: MatrixCaller): Promise<string> =>
  issuer.token({
    claims: {
      sub: subjectOf(caller),
      roles: caller.roles,
      provinces: provincesOf(caller),
      scope: caller.scopes?.join(' '),
    },
  });

export function accessOf(caller: MatrixCaller): Access {
  const { roles, scopes = [] } = caller;
  const access = platformRules.accessOf({ roles, scopes, provinces: provincesOf(caller) });
  if (!access) throw new Error('Somebody is somebody.');
  return access;
}

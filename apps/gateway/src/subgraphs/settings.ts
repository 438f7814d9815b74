import { type Role, roles } from '@bien-cuong/access';
import { z } from 'zod';

/** The platform's own subgraphs, unless configured otherwise. */
const platformsOwn = ['provinces', 'movements', 'personnel', 'awards'];

/** The gateway's settings for one subgraph. */
export interface SubgraphSettings {
  /**
   * Whether it is one of the platform's own: these enforce the rules of `libs/access` themselves, and tag
   * what is not in the contract with partners.
   */
  ours: boolean;
  /** Whether it gets the caller's bearer token. */
  token: boolean;
  /** The secret by which it recognises this gateway; undefined: the gateway sends no proof. */
  secret: string | undefined;
  /** Whether it reports its changes by `POST /changes`, so that its answers may be kept. */
  changes: boolean;
  /** Whether the texts of its errors reach clients, or are masked. */
  errors: 'passed' | 'masked';
  /** The roles that may read from it; undefined: it decides by itself. */
  readers: readonly Role[] | undefined;
  /** The roles that may use its mutations; undefined: it decides by itself. */
  writers: readonly Role[] | undefined;
}

/** Returns the settings of a subgraph of any name. */
export type SettingsOf = (name: string) => SubgraphSettings;

/** Without partners: their access is decided by the contract, field by field. */
const house = z.array(z.enum(roles).exclude(['partner']));

const given = z
  .strictObject({
    ours: z.boolean(),
    token: z.boolean(),
    secret: z.string().min(32, 'must have at least 32 characters'),
    changes: z.boolean(),
    errors: z.enum(['passed', 'masked']),
    readers: house,
    writers: house,
  })
  .partial();

type Given = z.infer<typeof given>;

/** The variable SUBGRAPHS: settings by subgraph, as JSON. */
export const subgraphSettings = z
  .string()
  .transform((text, context): unknown => {
    try {
      return JSON.parse(text);
    } catch (error) {
      context.addIssue({ code: 'custom', message: `must be JSON (${(error as Error).message})` });
      return z.NEVER;
    }
  })
  .pipe(z.record(z.string(), given));

/** Defaults for subgraphs of others: they are told nothing of callers, and reveal nothing by accident. */
const others: Omit<SubgraphSettings, 'ours'> = {
  token: false,
  secret: undefined,
  changes: false,
  errors: 'masked',
  readers: ['headquarters'],
  writers: [],
};

/** @param gatewaySecret the secret of the platform's own subgraphs */
export function settingsBy(
  all: Readonly<Record<string, Given>>,
  gatewaySecret: string | undefined,
): SettingsOf {
  const own: typeof others = {
    token: true,
    secret: gatewaySecret,
    changes: true,
    errors: 'passed',
    readers: undefined,
    writers: undefined,
  };
  return (name) => {
    const said = Object.hasOwn(all, name) ? all[name] : undefined;
    const { ours = platformsOwn.includes(name), ...rest } = said ?? {};
    return { ours, ...(ours ? own : others), ...rest };
  };
}

import { type Role, roles } from '@bien-cuong/access';
import { z } from 'zod';

/** The platform's own, unless configuration says otherwise. */
const platformsOwn = ['provinces', 'movements', 'personnel', 'awards'];

/** What the gateway holds to with one subgraph. */
export interface SubgraphSettings {
  /** One of the platform's own keeps the rules of `libs/access` itself, and tags what is no part of the contract with partners. */
  ours: boolean;
  /** Whether the caller's bearer token goes along with what it is asked. */
  token: boolean;
  /** By which it knows this gateway; undefined: nothing is proved to it. */
  secret: string | undefined;
  /** Whether it tells by `POST /changes` what changes in it, so that its answers may be kept. */
  changes: boolean;
  /** Whether the texts of its errors reach clients, or what stands in their place. */
  errors: 'passed' | 'masked';
  /** Who may ask it for anything, by role; undefined: it decides by itself. */
  readers: readonly Role[] | undefined;
  /** The same of its mutations. */
  writers: readonly Role[] | undefined;
}

/** Gives those of a subgraph, whatever its name. */
export type SettingsOf = (name: string) => SubgraphSettings;

/** Partners are let in by the contract, field by field. */
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

/** What is not said of a subgraph that is not the platform's own: it is told nothing of callers, and shows nothing by accident. */
const others: Omit<SubgraphSettings, 'ours'> = {
  ...{ token: false, secret: undefined, changes: false, errors: 'masked' },
  ...{ readers: ['headquarters'], writers: [] },
};

/** @param gatewaySecret that of the platform's own */
export function settingsBy(
  all: Readonly<Record<string, Given>>,
  gatewaySecret: string | undefined,
): SettingsOf {
  const own: typeof others = {
    ...{ token: true, secret: gatewaySecret, changes: true, errors: 'passed' },
    ...{ readers: undefined, writers: undefined },
  };
  return (name) => {
    const said = Object.hasOwn(all, name) ? all[name] : undefined;
    const { ours = platformsOwn.includes(name), ...rest } = said ?? {};
    return { ours, ...(ours ? own : others), ...rest };
  };
}

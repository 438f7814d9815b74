import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** An import that the role of a file forbids; each pattern ends in the sentence that says what to do. */
const forbid = (regex, message, importNames) => ({ regex, message, ...(importNames && { importNames }) });

const apps = readdirSync(join(import.meta.dirname, '../../../apps')).join('|');
const anApp = forbid(
  `^@bien-cuong/(${apps})(/|$)`,
  'An app is a thing that runs, not a thing to import: move what two apps share into a lib, or ask the running app over GraphQL.',
);
const anAppsSources = forbid(
  `^@bien-cuong/(${apps})(/(?!dist/)|$)`,
  'Start the app from its dist folder or read its committed schema: its sources belong to it alone.',
);
/** The entry points by which apps can be run in one process; everything else of an app is private. */
const anAppsInside = forbid(
  `^@bien-cuong/(${apps})(?!/(schema|environment|start-gateway)$)`,
  "Put apps together by their entrances alone: '@bien-cuong/<subgraph>/schema' and '@bien-cuong/gateway/start-gateway'.",
);

const everywhere = [
  forbid('^(node:)?process$', 'Read it in src/environment.ts and pass the value on.', ['env']),
  forbid('(^|/)\\.{1,2}/?$|^\\.{1,2}/(.*/)?index$', 'Import the file that has it, not the folder.'),
  forbid(
    `^@bien-cuong/(?!(${apps})/)[^/]+/src(/|$)`,
    "Import what the package exports at its door: '@bien-cuong/<name>'.",
  ),
];

const roleFile = (roles) => `^\\.{1,2}/(.*/)?[^/]+\\.(${roles})$`;

const shapes = forbid(
  roleFile('service|resolver'),
  'An entity, input or stub is a shape: put rules and queries into the service and computed fields into the resolver, and let them import this file.',
);
const protocol = forbid(
  '^(type-graphql|@apollo/.+)(/|$)',
  'A service knows no GraphQL: throw a domain error and leave types, arguments and errors of the protocol to the resolver.',
);
const upwards = forbid(
  roleFile('resolver'),
  'The resolver calls the service: move what the service needs into a service.',
);
const storage = forbid(
  '^typeorm(/|$)|^\\.{1,2}/(.*/)?data-source$',
  'A resolver is a permission and one line: move the query into the service and call that.',
);
const features = forbid(
  '^(\\.{1,2}/|[@~#])(.*/)?(features|app)(/|$)',
  'Shared parts know no feature and no page: take the data as properties, or move this file into the feature that needs it.',
);
const neighbour =
  'A feature does not import its neighbour: move what both need into components/ or lib/, or put the two together in app/.';
const serverCode = forbid(
  '^node:|^@bien-cuong/(environment|files)$',
  "The console runs in a browser: use the browser's own means, and Vite's import.meta.env for settings.",
);

/** A path that climbs exactly to features/ leads to a neighbour. */
const neighbourFrom = (depth) =>
  forbid(`^(\\.\\./){${depth}}[^.]|^([@~#]|\\.\\./)(.*/)?features/`, neighbour);

const restrict = (files, ...patterns) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns: [...everywhere, ...patterns] }] },
});

const role = (files, ...patterns) => restrict(files, anApp, ...patterns);

const console = 'apps/console/src';

export const fileRoles = [
  role(['**/*.{ts,tsx,mts,mjs,js}']),
  restrict(['{tools,apps/e2e}/**/*.{ts,mts,mjs,js}'], anAppsSources),
  restrict(['apps/platform/**/*.ts'], anAppsInside),
  role(['**/*.{entity,input,stub}.ts'], shapes),
  role(['**/*.service.ts'], protocol, upwards),
  role(['**/*.resolver.ts'], storage),
  role([`${console}/**/*.{ts,tsx}`], serverCode),
  role([`${console}/{components,lib,records}/**/*.{ts,tsx}`], serverCode, features),
  ...[1, 2, 3, 4].map((depth) =>
    role([`${console}/features/${'*/'.repeat(depth)}*.{ts,tsx}`], serverCode, neighbourFrom(depth)),
  ),
];

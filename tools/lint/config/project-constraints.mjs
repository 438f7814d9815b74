/**
 * Which projects may depend on which, by the Nx tag in each package.json. `advice` is the sentence shown when
 * a dependency is forbidden; `specs` are tags that only test files may use in addition.
 */
const database = ['typeorm', 'typeorm/*', 'pg', 'pg/*'];
const screens = [
  'react',
  'react/*',
  'react-*',
  'antd',
  'antd/*',
  '@ant-design/*',
  '@apollo/client',
  '@apollo/client/*',
];
const codeFirst = ['type-graphql', 'type-graphql/*', 'class-validator'];
const graphServers = [
  '@apollo/server',
  '@apollo/server/*',
  '@apollo/subgraph',
  '@apollo/subgraph/*',
  '@apollo/gateway',
  'fastify',
];
const realDatabase = ['type:testing', 'type:postgres'];

export const projectConstraints = [
  {
    sourceTag: 'type:base',
    onlyDependOnLibsWithTags: ['type:base'],
    bannedExternalImports: [...database, ...screens, ...codeFirst, ...graphServers],
    advice:
      'A base lib knows no database, no server and no screen: move this code into the lib or app that needs them, or take the value as a parameter.',
  },
  {
    sourceTag: 'type:http-kit',
    onlyDependOnLibsWithTags: ['type:http-kit', 'type:base'],
    bannedExternalImports: [...database, ...codeFirst, '@apollo/gateway', '@apollo/subgraph'],
    specs: realDatabase,
    advice:
      'The HTTP side serves any GraphQL server: let the app pass its database check, schema or context in as an option instead.',
  },
  {
    sourceTag: 'type:server-kit',
    onlyDependOnLibsWithTags: ['type:server-kit', 'type:http-kit', 'type:base'],
    bannedExternalImports: [...screens, '@apollo/gateway'],
    specs: realDatabase,
    advice:
      'A server kit is what all subgraphs share: keep screens, gateway and test databases out of it and put such code into the app or the spec that uses it.',
  },
  {
    sourceTag: 'type:subgraph',
    onlyDependOnLibsWithTags: ['type:server-kit', 'type:base'],
    bannedExternalImports: [...screens, '@apollo/gateway', 'fastify'],
    specs: realDatabase,
    advice:
      'A subgraph stands on server-kit and base libs alone: reach other subgraphs through a federation entity (*.stub.ts), and import testing or postgres libs in specs only.',
  },
  {
    sourceTag: 'type:executor',
    onlyDependOnLibsWithTags: [],
    bannedExternalImports: [...database, ...screens, ...codeFirst, 'fastify', 'undici'],
    advice:
      'The plan executor is for any user of @apollo/gateway and knows none of our libs and no way of transport: take what it needs as an option.',
  },
  {
    sourceTag: 'type:gateway',
    onlyDependOnLibsWithTags: ['type:http-kit', 'type:base', 'type:executor'],
    bannedExternalImports: [...database, ...codeFirst, ...screens],
    specs: realDatabase,
    advice:
      'The gateway knows no domain, no database and no screen: put this code into the subgraph that owns the data and ask for it through the supergraph.',
  },
  {
    sourceTag: 'type:assembly',
    onlyDependOnLibsWithTags: [
      'type:gateway',
      'type:subgraph',
      'type:server-kit',
      'type:http-kit',
      'type:base',
    ],
    bannedExternalImports: [...database, ...screens, ...codeFirst, ...graphServers],
    specs: realDatabase,
    advice:
      'The assembly only puts the gateway and the subgraphs into one process: put what does something into one of them or into a lib.',
  },
  {
    sourceTag: 'type:identity',
    onlyDependOnLibsWithTags: ['type:server-kit', 'type:http-kit', 'type:base'],
    bannedExternalImports: [...screens, ...codeFirst, '@apollo/*'],
    specs: realDatabase,
    advice:
      'The provider of identities knows accounts and clients, not the graph: put what a subgraph decides into libs/access, and let the subgraph verify the token.',
  },
  {
    sourceTag: 'type:console',
    onlyDependOnLibsWithTags: ['type:api', 'type:base'],
    specs: ['type:testing'],
    bannedExternalImports: [...database, ...codeFirst, ...graphServers, 'undici'],
    advice:
      "The console knows only the gateway's schema: use the generated operations of @bien-cuong/api (or a rule of @bien-cuong/domain) instead of server code.",
  },
  {
    sourceTag: 'type:api',
    onlyDependOnLibsWithTags: [],
    bannedExternalImports: [...database, ...codeFirst, ...graphServers, ...screens],
    advice:
      'This lib is generated from the composed supergraph: put hand-written code into the project that uses it.',
  },
  {
    sourceTag: 'type:postgres',
    onlyDependOnLibsWithTags: ['type:base'],
    bannedExternalImports: ['typeorm', 'typeorm/*', ...codeFirst, ...graphServers, ...screens],
    advice:
      'This lib only runs PostgreSQL servers: put what knows entities, schemas or tests into the lib that owns them.',
  },
  {
    sourceTag: 'type:testing',
    onlyDependOnLibsWithTags: ['type:postgres', 'type:base'],
    bannedExternalImports: [...screens],
    advice:
      'The testing lib knows no subject: let the spec pass its entities, schema or seeds in as parameters.',
  },
  {
    sourceTag: 'type:e2e',
    onlyDependOnLibsWithTags: ['*'],
    advice: 'A whole-system test talks to running services: start the built app and ask it over HTTP.',
  },
  {
    sourceTag: 'type:tool',
    onlyDependOnLibsWithTags: ['*'],
    advice:
      "A tool starts an app from its dist folder or reads its committed schema: it does not import the app's sources.",
  },
];

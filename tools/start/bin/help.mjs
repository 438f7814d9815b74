const variables = `
Environment:
  DATA_DIR      folder of the database, its passwords and the logs (default .data)
  DATABASE_URL  administrator's address of a PostgreSQL server (17 or newer) to use instead of the embedded one,
                for example postgres://postgres:password@db:5432/postgres`;

/** The text for `--help`, by command. */
export const help = {
  start: `npm start: starts the whole platform and serves the console and GraphQL.

It installs and builds what has changed, starts an embedded PostgreSQL in DATA_DIR, creates and seeds the
databases, starts the subgraphs and the gateway, and stops everything on Ctrl-C.

Options:
  --mode one    the gateway and the subgraphs in one process: least memory and processor time
  --mode many   each in a process of its own: uses more than two cores, and one that fails takes no other with it
                (default: one on a machine with at most two cores or less than 4 GiB of memory, else many)
  --demo        adds fictitious records (npm run synthesise -- --remove takes them away), one account for
                each role, and a partner's client
${variables}
  MODE          one or many, as --mode
  PORT          the one port of the console and /graphql (default 4000)
  SEED          false: leave empty databases empty (default true)
  SEED_REVIEW   false: leave the Cao Bằng review, its figures and awards out of the seeds, to be entered (default true)
  SEED_UNTIL    2024-12-31: the last day of which the seeds know; what came of provinces later is left to be entered (default all)
  IDE           false: no GraphiQL (default true, false when NODE_ENV is production)
  SUBGRAPH_URLS name=url,name=url: subgraphs that run elsewhere and are asked over HTTP (one of the four in mode one only)
  SUPERGRAPH    the supergraph to serve, as npm run compose writes it (default that of the four subgraphs)
  SUBGRAPHS     what holds for subgraphs of other teams, as JSON (docs/another-subgraph.md)
  HOST          the interface of that port (default 127.0.0.1; 0.0.0.0 for all, behind TLS: docs/operations.md)
  PUBLIC_URL    the address by which people reach it (default http://localhost:PORT)
  ADMIN_EMAIL, ADMIN_PASSWORD
                the first administrator (default admin@bien-cuong.invalid and a random password, shown once)
  DEMO, DEMO_PASSWORD
                true: as --demo; the password of its accounts (default random, shown once)
  SIGN_IN       false: nobody signs in and whoever asks is answered, on loopback only (default true)
  OIDC_ISSUER   an OpenID Connect provider that takes the place of the platform's own (docs/operations.md)
  GATEWAY_SECRET  32 or more characters by which subgraphs know gateways (default: made anew at each start)
  IDENTITY_KEYS_SECRET  32 or more characters by which the keys of sign-in are encrypted (default: kept in DATA_DIR)
  PERSISTED_ONLY  true: only documents of PERSISTED_DOCUMENTS, by default the console's, are answered
  MAX_COST, MAX_VALUES
                what an operation may cost, and how many values it may answer (default 40000, 120000; 0: no limit)
  MAX_ANSWER_MIB  how large an answer may be (default 4; 0: no limit)
  MAX_FETCHES   how often an operation may ask subgraphs (default 100; 0: no limit)
  STATEMENT_TIMEOUT_MS, SUBGRAPH_TIMEOUT_MS, OPERATION_TIMEOUT_MS
                milliseconds for a SQL statement, an answer of a subgraph, a whole operation (8000, 10000, 20000)
  REQUESTS_PER_MINUTE  how often one caller is answered (default 600; 0: no limit)
  TRUST_PROXY   how many proxies there are in front, or their addresses by commas (default none)
  REDIS_URL     a Redis server by which several processes count requests and tell each other of changes`,
  subgraph: `npm run subgraph -- NAME: starts one subgraph alone, with GraphiQL, on its own database.

NAME is provinces, movements, personnel or awards. It joins the database of a running npm start, or starts the one
in DATA_DIR itself.
${variables}
  PORT          its port (default 4001 to 4004, by subgraph, or a free one)`,
  test: `npm test: format, lint, types, build and every test; ends with "N passed, N failed".

Tests of what has not changed since they passed are counted and not run again.

npm test -- PATTERN runs the spec files whose path matches, and no other check.`,
  'audit:verify': `npm run audit:verify -- HEAD…: checks the audit trail of every database, of a platform that runs or not.

It prints where each trail ends, as NAME:COUNT:HASH, and ends with 1 when a record was removed or edited, naming the
first one, or when the functions and triggers that write the trail were altered. Given such heads of an earlier run that
were kept elsewhere, it also finds what was removed and made good since. It changes nothing.
${variables}
  or the databases themselves: PROVINCES_DATABASE_URL, MOVEMENTS_DATABASE_URL, PERSONNEL_DATABASE_URL,
                AWARDS_DATABASE_URL, IDENTITY_DATABASE_URL`,
};

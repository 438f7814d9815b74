import { clientBodyLimit, serveGraphQL } from '@bien-cuong/http';
import { GatewayProof, mayWatch, openWarning, quotaOf, standingOf, tokenVerifier } from '@bien-cuong/tokens';
import { createAnswers } from './answers/create-answers';
import { FollowedSubgraphs } from './answers/follow-subgraphs';
import { keepWarm } from './caches/keep-warm';
import { contextOf } from './context';
import { Contract } from './contract/contract';
import { createApollo } from './create-apollo';
import { createGateway } from './create-gateway';
import { createFastPath } from './fast-path/create-fast-path';
import { logger } from './logger';
import { gatewayMetrics } from './metrics';
import { signInRoutes } from './sign-in-routes';
import { PersistedDocuments, readManifests } from './persisted/persisted-documents';
import { Readiness } from './readiness';
import { Connections } from './subgraphs/connections';
import { fileRoutes } from './subgraphs/file-routes';
import { Transports } from './subgraphs/transports';
import { SupergraphFile } from './supergraph-file';
import { type ProviderReports, providerReports } from './reports/provider-reports';
import type { DocumentNode } from 'graphql';
import type { RequestHead, RunningService } from '@bien-cuong/http';
import type { Registry } from 'prom-client';
import type { GatewayContext } from './context';
import type { GatewayEnvironment } from './environment';
import type { LocalSubgraph } from './subgraphs/local-transport';

interface Assembly {
  /** Subgraphs in this process, by name; one that SUBGRAPH_URLS names is reached over HTTP nevertheless. */
  local?: Record<string, LocalSubgraph>;
  /** The metrics registry to use, when other parts of the process use it, too. */
  registry?: Registry;
}

export interface RunningGateway extends RunningService {
  /** Resolves when the configured operations are planned; until then, requests for them take longer. */
  warm: Promise<void>;
}

/** Starts the gateway with the configured supergraph file and endpoints. */
export async function startGateway(
  environment: GatewayEnvironment,
  { local = {}, registry }: Assembly = {},
): Promise<RunningGateway> {
  const {
    subgraphUrls,
    persistedDocuments: manifests,
    operationTimeoutMs: timeoutMs,
    sharedBy,
    identityUrl,
    settingsOf,
  } = environment;
  const metrics = gatewayMetrics(registry);
  const registered = manifests && (await readManifests(manifests));
  const persisted = new PersistedDocuments(registered, environment.persistedOnly);
  const { GATEWAY_SECRET: secret } = environment.tokens;
  const proof = secret === undefined ? undefined : new GatewayProof(secret, 'identity');
  const connections = new Connections(settingsOf);
  const textOf = (id: string) => persisted.byId(id);
  const told = providerReports({ identityUrl, proof, textOf });
  const verifier = tokenVerifier(environment.tokens);
  const warning = openWarning('gateway', environment.tokens);
  if (warning !== undefined) logger.warn(warning);
  const supergraph = new SupergraphFile(environment.supergraph);
  const answers = createAnswers(environment, metrics);
  const contract = new Contract(environment.strictContract, (name) => settingsOf(name).ours);
  const keeping = {
    beyondContract: (document: DocumentNode) => contract.beyond(document),
    standing: standingOf(environment.tokens),
    refused: told.forbidden,
  };
  const transports = new Transports({ environment, connections, metrics, local, keeping });
  const gateway = createGateway({ environment, supergraph, transports, answers, metrics });
  gateway.onSchemaLoadOrUpdate(({ coreSupergraphSdl }) => contract.useSupergraph(coreSupergraphSdl));
  const shared = { environment, gateway, persisted, metrics };
  const { operations, plugins, fast } = createFastPath({ ...shared, answers, contract });
  const apollo = createApollo({
    ...shared,
    plugins: [contract.plugin(), ...plugins, ...told.plugins],
  });
  const followed =
    answers && new FollowedSubgraphs({ answers, supergraph, subgraphUrls, settingsOf, local, connections });
  const ready = new Readiness({
    apollo,
    supergraph,
    subgraphUrls,
    settingsOf,
    connections,
    local,
    identityUrl,
  });
  const service = await serveGraphQL({
    ...server(environment, told),
    routes: (app, admit) => {
      signInRoutes(environment)(app);
      fileRoutes({ environment, connections, local, supergraph })(app, admit);
    },
    apollo,
    fast: told.counting(fast),
    registry: metrics.registry,
    documents: { textOf, allows: (text) => persisted.allows(text), refused: told.refused },
    context: (head) => contextOf(head, { began: answers?.begin() ?? 0, verifier, sharedBy, timeoutMs }),
    ready: () => ready.states(),
    onStop: async () => {
      await followed?.stop();
      await told.stop();
      await connections.close();
    },
  });
  await followed?.update();
  gateway.onSchemaLoadOrUpdate(() => void followed?.update());
  warnOfUnknown('SUBGRAPH_URLS', Object.keys(subgraphUrls), supergraph);
  warnOfUnknown('SUBGRAPHS', environment.settled, supergraph);
  const path = environment.warmOperations;
  const warm = keepWarm({ apollo, gateway, operations, path, registered: persisted.texts });
  return { ...service, warm };
}

function server(environment: GatewayEnvironment, told: ProviderReports) {
  const { host, port, ide, staticDir, trustProxy, requests, publicUrl, tokens } = environment;
  const { OIDC_ISSUER: issuer } = tokens;
  return {
    name: 'gateway',
    host,
    port,
    ide,
    staticDir,
    trustProxy,
    bodyLimit: clientBodyLimit,
    tls: publicUrl?.startsWith('https:') ?? false,
    connectTo: issuer === undefined ? [] : [new URL(issuer).origin],
    mayWatch: (authorization: string | undefined) => mayWatch(tokens, authorization),
    requests: {
      ...requests,
      quotaOf: ({ caller }: GatewayContext, { ip }: RequestHead) => quotaOf(caller, ip),
      refused: told.refused,
    },
  };
}

function warnOfUnknown(variable: string, names: string[], supergraph: SupergraphFile): void {
  const unknown = names.filter((name) => !supergraph.subgraphs.some((subgraph) => subgraph.name === name));
  if (unknown.length > 0) logger.warn(`${variable} names what the supergraph has not: ${unknown.join(', ')}`);
}

import { isLoopback } from '@bien-cuong/environment';
import { readStartEnvironment, type StartEnvironment } from './environment';
import { Platform } from './platform';
import type { Credential } from './prepare-database';
import { Report } from './report';
import { runUntilStopped } from './run-until-stopped';
import { tellSignIn } from './tell-credentials';

let platform: Platform | undefined;
const report = new Report();

async function run(): Promise<void> {
  const env = readStartEnvironment(process.argv.slice(2));
  platform = new Platform(env, report);
  const processes = env.MODE === 'one' ? 'in one process' : 'each service in its own process';
  report.note(`Starting Biên Cương, ${processes}, with the data in ${env.DATA_DIR}`);
  const url = await platform.start();
  tell(url, env, platform.credentials);
  process.send?.({
    type: 'ready',
    url,
    processes: platform.processes(),
    services: platform.addresses(),
    credentials: platform.credentials,
  });
  await platform.keepAlive();
}

function tell(url: string, env: StartEnvironment, credentials: Credential[]): void {
  const { DATA_DIR, HOST } = env;
  const lines = [
    `Ready after ${report.sinceStart()}.`,
    `  Console  ${url}/`,
    `  GraphQL  ${url}/graphql`,
    `  Logs     ${DATA_DIR}/logs`,
    ...tellSignIn(env, credentials),
    `It listens on ${HOST}${isLoopback(HOST) ? ' only, for this machine alone' : ''}. Ctrl-C stops it.`,
  ];
  report.note(lines.join('\n'));
}

async function stop(told: boolean): Promise<void> {
  if (told) report.note('Stopping…');
  await platform?.stop();
  if (told) report.note('Stopped.');
}

void runUntilStopped({ run, stop });

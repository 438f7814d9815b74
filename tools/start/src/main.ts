import { readStartEnvironment, type StartEnvironment } from './environment';
import { Platform } from './platform';
import { Report } from './report';
import { runUntilStopped } from './run-until-stopped';

let platform: Platform | undefined;
const report = new Report();

async function run(): Promise<void> {
  const env = readStartEnvironment(process.argv.slice(2));
  platform = new Platform(env, report);
  const processes = env.MODE === 'one' ? 'in one process' : 'each service in its own process';
  report.note(`Starting Biên Cương, ${processes}, with the data in ${env.DATA_DIR}`);
  const url = await platform.start();
  tell(url, env);
  process.send?.({ type: 'ready', url, processes: platform.processes(), services: platform.addresses() });
  await platform.keepAlive();
}

function tell(url: string, { DATA_DIR }: StartEnvironment): void {
  const lines = [
    `Ready after ${report.sinceStart()}.`,
    `  Console  ${url}/`,
    `  GraphQL  ${url}/graphql`,
    `  Logs     ${DATA_DIR}/logs`,
    'It listens on 127.0.0.1 only, for this machine alone, until people can sign in. Ctrl-C stops it.',
  ];
  report.note(lines.join('\n'));
}

async function stop(told: boolean): Promise<void> {
  if (told) report.note('Stopping…');
  await platform?.stop();
  if (told) report.note('Stopped.');
}

void runUntilStopped({ run, stop });

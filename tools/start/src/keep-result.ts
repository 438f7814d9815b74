import { readResultEnvironment } from './check/environment';
import { keepResult } from './check/keep-result';

process.exitCode = keepResult(readResultEnvironment(), process.argv[2] ?? '') ? 0 : 1;

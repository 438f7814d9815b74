import { readServicePort } from './environment';
import { isReady } from './service';

/** The health check of a container: exits with 0 when its service answers queries. */
void isReady(`http://127.0.0.1:${readServicePort()}`).then((ready) => process.exit(ready ? 0 : 1));

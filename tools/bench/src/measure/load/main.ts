import type { Load, LoadAnswer } from './message';
import { runLoad } from './run-load';

/** The process that makes the load: it is told what to ask by messages, and answers with what it measured. */
process.on('message', (load: Load) => {
  runLoad(load).then(
    (answered) => process.send?.(answered satisfies LoadAnswer),
    (error: Error) => process.send?.({ failure: error.message } satisfies LoadAnswer),
  );
});
process.once('disconnect', () => process.exit(0));

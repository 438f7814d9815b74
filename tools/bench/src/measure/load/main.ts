import type { Load, LoadAnswer } from './message';
import { runLoad } from './run-load';
import { StrangeAnswer } from './strange-answer';

/** The process that generates load: it gets its tasks as messages, and replies with what it measured. */
process.on('message', (load: Load) => {
  runLoad(load).then(
    (answered) => process.send?.(answered satisfies LoadAnswer),
    (error: Error) => process.send?.(failed(error)),
  );
});
const failed = (error: Error): LoadAnswer => ({
  failure: error.message,
  ...(error instanceof StrangeAnswer && { strange: error.strange }),
});

process.once('disconnect', () => process.exit(0));

import { nextMessage, startProgram } from '../processes/program';
import type { Answered, Load, LoadAnswer } from './load/message';
import { StrangeAnswer } from './load/strange-answer';

export interface LoadGenerator {
  /** @throws StrangeAnswer when an answer does not have the expected length */
  run(load: Load): Promise<Answered>;
  stop(): Promise<void>;
}

/** The client is a separate process, the same for all sides, so that its work is not counted as theirs. */
export function startLoadGenerator(core?: number): LoadGenerator {
  const program = startProgram({
    name: 'The load generator',
    script: 'tools/bench/dist/measure/load/main.js',
    core,
  });
  return {
    run: async (load) => {
      program.child.send(load);
      const answer = await nextMessage<LoadAnswer>(program);
      if ('failure' in answer)
        throw answer.strange ? new StrangeAnswer(answer.strange) : new Error(answer.failure);
      return answer;
    },
    stop: program.stop,
  };
}

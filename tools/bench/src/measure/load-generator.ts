import { nextMessage, startProgram } from '../processes/program';
import type { Answered, Load, LoadAnswer } from './load/message';
import { StrangeAnswer } from './load/strange-answer';

export interface LoadGenerator {
  /** @throws StrangeAnswer when an answer is not as long as it should be */
  run(load: Load): Promise<Answered>;
  stop(): Promise<void>;
}

/** The caller is a process of its own, the same for all sides, so that its work is on nobody's account. */
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

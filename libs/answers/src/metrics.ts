import { Counter, Gauge, type Registry } from 'prom-client';

import type { Answers } from './answers';

const what = {
  hits: 'Look-ups that found an answer',
  misses: 'Look-ups that found none',
  stored: 'Answers that were kept',
  dropped: 'Answers let go, or not kept, because what they were read from changed or was no longer followed',
  evicted: 'Answers that gave way to others',
} as const;

/** Adds the store's counts to the metrics of its service. */
export function measureAnswers(answers: Answers<never>, registry: Registry): void {
  for (const name of Object.keys(what) as (keyof typeof what)[]) {
    new Counter({
      name: `stored_answers_${name}_total`,
      help: what[name],
      registers: [registry],
      collect() {
        this.reset();
        this.inc(answers.counts[name]);
      },
    });
  }
  for (const name of ['bytes', 'entries'] as const) {
    new Gauge({
      name: `stored_answers_${name}`,
      help: `How many ${name} the stored answers take`,
      registers: [registry],
      collect() {
        this.set(answers.counts[name]);
      },
    });
  }
}

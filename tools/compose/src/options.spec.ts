import { readOptions } from './options';

const ours = ['provinces', 'awards'];
const read = (...args: string[]) => readOptions(args, ours);
const usual = { check: false, others: [], out: '.data/composed' };

it.each([
  [[], usual],
  [['--check'], { ...usual, check: true }],
  [
    [
      '--subgraph',
      'weather=http://127.0.0.1:4010/?a=b',
      '--subgraph=tide-gauges=a/b.graphql',
      '--url',
      'tide-gauges=http://tides/graphql',
      '--out',
      'x',
    ],
    {
      ...usual,
      others: [
        { name: 'weather', source: 'http://127.0.0.1:4010/?a=b', url: 'http://127.0.0.1:4010/?a=b' },
        { name: 'tide-gauges', source: 'a/b.graphql', url: 'http://tides/graphql' },
      ],
      out: 'x',
    },
  ],
])('reads %j', (args, options) => expect(read(...args)).toEqual(options));

it.each([
  [['--subgraph', 'awards=a.graphql'], 'The name awards is taken'],
  [['--subgraph', 'identity=a.graphql'], 'The name identity is taken'],
  [['--subgraph', 'a=a.graphql', '--subgraph', 'a=b.graphql'], 'The name a is taken'],
  [['--subgraph', 'a.graphql'], '--subgraph a.graphql: write NAME=URL or NAME=FILE'],
  [['--subgraph', 'Weather=a.graphql'], 'write NAME=URL or NAME=FILE'],
  [['--subgraph', 'a=a.graphql'], 'Nothing says where a runs: add --url a=http://'],
  [['--subgraph', 'a=http://a/', '--url', 'a=b'], 'Nothing says where a runs'],
  [['--subgraph', 'a=http://a/', '--url', 'b=http://b/'], '--url names b, which no --subgraph brings'],
  [['--subgraph'], 'npm run compose -- --help'],
  [['weather'], 'npm run compose -- --help'],
])('says what is wrong with %j', (args, says) => expect(() => read(...args)).toThrow(says));

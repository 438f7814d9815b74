import { getIntrospectionQuery, introspectionTypes, isCompositeType, isObjectType } from 'graphql';
import { BothExecutors } from '../testing/both-executors';

describe('introspection', () => {
  const graph = new BothExecutors({
    shop: {
      sdl: 'type Query { price(in: String @deprecated(reason: "old")): Int } enum Old { A @deprecated }',
    },
  });

  /** Every field of a type, with all its arguments, one level deep. */
  const everything = (type: string, inner: string) => {
    const found = introspectionTypes.find(({ name }) => name === type);
    if (!isObjectType(found)) throw new Error(`There is no ${type}`);
    const fields = Object.values(found.getFields()).map(({ name, args, type: of }) => {
      const given = args.length > 0 ? '(includeDeprecated: true)' : '';
      return `${name}${given}${isLeaf(String(of)) ? '' : ` { ${inner} }`}`;
    });
    return fields.join(' ');
  };
  const isLeaf = (type: string) => {
    const name = type.replaceAll(/[[\]!]/g, '');
    return !introspectionTypes.some((each) => each.name === name && isCompositeType(each));
  };

  it.each([
    ['__Schema', `{ __schema { ${everything('__Schema', '__typename')} } }`],
    ['__Directive', `{ __schema { directives { ${everything('__Directive', 'name')} } } }`],
    ['__Type', `{ __type(name: "Query") { ${everything('__Type', '__typename')} } }`],
    ['__Field', `{ __type(name: "Query") { fields { ${everything('__Field', 'name: __typename')} } } }`],
    [
      '__InputValue',
      `{ __type(name: "Query") { fields { args(includeDeprecated: true) { ${everything('__InputValue', '__typename')} } } } }`,
    ],
    [
      '__EnumValue',
      `{ __type(name: "Old") { enumValues(includeDeprecated: true) { ${everything('__EnumValue', '__typename')} } } }`,
    ],
  ])('answers all that graphql-js knows of %s', async (_, query) => {
    for (const answer of Object.values(await graph.ask(query))) {
      expect(answer.errors).toBeUndefined();
      expect(JSON.stringify(answer.data)).not.toContain('{}');
    }
  });

  it('answers all of it, and leaves out deprecated elements unless requested', async () => {
    const options = {
      inputValueDeprecation: true,
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      oneOf: true,
    };
    const answers = await graph.ask(getIntrospectionQuery(options));
    for (const { data, errors } of Object.values(answers)) {
      expect(errors).toBeUndefined();
      expect(JSON.stringify(data)).toContain('"deprecationReason":"old"');
    }
    const plain = await graph.ask('{ __type(name: "Query") { fields { args { name } } } }');
    for (const { data } of Object.values(plain)) expect(JSON.stringify(data)).not.toContain('"in"');
  });
});

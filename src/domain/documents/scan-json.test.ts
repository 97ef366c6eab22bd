import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalText } from './canonical-json';
import { scanJson, type JsonScan } from './scan-json';

const formOf = (text: string): JsonScan['form'] => scanJson(text, 64).form;

/** The same answer by the slow road: parse, write again, compare. */
function formByParsing(text: string): 'canonical' | 'loose' | 'broken' {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return 'broken';
  }
  try {
    return canonicalText(value) === text ? 'canonical' : 'loose';
  } catch {
    return 'loose';
  }
}

function hasForbiddenMember(text: string): boolean {
  return /__proto__|constructor|prototype/.test(text);
}

const jsonText = fc.jsonValue({ maxDepth: 4 }).map((value) => canonicalText(value));
const spoiled = fc
  .tuple(
    jsonText,
    fc.nat(),
    fc.constantFrom(
      ' ',
      '\n',
      '"',
      ',',
      ':',
      '0',
      '-',
      '.',
      'e',
      '\\',
      '/',
      'u',
      '{',
      '}',
      '[',
      ']',
      '\u0001',
      '\ufeff',
      '',
    ),
    fc.boolean(),
  )
  .map(([text, place, insert, isReplaced]) => {
    const at = place % (text.length + 1);
    return text.slice(0, at) + insert + text.slice(isReplaced ? at + 1 : at);
  });

describe('the scan of JSON text', () => {
  it('accepts what RFC 8785 writes', () => {
    fc.assert(
      fc.property(
        jsonText.filter((text) => !hasForbiddenMember(text)),
        (text) => {
          expect(formOf(text)).toBe('canonical');
        },
      ),
    );
  });

  it('agrees with parsing and writing again, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(spoiled, fc.json(), fc.string()), (text) => {
        const form = formOf(text);
        fc.pre(form !== 'member-forbidden');
        expect(form === 'canonical' || form === 'loose' ? form : 'broken').toBe(formByParsing(text));
      }),
      { numRuns: 5000 },
    );
  });

  it('calls every beginning of a text cut short', () => {
    const text = '{"a":[1.5e-7,true,null,-2,"ệ\\n\\u0001\\\\"],"b":{"c":"","d":[]}}';
    expect(formOf(text)).toBe('canonical');
    for (let length = 0; length < text.length; length += 1)
      expect([length, formOf(text.slice(0, length))]).toEqual([length, 'cut-short']);
  });

  it.each([
    ['a space', '{"a": 1}'],
    ['a final newline', '{"a":1}\n'],
    ['a byte order mark', '\ufeff{"a":1}'],
    ['the order of members', '{"b":1,"a":2}'],
    ['a member twice', '{"a":1,"a":1}'],
    ['a member twice, once escaped', '{"a":1,"\\u0061":1}'],
    ['an escape that is not needed', '{"a":"\\/"}'],
    ['a letter written as an escape', '{"a":"\\u0041"}'],
    ['a control character with a short escape', '{"a":"\\u000a"}'],
    ['upper-case hex', '{"a":"\\u001F"}'],
    ['an escaped lone surrogate', '{"a":"\\ud800"}'],
    ['a minus zero', '{"a":-0}'],
    ['a zero fraction', '{"a":1.0}'],
    ['an exponent', '{"a":1e2}'],
    ['an overflow', '{"a":1e400}'],
    ['an integer beyond 2^53', '{"a":9007199254740993}'],
  ])('sees %s', (_, text) => {
    expect(formOf(text)).toBe('loose');
  });

  it.each([
    '{"a":01}',
    '{"a":+1}',
    '{"a":.5}',
    '{a:1}',
    "{'a':1}",
    '{"a":1,}',
    '[1,]',
    '{}{}',
    '1 2',
    '{"a":NaN}',
    '"\u0001"',
    '"\\x41"',
    'Xin chào',
    '{"a":1.}',
  ])('refuses %s as no JSON', (text) => {
    expect(formOf(text)).toBe('not-json');
  });

  it('refuses names that reach a prototype, also when escaped', () => {
    expect(scanJson('{"a":{"__proto__":1}}', 64)).toEqual({ form: 'member-forbidden', member: '__proto__' });
    expect(scanJson('{"\\u005f_proto__":1}', 64)).toEqual({ form: 'member-forbidden', member: '__proto__' });
    expect(scanJson('{"constructor":1}', 64)).toEqual({ form: 'member-forbidden', member: 'constructor' });
    expect(formOf('["__proto__"]')).toBe('canonical');
  });

  it('stops at the depth it is given', () => {
    expect(formOf(`${'['.repeat(64)}${']'.repeat(64)}`)).toBe('canonical');
    expect(formOf('['.repeat(65))).toBe('too-deep');
    expect(formOf('[{"a":'.repeat(200_000))).toBe('too-deep');
  });

  it('notes a number that readers could round differently', () => {
    expect(scanJson('[0.123456789012345,0.1234567890123456]', 64)).toEqual({
      form: 'canonical',
      longNumberAt: 19,
    });
    expect(scanJson('[0.00000123456789012345,100000000000000000000]', 64)).toEqual({
      form: 'canonical',
      longNumberAt: 24,
    });
  });
});

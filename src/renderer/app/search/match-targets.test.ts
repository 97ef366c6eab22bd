import { describe, expect, it } from 'vitest';
import { matchTargets, type SearchTarget } from './match-targets';

const target = (id: string, title: string, note = ''): SearchTarget => ({
  id,
  kind: 'screen',
  title,
  note,
  to: `/${id}`,
});
const targets = [
  target('other', 'Nh\u1eadn d\u1ef1 \u00e1n', 'P2'),
  target('projects', 'D\u1ef1 \u00e1n'),
  target('code', 'Tuy\u1ec3n d\u1ee5ng', 'NL04'),
];

describe('the search', () => {
  const found = (typed: string) => matchTargets(targets, typed).map(({ id }) => id);

  it('ignores diacritics and case, and puts what starts with the words first', () => {
    expect(found('DU AN')).toEqual(['projects', 'other']);
  });

  it('finds by code, and asks for every word', () => {
    expect([found('nl04'), found('an nhan'), found('nothing')]).toEqual([['code'], ['other'], []]);
  });

  it('shows everything while nothing is typed', () => {
    expect(found('  ')).toEqual(['other', 'projects', 'code']);
  });
});

// Says in words what a consolidated province left in a folder.
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from './electron/locations.mjs';

/**
 * @typedef {{ vi: string, en: string }} Bilingual
 * @typedef {{ agency: string, rank: number, score: string, band: string, interval: { from: number, to: number } }} Ranked
 * @typedef {{ peerGroup: string, expected: number, reporting: number, median: string | null, agencies: Ranked[] }} List
 * @typedef {{ period: string, mode: string, inputs: string[], lists: List[], notRanked: { reason: string }[] }} Scoreboard
 */

const shown = 3;

/** @param {string} folder */
export function summariseResult(folder) {
  /** @type {Scoreboard} */
  const scoreboard = readJson(path.join(folder, 'scoreboard.json'));
  /** @type {{ files: { code: string }[] }} */
  const quarantine = readJson(path.join(folder, 'quarantine.json'));
  const names = readNames();
  const lines = [
    '',
    `Period ${scoreboard.period}, ${scoreboard.mode} ranking from ${scoreboard.inputs.length} signed documents.`,
    ...scoreboard.lists.flatMap((list) => describeList(list, names)),
    '',
    `Not ranked: ${describeCounts(scoreboard.notRanked.map(({ reason }) => reason))}.`,
    `Refused and kept in quarantine: ${describeCounts(quarantine.files.map(({ code }) => code))}.`,
    '',
    'Written:',
    ...describeFiles(folder),
    '',
  ];
  return `${lines.join('\n')}\n`;
}

/**
 * @param {List} list
 * @param {{ agencies: Map<string, string>, groups: Map<string, string> }} names
 */
function describeList(list, names) {
  const first = list.agencies.slice(0, shown).map(({ agency, rank, score, band, interval }) => {
    const name = names.agencies.get(agency) ?? agency;
    return `  ${String(rank).padStart(3)}.  ${score.padStart(6)}  ${name} (${band}; rank ${interval.from}-${interval.to} when weights vary)`;
  });
  const group = names.groups.get(list.peerGroup) ?? list.peerGroup;
  return [
    '',
    `${group}: ${list.reporting} of ${list.expected} reported, median ${list.median ?? 'none'}`,
    ...first,
  ];
}

/** @param {string[]} words */
function describeCounts(words) {
  if (words.length === 0) return 'none';
  const counts = new Map();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const parts = [...counts].sort(([, a], [, b]) => b - a).map(([word, count]) => `${count} ${word}`);
  return `${words.length} (${parts.join(', ')})`;
}

/** @param {string} folder */
function describeFiles(folder) {
  const meanings = {
    'scoreboard.json': 'the result; anyone with the packages can recompute it',
    'ranking.csv': 'the lists, for a spreadsheet',
    'scorecards.pdf': 'one page for every agency',
    'quarantine.json': 'what was refused, and why',
    sample: 'the packages it was made from',
  };
  return Object.entries(meanings)
    .filter(([name]) => existsSync(path.join(folder, name)))
    .map(([name, meaning]) => {
      const stat = statSync(path.join(folder, name));
      const size = stat.isFile() ? ` (${Math.ceil(stat.size / 1024)} KB)` : '';
      return `  ${path.relative(process.cwd(), path.join(folder, name))}${size}: ${meaning}`;
    });
}

function readNames() {
  /** @type {{ agencies: { id: string, name: Bilingual }[] }} */
  const registry = readJson(path.join(projectRoot, 'resources/agencies/bac-ninh-2019.json'));
  /** @type {{ peerGroups: { id: string, name: Bilingual }[] }} */
  const framework = readJson(path.join(projectRoot, 'resources/framework/khung-2019.json'));
  return {
    agencies: new Map(registry.agencies.map(({ id, name }) => [id, name.vi])),
    groups: new Map(framework.peerGroups.map(({ id, name }) => [id, `${name.en} / ${name.vi}`])),
  };
}

/** @param {string} file */
function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}

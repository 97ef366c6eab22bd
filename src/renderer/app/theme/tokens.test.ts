import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const [light = '', dark = ''] = css.split("[data-mantine-color-scheme='dark']");

function readColours(block: string): Record<string, string> {
  const pairs = [...block.matchAll(/--nhip-([a-z-]+): (#[0-9a-f]{6});/g)];
  return Object.fromEntries(pairs.map(([, name = '', colour = '']) => [name, colour]));
}

/** WCAG 2.2 relative luminance. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const channel = parseInt(colour.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(left: string | undefined, right: string | undefined): number {
  if (left === undefined || right === undefined) throw new Error('A colour is missing from tokens.css.');
  const [low = 0, high = 0] = [luminance(left), luminance(right)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

const themes = { light: readColours(light), dark: readColours(dark) };

it.each(Object.entries(themes))('keeps text readable on every ground (%s)', (_name, colours) => {
  for (const ink of ['text', 'dim', 'faint', 'accent', 'ok', 'warn', 'bad']) {
    for (const ground of ['surface', 'bg', 'sunk', 'sel']) {
      expect(contrast(colours[ink], colours[ground]), `${ink} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    }
  }
  for (const tone of ['ok', 'warn', 'bad']) {
    expect(contrast(colours[tone], colours[`${tone}-soft`]), `${tone} on its own`).toBeGreaterThanOrEqual(
      4.5,
    );
  }
  expect(contrast(colours['on-accent'], colours['accent'])).toBeGreaterThanOrEqual(4.5);
});

it.each(Object.entries(themes))('keeps borders and chart shapes visible (%s)', (_name, colours) => {
  for (const shape of ['edge', 'plan', 'hoe', 'accent']) {
    expect(contrast(colours[shape], colours['surface']), shape).toBeGreaterThanOrEqual(3);
  }
});

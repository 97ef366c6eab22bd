import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fontMarker } from '../../paper/paper-document';

type Face = { family: string; package: string; weight: number; style: 'normal' | 'italic' };

const faces: readonly Face[] = [
  { family: 'Tinos', package: 'tinos', weight: 400, style: 'normal' },
  { family: 'Tinos', package: 'tinos', weight: 700, style: 'normal' },
  { family: 'Tinos', package: 'tinos', weight: 400, style: 'italic' },
  { family: 'Tinos', package: 'tinos', weight: 700, style: 'italic' },
  { family: 'Be Vietnam Pro', package: 'be-vietnam-pro', weight: 400, style: 'normal' },
  { family: 'Be Vietnam Pro', package: 'be-vietnam-pro', weight: 600, style: 'normal' },
];

/** The ranges the two subsets are published with; together they hold all 146 Vietnamese letters. */
const subsets = {
  vietnamese:
    'U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303-0304,U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB',
  latin:
    'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
} as const;

const findPackage = createRequire(import.meta.url);

function fontFile(face: Face, subset: string): string {
  const name = `${face.package}-${subset}-${face.weight}-${face.style}.woff2`;
  return findPackage.resolve(`@fontsource/${face.package}/files/${name}`);
}

function fontFace(face: Face, subset: keyof typeof subsets): string {
  const bytes = readFileSync(fontFile(face, subset)).toString('base64');
  return `@font-face{font-family:'${face.family}';font-style:${face.style};font-weight:${face.weight};src:url(data:font/woff2;base64,${bytes}) format('woff2');unicode-range:${subsets[subset]}}`;
}

/** Puts the fonts into a rendered document, so that paper looks the same on every machine. */
export function embedFonts(html: string): string {
  const rules = faces.flatMap((face) => [fontFace(face, 'vietnamese'), fontFace(face, 'latin')]).join('\n');
  return html.replace(fontMarker, () => rules);
}

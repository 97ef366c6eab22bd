import tinosRegularLatin from '@fontsource/tinos/files/tinos-latin-400-normal.woff2?inline';
import tinosRegularVietnamese from '@fontsource/tinos/files/tinos-vietnamese-400-normal.woff2?inline';
import tinosBoldLatin from '@fontsource/tinos/files/tinos-latin-700-normal.woff2?inline';
import tinosBoldVietnamese from '@fontsource/tinos/files/tinos-vietnamese-700-normal.woff2?inline';
import tinosRegularItalicLatin from '@fontsource/tinos/files/tinos-latin-400-italic.woff2?inline';
import tinosRegularItalicVietnamese from '@fontsource/tinos/files/tinos-vietnamese-400-italic.woff2?inline';
import tinosBoldItalicLatin from '@fontsource/tinos/files/tinos-latin-700-italic.woff2?inline';
import tinosBoldItalicVietnamese from '@fontsource/tinos/files/tinos-vietnamese-700-italic.woff2?inline';
import beVietnamRegularLatin from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-400-normal.woff2?inline';
import beVietnamRegularVietnamese from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-400-normal.woff2?inline';
import beVietnamSemiBoldLatin from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-600-normal.woff2?inline';
import beVietnamSemiBoldVietnamese from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-600-normal.woff2?inline';
import { fontMarker } from '../../paper/paper-document';

/** Each subset as a data: address that the build makes of the font file, so that out/ runs without node_modules. */
type Face = { family: string; weight: number; style: 'normal' | 'italic'; latin: string; vietnamese: string };

const faces: readonly Face[] = [
  {
    family: 'Tinos',
    weight: 400,
    style: 'normal',
    latin: tinosRegularLatin,
    vietnamese: tinosRegularVietnamese,
  },
  { family: 'Tinos', weight: 700, style: 'normal', latin: tinosBoldLatin, vietnamese: tinosBoldVietnamese },
  {
    family: 'Tinos',
    weight: 400,
    style: 'italic',
    latin: tinosRegularItalicLatin,
    vietnamese: tinosRegularItalicVietnamese,
  },
  {
    family: 'Tinos',
    weight: 700,
    style: 'italic',
    latin: tinosBoldItalicLatin,
    vietnamese: tinosBoldItalicVietnamese,
  },
  {
    family: 'Be Vietnam Pro',
    weight: 400,
    style: 'normal',
    latin: beVietnamRegularLatin,
    vietnamese: beVietnamRegularVietnamese,
  },
  {
    family: 'Be Vietnam Pro',
    weight: 600,
    style: 'normal',
    latin: beVietnamSemiBoldLatin,
    vietnamese: beVietnamSemiBoldVietnamese,
  },
];

/** The ranges the two subsets are published with; together they hold all 146 Vietnamese letters. */
const ranges = {
  vietnamese:
    'U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303-0304,U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB',
  latin:
    'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
} as const;

function fontFace(face: Face, subset: keyof typeof ranges): string {
  return `@font-face{font-family:'${face.family}';font-style:${face.style};font-weight:${face.weight};src:url(${face[subset]}) format('woff2');unicode-range:${ranges[subset]}}`;
}

/** Puts the fonts into a rendered document, so that paper looks the same on every machine. */
export function embedFonts(html: string): string {
  const rules = faces.flatMap((face) => [fontFace(face, 'vietnamese'), fontFace(face, 'latin')]).join('\n');
  return html.replace(fontMarker, () => rules);
}

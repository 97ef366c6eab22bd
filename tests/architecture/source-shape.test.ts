import path from 'node:path';
import { expect, test } from 'vitest';
import { isTest, sourceFiles } from './source-files';

const everything = ['src', 'scripts', 'tests'].flatMap((folder) => sourceFiles(folder));
const product = sourceFiles('src').filter(({ file }) => !isTest(file));

const linesOf = (text: string): number => text.split('\n').length - (text.endsWith('\n') ? 1 : 0);

test('no file is longer than 300 lines, no test than 400', () => {
  const tooLong = everything
    .filter(({ file, text }) => linesOf(text) > (isTest(file) ? 400 : 300))
    .map(({ file, text }) => `${file}: ${linesOf(text)}`);
  expect(tooLong).toEqual([]);
});

test('files stay small: median 80 lines, nine of ten under 200', () => {
  const sorted = product.map(({ text }) => linesOf(text)).sort((a, b) => a - b);
  expect(sorted[Math.floor(sorted.length * 0.5)]).toBeLessThanOrEqual(80);
  expect(sorted[Math.floor(sorted.length * 0.9)]).toBeLessThanOrEqual(200);
});

test('names are kebab-case and say what the file is', () => {
  const vague = /(^|-)(utils?|helpers?|misc|common|manager)(-|\.|$)/;
  const wrong = everything
    .map(({ file }) => file)
    .filter(
      (file) =>
        !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)+$/.test(path.basename(file)) || vague.test(path.basename(file)),
    );
  expect(wrong).toEqual([]);
});

test('every file of the domain and the contract opens with a sentence of purpose', () => {
  const silent = product
    .filter(({ file }) => /^src\/(domain|contract)\//.test(file))
    .filter(({ text }) => !/^(\/\/|\/\*\*) ?\S.*/.test(text))
    .map(({ file }) => file);
  expect(silent).toEqual([]);
});

/** The same in every language, so no sentence. */
const productName = 'Nhịp Số';

test('code holds no Vietnamese: sentences live in resources', () => {
  const vietnamese = /[ăâđêôơưàáạảãầấậẩẫằắặẳẵèéẹẻẽềếệểễìíịỉĩòóọỏõồốộổỗờớợởỡùúụủũừứựửữỳýỵỷỹ]/iu;
  const wrong = product.flatMap(({ file, text }) =>
    withoutComments(text.normalize('NFC'))
      .replaceAll(productName, '')
      .split('\n')
      .flatMap((line, index) => (vietnamese.test(line) ? [`${file}:${index + 1}`] : [])),
  );
  expect(wrong).toEqual([]);
});

/** A comment may quote a Vietnamese word to explain it; line numbers stay. */
function withoutComments(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ''))
    .replace(/(^|\s)\/\/.*$/gm, '');
}

test('no barrel file passes on what others export', () => {
  const barrels = product
    .filter(({ text }) => /^export (\*|\{[^}]*\}) from /m.test(text))
    .map(({ file }) => file);
  expect(barrels).toEqual([]);
});

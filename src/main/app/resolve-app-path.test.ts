import { expect, test } from 'vitest';
import { resolveAppPath } from './resolve-app-path';

test.each([
  ['app://nhipso/', 'index.html'],
  ['app://nhipso/index.html?x=1#/projects', 'index.html'],
  ['app://nhipso/assets/index-a1.js', 'assets/index-a1.js'],
  ['app://nhipso/%252e%252e/package.json', '%2e%2e/package.json'],
])('reads %s as %s', (url, file) => {
  expect(resolveAppPath(url)).toBe(file);
});

test.each([
  'app://nhipso/../package.json',
  'app://nhipso/%2e%2e/package.json',
  'app://nhipso/assets/..%2f..%2fpackage.json',
  'app://nhipso/assets%5c..%5cpackage.json',
  'app://nhipso/index.html%00.js',
  'app://nhipso/%zz',
  'app://other/index.html',
  'app://nhipso.example/index.html',
  'file:///etc/hosts',
])('refuses %s', (url) => {
  expect(resolveAppPath(url)).toBeNull();
});

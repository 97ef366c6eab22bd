// What the golden files hold: a signed package of every kind, and a bundle with a bundle in it.
import { bundleBytes } from '../../src/domain/documents/write-bundle';
import { everyPackage } from '../support/packages';

export function goldenFiles(): ReadonlyMap<string, Uint8Array> {
  const packages = everyPackage();
  const files = new Map([...packages].map(([kind, bytes]) => [`${kind}.nhipso.json`, bytes]));
  const own = [...packages].flatMap(([kind, bytes]) => (kind === 'enrolment' || kind === 'submission' ? [bytes] : []));
  return files.set('bundle.nhipso.json', bundleBytes([bundleBytes(own), ...packages.values()]));
}

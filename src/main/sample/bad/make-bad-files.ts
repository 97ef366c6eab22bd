import type { SampleProvince } from '../build-province';

export type BadFile = { readonly name: string; readonly bytes: Uint8Array; readonly code: string };

export function makeBadFiles(_province: SampleProvince): Promise<readonly BadFile[]> {
  return Promise.resolve([]);
}

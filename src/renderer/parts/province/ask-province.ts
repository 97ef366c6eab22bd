import { createProvinceClient } from './province-client';

/** One worker for the window: switching between screens finds its results still there. */
export const askProvince = createProvinceClient(
  () => new Worker(new URL('./province.worker.ts', import.meta.url), { type: 'module', name: 'province' }),
);

// One thing that the author of a framework should mend, or at least look at, before it is signed.

/** `error`: scores would be wrong or undefined; `warning`: surely not meant; `advice`: worth a look. */
export type FaultSeverity = 'error' | 'warning' | 'advice';

export type FrameworkFaultCode =
  | 'repeated'
  | 'unknown-reference'
  | 'input-type-wrong'
  | 'derived-type-wrong'
  | 'derived-levels-differ'
  | 'steps-not-descending'
  | 'points-above-maximum'
  | 'points-too-fine'
  | 'peer-groups-overlap'
  | 'bands-not-distinct'
  | 'bands-leave-gap'
  | 'maximum-not-reachable'
  | 'points-never-vary'
  | 'nobody-scores'
  | 'kind-without-indicators'
  | 'total-not-hundred'
  | 'input-counted-twice'
  | 'field-not-read';

export type FrameworkFault = {
  readonly severity: FaultSeverity;
  readonly code: FrameworkFaultCode;
  /** List and id: `indicators/<code>`, `fields/<key>`, `peerGroups/<id>` ... */
  readonly path: string;
  readonly details: { readonly [name: string]: string | number };
};

// The first tables. Frozen once shipped.
export const initial = {
  version: 1,
  name: 'initial',
  stores: {
    documents: 'position, id, kind, issuer, campaign',
    progress: 'name',
    values: 'key, campaign',
    notes: 'key, campaign',
    notApplicable: 'key, campaign',
    approvals: 'key, campaign',
    directiveProgress: 'key, campaign',
    evidence: 'key, campaign',
    registers: 'key',
    projects: 'key',
    staff: 'key',
    hires: 'key',
  },
} as const;

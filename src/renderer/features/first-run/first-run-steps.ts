/** Where the set-up stands; both roles pass the same places, the department without a kit. */
export type FirstRunStep = 'role' | 'kit' | 'key' | 'enrolment';

export const firstRunSteps = {
  agency: ['role', 'kit', 'key', 'enrolment'],
  department: ['role', 'key', 'enrolment'],
} as const satisfies Record<string, readonly FirstRunStep[]>;

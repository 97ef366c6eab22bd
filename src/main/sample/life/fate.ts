/** What becomes of an agency's report in a campaign. */
export type Course =
  | 'missing'
  | 'accepted'
  | 'adjusted'
  /** Returned, and nothing came since. */
  | 'returned'
  | 'resent'
  /** Receipt given, not reviewed yet. */
  | 'received'
  /** Arrived, nobody looked at it. */
  | 'unread'
  /** Two different second revisions; the department named one. */
  | 'chosen'
  /** Two different second revisions, undecided. */
  | 'conflict'
  | 'withdrawn'
  /** A further revision came after acceptance and waits. */
  | 'afterAcceptance'
  | 'keyWaits';

export type Fate = {
  readonly course: Course;
  /** Working days after the due date. */
  readonly lateDays: number;
  readonly isWholesale: boolean;
};

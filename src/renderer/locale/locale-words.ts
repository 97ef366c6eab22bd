import type agency from '../../../resources/locales/vi/agency.json';
import type indicators from '../../../resources/locales/vi/indicators.json';
import type projects from '../../../resources/locales/vi/projects.json';
import type report from '../../../resources/locales/vi/report.json';
import type staff from '../../../resources/locales/vi/staff.json';
import type app from '../../../resources/locales/vi/app.json';
import type campaigns from '../../../resources/locales/vi/campaigns.json';
import type checks from '../../../resources/locales/vi/checks.json';
import type firstRun from '../../../resources/locales/vi/first-run.json';
import type agencies from '../../../resources/locales/vi/agencies.json';
import type intake from '../../../resources/locales/vi/intake.json';
import type problems from '../../../resources/locales/vi/problems.json';
import type shell from '../../../resources/locales/vi/shell.json';
import type status from '../../../resources/locales/vi/status.json';
import type ui from '../../../resources/locales/vi/ui.json';

/** A new namespace file is listed here, so that a wrong key does not compile. */
export type LocaleWords = {
  staff: typeof staff;
  report: typeof report;
  projects: typeof projects;
  indicators: typeof indicators;
  agency: typeof agency;
  app: typeof app;
  campaigns: typeof campaigns;
  checks: typeof checks;
  'first-run': typeof firstRun;
  agencies: typeof agencies;
  intake: typeof intake;
  problems: typeof problems;
  shell: typeof shell;
  status: typeof status;
  ui: typeof ui;
};

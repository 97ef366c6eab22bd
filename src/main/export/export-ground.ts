import type {
  AgencyId,
  CampaignBody,
  FrameworkBody,
  Key,
  ScoreboardBody,
} from '../../domain/documents/generated/documents';
import type { ExportLanguage, ExportWords } from './export-words';

/** What every exported table needs: the result and the names of what it speaks of. */
export type ExportGround = {
  readonly scoreboard: ScoreboardBody;
  readonly campaign: CampaignBody;
  readonly framework: FrameworkBody;
  readonly isSample: boolean;
  /** SHA-256 of scoreboard.json. */
  readonly resultHash: string;
  readonly language: ExportLanguage;
  readonly words: ExportWords;
  readonly nameOf: (agency: AgencyId) => string;
  readonly parentOf: (agency: AgencyId) => string;
  readonly peerGroupName: (group: Key | null) => string;
  readonly bandName: (band: Key) => string;
};

export type ExportRequest = Omit<ExportGround, 'nameOf' | 'parentOf' | 'peerGroupName' | 'bandName'>;

export function exportGround(request: ExportRequest): ExportGround {
  const { campaign, framework, language } = request;
  const agencies = new Map(campaign.agencies.map((agency) => [agency.id, agency]));
  const nameOf = (agency: AgencyId): string => agencies.get(agency)?.name[language] ?? agency;
  const named = (entries: readonly { id: Key; name: { vi: string; en: string } }[], id: Key): string =>
    entries.find((entry) => entry.id === id)?.name[language] ?? id;
  return {
    ...request,
    nameOf,
    parentOf: (agency) => {
      const parent = agencies.get(agency)?.parent ?? null;
      return parent === null ? '' : nameOf(parent);
    },
    peerGroupName: (group) => (group === null ? '' : named(framework.peerGroups, group)),
    bandName: (band) => named(framework.bands, band),
  };
}

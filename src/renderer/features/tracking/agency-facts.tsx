import { useTranslation } from 'react-i18next';
import { useBilingual } from '../../locale/use-bilingual';
import { useFormats } from '../../locale/use-formats';
import type { TrackedAgency } from '../../parts/province/province-view';
import { useCurrentCampaign } from '../../session/current-campaign';
import { useAgencyNames } from '../../session/use-agency-names';
import { DefinitionList } from '../../ui/panels/definition-list';

/** What the campaign expects of the agency and how it stands. */
export function AgencyFacts({ agency }: { agency: TrackedAgency }) {
  const { t } = useTranslation('tracking');
  const formats = useFormats();
  const inWords = useBilingual();
  const nameOf = useAgencyNames();
  const campaign = useCurrentCampaign();
  const expected = campaign?.body.agencies.find(({ id }) => id === agency.id);
  const kind = campaign?.framework.kinds.find(({ id }) => id === expected?.kind);
  const parent = expected?.parent ?? '';
  // The province itself stands above the agencies but in no campaign: its id would mean nothing here.
  const hasNamedParent = parent !== '' && nameOf(parent) !== parent;
  const extension = expected?.dueOn ?? null;
  const due = formats.day(extension ?? campaign?.body.dueOn);
  const { lateness, selfScore, verifiedScore } = agency;
  const lateText =
    lateness === null
      ? t('state.missing')
      : t(lateness.source === 'receipt' ? 'detail.byReceipt' : 'detail.byDeclaration', {
          text:
            lateness.status === 'late'
              ? t('detail.lateWorkingDays', { count: lateness.workingDays })
              : t('onTime'),
        });
  const score =
    selfScore === null
      ? t('detail.noScore')
      : verifiedScore === null
        ? t('detail.selfOnly', { self: formats.points(selfScore) })
        : t('detail.scores', { self: formats.points(selfScore), verified: formats.points(verifiedScore) });
  return (
    <DefinitionList
      termWidth={74}
      definitions={[
        { id: 'kind', term: t('detail.kind'), description: kind === undefined ? '–' : inWords(kind.name) },
        ...(hasNamedParent ? [{ id: 'parent', term: t('detail.parent'), description: nameOf(parent) }] : []),
        {
          id: 'due',
          term: t('detail.dueOn'),
          description: extension === null ? due : t('detail.extended', { day: due }),
        },
        { id: 'lateness', term: t('detail.lateness'), description: lateText },
        { id: 'score', term: t('detail.score'), description: score },
      ]}
    />
  );
}

import { Button } from '@mantine/core';
import { IconFileExport } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { AgencyId, DocumentId } from '../../../domain/documents/generated/documents';
import { formatHundredths, type Hundredths } from '../../../domain/exact/hundredths';
import { useFormats } from '../../locale/use-formats';
import { ProblemMessage } from '../../parts/problem-message';
import { useAgencyNames } from '../../session/use-agency-names';
import { InlineNote } from '../../ui/notes/inline-note';
import type { ExportReply } from './use-export-reply';
import type { Verdict } from './use-sign-review';

export type Signed = {
  agency: AgencyId;
  submission: DocumentId;
  verdict: Verdict;
  self: Hundredths;
  verified: Hundredths;
};

type SignedNoteProps = { signed: Signed | null; reply: ExportReply };

/** What was just signed, with the file that tells the agency. */
export function SignedNote({ signed, reply }: SignedNoteProps) {
  const { t } = useTranslation('review');
  const formats = useFormats();
  const nameOf = useAgencyNames();
  return (
    <>
      {signed !== null && (
        <InlineNote
          tone="ok"
          isAnnounced
          title={
            signed.verdict === 'returned'
              ? t('signed.returned', { agency: nameOf(signed.agency) })
              : t('signed.accepted', {
                  agency: nameOf(signed.agency),
                  self: formats.points(formatHundredths(signed.self)),
                  verified: formats.points(formatHundredths(signed.verified)),
                })
          }
          action={
            <Button
              leftSection={<IconFileExport size={16} aria-hidden />}
              loading={reply.isRunning}
              onClick={() => {
                reply.exportReply(signed.agency, signed.submission);
              }}
            >
              {t('reply.export')}
            </Button>
          }
        >
          {t('signed.todo')}
        </InlineNote>
      )}
      {reply.savedAs !== null && (
        <InlineNote tone="ok" title={t('reply.saved', { file: reply.savedAs })} isAnnounced />
      )}
      {reply.problem !== null && <ProblemMessage problem={reply.problem} />}
    </>
  );
}

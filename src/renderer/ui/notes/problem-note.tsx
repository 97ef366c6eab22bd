import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CopyButton } from '../text/copy-button';
import classes from './problem-note.module.css';

export type ProblemWords = {
  title: string;
  whatHappened: string;
  whatIsSafe?: string | undefined;
  whatToDo: string;
};

type ProblemNoteProps = {
  problem: ProblemWords;
  code: string;
  /** Everything support needs to know and nothing personal. */
  details?: string | undefined;
  onRetry?: (() => void) | undefined;
  actions?: ReactNode;
};

export function ProblemNote({ problem, code, details, onRetry, actions }: ProblemNoteProps) {
  const { t } = useTranslation('ui');
  const parts = [
    { heading: t('problem.whatHappened'), words: problem.whatHappened },
    { heading: t('problem.whatIsSafe'), words: problem.whatIsSafe },
    { heading: t('problem.whatToDo'), words: problem.whatToDo },
  ];
  const report = [problem.title, code, details].filter((part) => part !== undefined).join('\n');
  return (
    <section className={classes.note} role="alert">
      <h2 className={classes.title}>{problem.title}</h2>
      {parts.map(
        ({ heading, words }) =>
          words !== undefined && (
            <div key={heading} className={classes.part}>
              <h3>{heading}</h3>
              <p>{words}</p>
            </div>
          ),
      )}
      <div className={classes.foot}>
        {onRetry !== undefined && <Button onClick={onRetry}>{t('action.tryAgain')}</Button>}
        {actions}
        <span className={classes.code}>
          {t('problem.code')}: {code}
        </span>
        <CopyButton text={report} label={t('action.copyDetails')} />
      </div>
    </section>
  );
}

import { Fragment, type ReactNode } from 'react';
import classes from './definition-list.module.css';

export type Definition = { id: string; term: ReactNode; description: ReactNode };

type DefinitionListProps = {
  definitions: readonly Definition[];
  /** Ruled rows fill a panel; plain rows stand inside one. */
  appearance?: 'plain' | 'ruled';
  termWidth?: number;
};

export function DefinitionList({ definitions, appearance = 'plain', termWidth }: DefinitionListProps) {
  return (
    <dl
      className={classes.list}
      data-appearance={appearance}
      style={termWidth === undefined ? undefined : { gridTemplateColumns: `${termWidth}px 1fr` }}
    >
      {definitions.map(({ id, term, description }) => (
        <Fragment key={id}>
          <dt>{term}</dt>
          <dd>{description}</dd>
        </Fragment>
      ))}
    </dl>
  );
}

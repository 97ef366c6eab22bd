import classes from './copyable-text.module.css';
import { CopyButton } from './copy-button';

type CopyableTextProps = {
  text: string;
  /** What is shown when the text itself is too long to read, for example a hash. */
  shown?: string;
};

export function CopyableText({ text, shown = text }: CopyableTextProps) {
  return (
    <span className={classes.pair}>
      <span className={classes.text} title={shown === text ? undefined : text}>
        {shown}
      </span>
      <CopyButton text={text} />
    </span>
  );
}

import 'react';

declare module 'react' {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- only an interface can be merged
  interface CSSProperties {
    [variable: `--${string}`]: string | number | undefined;
  }
}

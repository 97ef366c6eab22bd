// Every event from the main process to the page.

export type DesktopEvents = {
  /** Package files wait in main because the user opened them from the system's file manager. */
  filesHandedOver: { count: number };
};

export type DesktopEventName = keyof DesktopEvents;

/** The names as values; leaving one out does not compile. */
export const desktopEventNames = Object.keys({
  filesHandedOver: 1,
} satisfies Record<DesktopEventName, 1>) as DesktopEventName[];

export type DesktopEventListener<N extends DesktopEventName> = (event: DesktopEvents[N]) => void;

/** Returns the function that ends the subscription. */
export type SubscribeToDesktop = <N extends DesktopEventName>(
  name: N,
  listener: DesktopEventListener<N>,
) => () => void;

export function channelOfEvent(name: DesktopEventName): string {
  return `desktop-event:${name}`;
}

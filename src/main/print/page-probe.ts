/** What the hidden page answers about one printed page, in mm. */
export type PageMeasure = {
  id: string;
  isNameTooWide: boolean;
  /** Top of the foot less the bottom of what stands above it. */
  freeHeight: number;
  /** Texts that run out of their place. */
  overflowing: string[];
};

// Plain script texts: a function of ours would carry build helpers that the page does not know.

export const readyScript = `
Promise.all([...document.fonts].map((face) => face.load())).then(() => document.fonts.ready).then(() => true)
`;

export const measureScript = `
(() => {
  const mm = (pixels) => (pixels * 25.4) / 96;
  const widthOf = (element) => {
    if (element.getComputedTextLength) return element.getComputedTextLength();
    const range = document.createRange();
    range.selectNodeContents(element);
    return mm(range.getBoundingClientRect().width);
  };
  const bottomOf = (page) => Math.max(
    ...[...page.children]
      .filter((child) => !child.matches('.foot'))
      .map((child) => child.getBoundingClientRect().bottom),
  );
  const overflowing = (page) => [
    ...[...page.querySelectorAll('[data-widest]')].filter((element) => widthOf(element) > Number(element.dataset.widest) + 0.05),
    ...[...page.querySelectorAll('.rows td:not(.may-end), .rows th')].filter((cell) => cell.scrollWidth > cell.clientWidth + 1),
  ].map((element) => element.textContent.slice(0, 60));
  return [...document.querySelectorAll('[data-fit]')].map((page) => {
    const name = page.querySelector('[data-fit-name]');
    return {
      id: page.dataset.fit,
      isNameTooWide: name.scrollWidth > name.clientWidth + 1,
      freeHeight: mm(page.querySelector('[data-fit-foot]').getBoundingClientRect().top - bottomOf(page)),
      overflowing: overflowing(page),
    };
  });
})()
`;

/** Adds one class to each named page; ids and classes are our own, JSON keeps them data. */
export function fitScript(steps: readonly { id: string; step: string }[]): string {
  return `
(() => {
  for (const { id, step } of ${JSON.stringify(steps)}) {
    const page = [...document.querySelectorAll('[data-fit]')].find((entry) => entry.dataset.fit === id);
    page.classList.add(step);
  }
})()
`;
}

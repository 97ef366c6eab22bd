import type { SubmissionBody } from '../../../domain/documents/generated/documents';
import type { Chance } from '../chance/chance';
import type { Spoil } from '../sample-files';
import { sampleResources } from '../sample-resources';
import { numberOf } from '../values/value-context';

export type ReturnItem = { readonly path: string; readonly text: string; readonly spoil: Spoil };

const fewestItems = 1;
const mostItems = 3;

/** Things a reviewer could send this report back for. */
export function chooseReturnItems(body: SubmissionBody, chance: Chance): ReturnItem[] {
  const fitting = sampleResources.review.returnItems.filter(
    ({ spoil }) => JSON.stringify(spoilOnce(body, spoil)) !== JSON.stringify(body),
  );
  const wanted = chance.whole(fewestItems, mostItems);
  const chosen: ReturnItem[] = [];
  for (let left = wanted; left > 0 && chosen.length < fitting.length; left -= 1) {
    chosen.push(chance.pick(fitting.filter((item) => !chosen.includes(item))));
  }
  return chosen;
}

/** The report as it was before somebody mended it. */
export function spoilReport(body: SubmissionBody, items: readonly ReturnItem[]): SubmissionBody {
  return items.reduce((spoilt, { spoil }) => spoilOnce(spoilt, spoil), body);
}

function spoilOnce(body: SubmissionBody, spoil: Spoil): SubmissionBody {
  if ('evidence' in spoil) {
    const recipe = sampleResources.evidence.items.find(({ id }) => id === spoil.evidence);
    return { ...body, evidence: body.evidence.filter(({ summary }) => summary !== recipe?.summary) };
  }
  const { values } = body;
  if (typeof values[spoil.field] !== 'number') return body;
  if ('as' in spoil) {
    const other = values[spoil.as];
    return other === undefined ? body : { ...body, values: { ...values, [spoil.field]: other } };
  }
  const raised = Math.round(numberOf(values, spoil.field) * spoil.times);
  const value = spoil.under === undefined ? raised : Math.min(raised, numberOf(values, spoil.under));
  return { ...body, values: { ...values, [spoil.field]: value } };
}

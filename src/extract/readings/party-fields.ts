import type { AreaReading } from '../../model/reading.ts';
import { fieldOfBody } from '../areas/body-fields.ts';
import type { Context } from '../context.ts';
import { evidenceAt } from '../evidence-at.ts';
import { CERTAINTY } from '../recogniser.ts';
import type { PartyGroup } from '../relations/signers.ts';

/**
 * The field that the bodies among the parties work in by their names: what two hospitals sign, or a bank
 * and a county, is about health or finance. Where all of them work in it that is as good as said; of one
 * it is likely. Those of several fields meet on one that the text must say.
 */
export function fieldOfParties(context: Context, parties: PartyGroup): AreaReading | null {
  const fields = parties.flatMap(({ mention: { start, end }, entity }) => {
    const isBody = entity.type === 'institution';
    const field = isBody ? fieldOfBody(context.text.slice(start, end), context.areas) : null;
    return field ? [{ code: field.code, start: start + field.start, end: start + field.end }] : [];
  });
  const [code, ...more] = new Set(fields.map((field) => field.code));
  if (code === undefined || more.length > 0) return null;
  const confidence = fields.length === parties.length ? CERTAINTY.likely : CERTAINTY.weak;
  const evidence = fields.map(({ start, end }) =>
    evidenceAt(context.segments.view, { start, end, rule: 'area.field-of-party', confidence }),
  );
  return { code, derived: false, evidence };
}

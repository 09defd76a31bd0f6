import { done, refused, type Outcome } from '../problem.ts';
import { asLine } from './lines.ts';
import { readDecimal } from './numbers.ts';

/**
 * A share in whole per cent from 1 to 100, as somebody of a language types it into the field `above`; `usual` where nothing was
 * asked for. What is none is a problem of that field.
 */
export function readPercent(typed: string | undefined, language: string, usual: number): Outcome<number> {
  if (typed === undefined) return done(usual);
  const asked = asLine(typed);
  const share = Number(readDecimal(asked.replace(/\s*[%٪]$/, ''), language) ?? Number.NaN);
  if (Number.isInteger(share) && share >= 1 && share <= 100) return done(share);
  if (asked === '') return refused({ code: 'shell.percent.missing', field: 'above' });
  return refused({ code: 'shell.percent.wrong', field: 'above', values: { typed: asked } });
}

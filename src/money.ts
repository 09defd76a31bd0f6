import { decimalsOf } from './vocabularies/currencies.ts';

/** A rate is kept with so many decimals. */
export const RATE_DECIMALS = 8;
/** The largest amount that is kept, in minor units: JavaScript counts no further without losing any. */
export const LARGEST_AMOUNT = 9_000_000_000_000_000n;

/** `1250.5` as minor units; null when it has more decimals than the currency. */
export function toMinor(decimal: string, currency: string): bigint | null {
  return scaled(decimal, decimalsOf(currency));
}

/** Minor units as plain decimals, `1250.50`. */
export function fromMinor(minor: bigint, currency: string): string {
  const decimals = decimalsOf(currency);
  if (decimals === 0) return String(minor);
  const digits = String(minor < 0n ? -minor : minor).padStart(decimals + 1, '0');
  return `${minor < 0n ? '-' : ''}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

/**
 * An amount in minor units of another currency, in exact arithmetic, half a unit rounded up. `rate`: how many units of
 * `to` one unit of `from` counts.
 */
export function convert(minor: bigint, from: string, rate: number, to: string): bigint {
  const factor = BigInt(rate.toFixed(RATE_DECIMALS).replace('.', ''));
  const above = minor * factor * 10n ** BigInt(decimalsOf(to));
  const below = 10n ** BigInt(RATE_DECIMALS + decimalsOf(from));
  return (above * 2n + below) / (below * 2n);
}

/** An amount rounded to whole units of its currency, half a unit up, still in minor units. */
export function toWhole(minor: bigint, currency: string): bigint {
  const unit = 10n ** BigInt(decimalsOf(currency));
  const sign = minor < 0n ? -1n : 1n;
  return sign * (((minor * sign + unit / 2n) / unit) * unit);
}

function scaled(decimal: string, decimals: number): bigint | null {
  const [whole = '0', fraction = ''] = decimal.split('.');
  const digits = fraction.replace(/0+$/, '');
  if (digits.length > decimals) return null;
  return BigInt(whole + digits.padEnd(decimals, '0'));
}

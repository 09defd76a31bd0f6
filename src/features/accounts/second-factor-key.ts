import QRCode from 'qrcode';

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** A second factor's secret as authenticator apps take it, in groups of four: RFC 4648, 6, without padding. */
export function keyAsText(secret: string): string {
  const bits = [...Buffer.from(secret)].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const letters = (bits.match(/.{1,5}/g) ?? []).map(
    (five) => BASE32[Number.parseInt(five.padEnd(5, '0'), 2)],
  );
  return (letters.join('').match(/.{1,4}/g) ?? []).join(' ');
}

/** The same as an SVG image without style attributes, in the format that the apps agree on (otpauth://totp). */
export async function keyAsImage(secret: string, issuer: string, email: string): Promise<string> {
  const query = new URLSearchParams({
    secret: keyAsText(secret).replaceAll(' ', ''),
    issuer,
    digits: '6',
    period: '30',
  });
  const address = `otpauth://totp/${encodeURIComponent(issuer)}:${encodeURIComponent(email)}?${query}`;
  return QRCode.toString(address.replaceAll('+', '%20'), {
    type: 'svg',
    margin: 4,
    errorCorrectionLevel: 'M',
  });
}

import type { Row } from '../../database/tables.ts';
import type { Problem } from '../../problem.ts';
import type { Licence } from '../../web/context.ts';

const LONGEST_TITLE = 200;
const LONGEST_ADDRESS = 500;

/** Licences for data that anybody may use, by the ids of the Open Definition, which data packages name them by. */
export const openLicences = {
  'CC-BY-4.0': {
    title: 'Creative Commons Attribution 4.0 International',
    address: 'https://creativecommons.org/licenses/by/4.0/',
  },
  'CC0-1.0': {
    title: 'Creative Commons CC0 1.0 Universal',
    address: 'https://creativecommons.org/publicdomain/zero/1.0/',
  },
  'ODC-BY-1.0': {
    title: 'Open Data Commons Attribution License 1.0',
    address: 'https://opendatacommons.org/licenses/by/1-0/',
  },
  'ODbL-1.0': {
    title: 'Open Data Commons Open Database License 1.0',
    address: 'https://opendatacommons.org/licenses/odbl/1-0/',
  },
} as const;

export type OpenLicence = keyof typeof openLicences;
export const licenceChoices = [...(Object.keys(openLicences) as OpenLicence[]), 'national'] as const;

/** A licence as typed: `choice` is one of `licenceChoices`; title and address count for a national one only. */
export type LicenceInput = { choice: string; title: string; address: string };

export type LicenceColumns = Pick<Row<'country'>, 'licence' | 'licence_title' | 'licence_address'>;

/** The licence that a country's data stand under. */
export function licenceOf({ licence, licence_title, licence_address }: LicenceColumns): Licence {
  if (licence === 'national') return { id: null, title: licence_title ?? '', address: licence_address ?? '' };
  return { id: licence, ...openLicences[licence] };
}

/** Checks a licence; the address of a national one is shown to readers and never opened by this server. */
export function readLicence({ choice, title, address }: LicenceInput): {
  columns: LicenceColumns;
  problems: Problem[];
} {
  if (choice !== 'national') {
    const known = licenceChoices.find((one) => one === choice);
    const problem: Problem = { code: 'country.licence.unknown', field: 'licence', values: { found: choice } };
    const columns = { licence: known ?? 'CC-BY-4.0', licence_title: null, licence_address: null };
    return { columns, problems: known ? [] : [problem] };
  }
  const problems: Problem[] = [];
  if (title === '') problems.push({ code: 'country.licence.title.missing', field: 'licence-title' });
  if (title.length > LONGEST_TITLE)
    problems.push({
      code: 'country.licence.title.long',
      field: 'licence-title',
      values: { length: title.length, most: LONGEST_TITLE },
    });
  if (!isSecureAddress(address))
    problems.push({ code: 'country.licence.address.wrong', field: 'licence-address', values: { address } });
  return { columns: { licence: choice, licence_title: title, licence_address: address }, problems };
}

function isSecureAddress(address: string): boolean {
  if (address.length > LONGEST_ADDRESS || !URL.canParse(address)) return false;
  const { protocol, username, password, hostname } = new URL(address);
  return protocol === 'https:' && username === '' && password === '' && hostname.includes('.');
}

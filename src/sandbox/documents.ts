import { join } from 'node:path';
import { readFile } from 'node:fs/promises';
import { operator } from '../access/policy.ts';
import { readingAs } from '../access/reading.ts';
import type { ReadDocument } from '../documents/document.ts';
import { createReaderPool } from '../documents/reader/reader-pool.ts';
import {
  confirmImport,
  findReading,
  readImport,
  requestImport,
  settle,
} from '../features/imports/actions.ts';
import { listImports } from '../features/imports/queries.ts';
import { listDocuments, listReviewItems, listReviews } from '../features/reviews/actions.ts';
import { projectDirectory } from '../project.ts';
import { accepted, type Making, type Step } from './making.ts';

/** A document of the sandbox with what a person would have confirmed; no reader can know the cycles of an invented council. */
export type SandboxDocument = {
  file: string;
  at: string;
  review: string;
  /** Null for the document of a treaty body. */
  cycle: number | null;
  /** Of the document that makes the review; empty for one that is added to it. */
  symbol: string;
  /** Where the document does not say when the review was held. */
  heldOn?: string;
  /** What was decided where it differs from the register. */
  settled?: { number: string; position: 'noted'; reason: string };
};

/** In the order in which the invented secretariat brought them in: the first review years after it was held. */
export const sandboxDocuments: readonly SandboxDocument[] = [
  document('A-HRC-70-9.pdf', '2019-02-18T09:00:00Z', 1, 'A/HRC/70/9'),
  document('A-HRC-70-9-A.docx', '2019-02-18T09:40:00Z', 1),
  document('A-HRC-70-9-Add.1.docx', '2019-02-19T10:15:00Z', 1),
  document('UPR43-Alvera-thematic-list.docx', '2019-02-20T14:30:00Z', 1),
  document('A-HRC-80-12.pdf', '2019-07-01T09:00:00Z', 2, 'A/HRC/80/12'),
  {
    ...document('UPR58-Alvera-thematic-list.docx', '2019-12-02T11:00:00Z', 2),
    settled: {
      number: '118.11',
      position: 'noted',
      reason: 'The report of the Working Group (para. 118) says noted; the list has it wrong.',
    },
  },
  document('A-HRC-90-7.pdf', '2024-09-23T09:00:00Z', 3, 'A/HRC/90/7'),
  document('A-HRC-90-7-F.pdf', '2024-10-14T08:20:00Z', 3),
  document('A-HRC-90-7-Add.1.pdf', '2025-02-24T13:00:00Z', 3),
  {
    file: 'CEDAW-C-XAL-CO-4.pdf',
    at: '2025-03-24T09:30:00Z',
    heldOn: '2025-02-11',
    review: 'cedaw-c-xal-co-4',
    cycle: null,
    symbol: 'CEDAW/C/XAL/CO/4',
  },
  document('UPR73-Alvera-thematic-list.docx', '2025-06-16T10:00:00Z', 3),
  {
    file: 'uhri-alvera-cedaw.xlsx',
    at: '2025-07-07T09:10:00Z',
    review: 'cedaw-c-xal-co-4',
    cycle: null,
    symbol: 'CEDAW/C/XAL/CO/4',
  },
];

function document(file: string, at: string, cycle: number, symbol = ''): SandboxDocument {
  return { file, at, review: `upr-${cycle}`, cycle, symbol };
}

/** Reads the documents ahead, several at once, while the country is founded. `close` ends the readers. */
export function readAhead(documents: readonly SandboxDocument[]) {
  const readers = createReaderPool();
  const readings = new Map(
    documents.map(({ file }) => [file, readers.read(join(projectDirectory, 'sandbox', file))]),
  );
  const read = async (file: string): Promise<ReadDocument> => {
    const reading = await readings.get(file);
    if (!reading) throw new Error(`${file} is no document of the sandbox`);
    return reading;
  };
  return { read, close: readers.close };
}

/** Bringing in one document: uploaded, read, checked and published by a member of the secretariat. */
export function documentStep(wanted: SandboxDocument, read: (file: string) => Promise<ReadDocument>): Step {
  const { file, at, review } = wanted;
  return {
    at,
    async isThere({ db, country }) {
      const reading = readingAs(db, operator(country));
      const found = (await listReviews({ reading, index: undefined })).find(({ slug }) => slug === review);
      if (!found) return false;
      return (await listDocuments(reading, found.id)).some(({ file_name: name }) => name === file);
    },
    make: (making) => bringIn(making, wanted, () => read(file)),
  };
}

const SECRETARY = 'Emil Torsa';
/** More than wait to be checked when the making was cut short. */
const UNFINISHED = 20;

async function bringIn(
  { house, as }: Making,
  { file, at, review, cycle, symbol, heldOn, settled }: SandboxDocument,
  read: () => Promise<ReadDocument>,
): Promise<void> {
  const secretary = as(SECRETARY);
  const unfinished = (await listImports(house.db, house.country, UNFINISHED)).find(
    ({ file_name: name, state }) =>
      name === file && (state === 'queued' || state === 'reading' || state === 'review'),
  );
  const bytes = await readFile(join(projectDirectory, 'sandbox', file));
  const id = unfinished?.id ?? accepted(await requestImport(house, secretary, { name: file, bytes }));
  await readImport(house, id, read);
  if (settled) await settlePoint({ house, as }, id, review, settled);
  const { reading, version } = await findReading(house, id);
  const confirmed = await confirmImport(house, secretary, id, {
    version,
    cycle,
    symbol,
    session: reading.session === null ? '' : String(reading.session),
    heldOn: heldOn ?? reading.details?.reviewed ?? reading.date ?? at.slice(0, 10),
    issuedOn: reading.date,
  });
  accepted(confirmed);
}

async function settlePoint(
  { house, as }: Making,
  id: string,
  review: string,
  { number, position, reason }: NonNullable<SandboxDocument['settled']>,
): Promise<void> {
  const { version } = await findReading(house, id);
  const recorded = await listReviewItems(house.db, house.country, review);
  const recommendation = recorded?.items.find((item) => item.number === number)?.id ?? '';
  const decided = { recommendation, field: 'position', value: position } as const;
  accepted(await settle(house, as(SECRETARY), { id, version }, reason, decided));
}

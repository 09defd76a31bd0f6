import { readingAs } from '../../access/reading.ts';
import type { House } from '../../house.ts';
import { readHead } from '../../ledger/queries.ts';
import type { PageContext } from '../../web/context.ts';
import { xlsxForm, type FormColumn } from '../../documents/write/xlsx-form.ts';
import {
  isWritable,
  listOwnUpdates,
  listStatuses,
  saidFields,
  saidIn,
  type Said,
  type SaidField,
} from '../updates/actions.ts';
import { LONGEST, obstacleKinds } from '../updates/schema.ts';
import { listSubjects, readEntryHash, type OfflineOrganisation } from './queries.ts';
import { rowKey, writeStamp } from './schema.ts';
import { fixedColumns, saidInWords, subjectInWords, type Status } from './words.ts';

/** A duty or action as it is taken along, with the draft that is being written of it. */
export type OutgoingRow = ReturnType<typeof subjectInWords> & { key: string; said: Said };

export type Outgoing = {
  organisation: OfflineOrganisation;
  stamp: string;
  madeAt: Date;
  rows: OutgoingRow[];
  /** Those that can be proposed. */
  statuses: Status[];
};

/** All that an organisation can report on, with its drafts, as it stands at one entry of the ledger. */
export async function readOutgoing(
  { db, clock }: Pick<House, 'db' | 'clock'>,
  page: PageContext,
  organisation: OfflineOrganisation,
): Promise<Outgoing> {
  const { viewer, language } = page;
  const { country } = viewer;
  const madeAt = clock();
  // one view of all tables, so that the entry that the file names is the one that it was made from
  const found = await db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (tx) => {
      const reading = readingAs(tx, viewer);
      const head = await readHead(tx, country);
      return {
        head,
        genesis: await readEntryHash(tx, country, 1),
        subjects: await listSubjects(reading, organisation.id),
        updates: await listOwnUpdates(reading, organisation.id),
        statuses: await listStatuses(tx, country),
      };
    });
  const stamp = writeStamp({
    country,
    organisation: organisation.id,
    seq: found.head?.seq ?? 0,
    hash: shortHash(found.head?.hash.toString('hex')),
    genesis: shortHash(found.genesis),
    madeAt: madeAt.toISOString(),
    language,
  });
  const drafts = Map.groupBy(
    found.updates.filter((update) => update.recorded_how === null && isWritable(update)),
    ({ action, assignment }) => action ?? assignment,
  );
  const rows = found.subjects.map((subject) => ({
    ...subjectInWords(page, subject),
    key: rowKey(organisation.id, subject.kind, subject.id),
    said: saidIn(drafts.get(subject.id)?.at(-1)),
  }));
  return { organisation, stamp, madeAt, rows, statuses: found.statuses };
}

/** As much of a hash as a stamp carries: enough to tell installations apart. */
export function shortHash(hash = ''): string {
  return hash.slice(0, 24);
}

/** What can be chosen in a field, as its code and in words; undefined where anything can be typed. */
export function choicesOf(
  page: PageContext,
  field: SaidField,
  statuses: readonly Status[],
): { value: string; label: string }[] | undefined {
  const values = {
    status: statuses.map(({ id }) => id),
    obstacleKind: obstacleKinds,
    language: page.country.languages,
  };
  if (field !== 'status' && field !== 'obstacleKind' && field !== 'language') return undefined;
  return values[field].map((value) => ({ value, label: saidInWords(page, field, value, statuses) }));
}

export function longest(field: SaidField): number {
  return field === 'obstacle' ? LONGEST.obstacle : LONGEST.text;
}

const WIDTHS = { kind: 12, reference: 26, words: 60, part: 14 } as const;

/** The workbook that is taken along. */
export function writeWorkbook(page: PageContext, outgoing: Outgoing): Promise<Uint8Array> {
  const { t, formats, direction } = page;
  const { organisation, stamp, rows, statuses, madeAt } = outgoing;
  const name = formats.name(organisation.names);
  const columns: FormColumn[] = [
    { heading: stamp, width: 10, kind: 'key' },
    ...fixedColumns.map((column) => ({
      heading: t(`offline.column.${column}`),
      width: WIDTHS[column],
      kind: 'fixed' as const,
    })),
    ...saidFields.map((field): FormColumn => {
      const shared = {
        heading: t(`offline.column.${field}`),
        note: t(`offline.note.${field}`),
        refusal: t('offline.refusal', { note: t(`offline.note.${field}`) }),
      };
      if (field === 'startsOn' || field === 'endsOn') return { ...shared, width: 13, kind: 'day' };
      const choices = choicesOf(page, field, statuses)?.map(({ label }) => label);
      if (choices) return { ...shared, width: 18, kind: 'choice', choices };
      return { ...shared, width: field === 'obstacle' ? 40 : 50, kind: 'text', most: longest(field) };
    }),
  ];
  return xlsxForm({
    isRightToLeft: direction === 'rtl',
    author: 'Suivi',
    name: sheetName(t('offline.sheet')),
    columns,
    rows: rows.map((row) => [
      row.key,
      ...fixedColumns.map((column) => row[column]),
      ...saidFields.map((field) => saidInWords(page, field, row.said[field], statuses)),
    ]),
    about: {
      name: sheetName(t('offline.sheet.about')),
      lines: [
        t('offline.about.title', { name }),
        t('offline.about.made', { date: formats.time(madeAt) }),
        t('offline.about.fill'),
        t('offline.about.rows'),
        t('offline.about.back', { address: `${page.publicUrl}/organisations/${organisation.slug}/offline` }),
        '',
        ...saidFields.map((field) => `${t(`offline.column.${field}`)}: ${t(`offline.note.${field}`)}`),
        '',
        t('offline.about.stamp'),
        stamp,
      ],
    },
    lists: sheetName(t('offline.sheet.lists')),
  });
}

/** Without the signs that a sheet's name may not hold, and as long as it may be. */
function sheetName(text: string): string {
  return text.replaceAll(/[[\]:*?/\\']/gu, ' ').slice(0, 31);
}

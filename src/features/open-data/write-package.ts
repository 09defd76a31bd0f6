import { createHash } from 'node:crypto';
import { csvPieces } from '../../documents/write/csv.ts';
import type { Row } from '../../documents/write/table.ts';
import { xlsxStream } from '../../documents/write/xlsx.ts';
import type { Database } from '../../database/connection.ts';
import type { FileStore } from '../../files/file-store.ts';
import { suiviVersion } from '../../project.ts';
import type { Licence } from '../../web/context.ts';
import type { Archive, Content } from './archive.ts';
import { otherFormats } from './other-formats.ts';
import { readPublicRegister, type DataRow, type PublicRegister } from './queries.ts';
import { EDITION, type Resource } from './resource.ts';
import { resources } from './resources.ts';

export type PackageSubject = {
  country: string;
  countryName: string;
  publicUrl: string;
  /** Under which the country gives its register away; the UN's words are the UN's. */
  licence: Licence;
  /** What is written in the package for people. */
  readme(values: { hash: string; entry: number }): string;
};

export type WrittenPackage = { recommendations: number; files: number; entry: number; hash: string };

/**
 * Writes everything public as a Frictionless data package: each table as csv, json and xlsx, the files that records
 * rest on, and the same in the forms of the Universal Human Rights Index and IMPACT OSS. Read in one snapshot.
 */
export async function writePackage(
  { db, files }: { db: Database; files: FileStore },
  subject: PackageSubject,
  archive: Archive,
): Promise<WrittenPackage> {
  return readPublicRegister(db, subject.country, async (register) => {
    const parts: DescribedPart[] = [];
    const counts: Record<string, number> = {};
    const add = async (
      path: string,
      content: Content,
      more: Omit<DescribedPart, 'path' | 'hash' | 'bytes'>,
    ) => {
      const { counted, sum } = measured(content);
      await archive.add(path, counted);
      parts.push({ path, ...sum(), ...more });
    };
    for (const resource of resources) {
      const { name } = resource;
      const columns = Object.keys(resource.fields);
      const rows = () => withCount(register.rows(resource), (count) => (counts[name] = count));
      const schema = schemaOf(resource);
      await add(`csv/${name}.csv`, csvPieces(columns, cells(rows())), { name, format: 'csv', schema });
      await add(`json/${name}.json`, lines(rows()), { name: `${name}-json`, format: 'json', schema });
      const workbook = await xlsxStream(name, columns, cells(rows()));
      await add(`xlsx/${name}.xlsx`, workbook, { name: `${name}-xlsx`, format: 'xlsx', schema });
    }
    for (const { path, format, content } of await otherFormats(register, subject))
      await add(path, content, { name: path.replaceAll(/[^a-z0-9]+/g, '-'), format });
    const found = await storedFiles(register, files);
    for (const { sha256 } of found) await archive.add(`files/${sha256}`, files.open(sha256));
    const { seq, hash } = register.head;
    await archive.add('README.md', once(subject.readme({ hash, entry: seq })));
    await archive.add('datapackage.json', once(descriptorOf(subject, register, parts)));
    await archive.end();
    return { recommendations: counts['recommendations'] ?? 0, files: found.length, entry: seq, hash };
  });
}

type DescribedPart = {
  path: string;
  hash: string;
  bytes: number;
  name: string;
  format: string;
  schema?: unknown;
};

function descriptorOf(
  { country, countryName, publicUrl, licence }: PackageSubject,
  { head }: PublicRegister,
  parts: readonly DescribedPart[],
): string {
  const descriptor = {
    profile: 'data-package',
    name: `suivi-${country.toLowerCase()}`,
    title: countryName,
    version: String(head.seq),
    homepage: publicUrl,
    licenses: [
      { ...(licence.id !== null && { name: licence.id }), path: licence.address, title: licence.title },
    ],
    suivi: {
      edition: EDITION,
      release: suiviVersion(),
      country,
      ledger_entry: head.seq,
      ledger_hash: head.hash,
      recorded_at: head.recordedAt,
    },
    resources: parts.map(({ hash, ...part }) => ({ ...part, encoding: 'utf-8', hash: `sha256:${hash}` })),
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}

function schemaOf({ fields }: Resource) {
  return { fields: Object.entries(fields).map(([name, type]) => ({ name, type })), primaryKey: 'id' };
}

/** A file that the disk has lost is left out, as its page is missing too. */
async function storedFiles(register: PublicRegister, files: FileStore) {
  const found = await register.files();
  const there = await Promise.all(found.map(({ sha256 }) => files.has(sha256)));
  return found.filter((_, at) => there[at]);
}

async function* withCount(
  rows: AsyncIterable<DataRow>,
  done: (count: number) => void,
): AsyncGenerator<DataRow> {
  let count = 0;
  for await (const row of rows) {
    count++;
    yield row;
  }
  done(count);
}

async function* cells(rows: AsyncIterable<DataRow>): AsyncGenerator<Row> {
  for await (const row of rows)
    yield Object.fromEntries(
      Object.entries(row).map(([name, value]) => [
        name,
        value instanceof Date
          ? value.toISOString()
          : typeof value === 'object' && value !== null && !Array.isArray(value)
            ? JSON.stringify(value)
            : (value as Row[string]),
      ]),
    );
}

async function* lines(rows: AsyncIterable<DataRow>): AsyncGenerator<string> {
  let isFirst = true;
  for await (const row of rows) {
    yield `${isFirst ? '[' : ','}\n${JSON.stringify(row)}`;
    isFirst = false;
  }
  yield isFirst ? '[]\n' : '\n]\n';
}

async function* once(text: string): AsyncGenerator<string> {
  yield text;
}

function measured(content: Content) {
  const hash = createHash('sha256');
  let bytes = 0;
  async function* pass(): AsyncGenerator<Uint8Array> {
    for await (const piece of content) {
      const given = typeof piece === 'string' ? Buffer.from(piece) : piece;
      hash.update(given);
      bytes += given.length;
      yield given;
    }
  }
  return { counted: pass(), sum: () => ({ hash: hash.digest('hex'), bytes }) };
}

import { LANGUAGES, POSITIONS, type Sheet } from '../../../documents/document.ts';
import type { MappedSheet } from '../../../documents/recognise/registers/mapped-sheet.ts';
import {
  cellOf,
  COLUMN_MEANINGS,
  columnCount,
  HEADER_ROWS,
  isEntryMeaning,
  MOST_VALUES,
  valuesOf,
  type MappedColumn,
  type SheetMapping,
} from '../../../documents/recognise/registers/sheet-mapping.ts';
import type { Problem } from '../../../problem.ts';
import { Choices, Field, ProblemSummary } from '../../../web/components.tsx';
import type { PageContext } from '../../../web/context.ts';
import type { Typed } from '../../../web/forms.ts';
import { Layout } from '../../../web/layout.tsx';
import type { ListedImport } from '../actions.ts';
import { MappingPreview } from './mapping-preview.tsx';
import { MechanismFields } from './mechanism-fields.tsx';

export type MappingScreen = {
  row: ListedImport;
  sheets: readonly Sheet[];
  mapping: SheetMapping;
  /** Whether the mapping was kept from an earlier spreadsheet with these headings. */
  isRemembered: boolean;
  /** What comes out, once somebody has asked for it. */
  preview: MappedSheet | null;
  typed: Typed;
  problems: readonly Problem[];
};

const ROWS_SHOWN = 6;
const SAMPLES = 3;
const LONGEST_SAMPLE = 90;

/** What the columns of a spreadsheet mean: its first rows, a choice for each column and for each value, what comes out. */
export function MappingPage({ page, screen }: { page: PageContext; screen: MappingScreen }) {
  const { t } = page;
  const { row, sheets, mapping, isRemembered, preview, problems } = screen;
  const sheet = sheets[mapping.sheet] ?? { name: '', rows: [] };
  return (
    <Layout page={page} title={t('imports.mapping.title')}>
      <section class="first">
        <p>
          <a href="/imports">{t('imports.back')}</a>
        </p>
        <ul class="source">
          <li>
            <a href={`/files/${row.file_sha256}`}>{row.file_name}</a>
          </li>
          <li>{t('imports.mapping.size', { rows: sheet.rows.length, columns: columnCount(sheet) })}</li>
        </ul>
        <h1>{t('imports.mapping.title')}</h1>
        <p class="measure muted">{t('imports.mapping.intro')}</p>
        <ProblemSummary page={page} problems={problems} />
        {isRemembered && <p class="problem information">{t('imports.mapping.remembered')}</p>}
        {row.state === 'mapped' && <p class="problem warning">{t('imports.mapping.again')}</p>}
      </section>
      <Place page={page} screen={screen} sheet={sheet} />
      {/* answered with a page, which Turbo takes from no form */}
      <form method="post" action={`/imports/${row.id}/mapping`} data-turbo="false">
        <input type="hidden" name="version" value={String(row.version)} />
        <input type="hidden" name="sheet" value={String(mapping.sheet)} />
        <input type="hidden" name="header" value={String(mapping.header)} />
        <Columns page={page} screen={screen} sheet={sheet} />
        <Positions page={page} screen={screen} sheet={sheet} />
        <Reviews page={page} screen={screen} sheet={sheet} />
        <section>
          <p class="actions">
            <button name="step" value="preview" class="quiet">
              {t('imports.mapping.preview')}
            </button>
            <button name="step" value="use">
              {t('imports.mapping.use')}
            </button>
          </p>
          <p class="small muted measure">{t('imports.mapping.use.hint')}</p>
        </section>
      </form>
      {preview && <MappingPreview page={page} mapped={preview} mapping={mapping} />}
      {row.state === 'mapping' && (
        <form method="post" action={`/imports/${row.id}/discard`}>
          <p class="actions">
            <button class="quiet">{t('imports.discard')}</button>
            <span class="small muted">{t('imports.discard.hint')}</span>
          </p>
        </form>
      )}
    </Layout>
  );
}

type OfSheet = { page: PageContext; screen: MappingScreen; sheet: Sheet };

/** Which sheet it is, and in which of its rows the headings stand. */
function Place({ page, screen, sheet }: OfSheet) {
  const { t } = page;
  const { row, sheets, mapping } = screen;
  const rows = sheet.rows.slice(0, Math.max(ROWS_SHOWN, mapping.header + 3));
  const columns = Array.from({ length: columnCount(sheet) }, (_, column) => column);
  return (
    <section>
      <h2>{t('imports.mapping.place')}</h2>
      <form action={`/imports/${row.id}/mapping`} class="side-by-side">
        {sheets.length > 1 ? (
          <Choices
            page={page}
            name="sheet"
            label={t('imports.mapping.sheet')}
            value={String(mapping.sheet)}
            choices={sheets.map(({ name }, index) => ({
              value: String(index),
              label: name || String(index + 1),
            }))}
          />
        ) : (
          <input type="hidden" name="sheet" value="0" />
        )}
        <Choices
          page={page}
          name="header"
          label={t('imports.mapping.header')}
          value={String(mapping.header)}
          choices={sheet.rows.slice(0, HEADER_ROWS).map((cells, index) => ({
            value: String(index),
            label: `${index + 1}: ${shortened(cells.filter((cell) => cell.trim() !== '').join(' | '), 50)}`,
          }))}
        />
        <p class="actions">
          <button class="quiet">{t('imports.mapping.place.show')}</button>
        </p>
      </form>
      <div class="scroll" tabindex={0} role="region" aria-label={t('imports.mapping.rows')}>
        <table class="sheet">
          <thead>
            <tr>
              <th scope="col">
                <span class="visually-hidden">{t('imports.mapping.row')}</span>
              </th>
              {columns.map((column) => (
                <th scope="col">{columnLetter(column)}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((cells, index) => (
              <tr class={index === mapping.header ? 'headings' : undefined}>
                <th scope="row">{index + 1}</th>
                {columns.map((column) => (
                  <td>
                    <bdi>{shortened(cellOf(cells, column), LONGEST_SAMPLE)}</bdi>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Columns({ page, screen, sheet }: OfSheet) {
  const { t } = page;
  const { columns, header } = screen.mapping;
  return (
    <section>
      <h2>{t('imports.mapping.columns')}</h2>
      <p class="measure muted">{t('imports.mapping.columns.intro')}</p>
      <ul class="list mapping">
        {columns.map((column, index) => (
          <li>
            <div>
              <p>
                <span class="muted">{columnLetter(index)}</span>{' '}
                <b>
                  <bdi>{cellOf(sheet.rows[header], index) || t('imports.mapping.unheaded')}</bdi>
                </b>
              </p>
              <ul class="samples">
                {samplesOf(sheet, header, index).map((sample) => (
                  <li>
                    <bdi>{sample}</bdi>
                  </li>
                ))}
              </ul>
            </div>
            <Column page={page} column={column} index={index} screen={screen} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Column(props: { page: PageContext; column: MappedColumn; index: number; screen: MappingScreen }) {
  const { page, column, index, screen } = props;
  const { t } = page;
  const { problems } = screen;
  const { meaning, language, published } = column;
  return (
    <div>
      <Choices
        page={page}
        name={`meaning-${index}`}
        label={t('imports.mapping.meaning')}
        value={meaning}
        choices={COLUMN_MEANINGS.map((value) => ({ value, label: t(`imports.meaning.${value}`) }))}
        problems={problems}
      />
      {meaning === 'text' && (
        <Choices
          page={page}
          name={`language-${index}`}
          label={t('imports.mapping.text-language')}
          value={language ?? ''}
          choices={[
            { value: '', label: t('imports.mapping.choose') },
            ...LANGUAGES.map((value) => ({ value, label: t(`imports.language.${value}`) })),
          ]}
          problems={problems}
        />
      )}
      {isEntryMeaning(meaning) && (
        <label class="choice">
          <input type="checkbox" name={`published-${index}`} value="yes" checked={published} />
          {t('imports.mapping.publish')}
        </label>
      )}
    </div>
  );
}

/** What each value of the position column says. */
function Positions({ page, screen, sheet }: OfSheet) {
  const { t } = page;
  const { mapping, problems } = screen;
  const values = valuesOf(sheet, mapping.header, mapping.columns, 'position').slice(0, MOST_VALUES);
  if (values.length === 0) return <></>;
  return (
    <section>
      <h2>{t('imports.mapping.positions')}</h2>
      <ul class="list mapping">
        {values.map(({ value, rows }, index) => (
          <li>
            <div>
              <input type="hidden" name={`position-value-${index}`} value={value} />
              <b>
                <bdi>{value}</bdi>
              </b>
              <p class="small muted">{t('imports.mapping.inRows', { rows })}</p>
            </div>
            <Choices
              page={page}
              name={`position-${index}`}
              label={t('imports.item.position')}
              value={mapping.positions[value] ?? 'none'}
              choices={[...POSITIONS, 'none' as const].map((one) => ({
                value: one,
                label: t(`position.${one}`),
              }))}
              problems={problems}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Whose review the rows are of: one choice for each value of the review columns, or one for the whole sheet. */
function Reviews({ page, screen, sheet }: OfSheet) {
  const { t } = page;
  const { mapping, problems } = screen;
  const values = valuesOf(sheet, mapping.header, mapping.columns, 'review').slice(0, MOST_VALUES);
  return (
    <section>
      <h2>{t('imports.mapping.reviews')}</h2>
      <p class="measure muted">{t('imports.mapping.reviews.intro')}</p>
      <ul class="list mapping">
        {values.map(({ value, rows, example }, index) => (
          <li>
            <div>
              <input type="hidden" name={`review-value-${index}`} value={value} />
              <b>
                <bdi>{value || t('imports.mapping.allRows')}</bdi>
              </b>
              <p class="small muted">{t('imports.mapping.inRows', { rows })}</p>
              {value && (
                <p class="small">
                  <bdi>{example}</bdi>
                </p>
              )}
            </div>
            <div>
              <MechanismFields
                page={page}
                names={{ mechanism: `mechanism-${index}`, name: `name-${index}` }}
                value={mapping.reviews[value]?.mechanism ?? ''}
                none={t('imports.mapping.leave')}
                problems={problems}
              />
              <Field
                page={page}
                name={`which-${index}`}
                label={t('imports.mapping.which')}
                hint={t('imports.mapping.which.hint')}
                value={mapping.reviews[value]?.which ?? ''}
                problems={problems}
              />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A column's first different cells. */
function samplesOf(sheet: Sheet, header: number, column: number): string[] {
  const samples = new Set<string>();
  for (const row of sheet.rows.slice(header + 1)) {
    const cell = cellOf(row, column);
    if (cell !== '') samples.add(shortened(cell, LONGEST_SAMPLE));
    if (samples.size === SAMPLES) break;
  }
  return [...samples];
}

function shortened(text: string, longest: number): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

/** A column as spreadsheets call it: A to Z, then AA. */
function columnLetter(column: number): string {
  const first = column < 26 ? '' : columnLetter(Math.floor(column / 26) - 1);
  return first + String.fromCharCode(65 + (column % 26));
}

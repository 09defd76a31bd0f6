import { zipSync } from 'fflate';
import { readingAs } from '../../access/reading.ts';
import { writeDocx } from '../../documents/write/docx.ts';
import { writePdf } from '../../documents/write/pdf.ts';
import type { House } from '../../house.ts';
import type { Language } from '../../i18n/translator.ts';
import type { Problem } from '../../problem.ts';
import type { Ask, PageContext } from '../../web/context.ts';
import { notFoundPage } from '../../web/error-pages.tsx';
import { dayIn } from '../../web/formats.ts';
import { inLanguage } from '../../web/in-language.ts';
import { isId } from '../../web/ids.ts';
import { readForm } from '../../web/lines.ts';
import { differingFacts, newerVersion } from '../../web/newer-version.tsx';
import { get, post, type Route } from '../../web/routes.ts';
import { sendFile } from '../../web/send-file.ts';
import { composeLetter, letterPaper, templateProblems } from './compose.ts';
import { letterheadFacts, LetterheadPage, NewLettersPage, TemplatePage } from './form-pages.tsx';
import { LettersPage, TemplatesPage } from './list-page.tsx';
import { setLetterhead, writeLetters } from './policy.ts';
import { findLetter, listBatch, listLetterDuties, listLetters, listTemplates } from './queries.ts';
import {
  isLetterKind,
  letterheadForm,
  letterInput,
  templateForm,
  type Letter,
  type LetterInput,
  type Template,
} from './schema.ts';
import {
  changeLetterhead,
  changeTemplate,
  draftLetters,
  makeLetters,
  readLetterhead,
  readTemplate,
} from './verbs.ts';

const TEMPLATE = '/letters/templates/:kind/:language';
/** What stands in a preview for what a letter would be about. */
const EXAMPLE = { number: '42.17', source: 'A/HRC/90/7', text: '…', language: 'en' };

/** Letters of the secretariat: their words, their head, and the letters themselves. */
export function letterRoutes(house: Pick<House, 'db' | 'clock'>): Route[] {
  const { db } = house;
  const todayOf = (ask: Ask) => dayIn(ask.get('page').country.timeZone, house.clock());
  const englishOf = ({ languages }: PageContext): Language => {
    const english = languages.find(({ code }) => code === 'en');
    if (!english) throw new Error('English is not there');
    return english;
  };
  const contextFor = (ask: Ask, code: string) => {
    const page = ask.get('page');
    return {
      ...inLanguage(page, code),
      english: englishOf(page),
      today: todayOf(ask),
      offered: page.country.languages,
    };
  };

  const draw = async (ask: Ask, input: LetterInput, problems?: readonly Problem[]) => {
    const page = ask.get('page');
    const duties = await listLetterDuties(readingAs(db, page.viewer));
    const isAsked = problems === undefined && page.query.has('kind') && page.query.has('language');
    const drafted = isAsked
      ? await draftLetters(db, page.viewer, input, contextFor(ask, input.language))
      : undefined;
    const shown = problems ?? (drafted && !drafted.ok ? drafted.problems : []);
    const drafts = drafted?.ok ? drafted.value.letters : [];
    return ask.html(
      <NewLettersPage {...{ page, duties, input, drafts, problems: shown }} />,
      shown.length > 0 ? 400 : 200,
    );
  };

  const make = async (ask: Ask) => {
    const form = await ask.req.formData();
    const typed = new URLSearchParams();
    for (const [name, value] of form.entries()) if (typeof value === 'string') typed.append(name, value);
    const input = letterInput(typed);
    const outcome = await makeLetters(house, ask.get('page').viewer, input, contextFor(ask, input.language));
    if (outcome.ok) return ask.redirect(`/letters/batches/${outcome.value.batch}`, 303);
    return draw(ask, input, outcome.problems);
  };

  const batchOf = async (ask: Ask) => {
    const batch = ask.req.param('batch') ?? '';
    const letters = isId(batch) ? await listBatch(db, ask.get('page').country.code, batch) : [];
    return { batch, letters };
  };
  const paperOf = (page: PageContext, { content, language, number }: Letter) =>
    letterPaper(content, inLanguage(page, language), number);

  const zip = async (ask: Ask) => {
    const page = ask.get('page');
    const { letters } = await batchOf(ask);
    if (letters.length === 0) return notFoundPage(ask, page);
    const files: Record<string, Uint8Array> = {};
    for (const letter of letters) {
      const name = `${String(letter.number).padStart(4, '0')}-${letter.organisation_slug}`;
      const paper = paperOf(page, letter);
      files[`${name}.docx`] = await writeDocx(paper);
      files[`${name}.pdf`] = await writePdf(paper);
    }
    return sendFile(ask, 'zip', `letters-${letters[0]?.content.day ?? ''}.zip`, zipSync(files, { level: 1 }));
  };

  const file = (format: 'docx' | 'pdf') =>
    get(`/letters/:letter/letter.${format}`, writeLetters, async (ask) => {
      const page = ask.get('page');
      const text = ask.req.param('letter') ?? '';
      const letter = /^[1-9]\d{0,8}$/.test(text)
        ? await findLetter(db, page.country.code, Number(text))
        : undefined;
      if (!letter) return notFoundPage(ask, page);
      const paper = paperOf(page, letter);
      const bytes = await (format === 'docx' ? writeDocx(paper) : writePdf(paper));
      return sendFile(ask, format, `letter-${letter.number}-${letter.organisation_slug}.${format}`, bytes);
    });

  /** A kind of letter in a language, as an address names them. */
  const templateOf = (ask: Ask) => {
    const page = ask.get('page');
    const kind = ask.req.param('kind') ?? '';
    const code = ask.req.param('language') ?? '';
    const language = page.languages.find((one) => one.code === code && page.country.languages.includes(code));
    return isLetterKind(kind) && language ? { kind, language, english: englishOf(page) } : undefined;
  };

  const template = async (ask: Ask, typed?: Template, problems: readonly Problem[] = []) => {
    const page = ask.get('page');
    const of = templateOf(ask);
    if (!of) return notFoundPage(ask, page);
    const { kind, language, english } = of;
    const standing = await readTemplate(db, page.country.code, kind, language, english);
    const shown = typed ?? standing;
    const preview =
      templateProblems(kind, shown).length > 0
        ? null
        : composeLetter(inLanguage(page, language.code), {
            template: shown,
            organisation: page.t('letters.example.organisation'),
            recommendations: [EXAMPLE],
            day: todayOf(ask),
            today: todayOf(ask),
            letterhead: await readLetterhead(db, page.country.code),
          });
    const newer = problems.includes(newerVersion)
      ? [
          { label: page.t('letters.subject'), value: standing.subject },
          { label: page.t('letters.body'), value: standing.body },
        ]
      : undefined;
    const saved = problems.length === 0 && page.query.get('done') === 'saved';
    const props = { page, kind, language, standing, preview, problems, newer, saved };
    return ask.html(
      <TemplatePage {...props} typed={{ subject: shown.subject, body: shown.body }} />,
      problems.length > 0 ? 400 : 200,
    );
  };

  const letterhead = async (ask: Ask) => {
    const page = ask.get('page');
    const standing = await readLetterhead(db, page.country.code);
    return ask.html(<LetterheadPage {...{ page, standing, saved: page.query.get('done') === 'saved' }} />);
  };

  const saveLetterhead = async (ask: Ask) => {
    const page = ask.get('page');
    const { languages } = page.country;
    const { value, typed } = await readForm(ask, letterheadForm(languages));
    const outcome = await changeLetterhead(house, page.viewer, languages, value);
    if (outcome.ok) return ask.redirect('/letters/letterhead?done=saved', 303);
    const { problems } = outcome;
    const standing = await readLetterhead(db, page.country.code);
    const newer = problems.includes(newerVersion)
      ? differingFacts(letterheadFacts(page, standing), letterheadFacts(page, value))
      : undefined;
    return ask.html(<LetterheadPage {...{ page, standing, typed, problems, newer }} />, 400);
  };

  return [
    get('/letters', writeLetters, async (ask) => {
      const page = ask.get('page');
      return ask.html(<LettersPage page={page} letters={await listLetters(db, page.country.code)} />);
    }),
    get('/letters/new', writeLetters, (ask) => draw(ask, letterInput(ask.get('page').query))),
    post('/letters/new', writeLetters, make),
    get('/letters/batches/:batch', writeLetters, async (ask) => {
      const page = ask.get('page');
      const { batch, letters } = await batchOf(ask);
      if (letters.length === 0) return notFoundPage(ask, page);
      return ask.html(<LettersPage {...{ page, letters, batch }} />);
    }),
    get('/letters/batches/:batch/letters.zip', writeLetters, zip),
    get('/letters/templates', writeLetters, async (ask) => {
      const page = ask.get('page');
      const templates = await listTemplates(db, page.country.code);
      const own = new Set(templates.map(({ kind, language }) => `${kind} ${language}`));
      return ask.html(<TemplatesPage {...{ page, own }} />);
    }),
    get(TEMPLATE, writeLetters, (ask) => template(ask)),
    post(TEMPLATE, writeLetters, async (ask) => {
      const page = ask.get('page');
      const of = templateOf(ask);
      if (!of) return notFoundPage(ask, page);
      const { value } = await readForm(ask, templateForm);
      const outcome = await changeTemplate(house, page.viewer, of, value);
      if (outcome.ok)
        return ask.redirect(`/letters/templates/${of.kind}/${of.language.code}?done=saved`, 303);
      return template(ask, value, outcome.problems);
    }),
    get('/letters/letterhead', setLetterhead, letterhead),
    post('/letters/letterhead', setLetterhead, saveLetterhead),
    file('docx'),
    file('pdf'),
  ];
}

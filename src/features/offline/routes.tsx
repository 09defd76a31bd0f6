import { readingAs } from '../../access/reading.ts';
import type { House } from '../../house.ts';
import type { Problem } from '../../problem.ts';
import type { Ask } from '../../web/context.ts';
import { notFoundPage } from '../../web/error-pages.tsx';
import { isId } from '../../web/ids.ts';
import { readForm } from '../../web/lines.ts';
import { get, post, type Route } from '../../web/routes.ts';
import { authorityToWrite } from '../updates/actions.ts';
import { compareUpload } from './compare-upload.ts';
import { OfflinePage } from './offline-page.tsx';
import { readOutgoing, writeWorkbook } from './outgoing.ts';
import { workOffline } from './policy.ts';
import {
  findOrganisation,
  findUpload,
  listSame,
  listSubjects,
  listUploads,
  type OfflineOrganisation,
} from './queries.ts';
import { ReviewPage } from './review-page.tsx';
import { savedPage } from './saved-page.tsx';
import { offlineHref, settleForm, uploadHref } from './schema.ts';
import { applyUpload, discardUpload } from './settle-verbs.ts';
import { takeUpload, type Naming } from './take-verb.ts';

const HOME = '/organisations/:slug/offline';
const UPLOAD = '/offline/:filled';
const SHOWN_UPLOADS = 30;
const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** Room for the form around the file. */
const FORM_ROOM = 64 * 1024;
/** A choice for each conflict of a large file. */
const SETTLE_LIMIT = 4 * 1024 * 1024;

type OfflineHouse = Pick<House, 'db' | 'clock' | 'config' | 'languages'>;

/** Taking duties and actions along as a spreadsheet or a saved page, and bringing back what was filled in. */
export function offlineRoutes(house: OfflineHouse): Route[] {
  const { db, config } = house;
  const bodyLimit = config.uploadLimit + FORM_ROOM;
  const megabytes = Math.round(config.uploadLimit / 1_048_576);

  /** An organisation's own people work with its files; whoever does not is led to its page. */
  const own =
    (then: (ask: Ask, organisation: OfflineOrganisation) => Promise<Response>) => async (ask: Ask) => {
      const page = ask.get('page');
      const slug = ask.req.param('slug') ?? '';
      const organisation = await findOrganisation(db, page.viewer.country, { slug });
      if (!organisation) return notFoundPage(ask, page);
      if (!authorityToWrite(page.viewer, organisation.id)) return ask.redirect(`/organisations/${slug}`, 303);
      return then(ask, organisation);
    };

  const home = async (ask: Ask, organisation: OfflineOrganisation, problems: readonly Problem[] = []) => {
    const page = ask.get('page');
    const { country } = page.viewer;
    const subjects = await listSubjects(readingAs(db, page.viewer), organisation.id);
    const uploads = await listUploads(db, country, organisation.id, SHOWN_UPLOADS);
    const view = { organisation, count: subjects.length, uploads, megabytes, problems };
    return ask.html(<OfflinePage page={page} view={view} />, problems.length > 0 ? 400 : 200);
  };

  const asFile = (ask: Ask, name: string) => {
    ask.header('content-disposition', `attachment; filename="${name}"`);
    // whatever a browser makes of it, it never runs as a page of ours
    ask.header('content-security-policy', "default-src 'none'; sandbox");
  };

  const sheet = async (ask: Ask, organisation: OfflineOrganisation) => {
    const page = ask.get('page');
    const bytes = await writeWorkbook(page, await readOutgoing(house, page, organisation));
    asFile(ask, `${organisation.slug}.xlsx`);
    ask.header('content-type', WORKBOOK);
    return ask.body(new Uint8Array(bytes));
  };

  const saved = async (ask: Ask, organisation: OfflineOrganisation) => {
    const page = ask.get('page');
    const whole = savedPage(page, await readOutgoing(house, page, organisation));
    asFile(ask, `${organisation.slug}.html`);
    return ask.html(whole);
  };

  const bring = async (ask: Ask, organisation: OfflineOrganisation) => {
    const page = ask.get('page');
    const file = (await ask.req.formData()).get('file');
    if (!(file instanceof File) || file.name === '')
      return home(ask, organisation, [{ code: 'offline.file.missing', field: 'file' }]);
    const bytes = new Uint8Array(await file.arrayBuffer());
    const brought = { name: file.name, bytes };
    const outcome = await takeUpload(house, page.viewer, organisation, brought, namingOf(ask));
    if (!outcome.ok) return home(ask, organisation, outcome.problems);
    return ask.redirect(uploadHref(outcome.value.id), 303);
  };

  /** The file that an address names; whoever is not of its organisation is led away from it. */
  const find = async (ask: Ask) => {
    const { viewer } = ask.get('page');
    const id = ask.req.param('filled') ?? '';
    const upload = isId(id) ? await findUpload(db, viewer.country, id) : undefined;
    const organisation = upload && (await findOrganisation(db, viewer.country, { id: upload.organisation }));
    return upload && organisation ? { upload, organisation } : undefined;
  };

  const review = async (
    ask: Ask,
    { upload, organisation }: NonNullable<Awaited<ReturnType<typeof find>>>,
    attempt: { choices: Record<string, string>; problems: readonly Problem[] } = {
      choices: {},
      problems: [],
    },
  ) => {
    const page = ask.get('page');
    const { viewer } = page;
    const given = { viewer, languages: house.languages, now: house.clock() };
    const compared = await compareUpload(db, given, upload);
    const same = await listSame(db, upload);
    const before = same.find(({ state }) => state === 'applied');
    const view = { upload, organisation, compared, before, ...attempt };
    return ask.html(<ReviewPage page={page} view={view} />, attempt.problems.length > 0 ? 400 : 200);
  };

  /** Of a file that waits; of one that is settled, where its organisation's files are. */
  const onWaiting =
    (then: (ask: Ask, found: NonNullable<Awaited<ReturnType<typeof find>>>) => Promise<Response>) =>
    async (ask: Ask) => {
      const page = ask.get('page');
      const found = await find(ask);
      if (!found) return notFoundPage(ask, page);
      const { upload, organisation } = found;
      if (!authorityToWrite(page.viewer, organisation.id))
        return ask.redirect(`/organisations/${organisation.slug}`, 303);
      if (upload.state !== 'waiting')
        return ask.redirect(`${offlineHref(organisation.slug)}?done=settled`, 303);
      return then(ask, found);
    };

  const apply = onWaiting(async (ask, found) => {
    const page = ask.get('page');
    const { value: typed } = await readForm(ask, settleForm);
    const settling = {
      version: typed['version'] ?? '',
      choices: typed,
      leavesOut: typed['leave-out'] === 'yes',
    };
    const outcome = await applyUpload(house, page.viewer, found.upload.id, settling, namingOf(ask));
    const back = offlineHref(found.organisation.slug);
    if (!outcome) return ask.redirect(`${back}?done=settled`, 303);
    if (!outcome.ok) return review(ask, found, { choices: typed, problems: outcome.problems });
    return ask.redirect(`${back}?done=applied&drafts=${outcome.value.drafts}`, 303);
  });

  const discard = onWaiting(async (ask, { upload, organisation }) => {
    const isDone = await discardUpload(house, ask.get('page').viewer, upload.id);
    return ask.redirect(`${offlineHref(organisation.slug)}?done=${isDone ? 'discarded' : 'settled'}`, 303);
  });

  return [
    get(HOME, workOffline, own(home)),
    get(`${HOME}.xlsx`, workOffline, own(sheet)),
    get(`${HOME}.html`, workOffline, own(saved)),
    post(HOME, workOffline, own(bring), { bodyLimit }),
    get(UPLOAD, workOffline, onWaiting(review)),
    post(`${UPLOAD}/apply`, workOffline, apply, { bodyLimit: SETTLE_LIMIT }),
    post(`${UPLOAD}/discard`, workOffline, discard),
  ];
}

function namingOf(ask: Ask): Naming {
  const { formats } = ask.get('page');
  return { name: (names) => formats.name(names), state: (code) => formats.state(code) };
}

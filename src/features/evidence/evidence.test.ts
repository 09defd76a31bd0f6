import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  createSandboxSite,
  readable,
  type SandboxSite,
  type Visitor,
} from '../../../tests/support/sandbox-site.ts';
import { readUnread } from './actions.ts';

let site: SandboxSite;
let visitor: Visitor;
let ministry: Visitor;
let secretary: Visitor;
let society: Visitor;

beforeAll(async () => {
  site = await createSandboxSite({}, 'whole');
  visitor = site.visitor();
  ministry = await site.signedInAs('focal-point');
  secretary = await site.signedInAs('secretariat');
  society = await site.signedInAs('civil-society');
}, 180_000);
afterAll(() => site.close());

const rows = () =>
  site.db
    .selectFrom('update_evidence as e')
    .innerJoin('progress_update as u', 'u.id', 'e.progress_update')
    .selectAll('e')
    .select('u.state')
    .where('e.part', '=', 'evidence')
    .where('e.removed_at', 'is', null)
    .execute();

describe('the evidence library', () => {
  it('shows each reader what they may have, exactly as the update’s own page does', async () => {
    const all = await rows();
    expect(all.some(({ public: isPublic }) => isPublic)).toBe(true);
    expect(all.some(({ sensitivity }) => sensitivity !== 'public')).toBe(true);
    const pages = new Map<Visitor, string>();
    for (const who of [visitor, society, ministry, secretary])
      pages.set(who, (await who.get('/evidence')).text);
    for (const one of all) {
      for (const who of [visitor, society, ministry, secretary]) {
        const own = await who.get(`/updates/${one.progress_update}`);
        const isOnPage = own.status === 200 && readable(own.text).includes(one.proves);
        expect(readable(pages.get(who) ?? '').includes(one.proves), one.proves).toBe(isOnPage);
      }
    }
  });

  it('searches in what files say, once a process apart has read them, and finds nothing that is kept back', async () => {
    const kept = (await rows()).find(({ sha256, public: isPublic }) => sha256 !== null && !isPublic);
    if (!kept?.sha256) throw new Error('the sandbox keeps no file back');
    const sha256 = await site.house.files.keep(
      Buffer.from('The zebras of the northern quarry were counted twice.'),
    );
    await site.house.pool.query('alter table update_evidence disable trigger update_evidence_no_edit');
    await site.db.updateTable('update_evidence').set({ sha256 }).where('id', '=', kept.id).execute();
    await site.house.pool.query('alter table update_evidence enable trigger update_evidence_no_edit');
    expect((await secretary.get('/evidence?q=zebra')).text).not.toContain(`/files/${sha256}`);
    await readUnread(site.house);
    // by its stem, by whoever may have it, and by nobody else
    expect((await secretary.get('/evidence?q=zebra')).text).toContain(`/files/${sha256}`);
    expect((await visitor.get('/evidence?q=zebra')).text).not.toContain(`/files/${sha256}`);
    expect((await visitor.get('/evidence?q=zebra')).text).toContain('Nothing found');
    expect((await society.get('/find?q=zebra')).text).not.toContain(`/files/${sha256}`);
  });

  it('narrows down by where it was given, by form, by organisation', async () => {
    const links = readable((await secretary.get('/evidence?form=link')).text);
    const files = await secretary.get('/evidence?form=file');
    expect(files.text).toContain('/files/');
    expect(links).not.toBe(readable(files.text));
    expect((await secretary.get('/evidence?form=link')).text).not.toContain('href="/files/');
    expect(readable((await visitor.get('/evidence?organisation=none')).text)).toContain('Nothing found');
    expect((await secretary.get('/evidence?form=none&page=999')).status).toBe(200);
  });
});

describe('the search of the workspace', () => {
  it('is for those who are signed in, and groups what it finds with counts', async () => {
    expect((await visitor.get('/find?q=shelter')).to).toContain('/sign-in');
    const words = readable((await secretary.get('/find?q=shelters')).text);
    for (const kind of ['Recommendations', 'Actions', 'Updates', 'Discussions', 'Organisations'])
      expect(words, kind).toMatch(new RegExp(`${kind} \\(\\d+\\)`));
    expect(words).toContain('Open a shelter in each of the five provinces');
    expect(readable((await secretary.get('/find?q=xyzzy')).text)).toContain('Nothing that you may see');
    expect((await secretary.get('/find')).status).toBe(200);
  });

  it('finds words in other languages by their stems, and colleagues for those inside alone', async () => {
    // a discussion in French, among the mechanism
    expect((await ministry.get('/find?q=projets')).text).toContain('Qui présente le projet de loi');
    expect((await society.get('/find?q=projets')).text).not.toContain('Qui présente le projet de loi');
    expect((await ministry.get('/find?q=Marovel')).text).toContain('Ines Marovel');
    expect((await society.get('/find?q=Marovel')).text).not.toContain('Ines Marovel');
  });
});

import { it } from 'vitest';
import { createSandboxSite, readable } from './support/sandbox-site.ts';
it('peeks', async () => {
  const site = await createSandboxSite();
  const rows = await site.db.selectFrom('recommendation').select(['address','number','text','position','recommending_states','page','lead_in']).orderBy('ordinal').limit(400).execute();
  console.log(rows.filter((_,i)=>i<40||i%10==0).map(r=>`${r.address} | ${r.position} | ${r.recommending_states} | ${r.text.slice(0,110)}`).join('\n'));
  console.log(await site.db.selectFrom('recommendation').select(['position', (e)=>e.fn.countAll().as('n')]).groupBy('position').execute(), await site.db.selectFrom('review').selectAll().execute(), await site.db.selectFrom('clause').select((e)=>e.fn.countAll().as('n')).execute(), await site.db.selectFrom('pledge').select(['number','text']).execute());
  console.log(await site.db.selectFrom('ledger').select(['seq','verb','recorded_at']).orderBy('seq').execute().then(r=>r.slice(-5)), rows.filter(r=>/^[=+@-]/.test(r.text)).length);
  const p = site.visitor();
  for (const path of ['/recommendations?q=%00','/recommendations/%00/1','/recommendations?as-of=2026-02-31','/recommendations?q='+encodeURIComponent('"unclosed & | ! (: *'),'/history?record=zz','/history/1e3','/history/0','/reviews/%00','/organisations/%00','/recommendations?page=999999', '/recommendations?as-of=0000-01-01','/recommendations?as-of=9999-12-31', '/files/zz', '/history/9007199254740991', '/recommendations?q=%ff', '/recommendations?q=%01x%02'])
    console.log(path, (await p.get(path)).status);
  console.log(readable((await p.get('/recommendations?q=violences')).text).slice(0,900));
  console.log(readable((await p.get('/history')).text).slice(0,1200));
  await site.close();
});

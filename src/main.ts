import { serve as listen, type ServerType } from '@hono/node-server';
import { everyone, signedIn } from './access/policy.ts';
import type { Config } from './config.ts';
import { isLoopback } from './config.ts';
import { createAuth } from './features/accounts/auth.ts';
import { assessmentRoutes } from './features/assessments/routes.tsx';
import { assignmentRoutes } from './features/assignments/routes.tsx';
import { requestFirstProposals } from './features/clusters/actions.ts';
import { calendarRoutes } from './features/calendar/routes.tsx';
import { budgetRoutes } from './features/budgets/routes.tsx';
import { clusterRoutes } from './features/clusters/routes.tsx';
import { createAuthenticate } from './features/accounts/authenticate.ts';
import { accountRoutes } from './features/accounts/routes.tsx';
import { administerCountry } from './features/country/policy.ts';
import { readCountrySettings, readLastEntryOfDay } from './features/country/queries.ts';
import { countryRoutes } from './features/country/routes.tsx';
import { evaluationRoutes } from './features/evaluations/routes.tsx';
import { requestUnread } from './features/evidence/actions.ts';
import { evidenceRoutes } from './features/evidence/routes.tsx';
import { findRoutes } from './features/find/routes.tsx';
import { directoryRoutes } from './features/directory/routes.tsx';
import { discussionRoutes } from './features/discussions/routes.tsx';
import { dataRoutes } from './features/open-data/routes.tsx';
import { fileRoutes } from './features/files/routes.tsx';
import { frontRoutes } from './features/front/routes.tsx';
import { historyRoutes } from './features/history/routes.tsx';
import { resumeImports } from './features/imports/actions.ts';
import { createAuthenticateKey } from './features/keys/actions.ts';
import { keyRoutes } from './features/keys/routes.tsx';
import { analyticsRoutes } from './features/analytics/routes.tsx';
import { apiRoutes } from './features/api/routes.tsx';
import { importDocuments } from './features/imports/policy.ts';
import { entryRoutes } from './features/imports/entry/entry-routes.tsx';
import { mappingRoutes } from './features/imports/mapping/mapping-routes.tsx';
import { importRoutes } from './features/imports/routes.tsx';
import { createInboxCount } from './features/inbox/actions.ts';
import { inboxRoutes } from './features/inbox/routes.tsx';
import { startDigests } from './features/digests/actions.ts';
import { digestRoutes } from './features/digests/routes.tsx';
import { mailLinkRoutes } from './features/mail-links/routes.tsx';
import { mapRoutes } from './features/map/routes.tsx';
import { handOverRoutes } from './features/hand-overs/routes.tsx';
import { letterRoutes } from './features/letters/routes.tsx';
import { meetingRoutes } from './features/meetings/routes.tsx';
import { mechanismRoutes } from './features/mechanisms/routes.tsx';
import { mailRoutes } from './features/mail/routes.tsx';
import { readGauges } from './features/operation/queries.ts';
import { operationRoutes } from './features/operation/routes.ts';
import { offlineRoutes } from './features/offline/routes.tsx';
import { organisationRoutes } from './features/organisations/routes.tsx';
import { partnershipRoutes } from './features/partnerships/routes.tsx';
import { peopleRoutes } from './features/people/routes.tsx';
import { createOpenRegister, createRegisterSearch, keepIndexes } from './features/recommendations/actions.ts';
import { recommendationRoutes } from './features/recommendations/routes.tsx';
import { reviewRoutes } from './features/reviews/routes.tsx';
import { planRoutes } from './features/plans/routes.tsx';
import { priorityRoutes } from './features/priorities/routes.tsx';
import { indicatorRoutes } from './features/indicators/routes.tsx';
import { rightRoutes } from './features/rights/routes.tsx';
import { sitemapRoutes } from './features/sitemap/routes.ts';
import { risingRoutes } from './features/rising/routes.tsx';
import { searchRoutes } from './features/searches/routes.tsx';
import { sharingRoutes } from './features/sharing/routes.tsx';
import { modelRoutes } from './features/suggestions/model-routes.tsx';
import { suggestionRoutes } from './features/suggestions/routes.tsx';
import { stateRoutes } from './features/states/routes.tsx';
import { summaryRoutes } from './features/summaries/routes.tsx';
import { termRoutes } from './features/terms/routes.tsx';
import { timelineRoutes } from './features/timeline/routes.tsx';
import { updateRoutes } from './features/updates/routes.tsx';
import { vocabularyRoutes } from './features/vocabularies/routes.tsx';
import type { House } from './house.ts';
import { operatorTranslator } from './i18n/operator.ts';
import { openInstallation, type Installation } from './installation.ts';
import { readHead } from './ledger/queries.ts';
import { createLog } from './log.ts';
import { buildSandbox, isSandboxWhole, sandboxAccounts } from './sandbox/build.ts';
import { sandboxCountry } from './sandbox/people.ts';
import { StartRefused } from './start-refused.ts';
import { createApp } from './web/app.tsx';
import type { NavigationItem } from './web/context.ts';
import { dayIn } from './web/formats.ts';
import { createMeasures, type Measures } from './web/measures.ts';
import type { Route } from './web/routes.ts';

/** Every page and action of every feature; the table of who may do what is made from this. */
export function routesOf(house: House, measures: Measures): { routes: Route[]; authenticate: Authenticate } {
  const auth = createAuth(house);
  const indexes = keepIndexes(house.db, house.log);
  const search = createRegisterSearch(house.db, indexes);
  const open = createOpenRegister(house.db, indexes);
  return {
    authenticate: createAuthenticate(house, auth),
    routes: [
      ...frontRoutes(house, open),
      ...recommendationRoutes(house, search, open),
      ...reviewRoutes(house, open),
      ...summaryRoutes(house),
      ...assignmentRoutes(house, search),
      ...assessmentRoutes(house),
      ...suggestionRoutes(house),
      ...clusterRoutes(house),
      ...mechanismRoutes(open),
      ...termRoutes(house, open),
      ...vocabularyRoutes(house),
      ...rightRoutes(open),
      ...risingRoutes(house),
      ...analyticsRoutes(house, open),
      ...priorityRoutes(house),
      ...planRoutes(house, search),
      ...budgetRoutes(house),
      ...partnershipRoutes(house),
      ...indicatorRoutes(house),
      ...updateRoutes(house),
      ...discussionRoutes(house),
      ...directoryRoutes(house),
      ...evaluationRoutes(house),
      ...evidenceRoutes(house),
      ...findRoutes(house, search),
      ...stateRoutes(open),
      ...timelineRoutes(open),
      ...calendarRoutes(house),
      ...meetingRoutes(house),
      ...letterRoutes(house),
      ...handOverRoutes(house),
      ...mapRoutes(house),
      ...offlineRoutes(house),
      ...organisationRoutes(house),
      ...historyRoutes(house),
      ...fileRoutes(house),
      ...dataRoutes(house),
      ...sharingRoutes(house, open),
      ...sitemapRoutes(open),
      // before `/imports/:id`, which would take `entry` for an id
      ...entryRoutes(house),
      ...mappingRoutes(house),
      ...importRoutes(house),
      ...accountRoutes({ house, auth, sandboxAccounts: () => sandboxAccounts(house.secret) }),
      ...inboxRoutes(house),
      ...digestRoutes(house),
      ...mailLinkRoutes(house),
      ...searchRoutes(house, search),
      ...countryRoutes(house),
      ...modelRoutes(house),
      ...peopleRoutes(house),
      ...mailRoutes(house),
      ...keyRoutes(house),
      ...apiRoutes(house, search, open),
      ...operationRoutes(house, measures),
    ],
  };
}

type Authenticate = ReturnType<typeof createAuthenticate>;

const navigation: readonly NavigationItem[] = [
  { href: '/recommendations', label: 'shell.nav.recommendations', needs: everyone },
  { href: '/reviews', label: 'shell.nav.reviews', needs: everyone },
  { href: '/plans', label: 'shell.nav.plans', needs: everyone },
  { href: '/browse', label: 'shell.nav.browse', needs: everyone },
  { href: '/history', label: 'shell.nav.history', needs: everyone },
  { href: '/about', label: 'shell.nav.about', needs: everyone },
  { href: '/inbox', label: 'shell.nav.inbox', needs: signedIn, counts: true },
  { href: '/find', label: 'shell.nav.find', needs: signedIn },
  { href: '/imports', label: 'shell.nav.imports', needs: importDocuments },
  { href: '/administration', label: 'shell.nav.administration', needs: administerCountry },
];

/** The web application of a house, as it is served and as tests ask it. */
export function createWeb(house: House) {
  const { db, country, config, log, clock, languages } = house;
  const measures = createMeasures(() => readGauges(db, country));
  const { routes, authenticate } = routesOf(house, measures);
  const count = createInboxCount(db);
  const app = createApp({
    routes,
    languages,
    navigation,
    publicUrl: config.publicUrl,
    addressHeader: config.addressHeader,
    log,
    measures,
    readCountry: () => readCountrySettings(db, country),
    async readHead() {
      const head = await readHead(db, country);
      return head && { seq: head.seq, hash: head.hash.toString('hex'), recordedAt: head.recorded_at };
    },
    readAsOf: async (date) => ({ date, ...(await readLastEntryOfDay(db, country, date)) }),
    authenticate,
    authenticateKey: createAuthenticateKey(house),
    countWaiting: (viewer, { timeZone }, newest) =>
      count(viewer, { today: dayIn(timeZone, clock()), now: clock(), head: newest }),
    now: clock,
  });
  return { app, routes };
}

/**
 * Opens the installation and serves it until SIGINT or SIGTERM: config, database, queue, web, in that order, and back
 * down again. An embedded database without a country becomes the sandbox.
 */
export async function serve(config: Config): Promise<void> {
  const t = operatorTranslator(process.env);
  const log = createLog(config.logLevel);
  const say = (sentence: string) => process.stdout.write(`${sentence}\n`);
  const stopped = untilStopped();
  const installation = await openInstallation(config, log, { beside: false });
  try {
    const house = await furnish(installation, config);
    const settings = await readCountrySettings(house.db, house.country);
    if (settings.sandbox) refuseStrangers(config);
    const { app } = createWeb(house);
    await resumeImports(house);
    await requestFirstProposals(house);
    await requestUnread(house);
    const server = await open(app.fetch, config);
    const digests = startDigests(house);
    for (const { file, key, problem } of installation.wordingProblems)
      say(t('start.wording', { file, key: key ?? 'none', problem }));
    if (installation.backup) say(t('start.migrated', { backup: installation.backup }));
    const name = settings.names['en'] ?? Object.values(settings.names)[0] ?? house.country;
    say(t('start.serving', { country: name, url: config.publicUrl }));
    if (settings.sandbox) {
      say(t('start.sandbox', { country: name, url: config.publicUrl }));
      for (const { email, password, roles } of sandboxAccounts(house.secret).slice(0, 2))
        say(t('start.sandbox.account', { email, password, roles: roles.join(', ') }));
      say(t('start.sandbox.more'));
    }
    const lost = await Promise.race([stopped, installation.store.failed]);
    await close(server);
    await digests.stop();
    if (lost instanceof Error) throw lost;
  } finally {
    await installation.close();
  }
}

/** The house to serve: of the country that is installed, or of the sandbox that is made now, or made whole. */
async function furnish(installation: Installation, config: Config): Promise<House> {
  const { country, house } = installation;
  if (country !== undefined) {
    if (country === sandboxCountry.code && !(await isSandboxWhole(house))) await buildSandbox(house);
    return house;
  }
  if (config.databaseUrl) throw new StartRefused('start.noCountry');
  refuseStrangers(config);
  const settled = await installation.settle(sandboxCountry.code);
  await buildSandbox(settled);
  return settled;
}

function refuseStrangers({ host, publicUrl }: Config): void {
  if (!isLoopback(host)) throw new StartRefused('start.sandbox.host', { host });
  if (!isLoopback(new URL(publicUrl).hostname.replace(/^\[|\]$/g, '')))
    throw new StartRefused('start.sandbox.url', { url: publicUrl });
}

/** Resolves at the first SIGINT or SIGTERM; a second one ends the process at once. */
function untilStopped(): Promise<undefined> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => {
        process.once(signal, () => process.exit(1));
        resolve(undefined);
      });
  });
}

type Fetch = Parameters<typeof listen>[0]['fetch'];

const LISTENING: Record<string, 'start.portInUse' | 'start.portForbidden' | 'start.hostUnknown'> = {
  EADDRINUSE: 'start.portInUse',
  EACCES: 'start.portForbidden',
  EADDRNOTAVAIL: 'start.hostUnknown',
  ENOTFOUND: 'start.hostUnknown',
};

function open(fetch: Fetch, { host, port }: Config): Promise<ServerType> {
  return new Promise((resolve, reject) => {
    const server = listen({ fetch, hostname: host, port }, () => resolve(server));
    server.once('error', (error: NodeJS.ErrnoException) => {
      const code = LISTENING[error.code ?? ''];
      reject(code ? new StartRefused(code, { host, port: String(port) }) : error);
    });
  });
}

const CLOSING = 5_000;

/** Lets requests under way end, for a few seconds. */
function close(server: ServerType): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    setTimeout(() => {
      if ('closeAllConnections' in server) server.closeAllConnections();
    }, CLOSING).unref();
    if ('closeIdleConnections' in server) server.closeIdleConnections();
  });
}

export { openOperations } from './operations.ts';

import type { Migration } from 'kysely/migration';
import * as register from './0001-register.ts';
import * as accounts from './0002-accounts.ts';
import * as suspensions from './0003-suspensions.ts';
import * as sources from './0004-sources.ts';
import * as countryRegisters from './0005-country-registers.ts';
import * as uploads from './0006-uploads.ts';
import * as apiKeys from './0009-api-keys.ts';
import * as registerPages from './0010-register-pages.ts';
import * as termChoices from './0011-term-choices.ts';
import * as licences from './0014-licences.ts';
import * as savedSearches from './0015-saved-searches.ts';
import * as voices from './0016-voices.ts';
import * as terms from './0017-terms.ts';
import * as largeRegisters from './0018-large-registers.ts';
import * as priorities from './0019-priorities.ts';
import * as clusters from './0020-clusters.ts';
import * as withdrawals from './0021-withdrawals.ts';
import * as plan from './0022-plan.ts';
import * as openAgain from './0023-open-again.ts';
import * as updates from './0024-updates.ts';
import * as calendar from './0025-calendar.ts';
import * as inbox from './0026-inbox.ts';
import * as offline from './0027-offline.ts';
import * as meetings from './0029-meetings.ts';
import * as handOver from './0030-hand-over.ts';
import * as discussion from './0031-discussion.ts';
import * as evaluation from './0032-evaluation.ts';
import * as evidenceWords from './0033-evidence-words.ts';

/** Every migration by name, in order. A released one is never edited; a new one only adds. */
export const migrations: Record<string, Migration> = {
  '0001-register': register,
  '0002-accounts': accounts,
  '0003-suspensions': suspensions,
  '0004-sources': sources,
  '0005-country-registers': countryRegisters,
  '0006-uploads': uploads,
  '0009-api-keys': apiKeys,
  '0010-register-pages': registerPages,
  '0011-term-choices': termChoices,
  '0014-licences': licences,
  '0015-saved-searches': savedSearches,
  '0016-voices': voices,
  '0017-terms': terms,
  '0018-large-registers': largeRegisters,
  '0019-priorities': priorities,
  '0020-clusters': clusters,
  '0021-withdrawals': withdrawals,
  '0022-plan': plan,
  '0023-open-again': openAgain,
  '0024-updates': updates,
  '0025-calendar': calendar,
  '0026-inbox': inbox,
  '0027-offline': offline,
  '0029-meetings': meetings,
  '0030-hand-over': handOver,
  '0031-discussion': discussion,
  '0032-evaluation': evaluation,
  '0033-evidence-words': evidenceWords,
};

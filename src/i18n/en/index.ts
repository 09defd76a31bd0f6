import api from './api.ts';
import accounts from './accounts.ts';
import commandLine from './command-line.ts';
import data from './data.ts';
import history from './history.ts';
import imports from './imports.ts';
import problems from './problems.ts';
import recommendations from './recommendations.ts';
import reviewScreen from './review-screen.ts';
import registerPages from './register-pages.ts';
import reviews from './reviews.ts';
import priorities from './priorities.ts';
import plans from './plans.ts';
import budgets from './budgets.ts';
import calendar from './calendar.ts';
import handOvers from './hand-overs.ts';
import letters from './letters.ts';
import meetings from './meetings.ts';
import discussions from './discussions.ts';
import evaluations from './evaluations.ts';
import evidence from './evidence.ts';
import cofog from './cofog.ts';
import indicators from './indicators.ts';
import partnerships from './partnerships.ts';
import analytics from './analytics.ts';
import rights from './rights.ts';
import searchWords from './search-words.ts';
import sdgIndicators from './sdg-indicators.ts';
import sdgs from './sdgs.ts';
import accessibility from './accessibility.ts';
import country from './country.ts';
import countryRegisters from './country-registers.ts';
import organisations from './organisations.ts';
import mail from './mail.ts';
import offline from './offline.ts';
import people from './people.ts';
import keys from './keys.ts';
import searches from './searches.ts';
import sharing from './sharing.ts';
import shell from './shell.ts';
import start from './start.ts';
import voices from './voices.ts';
import assignments from './assignments.ts';
import clusters from './clusters.ts';
import suggestions from './suggestions.ts';
import updates from './updates.ts';
import inbox from './inbox.ts';
import digests from './digests.ts';
import mailLinks from './mail-links.ts';
import vocabularies from './vocabularies.ts';

export default {
  ...shell,
  ...accessibility,
  ...api,
  ...keys,
  ...searches,
  ...accounts,
  ...mail,
  ...commandLine,
  ...people,
  ...organisations,
  ...country,
  ...recommendations,
  ...registerPages,
  ...reviews,
  ...priorities,
  ...plans,
  ...budgets,
  ...calendar,
  ...handOvers,
  ...letters,
  ...meetings,
  ...discussions,
  ...evaluations,
  ...evidence,
  ...cofog,
  ...indicators,
  ...partnerships,
  ...analytics,
  ...rights,
  ...searchWords,
  ...sdgs,
  ...sdgIndicators,
  ...data,
  ...history,
  ...imports,
  ...reviewScreen,
  ...countryRegisters,
  ...problems,
  ...voices,
  ...assignments,
  ...start,
  ...sharing,
  ...clusters,
  ...suggestions,
  ...vocabularies,
  ...updates,
  ...inbox,
  ...digests,
  ...mailLinks,
  ...offline,
};

import { z } from 'zod';
import { readingAs } from '../../../access/reading.ts';
import type { Translated } from '../../../database/tables.ts';
import type { House } from '../../../house.ts';
import type { Problem } from '../../../problem.ts';
import type { Ask, PageContext } from '../../../web/context.ts';
import { notFoundPage } from '../../../web/error-pages.tsx';
import type { Typed } from '../../../web/forms.ts';
import { line, readForm } from '../../../web/lines.ts';
import { get, post, type Route } from '../../../web/routes.ts';
import { choiceLabel, type RegisterSearch } from '../../recommendations/actions.ts';
import { registerQuery } from '../../recommendations/schema.ts';
import { assignMany } from '../assigning/assign.ts';
import { planAssigning, planVersion } from '../assigning/plan.ts';
import { readOrganisations, readPlaces, readStanding } from '../assigning/queries.ts';
import { giveAssignments } from '../policy.ts';
import { endRule, makeRule, wantedByRules } from './actions.ts';
import { ApplyPage, RulesPage, rulesDone } from './pages.tsx';
import { listOwned, listRuled, listRules, type Rule } from './queries.ts';
import { readRuleOf, ruleForm, ruleScopes, type RuleKind, type RuleScope } from './schema.ts';

const applyForm = z.object({ scope: line, rule: line, version: line });

/** Rules that say who is to answer for what, and their application, which somebody sees before it happens. */
export function ruleRoutes(house: Pick<House, 'db' | 'clock' | 'country'>, search: RegisterSearch): Route[] {
  const { db, country } = house;

  const everything = ({ viewer, head }: PageContext) =>
    search({
      viewer,
      head,
      asOf: undefined,
      filter: registerQuery.parse({}),
      order: { sort: 'newest', page: 1, perPage: 1 },
    });

  const rulesPage = async (ask: Ask, typed: Typed, problems: readonly Problem[] = []) => {
    const page = ask.get('page');
    const [rules, organisations, answer] = await Promise.all([
      listRules(db, country),
      readOrganisations(db, country),
      everything(page),
    ]);
    const ruled = await listRuled(readingAs(db, page.viewer), rules);
    const ids = [...new Set(ruled.map(({ recommendation }) => recommendation))];
    const owned = await listOwned(db, country, ids);
    const byRule = Map.groupBy(ruled, ({ rule }) => rule);
    const labelOf = (kind: Rule['kind'], label: string) => choiceLabel(page, kind, label, answer);
    const asked = readRuleOf(typed['of'] ?? '');
    const labelsOf = (kind: RuleKind) => {
      // clusters are thousands: one comes from its own page
      const values =
        kind === 'cluster' ? (asked?.kind === kind ? [asked.label] : []) : [...answer.counts[kind].keys()];
      return values
        .map((value) => ({ value, label: labelOf(kind, value) }))
        .sort((a, b) => page.formats.compare(a.label, b.label));
    };
    const labels = {
      theme: labelsOf('theme'),
      group: labelsOf('group'),
      sdg: labelsOf('sdg'),
      mechanism: labelsOf('mechanism'),
      cluster: labelsOf('cluster'),
    };
    const view = {
      rules: rules.map((rule) => {
        const found = byRule.get(rule.id) ?? [];
        return {
          rule,
          label: labelOf(rule.kind, rule.label),
          organisation: organisations.get(rule.organisation),
          all: found.length,
          unowned: found.filter(({ recommendation }) => !owned.has(recommendation)).length,
        };
      }),
      labels,
      organisations: [...organisations.values()],
      typed,
      problems,
      done: problems.length > 0 ? undefined : rulesDone.find((what) => what === page.query.get('done')),
    };
    return ask.html(<RulesPage page={page} view={view} />, problems.length > 0 ? 400 : 200);
  };

  /** Which rules an address or a form asks for, for which recommendations; null where it names a rule that is not there. */
  const askedFor = async (given: { scope: string; rule: string }) => {
    const rules = await listRules(db, country);
    const scope: RuleScope = ruleScopes.find((known) => known === given.scope) ?? 'unowned';
    if (given.rule === '') return { rules, scope, rule: undefined };
    const rule = rules.find(({ id }) => id === given.rule);
    return rule ? { rules: [rule], scope, rule } : null;
  };
  type Asked = NonNullable<Awaited<ReturnType<typeof askedFor>>>;

  const applyPage = async (ask: Ask, { rules, scope, rule }: Asked, problems: readonly Problem[] = []) => {
    const page = ask.get('page');
    const wanted = await wantedByRules(db, page.viewer, rules, scope);
    const ids = [...new Set(wanted.map(({ recommendation }) => recommendation))];
    const [organisations, places, standing, named] = await Promise.all([
      readOrganisations(db, country),
      readPlaces(db, country, ids),
      readStanding(db, country, ids),
      everything(page),
    ]);
    const plan = planAssigning(wanted, standing, 'leave');
    const label = rule ? choiceLabel(page, rule.kind, rule.label, named) : '';
    const view = { scope, rule, label, plan, names: { organisations, places }, problems };
    return ask.html(
      <ApplyPage page={page} view={{ ...view, version: planVersion(plan) }} />,
      problems.length > 0 ? 400 : 200,
    );
  };

  return [
    get('/assignments/rules', giveAssignments, (ask) =>
      rulesPage(ask, { of: ask.get('page').query.get('of') ?? '' }),
    ),

    post('/assignments/rules', giveAssignments, async (ask) => {
      const page = ask.get('page');
      const { value, typed } = await readForm(ask, ruleForm);
      const nameOf = (names: Translated) => page.formats.name(names);
      const outcome = await makeRule(house, page.viewer, value, nameOf);
      if (!outcome.ok) return rulesPage(ask, typed, outcome.problems);
      return ask.redirect('/assignments/rules?done=made', 303);
    }),

    get('/assignments/rules/apply', giveAssignments, async (ask) => {
      const page = ask.get('page');
      const { query } = page;
      const asked = await askedFor({ scope: query.get('scope') ?? '', rule: query.get('rule') ?? '' });
      return asked ? applyPage(ask, asked) : notFoundPage(ask, page);
    }),

    post('/assignments/rules/apply', giveAssignments, async (ask) => {
      const page = ask.get('page');
      const { value } = await readForm(ask, applyForm);
      const asked = await askedFor(value);
      if (!asked) return notFoundPage(ask, page);
      const wanted = await wantedByRules(db, page.viewer, asked.rules, asked.scope);
      const { version } = value;
      const input = { way: 'rules', wanted, others: 'leave', version } as const;
      const outcome = await assignMany(house, page.viewer, input);
      if (!outcome.ok) return applyPage(ask, asked, outcome.problems);
      const { given, ended } = outcome.value;
      return ask.redirect(`/assignments?given=${given}&ended=${ended}`, 303);
    }),

    post('/assignments/rules/:rule/end', giveAssignments, async (ask) => {
      const page = ask.get('page');
      const isEnded = await endRule(house, page.viewer, ask.req.param('rule') ?? '');
      return isEnded ? ask.redirect('/assignments/rules?done=ended', 303) : notFoundPage(ask, page);
    }),
  ];
}

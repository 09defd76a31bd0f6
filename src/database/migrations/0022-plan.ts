import { sql, type Kysely } from 'kysely';

/**
 * What turns recommendations into a plan that can be followed (decision 0025): assignments that are accepted, contested
 * and claimed, and rules that give them; plans with objectives, actions and milestones; what actions cost, what is given
 * for them, who and what they need; partnerships on actions; indicators with values of several sources.
 *
 * Everything of a plan is public exactly as long as its plan is, and each table says so itself in `public`. Two kinds of
 * figures can be kept back while the public still sees that they are there and why, so they have tables of their own:
 * amounts (`budget_amount`) and figures of indicators that would show single people (`indicator_figure`).
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table country add column currency text not null default 'USD' check (currency ~ '^[A-Z]{3}$');

    alter table assignment
      add column answer text check (answer in ('accepted', 'contested')),
      add column answer_reason text,
      add column answer_language text,
      add column answered_at timestamptz,
      add column upheld_reason text,
      add column upheld_at timestamptz,
      add constraint assignment_answer_whole check ((answer is null) = (answered_at is null)),
      add constraint assignment_contested_with_reason
        check (answer is distinct from 'contested' or coalesce(answer_reason, '') <> '');

    create table assignment_claim (
      country text not null,
      id uuid not null,
      recommendation uuid not null,
      organisation uuid not null,
      reason text not null check (reason <> ''),
      language text not null,
      ended_at timestamptz,
      public boolean not null default false,
      recorded_at timestamptz not null,
      primary key (country, id),
      foreign key (country, recommendation) references recommendation,
      foreign key (country, organisation) references organisation
    );
    create unique index assignment_claim_current on assignment_claim (country, recommendation, organisation)
      where ended_at is null;

    create table assignment_rule (
      country text not null,
      id uuid not null,
      kind text not null check (kind in ('theme', 'group', 'sdg', 'mechanism', 'cluster')),
      label text not null,
      organisation uuid not null,
      duty text not null check (duty in ('lead', 'supporting')),
      ended_at timestamptz,
      recorded_at timestamptz not null,
      primary key (country, id),
      foreign key (country, organisation) references organisation
    );
    create unique index assignment_rule_current on assignment_rule (country, kind, label, organisation)
      where ended_at is null;
  `.execute(db);

  await sql`
    create table plan (
      country text not null,
      id uuid not null,
      slug text not null,
      kind text not null check (kind in ('national', 'sector', 'local')),
      title text not null check (title <> ''),
      summary text not null,
      language text not null,
      organisation uuid not null,
      starts_on date not null,
      ends_on date not null,
      stage text not null check (stage in ('draft', 'consulted', 'adopted', 'revised')),
      public boolean not null default false,
      recorded_at timestamptz not null,
      primary key (country, id),
      unique (country, slug),
      foreign key (country, organisation) references organisation,
      check (starts_on <= ends_on)
    );

    create table plan_version (
      country text not null,
      id uuid not null,
      plan uuid not null,
      ordinal integer not null check (ordinal > 0),
      stage text not null check (stage in ('draft', 'consulted', 'adopted', 'revised')),
      day date not null,
      note text not null,
      organisation uuid,
      public boolean not null default false,
      recorded_at timestamptz not null,
      primary key (country, id),
      unique (country, plan, ordinal),
      foreign key (country, plan) references plan,
      foreign key (country, organisation) references organisation
    );

    create table objective (
      country text not null,
      id uuid not null,
      plan uuid not null,
      ordinal integer not null check (ordinal > 0),
      title text not null check (title <> ''),
      description text not null,
      measure text not null,
      due date,
      removed_at timestamptz,
      public boolean not null default false,
      recorded_at timestamptz not null,
      primary key (country, id),
      unique (country, plan, ordinal),
      foreign key (country, plan) references plan
    );

    create table action (
      country text not null,
      id uuid not null,
      plan uuid not null,
      objective uuid,
      number integer not null check (number > 0),
      kind text not null check (kind in ('legislation', 'ratification', 'reservation', 'policy', 'institution',
        'services', 'training', 'awareness', 'data', 'enforcement', 'cooperation', 'other')),
      title text not null check (title <> ''),
      description text not null,
      starts_on date,
      ends_on date,
      state text not null check (state in ('planned', 'underway', 'done', 'stopped')),
      needs_no_money boolean not null default false,
      is_funded boolean not null default false,
      removed_at timestamptz,
      public boolean not null default false,
      recorded_at timestamptz not null,
      primary key (country, id),
      unique (country, plan, number),
      foreign key (country, plan) references plan,
      foreign key (country, objective) references objective,
      check (starts_on <= ends_on)
    );
    create index action_by_objective on action (country, objective);

    create table action_organisation (
      country text not null,
      id uuid not null,
      action uuid not null,
      organisation uuid not null,
      part text not null check (part in ('lead', 'supporting', 'partner')),
      ended_at timestamptz,
      public boolean not null default false,
      recorded_at timestamptz not null,
      primary key (country, id),
      foreign key (country, action) references action,
      foreign key (country, organisation) references organisation
    );
    create unique index action_organisation_current on action_organisation (country, action, organisation)
      where ended_at is null;
    create unique index action_lead on action_organisation (country, action) where ended_at is null and part = 'lead';
    create index action_organisation_by_organisation on action_organisation (country, organisation)
      where ended_at is null;

    create table milestone (
      country text not null,
      id uuid not null,
      action uuid not null,
      title text not null check (title <> ''),
      due date not null,
      reached_on date,
      removed_at timestamptz,
      public boolean not null default false,
      recorded_at timestamptz not null,
      primary key (country, id),
      foreign key (country, action) references action
    );
    create index milestone_by_action on milestone (country, action);

    create table action_dependency (
      country text not null,
      id uuid not null,
      action uuid not null,
      needs uuid not null,
      ended_at timestamptz,
      public boolean not null default false,
      recorded_at timestamptz not null,
      primary key (country, id),
      foreign key (country, action) references action,
      foreign key (country, needs) references action,
      check (action <> needs)
    );
    create unique index action_dependency_current on action_dependency (country, action, needs) where ended_at is null;

    create table action_link (
      country text not null,
      id uuid not null,
      action uuid not null,
      kind text not null check (kind in ('recommendation', 'cluster', 'sdg-target', 'development-plan')),
      recommendation uuid,
      cluster uuid,
      term text,
      ended_at timestamptz,
      public boolean not null default false,
      recorded_at timestamptz not null,
      primary key (country, id),
      foreign key (country, action) references action,
      foreign key (country, recommendation) references recommendation,
      foreign key (country, cluster) references cluster,
      check ((kind = 'recommendation') = (recommendation is not null)),
      check ((kind = 'cluster') = (cluster is not null)),
      check ((kind in ('sdg-target', 'development-plan')) = (term is not null))
    );
    create unique index action_link_current on action_link (country, action, kind, recommendation, cluster, term)
      nulls not distinct where ended_at is null;
    create index action_link_by_recommendation on action_link (country, recommendation) where ended_at is null;
    create index action_link_by_cluster on action_link (country, cluster) where ended_at is null;
  `.execute(db);

  await sql`
    create table action_cost (
      country text not null,
      id uuid not null,
      action uuid not null,
      fiscal_year integer not null check (fiscal_year between 1945 and 2200),
      amount bigint not null check (amount >= 0),
      currency text not null check (currency ~ '^[A-Z]{3}$'),
      rate numeric(18, 8) not null default 1 check (rate > 0),
      removed_at timestamptz,
      public boolean not null default false,
      recorded_at timestamptz not null,
      primary key (country, id),
      foreign key (country, action) references action
    );
    create unique index action_cost_current on action_cost (country, action, fiscal_year) where removed_at is null;

    create table budget_line (
      country text not null,
      id uuid not null,
      action uuid not null,
      fiscal_year integer not null check (fiscal_year between 1945 and 2200),
      source text not null check (source in ('state', 'local', 'donor', 'loan', 'other')),
      source_name text not null,
      currency text not null check (currency ~ '^[A-Z]{3}$'),
      rate numeric(18, 8) not null default 1 check (rate > 0),
      cofog text,
      budget_code text not null,
      withheld_reason text,
      overspent_reason text,
      removed_at timestamptz,
      public boolean not null default false,
      recorded_at timestamptz not null,
      primary key (country, id),
      foreign key (country, action) references action
    );
    create index budget_line_by_action on budget_line (country, action);

    create table budget_amount (
      country text not null,
      id uuid not null,
      line uuid not null,
      allocated bigint not null check (allocated >= 0),
      committed bigint not null check (committed >= 0),
      spent bigint not null check (spent >= 0),
      public boolean not null default false,
      recorded_at timestamptz not null,
      primary key (country, id),
      unique (country, line),
      foreign key (country, line) references budget_line
    );

    create table resource (
      country text not null,
      id uuid not null,
      action uuid not null,
      kind text not null check (kind in ('staff', 'premises', 'equipment', 'transport', 'systems')),
      description text not null,
      fiscal_year integer not null check (fiscal_year between 1945 and 2200),
      needed numeric(12, 2) not null check (needed >= 0),
      in_hand numeric(12, 2) not null check (in_hand >= 0),
      removed_at timestamptz,
      public boolean not null default false,
      recorded_at timestamptz not null,
      primary key (country, id),
      foreign key (country, action) references action
    );
    create index resource_by_action on resource (country, action);
  `.execute(db);

  await sql`
    create table partnership (
      country text not null,
      id uuid not null,
      slug text not null,
      title text not null check (title <> ''),
      purpose text not null,
      language text not null,
      organisation uuid not null,
      agreed_on date not null,
      review_on date not null,
      ended_at timestamptz,
      end_reason text,
      public boolean not null default false,
      recorded_at timestamptz not null,
      primary key (country, id),
      unique (country, slug),
      foreign key (country, organisation) references organisation,
      check (agreed_on <= review_on)
    );

    create table partnership_party (
      country text not null,
      id uuid not null,
      partnership uuid not null,
      organisation uuid not null,
      brings text not null check (brings <> ''),
      agreed_at timestamptz,
      left_at timestamptz,
      left_reason text,
      public boolean not null default false,
      recorded_at timestamptz not null,
      primary key (country, id),
      unique (country, partnership, organisation),
      foreign key (country, partnership) references partnership,
      foreign key (country, organisation) references organisation
    );

    create table partnership_action (
      country text not null,
      id uuid not null,
      partnership uuid not null,
      action uuid not null,
      ended_at timestamptz,
      public boolean not null default false,
      recorded_at timestamptz not null,
      primary key (country, id),
      foreign key (country, partnership) references partnership,
      foreign key (country, action) references action
    );
    create unique index partnership_action_current on partnership_action (country, partnership, action)
      where ended_at is null;
    create index partnership_action_by_action on partnership_action (country, action) where ended_at is null;
  `.execute(db);

  await sql`
    create table indicator (
      country text not null,
      id uuid not null,
      slug text not null,
      kind text not null check (kind in ('structural', 'process', 'outcome')),
      title text not null check (title <> ''),
      definition text not null,
      language text not null,
      unit text not null check (unit <> ''),
      better text not null check (better in ('higher', 'lower', 'neither')),
      frequency text not null check (frequency in ('monthly', 'quarterly', 'half-yearly', 'yearly', 'less-often')),
      collector uuid not null,
      limits text not null,
      sdg_indicator text,
      smallest_cell integer not null default 10 check (smallest_cell >= 0),
      removed_at timestamptz,
      public boolean not null default false,
      recorded_at timestamptz not null,
      primary key (country, id),
      unique (country, slug),
      foreign key (country, collector) references organisation
    );

    create table indicator_method (
      country text not null,
      id uuid not null,
      indicator uuid not null,
      ordinal integer not null check (ordinal > 0),
      method text not null check (method <> ''),
      since integer not null check (since between 1945 and 2200),
      public boolean not null default false,
      recorded_at timestamptz not null,
      primary key (country, id),
      unique (country, indicator, ordinal),
      foreign key (country, indicator) references indicator
    );

    create table indicator_target (
      country text not null,
      id uuid not null,
      indicator uuid not null,
      kind text not null check (kind in ('baseline', 'benchmark', 'target')),
      year integer not null check (year between 1945 and 2200),
      value numeric(20, 4) not null,
      removed_at timestamptz,
      public boolean not null default false,
      recorded_at timestamptz not null,
      primary key (country, id),
      foreign key (country, indicator) references indicator
    );
    create unique index indicator_target_current on indicator_target (country, indicator, kind, year)
      where removed_at is null;

    create table indicator_link (
      country text not null,
      id uuid not null,
      indicator uuid not null,
      action uuid,
      objective uuid,
      recommendation uuid,
      ended_at timestamptz,
      public boolean not null default false,
      recorded_at timestamptz not null,
      primary key (country, id),
      foreign key (country, indicator) references indicator,
      foreign key (country, action) references action,
      foreign key (country, objective) references objective,
      foreign key (country, recommendation) references recommendation,
      check (num_nonnulls(action, objective, recommendation) = 1)
    );
    create unique index indicator_link_current on indicator_link (country, indicator, action, objective, recommendation)
      nulls not distinct where ended_at is null;
    create index indicator_link_by_action on indicator_link (country, action) where ended_at is null;
    create index indicator_link_by_objective on indicator_link (country, objective) where ended_at is null;
    create index indicator_link_by_recommendation on indicator_link (country, recommendation) where ended_at is null;

    create table indicator_value (
      country text not null,
      id uuid not null,
      indicator uuid not null,
      organisation uuid not null,
      method uuid not null,
      period text not null check (period ~ '^[0-9]{4}(-(0[1-9]|1[0-2]|Q[1-4]|H[12]))?$'),
      breakdown text not null,
      category text not null,
      is_suppressed boolean not null default false,
      source text not null,
      note text not null,
      removed_at timestamptz,
      public boolean not null default false,
      recorded_at timestamptz not null,
      primary key (country, id),
      foreign key (country, indicator) references indicator,
      foreign key (country, organisation) references organisation,
      foreign key (country, method) references indicator_method,
      check ((breakdown = '') = (category = ''))
    );
    create unique index indicator_value_current
      on indicator_value (country, indicator, organisation, period, breakdown, category) where removed_at is null;

    create table indicator_figure (
      country text not null,
      id uuid not null,
      indicator_value uuid not null,
      value numeric(20, 4) not null,
      cases integer check (cases >= 0),
      public boolean not null default false,
      recorded_at timestamptz not null,
      primary key (country, id),
      unique (country, indicator_value),
      foreign key (country, indicator_value) references indicator_value
    );
  `.execute(db);

  await sql`
    create function indicator_value_keeps_its_source() returns trigger language plpgsql as $$
    begin
      if new.organisation is distinct from old.organisation then
        raise exception 'the figures of an organisation stay its own' using errcode = 'SU002',
          hint = 'Each organisation enters its own figures beside those of others.';
      end if;
      return new;
    end $$;

    create trigger indicator_value_source before update on indicator_value
      for each row execute function indicator_value_keeps_its_source();
  `.execute(db);
}

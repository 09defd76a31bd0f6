import { sql, type Kysely } from 'kysely';

/**
 * Recommendations that ask for the same. A recommendation is in one cluster at most: `cluster_member` has one row for each
 * that ever was in one, and says in which it is now. A cluster without members stands no more; `successor` is the one that
 * took them. `cluster_decision` is what people decided, in order, so that the last can be undone and what was said to ask
 * for something else is not proposed again. What the machine proposes is derived and rewritten each time it has read.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table cluster (
      country text not null references country,
      id uuid not null,
      slug text not null check (slug <> ''),
      name text check (name <> ''),
      language text,
      shared jsonb not null,
      successor uuid,
      organisation uuid,
      public boolean not null default false,
      recorded_at timestamptz not null,
      primary key (country, id),
      unique (country, slug),
      foreign key (country, successor) references cluster,
      foreign key (country, organisation) references organisation,
      check ((name is null) = (language is null)),
      check (successor <> id)
    );

    create table cluster_member (
      country text not null,
      id uuid not null,
      recommendation uuid not null,
      cluster uuid,
      probability real,
      words text[] not null default '{}',
      organisation uuid,
      public boolean not null default false,
      recorded_at timestamptz not null,
      primary key (country, id),
      unique (country, recommendation),
      foreign key (country, recommendation) references recommendation,
      foreign key (country, cluster) references cluster,
      foreign key (country, organisation) references organisation
    );
    create index cluster_member_by_cluster on cluster_member (country, cluster);

    create table cluster_decision (
      country text not null references country,
      id uuid not null,
      ordinal integer not null check (ordinal > 0),
      kind text not null check (kind in ('confirm', 'reject', 'split', 'merge', 'move', 'add', 'name')),
      clusters uuid[] not null,
      members uuid[] not null,
      moves jsonb not null default '[]',
      renamed jsonb,
      ones uuid[] not null default '{}',
      others uuid[] not null default '{}',
      undone boolean not null default false,
      organisation uuid,
      recorded_at timestamptz not null,
      primary key (country, id),
      unique (country, ordinal),
      foreign key (country, organisation) references organisation
    );
    create index cluster_decision_of_clusters on cluster_decision using gin (clusters);
    create index cluster_decision_of_members on cluster_decision using gin (members);

    create table cluster_proposal (
      country text not null references country,
      id uuid not null,
      members uuid[] not null,
      joins uuid,
      probability real not null,
      shared jsonb not null,
      made_at timestamptz not null,
      primary key (country, id),
      foreign key (country, joins) references cluster
    );

    create table cluster_reading (
      country text not null references country,
      id uuid not null,
      asked integer not null,
      done integer not null,
      recommendations integer not null default 0,
      done_at timestamptz,
      primary key (country, id),
      unique (country)
    );
  `.execute(db);
}

import { sql, type Kysely } from 'kysely';

/**
 * Evaluations of a plan or a theme (decision 0034): questions, findings in the evaluator's own name, and what management
 * answers to each. The database itself holds that findings are the evaluator's, that nothing of an evaluation is edited once
 * it is finished, and that what is public of it is public only with the whole.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table evaluation (
      country text not null,
      id uuid not null,
      slug text not null,
      plan uuid,
      theme text,
      title text not null check (title <> ''),
      method text not null,
      language text not null,
      evaluator uuid not null,
      commissioned_by uuid not null,
      is_independent boolean not null default false,
      state text not null check (state in ('draft', 'finished', 'published')),
      finished_at timestamptz,
      published_at timestamptz,
      public boolean not null default false,
      recorded_at timestamptz not null,
      primary key (country, id),
      unique (country, slug),
      unique (country, id, evaluator),
      foreign key (country, plan) references plan,
      foreign key (country, evaluator) references organisation,
      foreign key (country, commissioned_by) references organisation,
      check (num_nonnulls(plan, theme) = 1),
      check ((state = 'draft') = (finished_at is null)),
      check ((state = 'published') = (published_at is not null)),
      check (state = 'draft' or method <> ''),
      check (not public or state = 'published')
    );
    create index evaluation_by_plan on evaluation (country, plan) where plan is not null;

    create table evaluation_question (
      country text not null,
      id uuid not null,
      evaluation uuid not null,
      ordinal integer not null check (ordinal > 0),
      text text not null check (text <> ''),
      removed_at timestamptz,
      public boolean not null default false,
      recorded_at timestamptz not null,
      primary key (country, id),
      foreign key (country, evaluation) references evaluation
    );
    create index evaluation_question_by_evaluation on evaluation_question (country, evaluation);

    create table evaluation_finding (
      country text not null,
      id uuid not null,
      evaluation uuid not null,
      evaluator uuid not null,
      question uuid not null,
      ordinal integer not null check (ordinal > 0),
      text text not null check (text <> ''),
      recommends text not null,
      removed_at timestamptz,
      public boolean not null default false,
      recorded_at timestamptz not null,
      primary key (country, id),
      -- a finding is nobody's but the evaluator's
      foreign key (country, evaluation, evaluator) references evaluation (country, id, evaluator),
      foreign key (country, question) references evaluation_question
    );
    create index evaluation_finding_by_evaluation on evaluation_finding (country, evaluation);

    create table evaluation_response (
      country text not null,
      id uuid not null,
      evaluation uuid not null,
      finding uuid not null,
      organisation uuid not null,
      answer text not null check (answer in ('accepted', 'partly', 'rejected')),
      text text not null check (text <> ''),
      language text not null,
      owner uuid,
      due date,
      adjustment text check (adjustment in ('action', 'date', 'money', 'owner', 'accept')),
      adjusted_action uuid,
      adjusted_text text,
      adjusted_on date,
      public boolean not null default false,
      recorded_at timestamptz not null,
      primary key (country, id),
      unique (country, finding),
      foreign key (country, evaluation) references evaluation,
      foreign key (country, finding) references evaluation_finding,
      foreign key (country, organisation) references organisation,
      foreign key (country, owner) references organisation,
      foreign key (country, adjusted_action) references action,
      check (num_nonnulls(owner, due) = case when answer = 'rejected' then 0 else 2 end),
      check (num_nonnulls(adjustment, adjusted_text, adjusted_on) in (0, 3)),
      check (adjusted_text <> ''),
      check (adjustment is null or answer <> 'rejected'),
      check (adjusted_action is null or adjustment is not null)
    );
    create index evaluation_response_by_owner on evaluation_response (country, owner) where adjustment is null;
    create index evaluation_response_by_evaluation on evaluation_response (country, evaluation);
  `.execute(db);

  await sql`
    create function evaluation_stays() returns trigger language plpgsql as $$
    begin
      raise exception 'what was evaluated stays: % on % is refused', tg_op, tg_table_name using errcode = 'SU002';
    end $$;

    create function evaluation_is_not_edited() returns trigger language plpgsql as $$
    declare
      open text[] := array['public', 'state', 'published_at'];
    begin
      if tg_op = 'UPDATE' then
        if (new.plan, new.theme, new.evaluator, new.commissioned_by, new.slug)
          is distinct from (old.plan, old.theme, old.evaluator, old.commissioned_by, old.slug)
        then
          raise exception 'an evaluation stays with its evaluator and with what it evaluates' using errcode = 'SU002';
        end if;
        if old.state <> 'draft' and (new.state = 'draft' or (old.state = 'published' and new.state <> 'published')
          or to_jsonb(new) - open is distinct from to_jsonb(old) - open)
        then
          raise exception 'a finished evaluation is never edited' using errcode = 'SU002';
        end if;
      end if;
      if new.public and new.plan is not null and not exists (select from public.plan p
        where p.country = new.country and p.id = new.plan and p.public)
      then
        raise exception 'an evaluation is public only with the plan that it evaluates' using errcode = 'SU002';
      end if;
      return new;
    end $$;

    create function evaluation_part_is_not_edited() returns trigger language plpgsql as $$
    begin
      -- a restore of a backup puts in what was there when its evaluation was finished
      if exists (select from public.evaluation e
          where e.country = new.country and e.id = new.evaluation and e.finished_at < new.recorded_at)
        or (tg_op = 'UPDATE' and to_jsonb(new) - 'public' is distinct from to_jsonb(old) - 'public'
          and exists (select from public.evaluation e
            where e.country = new.country and e.id = new.evaluation and e.state <> 'draft'))
      then
        raise exception 'the findings of a finished evaluation are never edited' using errcode = 'SU002',
          hint = 'Management answers beside them.';
      end if;
      return new;
    end $$;

    create function evaluation_part_is_no_wider() returns trigger language plpgsql as $$
    begin
      if new.public and not exists (select from public.evaluation e
        where e.country = new.country and e.id = new.evaluation and e.public)
      then
        raise exception 'what belongs to an evaluation is public only with it' using errcode = 'SU002';
      end if;
      return new;
    end $$;

    create trigger evaluation_no_edit before insert or update on evaluation
      for each row execute function evaluation_is_not_edited();
    create trigger evaluation_no_delete before delete on evaluation
      for each row execute function evaluation_stays();
    create trigger evaluation_question_no_edit before insert or update on evaluation_question
      for each row execute function evaluation_part_is_not_edited();
    create trigger evaluation_question_public before insert or update of public on evaluation_question
      for each row execute function evaluation_part_is_no_wider();
    create trigger evaluation_question_no_delete before delete on evaluation_question
      for each row execute function evaluation_stays();
    create trigger evaluation_finding_no_edit before insert or update on evaluation_finding
      for each row execute function evaluation_part_is_not_edited();
    create trigger evaluation_finding_public before insert or update of public on evaluation_finding
      for each row execute function evaluation_part_is_no_wider();
    create trigger evaluation_finding_no_delete before delete on evaluation_finding
      for each row execute function evaluation_stays();
    create trigger evaluation_response_public before insert or update of public on evaluation_response
      for each row execute function evaluation_part_is_no_wider();
    create trigger evaluation_response_no_delete before delete on evaluation_response
      for each row execute function evaluation_stays();
  `.execute(db);
}

import { sql, type RawBuilder } from 'kysely';

/**
 * How many proposals stand open, to be asked as part of a question that others ask too. The same as `openProposals` finds,
 * without bringing the proposals into the process.
 */
export function openProposalCount(country: string): RawBuilder<number> {
  return sql<number>`(select count(*) from cluster_proposal p
    cross join lateral (select coalesce(array_agg(r.id), '{}') as ids from recommendation r
      left join cluster_member m on m.country = r.country and m.recommendation = r.id
      where r.country = p.country and r.id = any(p.members) and r.public and m.cluster is null) free
    cross join lateral (select coalesce(array_agg(m.recommendation), '{}') as ids from cluster_member m
      where m.country = p.country and m.cluster = p.joins) settled
    where p.country = ${country}
      and case when p.joins is null then cardinality(free.ids) > 1
        else cardinality(free.ids) > 0 and cardinality(settled.ids) > 0 end
      and not exists (select from cluster_decision d
        cross join unnest(free.ids) one(id) cross join unnest(free.ids || settled.ids) other(id)
        where d.country = p.country and not d.undone and cardinality(d.ones) > 0 and d.members && free.ids
          and one.id <> other.id and (one.id = any(d.ones) and other.id = any(d.others)
            or one.id = any(d.others) and other.id = any(d.ones))))`;
}

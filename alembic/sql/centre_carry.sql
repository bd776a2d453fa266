-- Numbered entries, verbatim: from a sequencer up to the centre, and from the centre down to a relay.

set role kiosk_owner;

-- Files entries of any chains under the numbers that they have; answers the last number here. The caller
-- has locked the station's row. `p_ghash` holds the running hash where a batch ends, else null; the last has
-- one, so that a batch too is 20,000 entries at most. `p_to` is whom the last hand-over among them names;
-- `p_by` is who has numbered them and hands them over, after which nothing may come. With null they were
-- taken by a database that had looked.
create function kiosk.file(p_station kiosk.station, p_first bigint, p_body bytea[], p_signature bytea[],
  p_ghash bytea[], p_box bytea[], p_subject text[], p_key bytea[], p_to text, p_by text) returns bigint
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  v_packed bytea := kiosk.packed(p_station.id);
  v_count int := coalesce(cardinality(p_body), 0);
  v_recovering boolean := coalesce(p_station.recovery_until > now(), false);
  v_skip bigint := p_station.gseq - p_first + 1;
  v_sum record;
  v_chain record;
begin
  if (p_first >= 1) is not true then
    raise exception using errcode = 'KS010', message = 'Numbers begin with 1.';
  end if;
  if (v_count <= 20000 and kiosk.is_list(p_body, v_count, false) and kiosk.is_list(p_signature, v_count, false)
      and kiosk.is_list(p_ghash, v_count, true) and kiosk.is_list(p_box, v_count, true)
      and kiosk.is_list(p_subject, cardinality(p_subject), false)
      and kiosk.is_list(p_key, cardinality(p_subject), false)) is not true then
    raise exception using errcode = 'KS010', message = 'At most 20,000 entries are carried at once, each with its signature.';
  end if;
  if v_count = 0 then
    raise exception using errcode = 'KS010', message = 'A batch has at least one entry.';
  end if;
  if v_skip < 0 then
    raise exception using errcode = 'KS014',
      message = format('Entries are missing: %s has numbers up to %s here.', p_station.id, p_station.gseq);
  end if;
  if v_skip > 0 then
    perform from unnest(p_body, p_ghash) with ordinality as given (body, ghash, n)
        join kiosk.entry e on e.station = p_station.no and e.gseq = p_first + given.n - 1
      where e.hash <> sha256(given.body) or e.ghash is distinct from given.ghash;
    if found then
      raise exception using errcode = 'KS017', message = 'Other entries have these numbers here.';
    end if;
    if v_skip >= v_count then
      return p_station.gseq;
    end if;
    p_body := p_body[v_skip + 1:];
    p_signature := p_signature[v_skip + 1:];
    p_ghash := p_ghash[v_skip + 1:];
    p_box := p_box[v_skip + 1:];
    v_count := cardinality(p_body);
  end if;

  -- The running hash stands where an entry that is pushed has its subject's key.
  insert into kiosk.chain (id, station, device)
    select o.chain::uuid, p_station.no,
        min(case when o.seq = 1 and starts_with(o.subject, 'device/') then substr(o.subject, 8) end)
      from kiosk.opened(v_packed, p_body, p_signature, p_box, p_ghash) o
      where o.fits group by o.chain
    on conflict (id) do update set device = coalesce(kiosk.chain.device, excluded.device)
      where kiosk.chain.station = excluded.station;

  with given as materialized (
    select o.*, o.key as ghash, c.station = p_station.no as is_chain_here, c.device is not null as is_known,
        c.head_seq, c.head_hash, lag(o.seq) over w as before, lag(o.hash) over w as before_hash
      from kiosk.opened(v_packed, p_body, p_signature, p_box, p_ghash) o
        join kiosk.chain c on c.id = o.chain::uuid
      window w as (partition by o.chain order by o.n)
  ), batches as (
    select b.batch, string_agg(b.hash, '' order by b.n) as hashes,
        (array_agg(b.ghash order by b.n desc))[1] as ghash
      from (select g.n, g.hash, g.ghash, count(g.ghash) over (order by g.n desc) as batch from given g) b
      group by b.batch
  ), running as (
    select coalesce(bool_and(r.ghash is not null and r.ghash = sha256(r.before || r.hashes)), false) as holds
      from (select b.ghash, b.hashes, lag(b.ghash, 1, p_station.ghash) over (order by b.batch desc) as before
        from batches b) r
  ), entered as (
    insert into kiosk.entry (station, gseq, chain, seq, id, subject, kind, body, hash, signature, ghash)
      select p_station.no, p_station.gseq + g.n, g.chain::uuid, g.seq, g.id::uuid, g.subject, g.kind, g.body, g.hash,
          g.signature, g.ghash
        from given g where g.fits
      returning gseq
  ), boxed as (
    insert into kiosk.personal (station, gseq, subject, box)
      select p_station.no, p_station.gseq + g.n, g.subject, g.box from given g
        where g.box is not null and not exists (
          select from kiosk.erased t where t.station = p_station.no and t.subject = g.subject)
  ), keyed as (
    insert into kiosk.subject_key (station, subject, key)
      select distinct p_station.no, k.subject, k.key from unnest(p_subject, p_key) as k (subject, key)
        where length(k.key) = 32 and not exists (
          select from kiosk.erased t where t.station = p_station.no and t.subject = k.subject)
      on conflict do nothing
  )
  select count(*) = v_count and (select count(*) from entered) = v_count
        and bool_and((g.fits and g.is_chain_here and g.seq >= 1) is true) as fits,
      bool_and((g.is_known and g.seq = coalesce(g.before, g.head_seq) + 1) is true) as follows,
      bool_and((g.fields <> 16 or case
        when g.seq = 1 then substr(g.body, length(g.body) - 1) = '\xc400'
        when g.seq = g.before + 1 then substr(g.body, length(g.body) - 33) = '\xc420' || g.before_hash
        when g.seq = g.head_seq + 1 then substr(g.body, length(g.body) - 33) = '\xc420' || g.head_hash
        else true end) is true) as links,
      (select r.holds from running r) as holds,
      bool_or(g.kind in ('subject.held', 'subject.released', 'subject.erased')) as special,
      max(g.n) filter (where g.kind = 'station.handed_over') as handed_over_at
    into v_sum from given g;

  if v_sum.fits is not true then
    raise exception using errcode = 'KS013', message = 'An entry is not of this station, or cannot be read.';
  elsif (v_sum.follows or v_recovering) is not true then
    raise exception using errcode = 'KS014', message = 'Entries of a chain are missing.';
  elsif v_sum.links is not true then
    raise exception using errcode = 'KS015', message = 'An entry does not follow the one before it.';
  elsif v_sum.holds is not true then
    raise exception using errcode = 'KS018', message = 'The running hash of the numbers does not hold.';
  elsif (v_sum.handed_over_at is null and p_to is null
      or position('\x91'::bytea || kiosk.packed(p_to) in p_body[v_sum.handed_over_at]) > 0) is not true then
    raise exception using errcode = 'KS019', message = 'The entry that hands the numbering over names somebody else.';
  elsif (p_by is null or v_sum.handed_over_at is null or v_sum.handed_over_at = v_count) is not true then
    raise exception using errcode = 'KS019', message = 'A hand-over is the last entry that a sequencer numbers.';
  end if;

  update kiosk.chain c set head_seq = h.seq, head_hash = h.hash
    from (select distinct on (e.chain) e.chain, e.seq, e.hash from kiosk.entry e
      where e.station = p_station.no and e.gseq > p_station.gseq order by e.chain, e.seq desc) h
    where c.id = h.chain and h.seq > c.head_seq;
  delete from kiosk.pending w using kiosk.entry e
    where w.station = p_station.no and e.chain = w.chain and e.seq = w.seq
      and e.station = p_station.no and e.gseq > p_station.gseq;
  update kiosk.station s set gseq = p_station.gseq + v_count, ghash = p_ghash[v_count],
      sequencer = coalesce(p_to, s.sequencer)
    where s.no = p_station.no returning * into p_station;
  if v_sum.special then
    perform kiosk.obey(p_station.no, p_station.gseq - v_count + 1, p_station.gseq, p_by);
  end if;
  perform pg_notify(p_station.channel, p_station.gseq::text);
  if p_station.sequencer = (select name from kiosk.site) then
    -- What the centre wrote in the meantime has waited for the numbering to come back.
    for v_chain in
      with given as (delete from kiosk.pending w where w.station = p_station.no returning *)
      select g.chain, array_agg(g.body order by g.seq) as body, array_agg(g.signature order by g.seq) as signature,
          array_agg(g.box order by g.seq) as box, array_agg(g.key order by g.seq) as key
        from (select *, (row_number() over (partition by chain order by seq) - 1) / 2000 as part from given) g
        group by g.chain, g.part order by min(g.no)
    loop
      perform kiosk.take(p_station, 'centre', 'centre', v_chain.chain, v_chain.body, v_chain.signature,
        v_chain.box, v_chain.key);
      select * into p_station from kiosk.station s where s.no = p_station.no;
    end loop;
  end if;
  return p_station.gseq;
end $$;

-- The device that numbers its station's entries hands them over, as they are.
create function kiosk.carry(p_first bigint, p_body bytea[], p_signature bytea[], p_ghash bytea[], p_box bytea[],
  p_subject text[], p_key bytea[], p_to text default null) returns bigint
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_me record := kiosk.me();
  v_station kiosk.station;
begin
  select * into v_station from kiosk.station s where s.no = v_me.station for no key update;
  v_me := kiosk.me();
  -- A hand-over whose acknowledgement was lost is offered again; nothing more is taken.
  if (v_station.sequencer = v_me.device
      or p_first >= 1 and p_first + cardinality(p_body) - 1 <= v_station.gseq) is not true then
    raise exception using errcode = 'KS002',
      message = format('The entries of %s are numbered by %s at the moment.', v_station.id, v_station.sequencer);
  end if;
  return kiosk.file(v_station, p_first, p_body, p_signature, p_ghash, p_box, p_subject, p_key, p_to, v_me.device);
end $$;

-- The keeper of a relay files what it has pulled from whoever numbers the entries: `p_to` is whom the last
-- hand-over among them names.
create function kiosk.bring(p_station text, p_first bigint, p_body bytea[], p_signature bytea[], p_ghash bytea[],
  p_box bytea[], p_subject text[], p_key bytea[], p_to text default null) returns bigint
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_station kiosk.station;
  v_last bigint;
begin
  select * into strict v_station from kiosk.station s where s.id = p_station for no key update;
  if (v_station.sequencer <> (select name from kiosk.site)) is not true then
    raise exception using errcode = 'KS002', message = format('The entries of %s are numbered here.', p_station);
  end if;
  v_last := kiosk.file(v_station, p_first, p_body, p_signature, p_ghash, p_box, p_subject, p_key, p_to, null);
  -- A hand-over to this very database may be history: begin_numbering says whether it counts.
  update kiosk.station s set sequencer = v_station.sequencer
    where s.no = v_station.no and s.sequencer = (select name from kiosk.site);
  return v_last;
end $$;

reset role;

-- Taking entries. Whatever a function says of an entry is read from its signed bytes, so that a column can
-- never differ from what was signed. Signatures are checked by whoever reads.

set role kiosk_owner;

-- A text as MessagePack writes it.
create function kiosk.packed(p_text text) returns bytea
language sql stable strict as $$
  select case when octet_length(p_text) < 32 then substr(int4send(160 + octet_length(p_text)), 4)
    else '\xd9'::bytea || substr(int4send(octet_length(p_text)), 4) end || convert_to(p_text, 'UTF8')
$$;

-- Whether an array is a plain list of so many. A list of lists has one length and more elements than that;
-- one that begins elsewhere than at 1 is cut in the wrong place.
create function kiosk.is_list(p_list anyarray, p_count int, p_may_lack boolean) returns boolean
language sql immutable as $$
  select coalesce(cardinality(p_list) = p_count
    and (p_count = 0 or array_ndims(p_list) = 1 and array_lower(p_list, 1) = 1)
    and (p_may_lack or array_position(p_list, null) is null), false)
$$;

-- Size and text of a packed text; `p_mark` says how long it is, or, as 217, that the next byte does. `p_at`
-- is the first place (from 1) after the mark.
create function kiosk.packed_size(p_body bytea, p_at int, p_mark int) returns int
language sql stable as $$
  select case when p_mark between 160 and 191 then p_mark - 160
    when p_mark = 217 then get_byte(p_body, p_at - 1) + 1 end
$$;

create function kiosk.unpacked(p_body bytea, p_at int, p_mark int) returns text
language sql stable as $$
  select case when p_mark between 160 and 191 then convert_from(substr(p_body, p_at, p_mark - 160), 'UTF8')
    when p_mark = 217 then convert_from(substr(p_body, p_at + 1, get_byte(p_body, p_at - 1)), 'UTF8') end
$$;

-- The fields of signed bodies (kiosk/journal/body.py): a MessagePack array of 16 fields or, from a newer
-- device, more. It begins with the format, the chain (36 letters), its place, the id (36 letters), the
-- station, the subject and the kind. `fits` where all that is as it must be; `n` is the place in the arrays.
-- Each step finds where the next field begins; `offset 0` keeps PostgreSQL from copying a step's expressions
-- into every place that uses them.
create function kiosk.opened(p_station bytea, p_body bytea[], p_signature bytea[], p_box bytea[], p_key bytea[])
returns table (n bigint, chain text, seq bigint, id text, subject text, kind text, fields int, body bytea,
  hash bytea, signature bytea, box bytea, key bytea, fits boolean)
language sql stable as $$
  with given as not materialized (
    select *, get_byte(body, 42) as mark
      from unnest(p_body, p_signature, p_box, p_key) with ordinality as given (body, signature, box, key, n)
      offset 0
  ), placed as not materialized (
    select *,
        case when mark < 128 then mark
          when mark = 204 then get_byte(body, 43)
          when mark = 205 then get_byte(body, 43) * 256 + get_byte(body, 44)
          when mark = 206 then ('x' || encode(substr(body, 44, 4), 'hex'))::bit(32)::bigint
          when mark = 207 then ('x' || encode(substr(body, 44, 8), 'hex'))::bit(64)::bigint end as seq,
        case when mark < 128 then 44 when mark = 204 then 45 when mark = 205 then 46 when mark = 206 then 48
          when mark = 207 then 52 end as at
      from given offset 0
  ), named as not materialized (
    select *, convert_from(substr(body, at + 2, 36), 'UTF8') as id, at + 39 + length(p_station) as subject_at,
        get_byte(body, at + 37 + length(p_station)) as subject_mark
      from placed offset 0
  ), about as not materialized (
    select *, kiosk.unpacked(body, subject_at, subject_mark) as subject,
        subject_at + kiosk.packed_size(body, subject_at, subject_mark) + 1 as kind_at
      from named offset 0
  ), whole as not materialized (
    select *, kiosk.unpacked(body, kind_at, get_byte(body, kind_at - 2)) as kind from about offset 0
  )
  select n, convert_from(substr(body, 7, 36), 'UTF8'), seq, id, subject, kind,
      get_byte(body, 1) * 256 + get_byte(body, 2), body, sha256(body), signature, box, key,
      get_byte(body, 0) = 220 and get_byte(body, 3) < 128 and substr(body, 5, 2) = '\xd924'
        and substr(body, at, 2) = '\xd924' and id::uuid::text = id
        and substr(body, at + 38, length(p_station)) = p_station
        and subject <> '' and octet_length(kind) between 1 and 64
        and length(body) <= 65536 and length(signature) = 64
        and (box is null or length(box) between 40 and 262144) and (key is null or length(key) = 32)
    from whole
$$;

-- Whether this device's chains may say what only the centre and whoever numbers the entries may say.
create function kiosk.may_say_all(p_device text, p_sequencer text) returns boolean
language sql immutable as $$select coalesce(p_device in ('centre', p_sequencer), false)$$;

-- What entries with these numbers mean to the centre itself: legal holds and erasures, in their order. An
-- erasure that finds a legal hold has no effect: it was written by somebody who had not heard of the hold.
-- Only the centre and `p_sequencer` erase and release; null: whoever numbered these has seen to that.
create function kiosk.obey(p_station int, p_first bigint, p_last bigint, p_sequencer text) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  v_erased text[];
  v_held text[];
  v_released text[];
begin
  with told as (
    -- Each word about a hold begins a new turn; turn 0 is what was before.
    select e.subject, e.kind, e.gseq,
        count(*) filter (where e.kind <> 'subject.erased') over (partition by e.subject order by e.gseq) as turn
      from kiosk.entry e join kiosk.chain c on c.id = e.chain
      where e.station = p_station and e.gseq between p_first and p_last
        and (e.kind = 'subject.held' or e.kind in ('subject.released', 'subject.erased')
          and (p_sequencer is null or kiosk.may_say_all(c.device, p_sequencer)))
  ), turned as (
    select t.*, t.turn = max(t.turn) over (partition by t.subject) as is_last,
        case when t.turn > 0 then first_value(t.kind) over (partition by t.subject, t.turn order by t.gseq)
            = 'subject.held'
          else exists (select from kiosk.hold h where h.station = p_station and h.subject = t.subject)
          end as is_held
      from told t
  )
  select array_agg(distinct t.subject) filter (where t.kind = 'subject.erased' and not t.is_held),
      array_agg(t.subject) filter (where t.kind = 'subject.held' and t.is_last),
      array_agg(t.subject) filter (where t.kind = 'subject.released' and t.is_last)
    into v_erased, v_held, v_released from turned t;
  delete from kiosk.hold h where h.station = p_station and h.subject = any (v_released);
  insert into kiosk.hold select p_station, s from unnest(v_held) s on conflict do nothing;
  perform kiosk.erase(p_station, v_erased);
end $$;

create function kiosk.erase(p_station int, p_subjects text[]) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  insert into kiosk.erased select distinct p_station, s from unnest(p_subjects) s on conflict do nothing;
  delete from kiosk.personal p where p.station = p_station and p.subject = any (p_subjects);
  delete from kiosk.subject_key k where k.station = p_station and k.subject = any (p_subjects);
end $$;

-- After a restore a public device, which has no personal parts, may have been the first to bring an entry
-- back: whoever has its box brings that.
create function kiosk.complete(p_station int, p_chain uuid, p_packed bytea, p_body bytea[], p_signature bytea[],
  p_box bytea[], p_key bytea[]) returns void
language sql set search_path = pg_catalog, pg_temp as $$
  with here as (
    select e.gseq, o.subject, o.box, o.key
      from kiosk.opened(p_packed, p_body, p_signature, p_box, p_key) o
        join kiosk.entry e on e.chain = p_chain and e.seq = o.seq and e.hash = o.hash
      where o.fits and o.box is not null and o.key is not null and not exists (
        select from kiosk.erased t where t.station = p_station and t.subject = o.subject)
  ), keyed as (
    insert into kiosk.subject_key (station, subject, key)
      select distinct p_station, h.subject, h.key from here h on conflict do nothing
  )
  insert into kiosk.personal (station, gseq, subject, box)
    select p_station, h.gseq, h.subject, h.box from here h on conflict do nothing
$$;

-- Gives a stretch of one chain the station's next numbers. The caller has locked the station's row, so
-- that numbers are committed in their order and without a gap. `p_writer` is who may write on this chain:
-- a device, 'centre'; `p_kind` what that is.
create function kiosk.take(p_station kiosk.station, p_writer text, p_kind text, p_chain uuid, p_body bytea[],
  p_signature bytea[], p_box bytea[], p_key bytea[],
  out head_seq bigint, out forked_at bigint, out first_gseq bigint, out last_gseq bigint, out ghash bytea)
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  v_packed bytea := kiosk.packed(p_station.id);
  v_chain_text text := p_chain::text;
  v_count int := coalesce(cardinality(p_body), 0);
  v_recovering boolean := coalesce(p_station.recovery_until > now(), false);
  v_offers_others boolean := v_recovering and p_kind is distinct from 'public';
  v_owner text;
  v_chain kiosk.chain;
  v_first record;
  v_sum record;
begin
  if (p_chain is not null and v_count <= 2000 and kiosk.is_list(p_body, v_count, false)
      and kiosk.is_list(p_signature, v_count, false) and kiosk.is_list(p_box, v_count, true)
      and kiosk.is_list(p_key, v_count, true)) is not true then
    raise exception using errcode = 'KS010', message = 'A batch has at most 2,000 entries, each with its signature.';
  end if;
  if v_count = 0 then
    raise exception using errcode = 'KS010', message = 'A batch has at least one entry.';
  end if;
  select o.seq, o.subject, o.fits into v_first
    from kiosk.opened(v_packed, p_body[1:1], p_signature[1:1], p_box[1:1], p_key[1:1]) o;

  if (v_first.seq >= 1) is not true then
    raise exception using errcode = 'KS013', message = 'An entry is not of this chain and station, or cannot be read.';
  end if;
  v_owner := case when v_first.seq = 1 and starts_with(v_first.subject, 'device/') then substr(v_first.subject, 8) end;

  select * into v_chain from kiosk.chain c where c.id = p_chain;
  if found and v_chain.station is distinct from p_station.no then
    raise exception using errcode = 'KS012', message = 'The chain belongs to another device.';
  end if;
  v_owner := coalesce(v_chain.device, v_owner);
  if v_recovering and not v_offers_others
      and (case when v_chain.id is null then v_owner else v_chain.device end) is distinct from p_writer then
    -- A device in a public room keeps to its own chain. It may honestly have what was lost, as every device
    -- does, and is let go on: staff's devices bring the same.
    head_seq := coalesce(v_chain.head_seq, 0);
    return;
  end if;
  if v_chain.id is null then
    if (v_offers_others or v_owner = p_writer) is not true then
      raise exception using errcode = 'KS011',
        message = 'A new chain begins with the entry that names its device.';
    end if;
    insert into kiosk.chain (id, station, device) values (p_chain, p_station.no, v_owner) returning * into v_chain;
  elsif (v_offers_others or v_chain.device = p_writer) is not true then
    raise exception using errcode = 'KS012', message = 'The chain belongs to another device.';
  end if;

  head_seq := v_chain.head_seq;
  if v_first.seq <= v_chain.head_seq then
    if v_recovering then
      perform kiosk.complete(p_station.no, p_chain, v_packed, p_body, p_signature, p_box, p_key);
    end if;
    -- Something of it may be here already: what is the same is passed over, what differs is a fork.
    select min(o.seq) filter (where e.hash <> o.hash), array_agg(o.body order by o.n) filter (where e.hash is null),
        array_agg(o.signature order by o.n) filter (where e.hash is null),
        array_agg(o.box order by o.n) filter (where e.hash is null),
        array_agg(o.key order by o.n) filter (where e.hash is null)
      into forked_at, p_body, p_signature, p_box, p_key
      from kiosk.opened(v_packed, p_body, p_signature, p_box, p_key) o
        left join kiosk.entry e on e.chain = p_chain and e.seq = o.seq;
    if forked_at is not null or p_body is null then
      return;
    end if;
    v_count := cardinality(p_body);
  end if;

  begin
    with given as materialized (
      select o.*, lag(o.seq) over w as before, lag(o.hash) over w as before_hash
        from kiosk.opened(v_packed, p_body, p_signature, p_box, p_key) o window w as (order by o.n)
    ), summed as (
      select sha256(p_station.ghash || string_agg(g.hash, '' order by g.n)) as ghash,
          count(*) = v_count and bool_and((g.fits and g.chain = v_chain_text) is true) as fits,
          bool_and((g.seq > coalesce(g.before, 0)) is true) as ascends,
          bool_and((g.seq <= v_chain.head_seq or g.seq = greatest(g.before, v_chain.head_seq) + 1) is true) as follows,
          bool_and((g.fields <> 16 or case
            when g.seq = 1 then substr(g.body, length(g.body) - 1) = '\xc400'
            when g.seq = g.before + 1 then substr(g.body, length(g.body) - 33) = '\xc420' || g.before_hash
            when g.seq = v_chain.head_seq + 1 then substr(g.body, length(g.body) - 33) = '\xc420' || v_chain.head_hash
            else coalesce((select substr(g.body, length(g.body) - 33) = '\xc420' || e.hash
              from kiosk.entry e where e.chain = p_chain and e.seq = g.seq - 1), true) end) is true) as links,
          bool_and((g.seq <> 1 or g.subject = 'device/' || p_writer) is true) as names_writer,
          coalesce(bool_or(g.kind in ('subject.held', 'subject.released', 'subject.erased')), false) as special,
          coalesce(bool_or(g.kind in ('subject.released', 'subject.erased', 'device.enrolled', 'device.revoked')
            or starts_with(g.kind, 'station.')), false) as reserved,
          sum(length(g.body) + coalesce(length(g.box), 0)) as size
        from given g
    ), entered as (
      insert into kiosk.entry (station, gseq, chain, seq, id, subject, kind, body, hash, signature, ghash)
        select p_station.no, p_station.gseq + g.n, p_chain, g.seq, g.id::uuid, g.subject, g.kind, g.body, g.hash,
            g.signature, case when g.n = v_count then (select s.ghash from summed s) end
          from given g where g.fits
        returning gseq
    ), boxed as (
      insert into kiosk.personal (station, gseq, subject, box)
        select p_station.no, p_station.gseq + g.n, g.subject, g.box from given g
          where g.box is not null and not exists (
            select from kiosk.erased t where t.station = p_station.no and t.subject = g.subject)
    ), keyed as (
      insert into kiosk.subject_key (station, subject, key)
        select distinct p_station.no, g.subject, g.key from given g
          where g.key is not null and not exists (
            select from kiosk.erased t where t.station = p_station.no and t.subject = g.subject)
        on conflict do nothing
    )
    select s.*, (select count(*) from entered) as entered into v_sum from summed s;
  exception when unique_violation then
    -- An entry that stands elsewhere already is a fork too.
    select min(o.seq) into forked_at
      from kiosk.opened(v_packed, p_body, p_signature, p_box, p_key) o
        join kiosk.entry e on e.station = p_station.no and e.id = o.id::uuid
      where e.chain <> p_chain or e.seq <> o.seq;
    if forked_at is null then
      raise;
    end if;
    return;
  end;

  if (v_sum.fits and v_sum.entered = v_count) is not true then
    raise exception using errcode = 'KS013', message = 'An entry is not of this chain and station, or cannot be read.';
  elsif (v_sum.ascends and (v_sum.follows or v_recovering)) is not true then
    raise exception using errcode = 'KS014',
      message = format('Entries are missing: %s has come as far as %s.', p_chain, v_chain.head_seq);
  elsif v_sum.links is not true then
    raise exception using errcode = 'KS015', message = 'An entry does not follow the one before it.';
  elsif (v_sum.names_writer or v_offers_others) is not true then
    raise exception using errcode = 'KS011', message = 'A chain begins with the entry that names its device.';
  elsif (v_sum.size <= 33554432) is not true then
    raise exception using errcode = 'KS010', message = 'A batch is at most 32 MB.';
  elsif (not v_sum.reserved or p_kind = 'centre'
      or v_offers_others and kiosk.may_say_all(v_owner, p_station.sequencer)) is not true then
    raise exception using errcode = 'KS016', message = 'Only the centre writes entries of this kind.';
  elsif (not v_sum.special or p_kind <> 'public') is not true then
    raise exception using errcode = 'KS016', message = 'Only staff write entries of this kind.';
  end if;

  first_gseq := p_station.gseq + 1;
  last_gseq := p_station.gseq + v_count;
  ghash := v_sum.ghash;
  if v_chain.device is null and v_owner is not null then
    update kiosk.chain c set device = v_owner where c.id = p_chain;
  end if;
  if v_sum.special then
    perform kiosk.obey(p_station.no, first_gseq, last_gseq, p_station.sequencer);
  end if;
  update kiosk.chain c set head_seq = e.seq, head_hash = e.hash
    from kiosk.entry e
    where c.id = p_chain and e.station = p_station.no and e.gseq = take.last_gseq and e.seq > c.head_seq
    returning c.head_seq into head_seq;
  if not found then
    head_seq := v_chain.head_seq;
  end if;
  update kiosk.station s set gseq = take.last_gseq, ghash = take.ghash where s.no = p_station.no;
  perform pg_notify(p_station.channel, last_gseq::text);
end $$;

-- A device hands over a stretch of its chain.
create function kiosk.push(p_chain uuid, p_body bytea[], p_signature bytea[], p_box bytea[], p_key bytea[],
  out head_seq bigint, out forked_at bigint, out first_gseq bigint, out last_gseq bigint, out ghash bytea)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_me record := kiosk.me();
  v_station kiosk.station;
begin
  -- The station's row is locked first, and not for its key: anything else deadlocks among devices.
  select * into v_station from kiosk.station s where s.no = v_me.station for no key update;
  v_me := kiosk.me();  -- it may have been revoked while it waited
  perform kiosk.refuse_unless_numbered_here(v_station);
  select * into head_seq, forked_at, first_gseq, last_gseq, ghash
    from kiosk.take(v_station, v_me.device, v_me.kind, p_chain, p_body, p_signature, p_box, p_key);
end $$;

create function kiosk.refuse_unless_numbered_here(p_station kiosk.station) returns void
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
begin
  if (p_station.sequencer = (select name from kiosk.site)) is not true then
    raise exception using errcode = 'KS002',
      message = format('The entries of %s are numbered by %s at the moment.', p_station.id, p_station.sequencer);
  end if;
end $$;

reset role;

-- The migrations' own table stands in `kiosk` already.

alter schema kiosk owner to kiosk_owner;
create schema report authorization kiosk_owner;

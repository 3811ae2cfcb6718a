-- Until when who sent letters and what they wrote word by word is kept; null until somebody says so.
alter table comment_call
    add column kept_until date null,
    add column erased_at datetime(6) null;

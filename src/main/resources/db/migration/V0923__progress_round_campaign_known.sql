alter table progress_round modify column campaign_id uuid not null;

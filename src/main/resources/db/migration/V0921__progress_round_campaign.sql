alter table progress_round
    add column campaign_id uuid null,
    add key ix_progress_round_campaign (campaign_id);

-- Rounds so far were opened one by one.
update progress_round set campaign_id = id;

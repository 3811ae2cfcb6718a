-- Nothing is dropped while a word of it has not arrived.
begin not atomic
    if exists (
        select 1 from progress_report r
        where (select count(*) from progress_entry e where e.report_id = r.id)
            <> (r.result <> '') + (r.mark <> '') + (r.mark_reason <> '') + (r.issues <> '') + (r.improvement <> '')
                + (r.direction <> '') + (r.public_text <> '') + (r.internal_note <> '')
    ) then
        signal sqlstate '45000' set message_text = 'reports have words that were not copied to progress_entry';
    end if;
end;

-- A report that was accepted and opened again keeps the words it was accepted with until it is accepted once more.
update progress_report r set accepted_at = (
    select max(d.decided_at) from progress_decision d where d.report_id = r.id and d.to_state = 'ACCEPTED');

alter table progress_report
    drop foreign key fk_progress_report_writer,
    drop column result,
    drop column mark,
    drop column mark_reason,
    drop column issues,
    drop column improvement,
    drop column direction,
    drop column public_text,
    drop column internal_note,
    drop column mark_label,
    drop column direction_label,
    drop column written_at,
    drop column written_by;

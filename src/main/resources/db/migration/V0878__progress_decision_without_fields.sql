alter table progress_decision
    drop column result,
    drop column mark,
    drop column mark_reason,
    drop column issues,
    drop column improvement,
    drop column direction,
    drop column public_text,
    drop column internal_note,
    alter column text drop default;

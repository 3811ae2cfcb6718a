update progress_decision set text = json_object(
    'result', result,
    'mark', mark,
    'mark_reason', mark_reason,
    'issues', issues,
    'improvement', improvement,
    'direction', direction,
    'public_text', public_text,
    'internal_note', internal_note);

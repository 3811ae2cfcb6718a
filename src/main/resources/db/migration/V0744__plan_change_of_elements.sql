insert into plan_change (edit_id, plan_id, revision, thing, subject_id, said)
select e.id, p.plan_id, p.until_revision, 'ELEMENT', p.element_id,
    json_object('rowKey', n.row_key, 'parent', p.parent_id, 'level', p.level_label, 'sortPath', p.sort_path, 'code', p.code,
        'title', p.title, 'description', p.description, 'priority', if(p.priority, true, false),
        'newSince', p.new_since, 'departments', json_compact(p.departments))
from plan_element_past p join plan_edit e on e.plan_id = p.plan_id and e.revision = p.until_revision
join plan_element n on n.id = p.element_id
order by p.until_revision, p.sort_path;

-- Plans that are there already get the axes that a new plan starts with (axes.csv).
insert into plan_axis (id, version, plan_id, place, used_by, code, label, several)
select uuid(), 0, p.id, a.place, a.used_by, a.code, a.label, a.several
from plan_plan p
cross join (
    select 0 as place, 'ELEMENT' as used_by, 'lifeStage' as code, 'ライフステージ' as label, true as several
    union all select 1, 'ELEMENT', 'actor', '主体', true
    union all select 2, 'ELEMENT', 'field', '分野', true
    union all select 3, 'ELEMENT', 'viewpoint', '視点', true
    union all select 4, 'ELEMENT', 'legalPart', '該当する法定計画', true
    union all select 5, 'ELEMENT', 'collaboration', '協働の形', false
    union all select 6, 'ELEMENT', 'area', '地区', true
    union all select 7, 'ELEMENT', 'tag', 'タグ', true
    union all select 8, 'EVIDENCE', 'evidenceKind', '根拠の種類', false
    union all select 9, 'PARTNER', 'partnerKind', '協働相手の種類', false
    union all select 10, 'RELATION', 'relationKind', '計画の関係', false) a;

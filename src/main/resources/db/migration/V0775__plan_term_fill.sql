-- The words of those axes that a new plan starts with (axes.csv).
insert into plan_term (id, plan_id, axis_id, place, label, retired)
select uuid(), a.plan_id, a.id, t.place, t.label, false
from plan_axis a
join (
    select 'collaboration' as code, 0 as place, '支援' as label
    union all select 'collaboration', 1, '共催'
    union all select 'collaboration', 2, '委託'
    union all select 'evidenceKind', 0, 'ニーズ調査'
    union all select 'evidenceKind', 1, 'こども・若者の声'
    union all select 'evidenceKind', 2, '意見聴取・協議'
    union all select 'evidenceKind', 3, 'パブリックコメント'
    union all select 'evidenceKind', 4, '前計画の評価'
    union all select 'partnerKind', 0, '関係機関'
    union all select 'partnerKind', 1, '活動団体'
    union all select 'partnerKind', 2, '事業者'
    union all select 'relationKind', 0, '上位'
    union all select 'relationKind', 1, '上位（福祉）'
    union all select 'relationKind', 2, '関連'
    union all select 'relationKind', 3, '内包'
    union all select 'relationKind', 4, '姉妹'
    union all select 'relationKind', 5, '前計画'
    union all select 'relationKind', 6, '後継') t on t.code = a.code;

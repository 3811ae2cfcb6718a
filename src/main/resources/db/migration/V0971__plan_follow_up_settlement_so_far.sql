-- Nobody was asked so far whether a settled voice had changed something, and no machine can tell it from the words. They
-- were written under the sentence that they would stand in "what citizens' voices changed", where they may have been
-- read and printed, so there they stay: a list that loses what did change tells less of the truth than one that still
-- holds a reason why nothing did. Who settled it takes that back and settles it as unchanged.
-- The year is the one that settling proposes from now on: of the last answer, or else the year in which it was settled
-- (Japanese days, as moments are kept in UTC; a fiscal year begins three months after its calendar year).
update plan_follow_up f set
    outcome = if(f.state = 'DONE', 'CHANGED', null),
    settled_words = if(f.state = 'DONE', f.settled_words, null),
    settled_year = if(f.state = 'DONE', coalesce(
        (select max(a.fiscal_year) from plan_follow_up_answer a where a.follow_up_id = f.id),
        (select year(max(s.taken_at) + interval 9 hour - interval 3 month) from plan_follow_up_step s
            where s.follow_up_id = f.id and s.to_state = 'DONE')), null);

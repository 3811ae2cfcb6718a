update plan_revision set kind = 'ADOPTION' where number = 1;

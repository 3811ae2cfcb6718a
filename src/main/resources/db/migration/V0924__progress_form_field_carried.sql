alter table progress_form_field add column carried boolean not null default false;

alter table plan_element
    add column reading varchar(300) not null default '' after title,
    add column target_group text not null default '' after new_since,
    add column legal_base text not null default '' after target_group,
    add column contact_section varchar(200) not null default '' after legal_base,
    add column contact_tel varchar(200) not null default '' after contact_section,
    add column contact_fax varchar(200) not null default '' after contact_tel,
    add column contact_mail varchar(200) not null default '' after contact_fax,
    add column life varchar(20) not null default 'ACTIVE' after contact_mail,
    add column life_since int null after life,
    add column merged_into uuid null after life_since,
    add column life_reason varchar(500) not null default '' after merged_into,
    add constraint fk_plan_element_merged_into foreign key (merged_into) references plan_element (id);

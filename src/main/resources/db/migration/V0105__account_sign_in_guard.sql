create table account_sign_in_guard (
    subject varchar(120) not null,
    attempts int not null,
    blocked_until datetime(6) null,
    primary key (subject)
) engine = InnoDB;

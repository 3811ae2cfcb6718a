alter table comment_sender
    add sealed_category varbinary(1000) null,
    add sealed_others mediumblob null;

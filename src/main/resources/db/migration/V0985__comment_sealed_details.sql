alter table comment_original
    add sealed_receipt varbinary(1000) null,
    add sealed_place varbinary(1000) null;

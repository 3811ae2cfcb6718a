-- A workbook is named by what it holds; what the sender called it may say more than it should.
alter table plan_revision drop column file_name;

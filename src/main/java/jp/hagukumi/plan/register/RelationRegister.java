package jp.hagukumi.plan.register;

interface RelationRegister extends Entries<Relation> {}

package jp.hagukumi.plan.register;

interface EvidenceRegister extends Entries<Evidence> {}

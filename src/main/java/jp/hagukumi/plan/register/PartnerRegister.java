package jp.hagukumi.plan.register;

interface PartnerRegister extends Entries<Partner> {}

package jp.hagukumi.plan.register;

interface TextRegister extends Entries<PlanText> {}

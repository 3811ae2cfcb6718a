package jp.hagukumi.plan.quantity;

import java.io.Serializable;

/** A demand from which what came is away by a tenth or more, with its table. */
public record TableDeviation(QuantityTableId table, String service, String unit, Deviation deviation)
        implements Serializable {}

package jp.hagukumi.plan;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import jp.hagukumi.shared.StoredZip;

/**
 * Where an exported workbook comes from; it travels in the workbook, on a sheet that spreadsheet programs do not show.
 * With it an import tells what the workbook changed from what the plan changed meanwhile.
 *
 * @param change the last change that the ledger held when the workbook was written
 * @param order a hash of the row keys in the order in which they were written
 */
record WorkbookBase(PlanId plan, long change, String order) {

    static WorkbookBase of(PlanId plan, long change, Collection<String> keys) {
        return new WorkbookBase(plan, change, hash(keys));
    }

    boolean isOrder(Collection<String> keys) {
        return order.equals(hash(keys));
    }

    private static String hash(Collection<String> keys) {
        return StoredZip.sha256(String.join("\n", keys).getBytes(StandardCharsets.UTF_8));
    }
}

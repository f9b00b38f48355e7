package org.stegvis.local;

import java.util.Map;
import org.stegvis.obligation.DefectKind;
import org.stegvis.obligation.SupplierTask;

/** Something that happens in an example once its contract is signed. */
sealed interface DemoStep {

    /**
     * The supplier sends something in.
     *
     * @param answers what it answers; the rest is what is known already, or the first choice
     */
    record Supplier(SupplierTask task, Map<String, String> answers) implements DemoStep {}

    /** An officer answers a form of the obligation. */
    record Officer(String form, Map<String, Object> answers) implements DemoStep {}

    /** The contract manager opens a defect. */
    record Defect(DefectKind kind) implements DemoStep {}

    static DemoStep supplier(SupplierTask task) {
        return new Supplier(task, Map.of());
    }

    static DemoStep supplier(SupplierTask task, Map<String, String> answers) {
        return new Supplier(task, answers);
    }

    static DemoStep officer(String form, Map<String, Object> answers) {
        return new Officer(form, answers);
    }
}

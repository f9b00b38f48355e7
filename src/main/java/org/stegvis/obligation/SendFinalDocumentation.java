package org.stegvis.obligation;

import static org.stegvis.obligation.SupplierForm.group;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The supplier tells at the end how the contract was fulfilled. */
@Component
class SendFinalDocumentation implements SupplierAct {

    private final Hires hires;

    SendFinalDocumentation(Hires hires) {
        this.hires = hires;
    }

    @Override
    public SupplierTask task() {
        return SupplierTask.FINAL_DOCUMENTATION;
    }

    @Override
    public SupplierForm form(SupplierMatter matter) {
        return new SupplierForm(
                List.of(group(
                        "",
                        SupplierFields.FULFILMENT,
                        SupplierFields.LEARNED,
                        SupplierFields.STILL_EMPLOYED,
                        SupplierFields.CERTIFICATES,
                        SupplierFields.SIGNED_BY)),
                true);
    }

    @Override
    public Map<String, String> suggestions(SupplierMatter matter) {
        long there = hires.of(matter.obligation().id()).stream()
                .filter(hire -> hire.end().isEmpty() && !hire.startsOn().isAfter(matter.today()))
                .count();
        return Map.of(SupplierFields.STILL_EMPLOYED.key(), String.valueOf(there));
    }
}

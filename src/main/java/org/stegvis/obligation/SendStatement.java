package org.stegvis.obligation;

import org.springframework.stereotype.Component;

/** The supplier gives its side of a defect before anything is decided. */
@Component
class SendStatement extends DefectAct {

    SendStatement(Defects defects) {
        super(defects);
    }

    @Override
    public SupplierTask task() {
        return SupplierTask.STATEMENT;
    }

    @Override
    public SupplierForm form(SupplierMatter matter) {
        return SupplierForm.of(SupplierFields.STATEMENT, SupplierFields.SIGNED_BY)
                .withFiles();
    }
}

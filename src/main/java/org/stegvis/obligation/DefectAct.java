package org.stegvis.obligation;

/** What a supplier says about a defect, as long as it is open. */
abstract class DefectAct implements SupplierAct {

    private final SupplierDefects defects;

    DefectAct(SupplierDefects defects) {
        this.defects = defects;
    }

    @Override
    public SupplierTurn turn(SupplierMatter matter) {
        return defects.find(matter.obligation().id(), matter.subject())
                .map(defect -> defect.open() ? SupplierAct.super.turn(matter) : SupplierTurn.MOVED_ON)
                .orElse(SupplierTurn.UNKNOWN);
    }
}

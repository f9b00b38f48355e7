package org.stegvis.obligation;

/** What a supplier says about a defect, as long as it is open. */
abstract class DefectAct implements SupplierAct {

    private final Defects defects;

    DefectAct(Defects defects) {
        this.defects = defects;
    }

    @Override
    public SupplierTurn turn(SupplierMatter matter) {
        return defects.of(matter.obligation().id()).stream()
                .filter(defect -> defect.id().toString().equals(matter.subject()))
                .findFirst()
                .map(defect -> defect.isOpen() ? SupplierAct.super.turn(matter) : SupplierTurn.MOVED_ON)
                .orElse(SupplierTurn.UNKNOWN);
    }
}

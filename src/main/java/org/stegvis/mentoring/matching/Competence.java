package org.stegvis.mentoring.matching;

/** What adepts want to learn and mentors can teach: the thirty competences of ProcurCompEU in fourteen groups. */
public enum Competence {
    PLANNING("planning"),
    STRATEGY("strategy"),
    LEGISLATION("legislation"),
    DIGITAL("digital"),
    SUSTAINABILITY("sustainability"),
    INNOVATION("innovation"),
    CATEGORIES("categories"),
    MARKET_DIALOGUE("marketDialogue"),
    TENDER_DOCUMENTS("tenderDocuments"),
    EVALUATION("evaluation"),
    CONTRACT_MANAGEMENT("contractManagement"),
    SUPPLIER_RELATIONS("supplierRelations"),
    LEADERSHIP("leadership"),
    INTEGRITY("integrity");

    private final String code;

    Competence(String code) {
        this.code = code;
    }

    /** The code in forms and texts. */
    public String code() {
        return code;
    }

    /** The key of its name. */
    public String textKey() {
        return "mentoring.competence." + code;
    }
}

package org.stegvis.purchasing;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.stegvis.contract.ContractPeriod;
import org.stegvis.platform.form.AnswerSheets;

/** Carries out the newest change of a contract: where it moves the end of the contract, the purchase runs so from now on. */
@Component
public class CarryOutChange {

    private final Purchases purchases;
    private final AnswerSheets sheets;
    private final AlterContract alterContract;

    CarryOutChange(Purchases purchases, AnswerSheets sheets, AlterContract alterContract) {
        this.purchases = purchases;
        this.sheets = sheets;
        this.alterContract = alterContract;
    }

    /** Changes the contract, and returns the variables that say how long it runs. */
    public Map<String, Object> carryOut(String caseNumber) {
        ContractPeriod present = purchases.require(caseNumber).contract();
        ContractPeriod changed = sheets.date(caseNumber, ChangeContract.FORM, "newContractEnd")
                .map(end -> new ContractPeriod(present.start(), end))
                .orElse(present);
        alterContract.runsFor(
                caseNumber, changed, sheets.number(caseNumber, ChangeContract.FORM, "changedFteMonths"), false);
        return PurchasingVariables.lengthOf(changed);
    }
}

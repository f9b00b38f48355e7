package org.stegvis.purchasing.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.stegvis.contract.Country;
import org.stegvis.platform.engine.ExportedToEngine;
import org.stegvis.platform.form.AnswerSheets;
import org.stegvis.purchasing.PurchasingVariables;
import org.stegvis.purchasing.Standstill;

/** Sets the moment at which the standstill is over, from the day on which the award was sent. */
@ExportedToEngine("setStandstill")
class SetStandstill implements JavaDelegate {

    private final AnswerSheets sheets;

    SetStandstill(AnswerSheets sheets) {
        this.sheets = sheets;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Country country = Country.valueOf(PurchasingVariables.COUNTRY.require(execution));
        Standstill standstill = new Standstill(
                country,
                PurchasingVariables.STANDSTILL_DAYS.require(execution),
                PurchasingVariables.LAST_DAY_RULE.require(execution).equals("nextWorkingDay"));
        var sentOn = sheets.date(execution.getProcessBusinessKey(), "award-contract", "awardSentOn")
                .orElseThrow();
        execution.setVariable(
                PurchasingVariables.STANDSTILL_ENDS_AT.name(),
                standstill
                        .endsAt(sentOn)
                        .atZone(country.zone())
                        .toOffsetDateTime()
                        .toString());
    }
}

package org.stegvis.purchasing.process;

import java.time.OffsetDateTime;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.stegvis.contract.Country;
import org.stegvis.platform.engine.ExportedToEngine;
import org.stegvis.platform.form.AnswerSheets;
import org.stegvis.purchasing.PurchasingVariables;
import org.stegvis.purchasing.Standstill;

/** Extends the standstill to the judgment by which an appeal was rejected. */
@ExportedToEngine("extendStandstill")
class ExtendStandstill implements JavaDelegate {

    private final AnswerSheets sheets;

    ExtendStandstill(AnswerSheets sheets) {
        this.sheets = sheets;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Country country = Country.valueOf(PurchasingVariables.COUNTRY.require(execution));
        var judgmentOn = sheets.date(execution.getProcessBusinessKey(), "record-court-decision", "judgmentOn")
                .orElseThrow();
        var present = OffsetDateTime.parse(PurchasingVariables.STANDSTILL_ENDS_AT.require(execution));
        var endsAt = Standstill.extendedTo(judgmentOn, country, present.toInstant());
        execution.setVariable(
                PurchasingVariables.STANDSTILL_ENDS_AT.name(),
                endsAt.atZone(country.zone()).toOffsetDateTime().toString());
    }
}

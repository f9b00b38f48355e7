package org.stegvis.obligation.process;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stegvis.platform.security.ShippedFilter;

/** The filter of Tasklist for what is to be done about suppliers' obligations. */
@Configuration(proxyBeanMethods = false)
class ObligationFilter {

    private static final int AFTER_THE_PHASES = 20;

    @Bean
    ShippedFilter tasksOfObligations() {
        return new ShippedFilter(
                "obligation",
                AFTER_THE_PHASES,
                tasks -> tasks.processDefinitionKeyIn(SupplierObligation.KEY, ReportRound.KEY, "defect"));
    }
}

package org.stegvis.purchasing.process;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stegvis.platform.security.ShippedFilter;

/** One filter of Tasklist for each phase of a purchase. */
@Configuration(proxyBeanMethods = false)
class PhaseFilters {

    private static final int AFTER_MY_TASKS = 10;

    @Bean
    ShippedFilter tasksOfPlan() {
        return phase("plan", 1);
    }

    @Bean
    ShippedFilter tasksOfMap() {
        return phase("map", 2);
    }

    @Bean
    ShippedFilter tasksOfAnalyse() {
        return phase("analyse", 3);
    }

    @Bean
    ShippedFilter tasksOfProcure() {
        return phase("procure", 4);
    }

    @Bean
    ShippedFilter tasksOfImplement() {
        return phase("implement", 5);
    }

    @Bean
    ShippedFilter tasksOfManage() {
        return phase("manage", 6);
    }

    private static ShippedFilter phase(String phase, int number) {
        return new ShippedFilter(
                phase, AFTER_MY_TASKS + number, tasks -> tasks.processDefinitionKey("purchasing-" + phase));
    }
}

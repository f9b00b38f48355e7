package org.stegvis.shared.process;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stegvis.platform.security.ShippedFilter;
import org.stegvis.shared.ProgrammeRole;

/** The filter of Tasklist for what is to be done in programmes. */
@Configuration(proxyBeanMethods = false)
class ProgrammeFilter {

    private static final int AFTER_OBLIGATIONS = 30;

    @Bean
    ShippedFilter tasksOfProgrammes() {
        return new ShippedFilter(
                "programme",
                AFTER_OBLIGATIONS,
                tasks -> tasks.taskCandidateGroupIn(java.util.Arrays.stream(ProgrammeRole.values())
                                .map(ProgrammeRole::group)
                                .toList())
                        .includeAssignedTasks());
    }
}

package org.stegvis.platform.engine;

import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandContextFactory;
import org.stegvis.platform.form.FormRefused;
import org.stegvis.platform.security.TaskRefused;

/**
 * Keeps refusals that an officer was told in words out of the engine's log of errors, where each would stand with its
 * whole stack: what was refused is logged once, by whoever refused it.
 */
final class CommandLog extends CommandContextFactory {

    CommandLog(ProcessEngineConfigurationImpl engine) {
        setProcessEngineConfiguration(engine);
    }

    @Override
    public CommandContext createCommandContext() {
        return new CommandContext(getProcessEngineConfiguration()) {
            @Override
            protected boolean shouldLogFine(Throwable problem) {
                return problem instanceof FormRefused || problem instanceof TaskRefused || super.shouldLogFine(problem);
            }
        };
    }
}

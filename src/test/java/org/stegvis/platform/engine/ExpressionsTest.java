package org.stegvis.platform.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.el.StartProcessVariableScope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.stegvis.StegvisTest;

/** Models reach the beans that are exported to the engine, and no others. */
@StegvisTest
class ExpressionsTest {

    @Autowired
    private ProcessEngineConfigurationImpl engine;

    @Test
    void aModelReachesAnExportedBean() {
        assertThat(value("${periods.of('matchingOfficerEscalation')}")).isEqualTo("P10D");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dataSource", "jdbcTemplate", "taskService", "grants", "environment", "stegvisApplication"})
    void aModelReachesNoOtherBean(String bean) {
        assertThatThrownBy(() -> value("${" + bean + "}")).isInstanceOf(ProcessEngineException.class);
    }

    private Object value(String expression) {
        return engine.getCommandExecutorTxRequired()
                .execute(context -> engine.getExpressionManager()
                        .createExpression(expression)
                        .getValue(StartProcessVariableScope.getSharedInstance()));
    }
}

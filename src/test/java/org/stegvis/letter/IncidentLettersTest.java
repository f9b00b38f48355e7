package org.stegvis.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.stegvis.StegvisTest;
import org.stegvis.party.Officer;
import org.stegvis.party.Officers;
import org.stegvis.platform.engine.IncidentOpened;
import org.stegvis.platform.language.Language;

@StegvisTest
class IncidentLettersTest {

    @Autowired
    ProcessEngine engine;

    @Autowired
    Letters letters;

    @Autowired
    Officers officers;

    @Autowired
    ApplicationEventPublisher events;

    private final String administrator = "administrator-" + UUID.randomUUID();
    private final String step = "purchasing-plan / sendTask_" + UUID.randomUUID();

    @BeforeEach
    void anAdministrator() {
        officers.register(new Officer(
                administrator, administrator, "administrator@example.org", Language.SV, Set.of("camunda-admin")));
    }

    @Test
    void theFirstIncidentOfADayAtAStepIsToldAndTheNextIsNot() {
        events.publishEvent(new IncidentOpened("2026-0001", "instance", step));
        events.publishEvent(new IncidentOpened("2026-0002", "other", step));

        assertThat(toHer()).singleElement().satisfies(letter -> {
            assertThat(letter.subject()).isEqualTo("Ett steg har stannat: 2026-0001 " + step);
            assertThat(letter.text()).contains("/cockpit/default/#/process-instance/instance/runtime");
        });
    }

    @Test
    void incidentsAtTwoStepsAreBothTold() {
        events.publishEvent(new IncidentOpened("2026-0001", "instance", step));
        events.publishEvent(new IncidentOpened("2026-0001", "instance", step + "-other"));

        assertThat(toHer()).hasSize(2);
    }

    @Test
    void aStepThatFailsForTheLastTimeIsTold() {
        String process = "failing-" + UUID.randomUUID();
        String deployment = engine.getRepositoryService()
                .createDeployment()
                .addModelInstance(
                        process + ".bpmn",
                        Bpmn.createExecutableProcess(process)
                                .camundaHistoryTimeToLive(1)
                                .startEvent()
                                .serviceTask("serviceTask_fails")
                                .camundaAsyncBefore()
                                .camundaExpression("${1 / 0 / nothing}")
                                .endEvent()
                                .done())
                .deploy()
                .getId();
        try {
            String instance = engine.getRuntimeService()
                    .startProcessInstanceByKey(process)
                    .getId();
            ManagementService jobs = engine.getManagementService();
            String job = jobs.createJobQuery()
                    .processInstanceId(instance)
                    .singleResult()
                    .getId();
            jobs.setJobRetries(job, 1);
            assertThatThrownBy(() -> jobs.executeJob(job)).isNotNull();

            assertThat(toHer())
                    .singleElement()
                    .satisfies(letter -> assertThat(letter.subject()).endsWith(process + " / serviceTask_fails"));
        } finally {
            engine.getRepositoryService().deleteDeployment(deployment, true);
        }
    }

    private List<WrittenLetter> toHer() {
        return letters.ofCase("-").stream()
                .filter(letter -> letter.recipient().equals(administrator))
                .toList();
    }
}

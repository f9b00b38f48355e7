package org.stegvis.platform.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.stegvis.StegvisTest;
import org.stegvis.platform.StegvisSettings;
import org.stegvis.platform.form.FormTranslator;
import org.stegvis.platform.language.Language;
import org.stegvis.platform.language.Texts;

/** What stands under processes is deployed once, and as a whole area when something in it has changed. */
@StegvisTest
class ProcessDeploymentTest {

    @Autowired
    ProcessDeployment deployment;

    @Autowired
    RepositoryService repository;

    @Autowired
    Texts texts;

    @Autowired
    FormTranslator forms;

    @Autowired
    StegvisSettings settings;

    @Autowired
    ObjectMapper json;

    @Test
    void aSecondStartDeploysNothingNew() {
        List<String> before = deployments();

        deployment.afterSingletonsInstantiated();

        assertThat(deployments()).isEqualTo(before);
    }

    @Test
    void aChangeDeploysTheWholeAreaAndNoOther() {
        List<String> before = deployments();
        List<String> resources =
                repository.getDeploymentResourceNames(newest("purchasing").getId());

        namesIn(Language.FI).afterSingletonsInstantiated();

        List<String> added =
                deployments().stream().filter(id -> !before.contains(id)).toList();
        try {
            assertThat(added)
                    .as("the areas whose words are translated, and not that of the tests")
                    .containsExactlyInAnyOrder(
                            newest("purchasing").getId(),
                            newest("obligation").getId(),
                            newest("shared").getId(),
                            newest("mentoring").getId());
            assertThat(repository.getDeploymentResourceNames(
                            newest("purchasing").getId()))
                    .hasSameElementsAs(resources);
            assertThat(nameOf("purchasing-case"))
                    .isEqualTo(texts.find(Language.FI, "model.purchasing-case").orElseThrow());
        } finally {
            added.forEach(id -> repository.deleteDeployment(id, true));
        }
    }

    @Test
    void modelsAndDecisionsHaveTheirNamesInTheLanguageOfTheInstallation() {
        assertThat(nameOf("purchasing-case"))
                .isEqualTo(
                        texts.find(settings.language(), "model.purchasing-case").orElseThrow());
        assertThat(repository
                        .createDecisionDefinitionQuery()
                        .decisionDefinitionKey("readiness")
                        .latestVersion()
                        .singleResult()
                        .getName())
                .isEqualTo(texts.find(settings.language(), "decision.readiness").orElseThrow());
    }

    @Test
    void aFormIsThereInEachLanguage() {
        List<String> resources =
                repository.getDeploymentResourceNames(newest("purchasing").getId());
        for (Language language : Language.values()) {
            assertThat(resources).contains("purchasing/forms/start-case." + language.code() + ".form");
        }
    }

    /** The deployment as an installation would make it that speaks this language. */
    private ProcessDeployment namesIn(Language language) {
        StegvisSettings other = new StegvisSettings(
                language,
                settings.zone(),
                settings.publicUrl(),
                settings.areas(),
                settings.mailFrom(),
                settings.dueAfter(),
                settings.periods(),
                settings.retention(),
                settings.cleanup());
        return new ProcessDeployment(
                repository,
                new ModelTranslator(texts, other),
                new DecisionTranslator(texts, other),
                forms,
                json,
                other);
    }

    private String nameOf(String process) {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult()
                .getName();
    }

    private Deployment newest(String area) {
        return repository
                .createDeploymentQuery()
                .deploymentName(area)
                .orderByDeploymentTime()
                .desc()
                .list()
                .get(0);
    }

    private List<String> deployments() {
        return repository.createDeploymentQuery().orderByDeploymentTime().asc().list().stream()
                .map(Deployment::getId)
                .sorted()
                .toList();
    }
}

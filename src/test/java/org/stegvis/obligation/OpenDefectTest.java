package org.stegvis.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.stegvis.StegvisTest;
import org.stegvis.party.Officers;
import org.stegvis.platform.form.FormRefused;
import org.stegvis.platform.language.Language;
import org.stegvis.purchasing.TestOfficers;

/** How a defect is opened: by Stegvis, or by the contract manager who has seen it. */
@StegvisTest
class OpenDefectTest {

    @Autowired
    ProcessEngine engine;

    @Autowired
    SignedContracts contracts;

    @Autowired
    Obligations obligations;

    @Autowired
    Defects defects;

    @Autowired
    OpenDefect openDefect;

    @Autowired
    Officers officers;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient database;

    private Obligation obligation;

    @BeforeEach
    void anObligationRuns() {
        TestOfficers.register(officers);
        obligation = transaction.execute(status -> obligations.begin(contracts.ordinary(Language.SV)));
    }

    @Test
    void aContractManagerOpensWhatSheHasSeen() {
        start("contract-manager", obligation.caseNumber(), "workEnvironment");

        Defect opened = defects.of(obligation.id()).get(0);
        assertThat(opened.kind()).isEqualTo(DefectKind.WORK_ENVIRONMENT);
        DefectWalk walk = DefectWalk.of(engine, opened);
        assertThat(walk.openForm()).contains("describe-defect");
        assertThat(walk.opened()).containsEntry("defectKind", "workEnvironment");
    }

    @Test
    void aCaseWithoutAnObligationThatRunsIsRefusedInWords() {
        assertThat(refusal("contract-manager", "2027-9999", "shortfall")).contains("löper inget åtagande");
        obligations.end(obligation.id(), "MET");
        assertThat(refusal("contract-manager", obligation.caseNumber(), "shortfall"))
                .contains("löper inget åtagande");
    }

    @Test
    void onlyTheContractManagerOfTheCaseOpensOne() {
        database.sql(
                        "insert into stegvis.case_role (case_number, role, officer) values (:case, 'contract-manager', 'other')")
                .param("case", obligation.caseNumber())
                .update();

        assertThat(refusal("contract-manager", obligation.caseNumber(), "shortfall"))
                .contains("ansvarar för avtalet");
        assertThatExceptionOfType(AuthorizationException.class)
                .isThrownBy(() -> start("procurer", obligation.caseNumber(), "shortfall"));
    }

    @Test
    void aDefectThatIsOpenIsNotOpenedAgain() {
        start("contract-manager", obligation.caseNumber(), "shortfall");

        assertThat(refusal("contract-manager", obligation.caseNumber(), "shortfall"))
                .contains("redan öppen");
        start("contract-manager", obligation.caseNumber(), "wrongGroup");
        assertThat(defects.of(obligation.id())).extracting(Defect::number).containsExactly(1, 2);
    }

    @Test
    void openedTwiceAtTheSameMomentItIsOne() throws Exception {
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            both.invokeAll(List.<Callable<Boolean>>of(this::openNoReport, this::openNoReport))
                    .forEach(OpenDefectTest::finished);
        } finally {
            both.shutdown();
        }
        assertThat(defects.of(obligation.id())).hasSize(1);
        assertThat(engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processDefinitionKey("defect")
                        .variableValueEquals("obligation", obligation.id().toString())
                        .count())
                .isEqualTo(1);
    }

    private boolean openNoReport() {
        transaction.executeWithoutResult(status -> openDefect.open(obligation, DefectKind.NO_REPORT, Optional.empty()));
        return true;
    }

    private static void finished(Future<Boolean> opened) {
        assertThat(opened).succeedsWithin(Duration.ofSeconds(10)).isEqualTo(true);
    }

    private void start(String role, String caseNumber, String kind) {
        try {
            engine.getIdentityService().setAuthentication(TestOfficers.idOf(role), List.of(role));
            String definition = engine.getRepositoryService()
                    .createProcessDefinitionQuery()
                    .processDefinitionKey("open-defect")
                    .latestVersion()
                    .singleResult()
                    .getId();
            engine.getFormService().submitStartForm(definition, Map.of("caseNumber", caseNumber, "defectKind", kind));
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
        for (Optional<Job> job = ready(caseNumber); job.isPresent(); job = ready(caseNumber)) {
            engine.getManagementService().executeJob(job.get().getId());
        }
    }

    private Optional<Job> ready(String caseNumber) {
        return engine
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(caseNumber)
                .list()
                .stream()
                .flatMap(instance -> engine
                        .getManagementService()
                        .createJobQuery()
                        .processInstanceId(instance.getId())
                        .messages()
                        .withRetriesLeft()
                        .list()
                        .stream())
                .findFirst();
    }

    private String refusal(String role, String caseNumber, String kind) {
        LocaleContextHolder.setLocale(Locale.forLanguageTag("sv"));
        try {
            return catchThrowableOfType(FormRefused.class, () -> start(role, caseNumber, kind))
                    .getMessage();
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }
}

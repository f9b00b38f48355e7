package org.stegvis.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.util.function.Consumer;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.stegvis.HouseTest;
import org.stegvis.LocalUsers;
import org.stegvis.StegvisTest;

/** Each role does what is its own, and is refused the rest. */
@StegvisTest
class RolesTest {

    private static final String A_DAY = "2030-01-02T08:00:00.000+0000";

    @LocalServerPort
    private int port;

    @Autowired
    private IdentityService identities;

    @Autowired
    private TaskService tasks;

    @Autowired
    private RepositoryService models;

    @Autowired
    private AuthorizationService authorizations;

    @Autowired
    private JdbcTemplate database;

    private People procurer;
    private People colleague;
    private People matcher;
    private People manager;

    @BeforeEach
    void people() {
        LocalUsers users = new LocalUsers(identities);
        users.create("roles.procurer", Role.PROCURER);
        users.create("roles.colleague", Role.PROCURER);
        users.create("roles.matcher", Role.MATCHING_OFFICER);
        users.create("roles.manager", Role.MANAGER);
        users.create("roles.service", Role.SERVICE_ACCOUNT);
        procurer = People.in("tasklist", port, "roles.procurer");
        colleague = People.in("tasklist", port, "roles.colleague");
        matcher = People.in("tasklist", port, "roles.matcher");
        manager = People.in("cockpit", port, "roles.manager");
    }

    @Test
    void anOfficerStartsClaimsReleasesAndCompletesThroughForms() {
        String task = procurer.startHouseTest();
        assertThat(procurer.claim(task, "roles.procurer").statusCode()).isEqualTo(204);
        assertThat(procurer.release(task).statusCode()).isEqualTo(204);
        assertThat(colleague.claim(task, "roles.colleague").statusCode()).isEqualTo(204);
        assertThat(colleague
                        .call("GET", "/task/" + task + "/deployed-form", null)
                        .statusCode())
                .isEqualTo(200);
        assertThat(colleague.answer(task).statusCode()).isEqualTo(204);
        assertThat(tasks.createTaskQuery().taskId(task).count()).isZero();
    }

    @Test
    void onlyTheRolesThatMayStartAProcessAreOfferedIt() {
        String offered = "/process-definition?startablePermissionCheck=true&startableInTasklist=true&latest=true&key="
                + HouseTest.KEY;
        assertThat(People.read(procurer.call("GET", offered, null))).hasSize(1);
        assertThat(People.read(matcher.call("GET", offered, null))).isEmpty();
        assertThat(matcher.call(
                                "POST",
                                "/process-definition/key/house-test/submit-form",
                                "{\"variables\":{\"title\":{\"value\":\"x\"}}}")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void aStrangerMayNeitherClaimNorCompleteATask() {
        String task = procurer.startHouseTest();
        assertThat(matcher.claim(task, "roles.matcher"))
                .satisfies(refusedWith("belongs to a role that you do not have"));
        assertThat(matcher.answer(task)).satisfies(refusedWith("belongs to a role that you do not have"));
    }

    @Test
    void aTaskThatACandidateHasTakenIsTheirsUntilTheyReleaseIt() {
        String task = procurer.startHouseTest();
        procurer.claim(task, "roles.procurer");
        assertThat(colleague.claim(task, "roles.colleague")).satisfies(refusedWith("A colleague has this task"));
        assertThat(colleague.release(task)).satisfies(refusedWith("A colleague has this task"));
        assertThat(colleague.answer(task)).satisfies(refusedWith("A colleague has this task"));
        procurer.release(task);
        assertThat(colleague.claim(task, "roles.colleague").statusCode()).isEqualTo(204);
    }

    @Test
    void theHolderOfTheRoleInTheCaseMayAlways() {
        String task = procurer.startHouseTest();
        colleague.claim(task, "roles.colleague");
        String caseNumber = (String) tasks.getVariable(task, "caseNumber");
        HouseTest.HOLDERS.put(caseNumber, "roles.procurer");
        assertThat(procurer.release(task).statusCode()).isEqualTo(204);
        assertThat(procurer.claim(task, "roles.procurer").statusCode()).isEqualTo(204);
        assertThat(procurer.answer(task).statusCode()).isEqualTo(204);
    }

    @Test
    void anOfficerHandsATaskToNobodyElse() {
        String task = procurer.startHouseTest();
        String toColleague = "{\"userId\":\"roles.colleague\"}";
        assertThat(procurer.claim(task, "roles.colleague")).satisfies(refusedWith("take a task for yourself only"));
        procurer.claim(task, "roles.procurer");
        assertThat(procurer.call("POST", "/task/" + task + "/assignee", toColleague))
                .satisfies(refusedWith("Only an administrator"));
        assertThat(procurer.call("POST", "/task/" + task + "/delegate", toColleague))
                .satisfies(refusedWith("Only an administrator"));
        assertThat(procurer.call(
                        "POST",
                        "/task/" + task + "/identity-links",
                        "{\"userId\":\"roles.colleague\",\"type\":\"candidate\"}"))
                .satisfies(refusedWith("Only an administrator"));
    }

    @Test
    void ofATasksOwnPropertiesItsAssigneeMovesTheFollowUpDateAlone() {
        String task = procurer.startHouseTest();
        assertThat(saved(procurer, task, "followUp", A_DAY).statusCode()).isEqualTo(403);
        procurer.claim(task, "roles.procurer");
        assertThat(saved(procurer, task, "followUp", A_DAY).statusCode()).isEqualTo(204);
        assertThat(tasks.createTaskQuery().taskId(task).singleResult().getFollowUpDate())
                .isNotNull();
        assertThat(saved(procurer, task, "due", A_DAY).statusCode()).isEqualTo(403);
        assertThat(saved(procurer, task, "name", "Lunch").statusCode()).isEqualTo(403);
        assertThat(saved(procurer, task, "priority", 99).statusCode()).isEqualTo(403);
        Task after = tasks.createTaskQuery().taskId(task).singleResult();
        assertThat(after.getName()).isEqualTo("Answer the question");
        assertThat(after.getPriority()).isEqualTo(50);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "POST   | /task/{task}/complete                              | {\"variables\":{}}",
                "POST   | /task/{task}/resolve                               | {\"variables\":{}}",
                "POST   | /task/{task}/bpmnError                             | {\"errorCode\":\"x\"}",
                "POST   | /task/{task}/bpmnEscalation                        | {\"escalationCode\":\"x\"}",
                "PUT    | /task/{task}/variables/title                       | {\"value\":\"x\"}",
                "PUT    | /task/{task}/localVariables/title                  | {\"value\":\"x\"}",
                "POST   | /task/{task}/variables                             | {\"modifications\":{\"title\":{\"value\":\"x\"}}}",
                "DELETE | /task/{task}/variables/title                       |",
                "POST   | /task/{task}/comment/create                        | {\"message\":\"x\"}",
                "DELETE | /task/{task}                                       |",
                "POST   | /task/create                                       | {\"id\":\"own\",\"name\":\"own\"}",
                "PUT    | /process-instance/{instance}/variables/title       | {\"value\":\"x\"}",
                "PUT    | /execution/{instance}/localVariables/title         | {\"value\":\"x\"}",
                "DELETE | /process-instance/{instance}                       |",
                "PUT    | /process-instance/{instance}/suspended             | {\"suspended\":true}",
                "POST   | /process-instance/{instance}/modification          | {\"instructions\":[{\"type\":\"cancel\",\"activityId\":\"userTask_answer\"}]}",
                "POST   | /process-instance/delete                           | {\"processInstanceIds\":[\"{instance}\"]}",
                "POST   | /process-definition/key/house-test/start           | {\"variables\":{}}",
                "PUT    | /process-definition/key/house-test/suspended       | {\"suspended\":true}",
                "DELETE | /process-definition/key/house-test                 |",
                "POST   | /process-definition/key/house-test/message         | {}",
                "PUT    | /process-definition/{definition}/history-time-to-live | {\"historyTimeToLive\":1}",
                "POST   | /migration/generate                                | {\"sourceProcessDefinitionId\":\"{definition}\",\"targetProcessDefinitionId\":\"nowhere\"}",
                "POST   | /modification/execute                              | {\"processDefinitionId\":\"{definition}\",\"processInstanceIds\":[\"{instance}\"],\"instructions\":[{\"type\":\"cancel\",\"activityId\":\"userTask_answer\"}]}",
                "POST   | /filter/create                                     | {\"resourceType\":\"Task\",\"name\":\"own\",\"query\":{}}",
                "PUT    | /filter/{filter}                                   | {\"resourceType\":\"Task\",\"name\":\"own\",\"query\":{}}",
                "DELETE | /filter/{filter}                                   |",
                "POST   | /authorization/create                              | {\"type\":1,\"permissions\":[\"ALL\"],\"groupId\":\"procurer\",\"resourceType\":6,\"resourceId\":\"*\"}",
                "POST   | /user/create                                       | {\"profile\":{\"id\":\"own\"},\"credentials\":{\"password\":\"own\"}}",
                "POST   | /group/create                                      | {\"id\":\"own\"}",
                "PUT    | /group/camunda-admin/members/roles.procurer        |",
                "POST   | /message                                           | {\"messageName\":\"purchasing.contractSigned\",\"processInstanceId\":\"{instance}\"}"
            })
    void anOfficerIsRefusedWhateverGoesAroundForms(String method, String path, String body) {
        String task = procurer.startHouseTest();
        procurer.claim(task, "roles.procurer");
        refuses(procurer, task, method, path, body);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "POST   | /task/{task}/claim                                 | {\"userId\":\"roles.manager\"}",
                "POST   | /task/{task}/unclaim                               | {}",
                "POST   | /task/{task}/submit-form                           | {\"variables\":{\"answer\":{\"value\":\"yes\"}}}",
                "POST   | /task/{task}/complete                              | {\"variables\":{}}",
                "POST   | /task/{task}/assignee                              | {\"userId\":\"roles.manager\"}",
                "PUT    | /task/{task}/variables/title                       | {\"value\":\"x\"}",
                "POST   | /task/{task}/comment/create                        | {\"message\":\"x\"}",
                "PUT    | /process-instance/{instance}/variables/title       | {\"value\":\"x\"}",
                "DELETE | /process-instance/{instance}                       |",
                "PUT    | /process-instance/{instance}/suspended             | {\"suspended\":true}",
                "POST   | /process-instance/{instance}/modification          | {\"instructions\":[{\"type\":\"cancel\",\"activityId\":\"userTask_answer\"}]}",
                "POST   | /process-definition/key/house-test/submit-form     | {\"variables\":{\"title\":{\"value\":\"x\"}}}",
                "POST   | /process-definition/key/house-test/start           | {\"variables\":{}}",
                "PUT    | /process-definition/key/house-test/suspended       | {\"suspended\":true}",
                "DELETE | /process-definition/key/house-test                 |",
                "DELETE | /history/process-instance/{instance}               |",
                "POST   | /history/process-instance/set-removal-time         | {\"clearedRemovalTime\":true,\"historicProcessInstanceIds\":[\"{instance}\"]}",
                "POST   | /filter/create                                     | {\"resourceType\":\"Task\",\"name\":\"own\",\"query\":{}}",
                "POST   | /authorization/create                              | {\"type\":1,\"permissions\":[\"ALL\"],\"groupId\":\"manager\",\"resourceType\":6,\"resourceId\":\"*\"}"
            })
    void aManagerChangesNothing(String method, String path, String body) {
        refuses(manager, procurer.startHouseTest(), method, path, body);
    }

    @Test
    void aManagerReadsEverythingInCockpit() {
        String task = procurer.startHouseTest();
        String instance = tasks.createTaskQuery().taskId(task).singleResult().getProcessInstanceId();
        String definition = definition();
        for (String path : new String[] {
            "/process-definition/" + definition,
            "/process-definition/" + definition + "/xml",
            "/process-instance/" + instance,
            "/process-instance/" + instance + "/variables",
            "/process-instance/" + instance + "/activity-instances",
            "/task/" + task,
            "/history/process-instance/" + instance,
            "/deployment",
            "/camunda/api/cockpit/plugin/base/default/process-definition/" + definition + "/called-process-definitions"
        }) {
            assertThat(manager.call("GET", path, null).statusCode()).as(path).isEqualTo(200);
        }
        for (String list : new String[] {
            "/variable-instance?processInstanceIdIn=" + instance,
            "/history/variable-instance?processInstanceId=" + instance,
            "/history/activity-instance?processInstanceId=" + instance,
            "/decision-definition?key=readiness&latestVersion=true"
        }) {
            assertThat(People.read(manager.call("GET", list, null))).as(list).isNotEmpty();
        }
    }

    @Test
    void restServesAdministratorsAndServiceAccountsAlone() {
        for (String user : new String[] {"roles.procurer", "roles.matcher", "roles.manager"}) {
            assertThat(new Browser(port)
                            .withBasic(user, user)
                            .get("/engine-rest/task")
                            .statusCode())
                    .as(user)
                    .isEqualTo(403);
        }
        assertThat(new Browser(port)
                        .withBasic("nobody", "wrong")
                        .get("/engine-rest/task")
                        .statusCode())
                .isEqualTo(401);
        for (String user : new String[] {"roles.service", "administrator"}) {
            Browser program = new Browser(port).withBasic(user, user);
            assertThat(program.get("/engine-rest/task?maxResults=1").statusCode())
                    .as(user)
                    .isEqualTo(200);
            assertThat(program.get("/actuator/prometheus").statusCode())
                    .as(user)
                    .isEqualTo(200);
            assertThat(program.get("/actuator/env").statusCode()).as(user).isEqualTo(403);
        }
    }

    @Test
    void aServiceAccountReadsAndIsRefusedChanges() {
        String task = procurer.startHouseTest();
        Browser program = new Browser(port).withBasic("roles.service", "roles.service");
        assertThat(program.get("/engine-rest/task/" + task).statusCode()).isEqualTo(200);
        assertThat(program.call("POST", "/engine-rest/task/" + task + "/claim", "{\"userId\":\"roles.service\"}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(program.call("DELETE", "/engine-rest/deployment/x", null).statusCode())
                .isIn(403, 404);
    }

    @Test
    void anAdministratorHandsATaskToSomebodyElseButGoesAroundNoForm() {
        String task = procurer.startHouseTest();
        Browser administrator = new Browser(port).withBasic("administrator", "administrator");
        assertThat(administrator
                        .call("POST", "/engine-rest/task/" + task + "/assignee", "{\"userId\":\"roles.colleague\"}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(administrator
                        .call("POST", "/engine-rest/task/" + task + "/complete", "{\"variables\":{}}")
                        .statusCode())
                .isEqualTo(409);
        assertThat(administrator
                        .call("POST", "/engine-rest/task/" + task + "/comment/create", "{\"message\":\"x\"}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(colleague.answer(task).statusCode()).isEqualTo(204);
    }

    @Test
    void noAuthorizationRowIsWrittenForATask() {
        long before = authorizations.createAuthorizationQuery().count();
        String task = procurer.startHouseTest();
        procurer.claim(task, "roles.procurer");
        procurer.release(task);
        tasks.addCandidateUser(task, "roles.matcher");
        tasks.setOwner(task, "roles.manager");
        assertThat(authorizations.createAuthorizationQuery().count()).isEqualTo(before);
        assertThat(database.queryForObject(
                        "select count(*) from act_ru_authorization where resource_id_ = ?", Long.class, task))
                .isZero();
    }

    private void refuses(People person, String task, String method, String path, String body) {
        Task before = tasks.createTaskQuery().taskId(task).singleResult();
        String address = fill(path, before);
        HttpResponse<String> answer = person.call(method, address, body == null ? null : fill(body, before));
        assertThat(answer.statusCode())
                .as(method + " " + address + " " + answer.body())
                .isIn(400, 403, 404, 409, 500);
        Task after = tasks.createTaskQuery().taskId(task).singleResult();
        assertThat(after).as("the task after " + method + " " + address).isNotNull();
        assertThat(after.getAssignee()).isEqualTo(before.getAssignee());
        assertThat(after.isSuspended()).isFalse();
        assertThat(tasks.getVariable(task, "title")).isEqualTo("What now?");
        assertThat(tasks.getTaskComments(task)).isEmpty();
    }

    private String fill(String text, Task task) {
        String filled = text.trim()
                .replace("{task}", task.getId())
                .replace("{instance}", task.getProcessInstanceId())
                .replace("{definition}", definition());
        if (!filled.contains("{filter}")) {
            return filled;
        }
        JsonNode filters = People.read(procurer.call("GET", "/filter", null));
        return filled.replace("{filter}", filters.path(0).path("id").asText());
    }

    private String definition() {
        return models.createProcessDefinitionQuery()
                .processDefinitionKey(HouseTest.KEY)
                .latestVersion()
                .singleResult()
                .getId();
    }

    /** Saves the task as Tasklist does: with all that can be set, one of it changed. */
    private static HttpResponse<String> saved(People person, String task, String property, Object value) {
        ObjectNode known = (ObjectNode) People.read(person.call("GET", "/task/" + task, null));
        known.retain("name", "description", "priority", "assignee", "owner", "delegationState", "due", "followUp");
        known.putPOJO(property, value);
        return person.call("PUT", "/task/" + task, known.toString());
    }

    private static Consumer<HttpResponse<String>> refusedWith(String sentence) {
        return answer -> {
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
            assertThat(People.read(answer).path("message").asText()).contains(sentence);
        };
    }
}

package org.stegvis.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.util.Date;
import java.util.List;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.stegvis.LocalUsers;
import org.stegvis.StegvisTest;

/** The filters of Tasklist come with Stegvis, and no filter or query runs code. */
@StegvisTest
class TasklistFiltersTest {

    private static final String TRACE = "stegvis.test.expressionRan";
    private static final String MALICIOUS = "${''.getClass().forName('java.lang.System').getMethod('setProperty',"
            + "''.getClass(),''.getClass()).invoke(null,'" + TRACE + "','yes')}";

    @LocalServerPort
    private int port;

    @Autowired
    private IdentityService identities;

    @Autowired
    private FilterService filters;

    @Autowired
    private TaskService tasks;

    @Autowired
    private TasklistFilters shipped;

    @Autowired
    private JdbcTemplate database;

    private People procurer;

    @BeforeEach
    void people() {
        new LocalUsers(identities).create("filters.procurer", Role.PROCURER);
        procurer = People.in("tasklist", port, "filters.procurer");
    }

    @AfterEach
    void noExpressionRan() {
        assertThat(System.getProperty(TRACE)).isNull();
    }

    @Test
    void everyOfficerFindsTheFiltersInTheirOrderWithTheColumnsOfACase() {
        List<JsonNode> found = StreamSupport.stream(
                        People.read(procurer.call("GET", "/filter?itemCount=true", null))
                                .spliterator(),
                        false)
                .filter(filter -> filter.path("properties").has("stegvis"))
                .sorted(java.util.Comparator.comparingInt(
                        filter -> filter.path("properties").path("priority").asInt()))
                .toList();
        assertThat(found)
                .extracting(filter -> filter.path("name").asText())
                .containsExactly(
                        "Mina uppgifter",
                        "Mina gruppers uppgifter",
                        "Försenade",
                        "1 Planera",
                        "2 Kartlägga",
                        "3 Analysera",
                        "4 Upphandla",
                        "5 Implementera",
                        "6 Förvalta",
                        "Leverantörers åtaganden",
                        "Program",
                        "Alla uppgifter");
        assertThat(found.get(0).path("properties").path("variables").findValuesAsText("name"))
                .containsExactly("caseNumber", "title", "phase");
    }

    @Test
    void aFurtherStartChangesNothingAndMendsWhatWasChanged() {
        List<String> before = ids();
        Filter mine = named("Mina uppgifter");
        filters.saveFilter(mine.setName("Something else"));
        shipped.afterSingletonsInstantiated();
        assertThat(ids()).containsExactlyInAnyOrderElementsOf(before);
        assertThat(filters.getFilter(mine.getId()).getName()).isEqualTo("Mina uppgifter");
    }

    @Test
    void aFilterThatAnAdministratorMadeIsLeftAlone() {
        Filter own =
                filters.saveFilter(filters.newTaskFilter("An administrator's").setQuery(tasks.createTaskQuery()));
        shipped.afterSingletonsInstantiated();
        assertThat(filters.getFilter(own.getId())).isNotNull();
        filters.deleteFilter(own.getId());
    }

    @Test
    void myTasksAreThoseIHaveAndMyGroupsTasksThoseNobodyHas() {
        String task = procurer.startHouseTest();
        assertThat(shows("Mina gruppers uppgifter", task)).isTrue();
        assertThat(shows("Mina uppgifter", task)).isFalse();
        procurer.claim(task, "filters.procurer");
        assertThat(shows("Mina gruppers uppgifter", task)).isFalse();
        assertThat(shows("Mina uppgifter", task)).isTrue();
    }

    @Test
    void aTaskIsOverdueOnceItsDueDateIsPast() {
        String task = procurer.startHouseTest();
        assertThat(shows("Försenade", task)).isFalse();
        tasks.setDueDate(task, new Date(0));
        assertThat(shows("Försenade", task)).isTrue();
        procurer.claim(task, "filters.procurer");
        assertThat(shows("Försenade", task)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${currentUser()}",
                "#{ currentUser() }",
                "${dateTime().plusDays(7)}",
                "${dateTime().withTimeAtStartOfDay().minusWeeks(2).plusHours(16)}",
                "${now()}"
            })
    void aFilterMayAskWhoAndWhen(String expression) {
        TaskQuery query = expression.contains("currentUser")
                ? tasks.createTaskQuery().taskAssigneeExpression(expression)
                : tasks.createTaskQuery().dueBeforeExpression(expression);
        Filter filter = filters.saveFilter(filters.newTaskFilter("Allowed").setQuery(query));
        identities.setAuthentication("administrator", List.of(Role.ADMINISTRATOR.group()));
        try {
            filters.list(filter.getId());
        } finally {
            identities.clearAuthentication();
        }
        filters.deleteFilter(filter.getId());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                MALICIOUS,
                "${periods}",
                "${dataSource}",
                "${currentUser().toString()}",
                "${currentUser()}${now()}",
                "x${currentUser()}",
                "${dateTime().getClass()}",
                "${dateTime().plusDays(periods.of('x'))}",
                "a name"
            })
    void aFilterWithAnyOtherExpressionIsNotStored(String expression) {
        assertThatThrownBy(() -> filters.saveFilter(filters.newTaskFilter("Malicious")
                        .setQuery(tasks.createTaskQuery().taskAssigneeExpression(expression))))
                .isInstanceOf(BadUserRequestException.class);
        assertThatThrownBy(() -> filters.saveFilter(filters.newTaskFilter("Malicious")
                        .setQuery(tasks.createTaskQuery()
                                .or()
                                .taskAssigneeExpression(expression)
                                .taskName("x")
                                .endOr())))
                .isInstanceOf(BadUserRequestException.class);
    }

    @Test
    void anAdministratorStoresNoSuchFilterThroughTheRestApiEither() {
        Browser administrator = new Browser(port).withBasic("administrator", "administrator");
        for (JsonNode query : List.of(query(), orQuery())) {
            ObjectNode filter = JsonNodeFactory.instance.objectNode();
            filter.put("resourceType", "Task").put("name", "Malicious").set("query", query);
            assertThat(administrator
                            .call("POST", "/engine-rest/filter/create", filter.toString())
                            .statusCode())
                    .isEqualTo(400);
        }
    }

    @Test
    void aFilterThatGotIntoTheDatabaseAllTheSameIsNotRun() {
        for (JsonNode query : List.of(query(), orQuery())) {
            Filter filter = filters.saveFilter(filters.newTaskFilter("Smuggled").setQuery(tasks.createTaskQuery()));
            database.update("update act_ru_filter set query_ = ? where id_ = ?", query.toString(), filter.getId());
            assertThatThrownBy(() -> filters.list(filter.getId())).isInstanceOf(ProcessEngineException.class);
            assertThatThrownBy(() -> filters.count(filter.getId())).isInstanceOf(ProcessEngineException.class);
            filters.deleteFilter(filter.getId());
        }
    }

    @Test
    void anOfficersOwnQueryRunsNoExpression() {
        String mine = named("Mina uppgifter").getId();
        for (JsonNode query : List.of(query(), orQuery())) {
            HttpResponse<String> search = procurer.call("POST", "/task", query.toString());
            assertThat(search.statusCode()).as(search.body()).isIn(400, 500);
            HttpResponse<String> extended = procurer.call("POST", "/filter/" + mine + "/list", query.toString());
            assertThat(extended.statusCode()).as(extended.body()).isIn(400, 500);
        }
    }

    private static ObjectNode query() {
        return JsonNodeFactory.instance.objectNode().put("assigneeExpression", MALICIOUS);
    }

    private static ObjectNode orQuery() {
        ObjectNode query = JsonNodeFactory.instance.objectNode();
        query.putArray("orQueries").add(query().put("name", "x"));
        return query;
    }

    private boolean shows(String filter, String task) {
        JsonNode listed =
                People.read(procurer.call("GET", "/filter/" + named(filter).getId() + "/list", null));
        return listed.findValuesAsText("id").contains(task);
    }

    private Filter named(String name) {
        return filters.createTaskFilterQuery().filterName(name).singleResult();
    }

    private List<String> ids() {
        return filters.createTaskFilterQuery().list().stream()
                .map(Filter::getId)
                .toList();
    }
}

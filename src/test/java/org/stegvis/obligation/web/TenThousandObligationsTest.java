package org.stegvis.obligation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stegvis.LocalUsers;
import org.stegvis.StegvisTest;
import org.stegvis.obligation.ObligationsForPages;
import org.stegvis.platform.security.Browser;
import org.stegvis.platform.security.Role;

/** However many obligations there are and however much belongs to one: a page asks the database equally often. */
@StegvisTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TenThousandObligationsTest {

    private static final String MANAGER = "ten-thousand";
    private static final int MANY = 10_000;
    private static final Duration FAST = Duration.ofSeconds(3);
    private static final Pattern CASE = Pattern.compile("href=\"/obligations/(2099-\\d{5})\"");

    @Autowired
    ProcessEngine engine;

    @Autowired
    ObligationsForPages obligations;

    @Autowired
    JdbcClient database;

    @LocalServerPort
    int port;

    private Browser manager;

    @BeforeAll
    void thereAreTenThousand() {
        new LocalUsers(engine.getIdentityService()).create(MANAGER, Role.CONTRACT_MANAGER);
        manager = new Browser(port);
        manager.login(MANAGER, MANAGER);
        database.sql("""
                        insert into stegvis.organisation (id, name, register, register_number)
                        select gen_random_uuid(), 'Supplier ' || lpad(n::text, 5, '0'), 'SE', 'many-' || n
                        from generate_series(1, 500) n""").update();
        database.sql("""
                        insert into stegvis.obligation (id, case_number, title, buyer, country, currency, supplier,
                            contract_start, contract_end, fte_months, first_start_by, total_by, terms, begun_at,
                            standing, standing_reason, share, judged_on)
                        select gen_random_uuid(), '2099-' || lpad(n::text, 5, '0'), 'Many ' || n, 'The town', 'SE', 'SEK',
                            supplier.id, date '2026-01-01', date '2028-01-01' + n % 700, 24, date '2026-07-01',
                            date '2028-01-01' + n % 700, cast(:terms as jsonb), now(),
                            (array['GREEN', 'GREEN', 'AMBER', 'RED'])[1 + n % 4], 'onPace', 0.5, date '2026-11-01'
                        from generate_series(1, :many) n
                        join stegvis.organisation supplier on supplier.register_number = 'many-' || (1 + n % 500)""").param("many", MANY).param("terms", "{}").update();
        database.sql("""
                        insert into stegvis.hire (id, obligation, number, form, starts_on, extent, channel, new_hire,
                            attested, entered_at)
                        select gen_random_uuid(), id, n, 'permanent', date '2026-03-01', 100, 'municipality', true, true,
                            now()
                        from stegvis.obligation, generate_series(1, 2) n
                        where case_number like '2099-_____' and right(case_number, 1) <> '7'""").update();
        database.sql("""
                        insert into stegvis.report_round (id, obligation, number, period_start, period_end, due_on)
                        select gen_random_uuid(), id, n, date '2026-01-01', date '2026-06-30',
                            date '2026-07-14' + 180 * n + right(case_number, 2)::integer
                        from stegvis.obligation, generate_series(1, 4) n where case_number like '2099-_____'""").update();
        database.sql("""
                        insert into stegvis.purchase (number, title, buyer, buyer_level, country, rule_profile, language,
                            contract_start, contract_end, opened_by, opened_at, phase)
                        select case_number, title, buyer, 'municipality', 'SE', 'UM_STANDARD', 'sv', contract_start,
                            contract_end, 'test', now(), 'manage'
                        from stegvis.obligation where case_number like '2099-_____'""").update();
        database.sql("""
                        insert into stegvis.case_role (case_number, role, officer)
                        select case_number, 'contract-manager', :officer from stegvis.obligation
                        where case_number like '2099-_____'""").param("officer", MANAGER).update();
        database.sql("analyze stegvis.obligation, stegvis.hire, stegvis.report_round, stegvis.organisation")
                .update();
    }

    @AfterAll
    void theyAreGone() {
        String these = " where obligation in (select id from stegvis.obligation where case_number like '2099-_____')";
        database.sql("delete from stegvis.report_round" + these).update();
        database.sql("delete from stegvis.hire" + these).update();
        database.sql("delete from stegvis.obligation where case_number like '2099-_____'")
                .update();
        database.sql("delete from stegvis.case_role where officer = :officer")
                .param("officer", MANAGER)
                .update();
        database.sql("delete from stegvis.purchase where number like '2099-_____'")
                .update();
        database.sql("delete from stegvis.organisation where register_number like 'many-%'")
                .update();
        database.sql("analyze stegvis.obligation, stegvis.hire, stegvis.report_round, stegvis.organisation")
                .update();
    }

    @Test
    void theListAsksThreeTimesAndIsFastHoweverItIsSortedSearchedAndPaged() {
        manager.get("/obligations");
        try (StatementCount count = new StatementCount()) {
            for (String query : List.of(
                    "",
                    "?order=due",
                    "?order=end",
                    "?order=supplier",
                    "?order=supplier&page=400",
                    "?light=red",
                    "?words=supplier+00042",
                    "?words=2099-04711",
                    "?words=nothing-like-this")) {
                count.beginAnew();
                Instant asked = Instant.now();

                String page = manager.get("/obligations" + query).body();

                assertThat(Duration.between(asked, Instant.now())).as(query).isLessThan(FAST);
                assertThat(count.statements()).as(query).hasSize(3);
                assertThat(cases(page).size()).as(query).isLessThanOrEqualTo(ObligationListing.PER_PAGE);
            }
        }
    }

    @Test
    void theListIsCountedSortedFilteredAndPagedInTheDatabase() {
        assertThat(manager.get("/obligations").body())
                .contains("10,000 obligations. Page 1 of 400.")
                .contains("<strong>2,500</strong>", "<strong>5,000</strong>");
        assertThat(suppliers("?order=supplier")).isSorted().startsWith("Supplier 00001");
        assertThat(suppliers("?order=supplier&page=400")).isSorted().endsWith("Supplier 00500");
        assertThat(cases(manager.get("/obligations?words=2099-04711").body())).containsExactly("2099-04711");
        assertThat(cases(manager.get("/obligations?words=Supplier+00042").body()))
                .as("twenty of the supplier, and the case with these digits in its number")
                .hasSize(21)
                .contains("2099-00042");
        assertThat(manager.get("/obligations?light=red&page=100").body())
                .contains("2,500 obligations. Page 100 of 100.")
                .doesNotContain(">Amber</span>\n                    <span>");

        List<String> all = new ArrayList<>();
        for (int page = 1; page <= 20; page++) {
            all.addAll(cases(manager.get("/obligations?page=" + page).body()));
        }
        assertThat(all).hasSize(500).doesNotHaveDuplicates();
        assertThat(Collections.disjoint(
                        all, cases(manager.get("/obligations?page=21").body())))
                .isTrue();
    }

    @Test
    void thePagesOfOneAskEquallyOftenHoweverMuchBelongsToIt() {
        var little = obligations.grown(1, 8, 9, 0);
        var much = obligations.grown(40, 8, 9, 0);
        Map<String, List<String>> ofLittle = statements(little);
        Map<String, List<String>> ofMuch = statements(much);

        ofLittle.forEach(
                (page, statements) -> assertThat(ofMuch.get(page)).as(page).hasSameSizeAs(statements));
    }

    private Map<String, List<String>> statements(ObligationsForPages.Grown grown) {
        Map<String, List<String>> statements = new HashMap<>();
        try (StatementCount count = new StatementCount()) {
            for (String page : List.of("", "/months", "/contacts", "/certificates/1", "/submissions/%s")) {
                String address = "/obligations/" + grown.number() + page.formatted(grown.report());
                manager.get(address);
                count.beginAnew();
                Instant asked = Instant.now();

                assertThat(manager.get(address).statusCode()).as(page).isEqualTo(200);

                assertThat(Duration.between(asked, Instant.now())).as(page).isLessThan(FAST);
                statements.put(page, count.statements());
                assertThat(count.statements()).as(page).isNotEmpty();
            }
        }
        return statements;
    }

    private List<String> suppliers(String query) {
        return Pattern.compile("Supplier \\d{5}")
                .matcher(manager.get("/obligations" + query).body())
                .results()
                .map(found -> found.group())
                .toList();
    }

    private static List<String> cases(String page) {
        return CASE.matcher(page).results().map(found -> found.group(1)).toList();
    }
}

package org.stegvis.mentoring.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.stegvis.mentoring.EditionState;
import org.stegvis.platform.security.Identities;
import org.stegvis.platform.security.Identity;
import org.stegvis.platform.security.Role;
import org.stegvis.shared.ProgrammeRole;
import org.stegvis.shared.Programmes;

/** Makes the lists of editions and of applications from what an address asks for. */
@Component
class EditionListing {

    static final int PER_PAGE = 25;
    static final String MINE = "mine";
    static final String ALL = "all";

    private static final int LONGEST_SEARCH = 200;
    private static final int LAST_PAGE = 100_000;

    private final EditionList editions;
    private final ApplicationList applications;
    private final Programmes programmes;
    private final Identities identities;

    EditionListing(EditionList editions, ApplicationList applications, Programmes programmes, Identities identities) {
        this.editions = editions;
        this.applications = applications;
        this.programmes = programmes;
        this.identities = identities;
    }

    /**
     * One page of a list.
     *
     * @param whose mine or all; empty in a list that has no such choice
     * @param filter the state or role by which it is narrowed; empty if it is not
     */
    record Listing<T>(
            String whose, String words, String filter, String order, int page, int pages, int total, List<T> rows) {}

    /** The editions that were asked for; an address that is old or wrong still leads to a list. */
    Listing<EditionList.Row> editions(
            String whose, String words, String state, String page, HttpServletRequest request) {
        Optional<Identity> reader = identities.of(request);
        String chosen = whose(whose, reader);
        String known = Arrays.stream(EditionState.values())
                .map(EditionState::name)
                .filter(state::equals)
                .findFirst()
                .orElse("");
        EditionList.Sought sought = new EditionList.Sought(
                chosen.equals(MINE)
                        ? reader.map(person -> programmes.casesOf(person.user(), ProgrammeRole.COORDINATOR.group()))
                        : Optional.empty(),
                shortened(words),
                known);
        int total = editions.total(sought);
        int pages = pages(total);
        int shown = Math.min(number(page), pages);
        return new Listing<>(
                chosen,
                sought.words(),
                known,
                "",
                shown,
                pages,
                total,
                editions.page(sought, PER_PAGE, (shown - 1) * PER_PAGE));
    }

    /** The applications to an edition that were asked for. */
    Listing<ApplicationList.Row> applications(
            String edition, String words, String role, String state, String order, String page) {
        ApplicationList.Sought sought = new ApplicationList.Sought(edition, shortened(words), role, state);
        ApplicationList.Order by = ApplicationList.Order.ofCode(order);
        int total = applications.total(sought);
        int pages = pages(total);
        int shown = Math.min(number(page), pages);
        return new Listing<>(
                "",
                sought.words(),
                role,
                by.code(),
                shown,
                pages,
                total,
                applications.page(sought, by, PER_PAGE, (shown - 1) * PER_PAGE));
    }

    /** A coordinator begins with what she coordinates, everybody else with all. */
    private static String whose(String asked, Optional<Identity> reader) {
        return switch (asked) {
            case MINE, ALL -> asked;
            default ->
                reader.filter(person -> person.roles().contains(Role.PROGRAMME_COORDINATOR))
                                .isPresent()
                        ? MINE
                        : ALL;
        };
    }

    private static String shortened(String words) {
        String plain = words.strip();
        return plain.substring(0, Math.min(plain.length(), LONGEST_SEARCH));
    }

    private static int pages(int total) {
        return Math.max(1, (total + PER_PAGE - 1) / PER_PAGE);
    }

    private static int number(String page) {
        return page.matches("[1-9][0-9]{0,5}") ? Math.min(Integer.parseInt(page), LAST_PAGE) : 1;
    }
}

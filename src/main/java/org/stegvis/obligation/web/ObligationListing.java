package org.stegvis.obligation.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.stegvis.obligation.web.ObligationList.Counts;
import org.stegvis.obligation.web.ObligationList.Order;
import org.stegvis.obligation.web.ObligationList.Row;
import org.stegvis.obligation.web.ObligationList.Sought;
import org.stegvis.platform.engine.RoleHolders;
import org.stegvis.platform.security.Identities;
import org.stegvis.platform.security.Identity;
import org.stegvis.platform.security.Role;

/** Makes the list of obligations: three queries, however many obligations there are. */
@Component
class ObligationListing {

    static final int PER_PAGE = 25;
    static final String MINE = "mine";
    static final String ALL = "all";

    private static final List<String> FILTERS = List.of("red", "amber", "green", "ended");
    private static final int LONGEST_SEARCH = 200;
    private static final int LAST_PAGE = 100_000;

    private final ObligationList obligations;
    private final ObjectProvider<RoleHolders> roles;
    private final Identities identities;

    ObligationListing(ObligationList obligations, ObjectProvider<RoleHolders> roles, Identities identities) {
        this.obligations = obligations;
        this.roles = roles;
        this.identities = identities;
    }

    /**
     * What the address asks for, as it was typed.
     *
     * @param whose {@link #MINE} or {@link #ALL}; empty for what suits the reader
     */
    record Asked(String whose, String words, String light, String order, String page) {}

    /** One page of the list, with all that it shows. */
    record Listing(
            String whose,
            String words,
            String light,
            String order,
            List<String> orders,
            List<String> lights,
            Counts counts,
            int page,
            int pages,
            int total,
            List<Row> rows) {}

    /** The page that was asked for; an address that is old or wrong still leads to a list. */
    Listing page(Asked asked, HttpServletRequest request) {
        Optional<Identity> reader = identities.of(request);
        String whose = whose(asked.whose(), reader);
        String words = asked.words().strip();
        Sought sought = new Sought(
                whose.equals(MINE) ? Optional.of(casesOf(reader.orElseThrow().user())) : Optional.empty(),
                words.substring(0, Math.min(words.length(), LONGEST_SEARCH)));
        String light = FILTERS.contains(asked.light()) ? asked.light() : "";
        Order order = Arrays.stream(Order.values())
                .filter(known -> known.code().equals(asked.order()))
                .findFirst()
                .orElse(Order.STANDING);
        Counts counts = obligations.counts(sought);
        int total = counts.of(light);
        int pages = Math.max(1, (total + PER_PAGE - 1) / PER_PAGE);
        int page = Math.min(number(asked.page()), pages);
        return new Listing(
                whose,
                sought.words(),
                light,
                order.code(),
                Arrays.stream(Order.values()).map(Order::code).toList(),
                FILTERS,
                counts,
                page,
                pages,
                total,
                obligations.page(sought, light, order, PER_PAGE, (page - 1) * PER_PAGE));
    }

    /** A contract manager begins with what she answers for, everybody else with all. */
    private static String whose(String asked, Optional<Identity> reader) {
        return switch (asked) {
            case MINE, ALL -> asked;
            default ->
                reader.filter(person -> person.roles().contains(Role.CONTRACT_MANAGER))
                                .isPresent()
                        ? MINE
                        : ALL;
        };
    }

    private Collection<String> casesOf(String user) {
        return roles.stream()
                .flatMap(area -> area.casesOf(user, Role.CONTRACT_MANAGER.group()).stream())
                .toList();
    }

    private static int number(String page) {
        return page.matches("[1-9][0-9]{0,5}") ? Math.min(Integer.parseInt(page), LAST_PAGE) : 1;
    }
}
